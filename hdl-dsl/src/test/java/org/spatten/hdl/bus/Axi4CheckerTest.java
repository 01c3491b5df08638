package org.spatten.hdl.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spatten.hdl.bus.CheckedBus.FIXED;
import static org.spatten.hdl.bus.CheckedBus.INCREMENTING;
import static org.spatten.hdl.bus.CheckedBus.WORD;
import static org.spatten.hdl.bus.CheckedBus.WRAPPING;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.stream.LibraryLint;

class Axi4CheckerTest {
  private static final String WHERE =
      "Axi4\\w+Rules\\.java:\\d+: require failed in cycle \\d+ in \\w+: ";

  private static List<Breach> breaches() {
    return Stream.of(
            StabilityBreaches.requestsThatChange(),
            StabilityBreaches.dataAndAnswersThatChange(),
            TrafficBreaches.illegalBursts(),
            TrafficBreaches.wrongWrites(),
            TrafficBreaches.wrongReads())
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("breaches")
  void aBrokenRuleEndsTheSimulationWithItsName(Breach breach) {
    try (var bus = new CheckedBus()) {
      bus.stall(false);
      assertThatThrownBy(() -> breach.traffic().accept(bus))
          .isInstanceOf(SimulationException.class)
          .hasMessageMatching(WHERE + Pattern.quote(breach.message()));
    }
  }

  @Test
  void eachRuleHasItsBreach() {
    var checker = new Axi4Checker(CheckedBus.CONFIG, CheckedBus.OUTSTANDING);
    var rules =
        Elaboration.of(checker).modules().stream()
            .filter(Module.Defined.class::isInstance)
            .flatMap(m -> ((Module.Defined) m).statements().stream())
            .filter(Statement.Check.class::isInstance)
            .map(c -> ((Statement.Check) c).message())
            .collect(Collectors.toCollection(TreeSet::new));
    var broken =
        breaches().stream().map(Breach::message).collect(Collectors.toCollection(TreeSet::new));
    assertThat(broken).isEqualTo(rules);
  }

  @Test
  void whatJustKeepsTheRulesPasses() {
    try (var bus = new CheckedBus()) {
      bus.stall(false);
      assertThatCode(() -> borderline(bus)).doesNotThrowAnyException();
    }
  }

  private static void borderline(CheckedBus bus) {
    bus.w(0, 0b1100, false);
    bus.w(0, 0b1111, true);
    bus.aw(1, 0x42, 2, WORD, INCREMENTING);
    bus.aw(2, 0x0ffe, 1, 1, INCREMENTING);
    bus.w(0, 0b1100, true);
    bus.b(2, AxiResponse.SLAVE_ERROR);
    bus.b(1, AxiResponse.OKAY);
    bus.ar(1, 0x0c00, 256, WORD, INCREMENTING);
    bus.ar(2, 0xff0, 8, WORD, WRAPPING);
    bus.ar(2, 0xfff, 16, WORD, FIXED);
    for (int i = 0; i < 8; i++) {
      bus.r(1, i, AxiResponse.OKAY, false);
      bus.r(2, i, AxiResponse.DECODE_ERROR, i == 7);
    }
    for (int i = 8; i < 256; i++) {
      bus.r(1, i, AxiResponse.OKAY, i == 255);
    }
    bus.stall(true);
    bus.ar(3, 0, 1, WORD, INCREMENTING);
    bus.stall(false);
    bus.ar(3, 0, 1, WORD, INCREMENTING);
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 16, 32, 128, 1024})
  void randomLegalTrafficPasses(int dataWidth) {
    var config = new Axi4Config(3, 20, dataWidth);
    var traffic = new LegalTraffic(config, 200, new Random(dataWidth));
    traffic.run();
    assertThat(traffic.dataBeforeTheirRequest()).isPositive();
    assertThat(traffic.answersOutOfOrder()).isPositive();
  }

  @Test
  void everyToolAcceptsIt(@TempDir Path folder) throws Exception {
    LibraryLint.accept(
        folder,
        List.of(
            new Axi4Checker(new Axi4Config(1, 12, 8), 1),
            new Axi4Checker(new Axi4Config(4, 32, 64), 3),
            new Axi4Checker(new Axi4Config(4, 8, 1024), 2)));
  }
}
