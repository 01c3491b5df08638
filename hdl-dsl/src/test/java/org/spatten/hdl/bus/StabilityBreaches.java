package org.spatten.hdl.bus;

import static org.spatten.hdl.bus.CheckedBus.INCREMENTING;
import static org.spatten.hdl.bus.CheckedBus.WORD;
import static org.spatten.hdl.bus.CheckedBus.WRAPPING;

import java.util.List;
import java.util.function.Consumer;

/** Offers that change before they are taken. */
final class StabilityBreaches {
  private StabilityBreaches() {}

  /** One step that is not taken, then another. */
  private static Breach unstable(
      String message, Consumer<CheckedBus> first, Consumer<CheckedBus> second) {
    return new Breach(
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
        new Breach(
            "AXI4_ERRS_RLAST_STABLE: RLAST changes before RREADY",
            bus -> {
              bus.ar(1, 0x40, 1, WORD, INCREMENTING);
              bus.stall(true);
              bus.r(1, 7, AxiResponse.OKAY, true);
              bus.r(1, 7, AxiResponse.OKAY, false);
            }));
  }
}
