package org.spatten.hdl.bus;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spatten.hdl.bus.CheckedBus.FIXED;
import static org.spatten.hdl.bus.CheckedBus.INCREMENTING;
import static org.spatten.hdl.bus.CheckedBus.WORD;
import static org.spatten.hdl.bus.CheckedBus.WRAPPING;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.stream.LibraryLint;

class Axi4CheckerTest {
  private static final String WHERE =
      "Axi4\\w+Rules\\.java:\\d+: require failed in cycle \\d+ in \\w+: ";

  /** Traffic and the message of the rule it breaks with its last step. */
  private record Breach(String message, Consumer<CheckedBus> traffic) {
    @Override
    public String toString() {
      return message;
    }
  }

  private static Breach breach(String message, Consumer<CheckedBus> traffic) {
    return new Breach(message, traffic);
  }

  /** One step that is not taken, then another. */
  private static Breach unstable(
      String message, Consumer<CheckedBus> first, Consumer<CheckedBus> second) {
    return breach(
        message,
        bus -> {
          bus.stall(true);
          first.accept(bus);
          second.accept(bus);
        });
  }

  static List<Breach> requestsThatChange() {
    Consumer<CheckedBus> aw = bus -> bus.aw(1, 0x40, 4, WORD, INCREMENTING);
    Consumer<CheckedBus> ar = bus -> bus.ar(1, 0x40, 4, WORD, INCREMENTING);
    return List.of(
        unstable("AXI4_ERRM_AWVALID_STABLE: AWVALID falls before AWREADY", aw, CheckedBus::idle),
        unstable(
            "AXI4_ERRM_AWID_STABLE: AWID changes before AWREADY",
            aw,
            bus -> bus.aw(2, 0x40, 4, WORD, INCREMENTING)),
        unstable(
            "AXI4_ERRM_AWADDR_STABLE: AWADDR changes before AWREADY",
            aw,
            bus -> bus.aw(1, 0x44, 4, WORD, INCREMENTING)),
        unstable(
            "AXI4_ERRM_AWLEN_STABLE: AWLEN changes before AWREADY",
            aw,
            bus -> bus.aw(1, 0x40, 2, WORD, INCREMENTING)),
        unstable(
            "AXI4_ERRM_AWSIZE_STABLE: AWSIZE changes before AWREADY",
            aw,
            bus -> bus.aw(1, 0x40, 4, 1, INCREMENTING)),
        unstable(
            "AXI4_ERRM_AWBURST_STABLE: AWBURST changes before AWREADY",
            aw,
            bus -> bus.aw(1, 0x40, 4, WORD, WRAPPING)),
        unstable("AXI4_ERRM_ARVALID_STABLE: ARVALID falls before ARREADY", ar, CheckedBus::idle),
        unstable(
            "AXI4_ERRM_ARID_STABLE: ARID changes before ARREADY",
            ar,
            bus -> bus.ar(2, 0x40, 4, WORD, INCREMENTING)),
        unstable(
            "AXI4_ERRM_ARADDR_STABLE: ARADDR changes before ARREADY",
            ar,
            bus -> bus.ar(1, 0x44, 4, WORD, INCREMENTING)),
        unstable(
            "AXI4_ERRM_ARLEN_STABLE: ARLEN changes before ARREADY",
            ar,
            bus -> bus.ar(1, 0x40, 2, WORD, INCREMENTING)),
        unstable(
            "AXI4_ERRM_ARSIZE_STABLE: ARSIZE changes before ARREADY",
            ar,
            bus -> bus.ar(1, 0x40, 4, 1, INCREMENTING)),
        unstable(
            "AXI4_ERRM_ARBURST_STABLE: ARBURST changes before ARREADY",
            ar,
            bus -> bus.ar(1, 0x40, 4, WORD, WRAPPING)));
  }

