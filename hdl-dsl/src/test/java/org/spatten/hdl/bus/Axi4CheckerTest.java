package org.spatten.hdl.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.stream.LibraryLint;
import org.spatten.hdl.test.Dut;
import org.spatten.hdl.test.Engine;

class Axi4CheckerTest {
  private static final Axi4Config CONFIG = new Axi4Config(2, 16, 32);

  /** The signals of a bus, set by a script; each line of it is one cycle. */
  private record Bus(Dut<Axi4Checker> dut) {
    private Axi4 bus() {
      return dut.component().bus;
    }

    Bus aw(int ready, int id, int addr, int len, int size, int burst) {
      return address(bus().aw(), ready, id, addr, len, size, burst);
    }

    Bus ar(int ready, int id, int addr, int len, int size, int burst) {
      return address(bus().ar(), ready, id, addr, len, size, burst);
    }

    private Bus address(
        org.spatten.hdl.stream.Stream<Axi4Address> channel,
        int ready,
        int id,
        int addr,
        int len,
        int size,
        int burst) {
      offer(channel, ready);
      dut.poke(c -> channel.payload.id(), id);
      dut.poke(c -> channel.payload.addr(), addr);
      dut.poke(c -> channel.payload.len(), len);
      dut.poke(c -> channel.payload.size(), size);
      dut.poke(c -> channel.payload.burst(), burst);
      return this;
    }

    Bus w(int ready, int data, int strb, int last) {
      offer(bus().w(), ready);
      dut.poke(c -> c.bus.w().payload.data(), data);
      dut.poke(c -> c.bus.w().payload.strb(), strb);
      dut.poke(c -> c.bus.w().payload.last(), last);
      return this;
    }

    Bus b(int ready, int id, int resp) {
      offer(bus().b(), ready);
      dut.poke(c -> c.bus.b().payload.id(), id);
      dut.poke(c -> c.bus.b().payload.resp(), resp);
      return this;
    }

    Bus r(int ready, int id, int data, int resp, int last) {
      offer(bus().r(), ready);
      dut.poke(c -> c.bus.r().payload.id(), id);
      dut.poke(c -> c.bus.r().payload.data(), data);
      dut.poke(c -> c.bus.r().payload.resp(), resp);
      dut.poke(c -> c.bus.r().payload.last(), last);
      return this;
    }

    private void offer(org.spatten.hdl.stream.Stream<?> channel, int ready) {
      dut.poke(c -> channel.valid, 1);
      dut.poke(c -> channel.ready, ready);
    }

    /** Passes a cycle; afterwards nothing is offered. */
    Bus then() {
      dut.step();
      var all = bus();
      for (var channel : List.of(all.aw(), all.w(), all.b(), all.ar(), all.r())) {
        dut.poke(c -> channel.valid, 0);
        dut.poke(c -> channel.ready, 0);
      }
      return this;
    }
  }

  private static final Map<String, Consumer<Bus>> BREACHES = breaches();

  private static Map<String, Consumer<Bus>> breaches() {
    var all = new LinkedHashMap<String, Consumer<Bus>>();
    address(all, "AW", Bus::aw);
    address(all, "AR", Bus::ar);
    all.put("ERRM_WVALID_STABLE", b -> b.w(0, 1, 1, 1).then().then());
    all.put("ERRM_WDATA_STABLE", b -> b.w(0, 1, 1, 1).then().w(0, 2, 1, 1).then());
    all.put("ERRM_WSTRB_STABLE", b -> b.w(0, 1, 1, 1).then().w(0, 1, 3, 1).then());
    all.put("ERRM_WLAST_STABLE", b -> b.w(0, 1, 1, 1).then().w(0, 1, 1, 0).then());
    all.put("ERRM_WDATA_NUM", b -> b.aw(1, 0, 0, 1, 2, 1).then().w(1, 1, 15, 1).then());
    all.put("ERRM_WSTRB", b -> b.aw(1, 0, 1, 0, 0, 1).then().w(1, 1, 4, 1).then());
    all.put("ERRS_BVALID_STABLE", b -> written(b).b(0, 0, 0).then().then());
    all.put("ERRS_BID_STABLE", b -> written(written(b), 1).b(0, 0, 0).then().b(0, 1, 0).then());
    all.put("ERRS_BRESP_STABLE", b -> written(b).b(0, 0, 0).then().b(0, 0, 2).then());
    all.put("ERRS_BRESP_EXOKAY", b -> written(b).b(1, 0, 1).then());
    all.put("ERRS_BRESP_AW", b -> written(b).b(1, 1, 0).then());
    all.put("ERRS_BRESP_WLAST", b -> b.aw(1, 0, 0, 0, 2, 1).then().b(1, 0, 0).then());
    all.put("AUX_WCAM_OVERFLOW", b -> written(written(written(b), 1), 2));
    all.put("ERRS_RVALID_STABLE", b -> asked(b, 0).r(0, 0, 1, 0, 1).then().then());
    all.put(
        "ERRS_RID_STABLE",
        b -> asked(asked(b, 0), 1).r(0, 0, 1, 0, 1).then().r(0, 1, 1, 0, 1).then());
    all.put("ERRS_RDATA_STABLE", b -> asked(b, 0).r(0, 0, 1, 0, 1).then().r(0, 0, 2, 0, 1).then());
    all.put("ERRS_RRESP_STABLE", b -> asked(b, 0).r(0, 0, 1, 0, 1).then().r(0, 0, 1, 2, 1).then());
    all.put(
        "ERRS_RLAST_STABLE",
        b -> {
          b.ar(1, 1, 0, 1, 2, 1).then().r(0, 1, 1, 0, 0).then();
          b.r(0, 1, 1, 0, 1).then();
        });
    all.put("ERRS_RRESP_EXOKAY", b -> asked(b, 0).r(1, 0, 1, 1, 1).then());
    all.put("ERRS_RID", b -> asked(b, 0).r(1, 1, 1, 0, 1).then());
    all.put("ERRS_RDATA_NUM", b -> asked(b, 0).r(1, 0, 1, 0, 0).then());
    all.put("AUX_RCAM_OVERFLOW", b -> asked(asked(asked(b, 0), 1), 2));
    return all;
  }

