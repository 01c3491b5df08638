package org.spatten.hdl.bus;

import static org.spatten.hdl.bus.CheckedBus.FIXED;
import static org.spatten.hdl.bus.CheckedBus.INCREMENTING;
import static org.spatten.hdl.bus.CheckedBus.WORD;
import static org.spatten.hdl.bus.CheckedBus.WRAPPING;

import java.util.List;

/** Bursts that are illegal in themselves, and data and answers that do not fit the requests. */
final class TrafficBreaches {
  private TrafficBreaches() {}

  static List<Breach> illegalBursts() {
    return List.of(
        new Breach(
            "AXI4_ERRM_AWADDR_BOUNDARY: a burst crosses 4 KB",
            bus -> bus.aw(0, 0x1ffc, 2, WORD, INCREMENTING)),
        new Breach(
            "AXI4_ERRM_ARADDR_BOUNDARY: a burst crosses 4 KB",
            bus -> bus.ar(0, 0x0c04, 256, WORD, INCREMENTING)),
        new Breach(
            "AXI4_ERRM_AWADDR_WRAP_ALIGN: the address of a WRAP burst is not aligned to its size",
            bus -> bus.aw(0, 0x42, 4, WORD, WRAPPING)),
        new Breach(
            "AXI4_ERRM_ARADDR_WRAP_ALIGN: the address of a WRAP burst is not aligned to its size",
            bus -> bus.ar(0, 0x41, 4, 1, WRAPPING)),
        new Breach(
            "AXI4_ERRM_AWBURST: the burst type 3 is reserved", bus -> bus.aw(0, 0x40, 1, WORD, 3)),
        new Breach(
            "AXI4_ERRM_ARBURST: the burst type 3 is reserved", bus -> bus.ar(0, 0x40, 1, WORD, 3)),
        new Breach(
            "AXI4_ERRM_AWLEN_FIXED: a FIXED burst has more than 16 beats",
            bus -> bus.aw(0, 0x40, 17, WORD, FIXED)),
        new Breach(
            "AXI4_ERRM_ARLEN_FIXED: a FIXED burst has more than 16 beats",
            bus -> bus.ar(0, 0x40, 256, WORD, FIXED)),
        new Breach(
            "AXI4_ERRM_AWLEN_WRAP: a WRAP burst has other than 2, 4, 8 or 16 beats",
            bus -> bus.aw(0, 0x40, 1, WORD, WRAPPING)),
        new Breach(
            "AXI4_ERRM_ARLEN_WRAP: a WRAP burst has other than 2, 4, 8 or 16 beats",
            bus -> bus.ar(0, 0x40, 6, WORD, WRAPPING)),
        new Breach(
            "AXI4_ERRM_AWSIZE: a beat is wider than the bus",
            bus -> bus.aw(0, 0x40, 1, 3, INCREMENTING)),
        new Breach(
            "AXI4_ERRM_ARSIZE: a beat is wider than the bus",
            bus -> bus.ar(0, 0x40, 1, 7, INCREMENTING)));
  }

  static List<Breach> wrongWrites() {
    var count = "AXI4_ERRM_WDATA_NUM: the number of beats does not match AWLEN";
    var strobes = "AXI4_ERRM_WSTRB: a byte outside the beat's address and size is strobed";
    return List.of(
        new Breach(
            count,
            bus -> {
              bus.aw(0, 0x40, 3, WORD, INCREMENTING);
              bus.w(0, 15, false);
              bus.w(0, 15, true);
            }),
        new Breach(
            count,
            bus -> {
              bus.aw(0, 0x40, 1, WORD, INCREMENTING);
              bus.w(0, 15, false);
            }),
        new Breach(
            count,
            bus -> {
              bus.w(0, 15, false);
              bus.w(0, 15, true);
              bus.aw(0, 0x40, 3, WORD, INCREMENTING);
            }),
        new Breach(
            count,
            bus -> {
              bus.w(0, 15, false);
              bus.w(0, 15, false);
              bus.aw(0, 0x40, 1, WORD, INCREMENTING);
            }),
        new Breach(
            strobes,
            bus -> {
              bus.aw(0, 0x42, 2, WORD, INCREMENTING);
              bus.w(0, 0b1110, false);
            }),
        new Breach(
            strobes,
            bus -> {
              bus.aw(0, 0x40, 2, 1, INCREMENTING);
              bus.w(0, 0b0011, false);
              bus.w(0, 0b0011, true);
            }),
        new Breach(
            "AXI4_ERRS_BRESP_EXOKAY: EXOKAY without an exclusive access",
            bus -> {
              bus.aw(0, 0x40, 1, WORD, INCREMENTING);
              bus.w(0, 15, true);
              bus.b(0, AxiResponse.EXCLUSIVE_OKAY);
            }),
        new Breach(
            "AXI4_ERRS_BRESP_AW: no write with this BID has been requested",
            bus -> {
              bus.aw(1, 0x40, 1, WORD, INCREMENTING);
              bus.w(0, 15, true);
              bus.b(2, AxiResponse.OKAY);
            }),
        new Breach(
            "AXI4_ERRS_BRESP_AW: no write with this BID has been requested",
            bus -> {
              bus.aw(1, 0x40, 1, WORD, INCREMENTING);
              bus.w(0, 15, true);
              bus.b(1, AxiResponse.OKAY);
              bus.b(1, AxiResponse.OKAY);
            }),
        new Breach(
            "AXI4_ERRS_BRESP_WLAST: the last data of the write have not passed",
            bus -> {
              bus.aw(1, 0x40, 2, WORD, INCREMENTING);
              bus.w(0, 15, false);
              bus.b(1, AxiResponse.OKAY);
            }),
        new Breach(
            "AXI4_AUX_WCAM_OVERFLOW: more than 4 writes are under way",
            bus -> {
              for (int i = 0; i < 5; i++) {
                bus.aw(1, 0x40, 1, WORD, INCREMENTING);
              }
            }),
        new Breach(
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
        new Breach(unasked, bus -> bus.r(0, 0, AxiResponse.OKAY, true)),
        new Breach(
            unasked,
            bus -> {
              bus.ar(1, 0x40, 1, WORD, INCREMENTING);
              bus.r(2, 0, AxiResponse.OKAY, true);
            }),
        new Breach(
            unasked,
            bus -> {
              bus.ar(1, 0x40, 1, WORD, INCREMENTING);
              bus.r(1, 0, AxiResponse.OKAY, true);
              bus.r(1, 0, AxiResponse.OKAY, true);
            }),
        new Breach(
            count,
            bus -> {
              bus.ar(1, 0x40, 2, WORD, INCREMENTING);
              bus.r(1, 0, AxiResponse.OKAY, true);
            }),
        new Breach(
            count,
            bus -> {
              bus.ar(2, 0x40, 1, WORD, INCREMENTING);
              bus.ar(1, 0x40, 2, WORD, INCREMENTING);
              bus.r(1, 0, AxiResponse.OKAY, false);
              bus.r(1, 0, AxiResponse.OKAY, false);
            }),
        new Breach(
            "AXI4_ERRS_RRESP_EXOKAY: EXOKAY without an exclusive access",
            bus -> {
              bus.ar(1, 0x40, 1, WORD, INCREMENTING);
              bus.r(1, 0, AxiResponse.EXCLUSIVE_OKAY, true);
            }),
        new Breach(
            "AXI4_AUX_RCAM_OVERFLOW: more than 4 reads are under way",
            bus -> {
              for (int i = 0; i < 5; i++) {
                bus.ar(1, 0x40, 1, WORD, INCREMENTING);
              }
            }));
  }
}