  static List<Breach> dataAndAnswersThatChange() {
    Consumer<CheckedBus> w = bus -> bus.w(7, 15, false);
    Consumer<CheckedBus> b =
        bus -> {
          bus.stall(false);
          for (int id : new int[] {1, 2}) {
            bus.aw(id, 0x40, 1, WORD, INCREMENTING);
            bus.w(7, 15, true);
          }
          bus.stall(true);
          bus.b(1, AxiResponse.OKAY);
        };
    Consumer<CheckedBus> r =
        bus -> {
          bus.stall(false);
          bus.ar(1, 0x40, 2, WORD, INCREMENTING);
          bus.ar(2, 0x40, 2, WORD, INCREMENTING);
          bus.stall(true);
          bus.r(1, 7, AxiResponse.OKAY, false);
        };
    return List.of(
        unstable("AXI4_ERRM_WVALID_STABLE: WVALID falls before WREADY", w, CheckedBus::idle),
        unstable(
            "AXI4_ERRM_WDATA_STABLE: WDATA changes before WREADY", w, bus -> bus.w(8, 15, false)),
        unstable(
            "AXI4_ERRM_WSTRB_STABLE: WSTRB changes before WREADY", w, bus -> bus.w(7, 14, false)),
        unstable(
            "AXI4_ERRM_WLAST_STABLE: WLAST changes before WREADY", w, bus -> bus.w(7, 15, true)),
        unstable("AXI4_ERRS_BVALID_STABLE: BVALID falls before BREADY", b, CheckedBus::idle),
        unstable("AXI4_ERRS_BID_STABLE: BID changes before BREADY", b, bus -> bus.b(2, 0)),
        unstable("AXI4_ERRS_BRESP_STABLE: BRESP changes before BREADY", b, bus -> bus.b(1, 2)),
        unstable("AXI4_ERRS_RVALID_STABLE: RVALID falls before RREADY", r, CheckedBus::idle),
        unstable(
            "AXI4_ERRS_RID_STABLE: RID changes before RREADY", r, bus -> bus.r(2, 7, 0, false)),
        unstable(
            "AXI4_ERRS_RDATA_STABLE: RDATA changes before RREADY", r, bus -> bus.r(1, 8, 0, false)),
        unstable(
            "AXI4_ERRS_RRESP_STABLE: RRESP changes before RREADY", r, bus -> bus.r(1, 7, 2, false)),
        breach(
            "AXI4_ERRS_RLAST_STABLE: RLAST changes before RREADY",
            bus -> {
              bus.ar(1, 0x40, 1, WORD, INCREMENTING);
              bus.stall(true);
              bus.r(1, 7, AxiResponse.OKAY, true);
              bus.r(1, 7, AxiResponse.OKAY, false);
            }));
  }

  static List<Breach> illegalBursts() {
    return List.of(
        breach(
            "AXI4_ERRM_AWADDR_BOUNDARY: a burst crosses 4 KB",
            bus -> bus.aw(0, 0x1ffc, 2, WORD, INCREMENTING)),
        breach(
            "AXI4_ERRM_ARADDR_BOUNDARY: a burst crosses 4 KB",
            bus -> bus.ar(0, 0x0c04, 256, WORD, INCREMENTING)),
        breach(
            "AXI4_ERRM_AWADDR_WRAP_ALIGN: the address of a WRAP burst is not aligned to its size",
            bus -> bus.aw(0, 0x42, 4, WORD, WRAPPING)),
        breach(
            "AXI4_ERRM_ARADDR_WRAP_ALIGN: the address of a WRAP burst is not aligned to its size",
            bus -> bus.ar(0, 0x41, 4, 1, WRAPPING)),
        breach(
            "AXI4_ERRM_AWBURST: the burst type 3 is reserved", bus -> bus.aw(0, 0x40, 1, WORD, 3)),
        breach(
            "AXI4_ERRM_ARBURST: the burst type 3 is reserved", bus -> bus.ar(0, 0x40, 1, WORD, 3)),
        breach(
            "AXI4_ERRM_AWLEN_FIXED: a FIXED burst has more than 16 beats",
            bus -> bus.aw(0, 0x40, 17, WORD, FIXED)),
        breach(
            "AXI4_ERRM_ARLEN_FIXED: a FIXED burst has more than 16 beats",
            bus -> bus.ar(0, 0x40, 256, WORD, FIXED)),
        breach(
            "AXI4_ERRM_AWLEN_WRAP: a WRAP burst has other than 2, 4, 8 or 16 beats",
            bus -> bus.aw(0, 0x40, 1, WORD, WRAPPING)),
        breach(
            "AXI4_ERRM_ARLEN_WRAP: a WRAP burst has other than 2, 4, 8 or 16 beats",
            bus -> bus.ar(0, 0x40, 6, WORD, WRAPPING)),
        breach(
            "AXI4_ERRM_AWSIZE: a beat is wider than the bus",
            bus -> bus.aw(0, 0x40, 1, 3, INCREMENTING)),
        breach(
            "AXI4_ERRM_ARSIZE: a beat is wider than the bus",
            bus -> bus.ar(0, 0x40, 1, 7, INCREMENTING)));
  }