  private interface Request {
    Bus on(Bus bus, int ready, int id, int addr, int len, int size, int burst);
  }

  private static void address(Map<String, Consumer<Bus>> all, String name, Request request) {
    var rule = "ERRM_" + name;
    int[] good = {0, 1, 0x40, 3, 2, 1};
    String[] signals = {"", "ID", "ADDR", "LEN", "SIZE", "BURST"};
    int[] changed = {0, 2, 0x44, 2, 1, 0};
    all.put(rule + "VALID_STABLE", b -> at(request, b, good).then().then());
    for (int i = 1; i < signals.length; i++) {
      var other = good.clone();
      other[i] = changed[i];
      all.put(
          rule + signals[i] + "_STABLE",
          b -> at(request, at(request, b, good).then(), other).then());
    }
    all.put(rule + "ADDR_BOUNDARY", b -> request.on(b, 1, 0, 0xff8, 2, 2, 1).then());
    all.put(rule + "ADDR_WRAP_ALIGN", b -> request.on(b, 1, 0, 2, 1, 2, 2).then());
    all.put(rule + "BURST", b -> request.on(b, 1, 0, 0, 0, 2, 3).then());
    all.put(rule + "LEN_FIXED", b -> request.on(b, 1, 0, 0, 16, 2, 0).then());
    all.put(rule + "LEN_WRAP", b -> request.on(b, 1, 0, 0, 2, 2, 2).then());
    all.put(rule + "SIZE", b -> request.on(b, 1, 0, 0, 0, 3, 1).then());
  }

  private static Bus at(Request request, Bus bus, int[] v) {
    return request.on(bus, v[0], v[1], v[2], v[3], v[4], v[5]);
  }

  private static Bus written(Bus bus) {
    return written(bus, 0);
  }

  /** A write of one beat, not yet answered. */
  private static Bus written(Bus bus, int id) {
    return bus.aw(1, id, 0, 0, 2, 1).w(1, 5, 15, 1).then();
  }

  /** A read of one beat, not yet answered. */
  private static Bus asked(Bus bus, int id) {
    return bus.ar(1, id, 0, 0, 2, 1).then();
  }

  private static Stream<String> rules() {
    return BREACHES.keySet().stream();
  }

  private static Dut<Axi4Checker> checker() {
    return Engine.jvm().simulate(new Axi4Checker(CONFIG, 2));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aBreachIsReportedUnderTheNameOfItsRule(String rule) {
    try (var dut = checker()) {
      assertThatThrownBy(() -> BREACHES.get(rule).accept(new Bus(dut)))
          .isInstanceOf(SimulationException.class)
          .hasMessageContaining(": AXI4_" + rule + ": ");
    }
  }

  @Test
  void eachRuleHasItsBreach() {
    var rules = new TreeSet<String>();
    for (var module : Elaboration.of(new Axi4Checker(CONFIG, 2)).modules()) {
      if (module instanceof Module.Defined defined) {
        for (var statement : defined.statements()) {
          if (statement instanceof Statement.Check check) {
            rules.add(check.message().replaceFirst("^AXI4_(\\w+): .*", "$1"));
          }
        }
      }
    }
    assertThat(rules).hasSizeGreaterThan(40).isEqualTo(new TreeSet<>(BREACHES.keySet()));
  }

  @Test
  void dataBeforeTheirRequestAreCountedToo() {
    for (int beats = 1; beats <= 3; beats++) {
      var outcomes = new ArrayList<Boolean>();
      try (var dut = checker()) {
        var bus = new Bus(dut);
        for (int i = 1; i <= beats; i++) {
          bus.w(1, i, 15, i == beats ? 1 : 0).then();
        }
        try {
          bus.aw(1, 3, 0, 1, 2, 1).then().b(1, 3, 0).then();
          outcomes.add(true);
        } catch (SimulationException e) {
          assertThat(e).hasMessageContaining(": AXI4_ERRM_WDATA_NUM: ");
          outcomes.add(false);
        }
      }
      assertThat(outcomes).containsExactly(beats == 2);
    }
  }

  @Test
  void answersOfDifferentIdsMayOvertakeAndAlternate() {
    try (var dut = checker()) {
      var bus = new Bus(dut);
      bus.ar(1, 1, 0, 1, 2, 1).then().ar(1, 2, 0x40, 1, 2, 2).then();
      bus.r(1, 2, 7, 0, 0).then().r(1, 1, 8, 0, 0).then();
      bus.r(1, 2, 9, 0, 1).then().r(1, 1, 6, 2, 1).then();
      written(written(bus, 1), 2).b(1, 2, 0).then().b(1, 1, 3).then();
      asked(bus, 3).r(1, 3, 0, 0, 1).then();
    }
  }

  @Test
  void everyToolAcceptsIt(@TempDir Path folder) throws Exception {
    LibraryLint.accept(
        folder,
        List.of(
            new Axi4Checker(CONFIG, 2),
            new Axi4Checker(new Axi4Config(1, 10, 8), 1),
            new Axi4Checker(new Axi4Config(4, 40, 512), 3)));
  }
}