  static List<Breach> wrongWrites() {
    var count = "AXI4_ERRM_WDATA_NUM: the number of beats does not match AWLEN";
    var strobes = "AXI4_ERRM_WSTRB: a byte outside the beat's address and size is strobed";
    return List.of(
        breach(
            count,
            bus -> {
              bus.aw(0, 0x40, 3, WORD, INCREMENTING);
              bus.w(0, 15, false);
              bus.w(0, 15, true);
            }),
        breach(
            count,
            bus -> {
              bus.aw(0, 0x40, 1, WORD, INCREMENTING);
              bus.w(0, 15, false);
            }),
        breach(
            count,
            bus -> {
              bus.w(0, 15, false);
              bus.w(0, 15, true);
              bus.aw(0, 0x40, 3, WORD, INCREMENTING);
            }),
        breach(
            count,
            bus -> {
              bus.w(0, 15, false);
              bus.w(0, 15, false);
              bus.aw(0, 0x40, 1, WORD, INCREMENTING);
            }),
        breach(
            strobes,
            bus -> {
              bus.aw(0, 0x42, 2, WORD, INCREMENTING);
              bus.w(0, 0b1110, false);
            }),
        breach(
            strobes,
            bus -> {
              bus.aw(0, 0x40, 2, 1, INCREMENTING);
              bus.w(0, 0b0011, false);
              bus.w(0, 0b0011, true);
            }),
        breach(
            "AXI4_ERRS_BRESP_EXOKAY: EXOKAY without an exclusive access",
            bus -> {
              bus.aw(0, 0x40, 1, WORD, INCREMENTING);
              bus.w(0, 15, true);
              bus.b(0, AxiResponse.EXCLUSIVE_OKAY);
            }),
        breach(
            "AXI4_ERRS_BRESP_AW: no write with this BID has been requested",
            bus -> {
              bus.aw(1, 0x40, 1, WORD, INCREMENTING);
              bus.w(0, 15, true);
              bus.b(2, AxiResponse.OKAY);
            }),
        breach(
            "AXI4_ERRS_BRESP_AW: no write with this BID has been requested",
            bus -> {
              bus.aw(1, 0x40, 1, WORD, INCREMENTING);
              bus.w(0, 15, true);
              bus.b(1, AxiResponse.OKAY);
              bus.b(1, AxiResponse.OKAY);
            }),
        breach(
            "AXI4_ERRS_BRESP_WLAST: the last data of the write have not passed",
            bus -> {
              bus.aw(1, 0x40, 2, WORD, INCREMENTING);
              bus.w(0, 15, false);
              bus.b(1, AxiResponse.OKAY);
            }),
        breach(
            "AXI4_AUX_WCAM_OVERFLOW: more than 4 writes are under way",
            bus -> {
              for (int i = 0; i < 5; i++) {
                bus.aw(1, 0x40, 1, WORD, INCREMENTING);
              }
            }),
        breach(
            "AXI4_AUX_WCAM_OVERFLOW: more than 4 writes are under way",
            bus -> {
              for (int i = 0; i < 5; i++) {
                bus.w(1, 15, true);
              }
            }));
  }

  static List<Breach> wrongReads() {
    var count = "AXI4_ERRS_RDATA_NUM: the number of beats does not match ARLEN";
    var unasked = "AXI4_ERRS_RID: no read with this RID is under way";
    return List.of(
        breach(unasked, bus -> bus.r(0, 0, AxiResponse.OKAY, true)),
        breach(
            unasked,
            bus -> {
              bus.ar(1, 0x40, 1, WORD, INCREMENTING);
              bus.r(2, 0, AxiResponse.OKAY, true);
            }),
        breach(
            unasked,
            bus -> {
              bus.ar(1, 0x40, 1, WORD, INCREMENTING);
              bus.r(1, 0, AxiResponse.OKAY, true);
              bus.r(1, 0, AxiResponse.OKAY, true);
            }),
        breach(
            count,
            bus -> {
              bus.ar(1, 0x40, 2, WORD, INCREMENTING);
              bus.r(1, 0, AxiResponse.OKAY, true);
            }),
        breach(
            count,
            bus -> {
              bus.ar(2, 0x40, 1, WORD, INCREMENTING);
              bus.ar(1, 0x40, 2, WORD, INCREMENTING);
              bus.r(1, 0, AxiResponse.OKAY, false);
              bus.r(1, 0, AxiResponse.OKAY, false);
            }),
        breach(
            "AXI4_ERRS_RRESP_EXOKAY: EXOKAY without an exclusive access",
            bus -> {
              bus.ar(1, 0x40, 1, WORD, INCREMENTING);
              bus.r(1, 0, AxiResponse.EXCLUSIVE_OKAY, true);
            }),
        breach(
            "AXI4_AUX_RCAM_OVERFLOW: more than 4 reads are under way",
            bus -> {
              for (int i = 0; i < 5; i++) {
                bus.ar(1, 0x40, 1, WORD, INCREMENTING);
              }
            }));
  }

  @ParameterizedTest
  @MethodSource({
    "requestsThatChange",
    "dataAndAnswersThatChange",
    "illegalBursts",
    "wrongWrites",
    "wrongReads"
  })
  void aBrokenRuleEndsTheSimulationWithItsName(Breach breach) {
    try (var bus = new CheckedBus()) {
      bus.stall(false);
      assertThatThrownBy(() -> breach.traffic().accept(bus))
          .isInstanceOf(SimulationException.class)
          .hasMessageMatching(WHERE + Pattern.quote(breach.message()));
    }
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
