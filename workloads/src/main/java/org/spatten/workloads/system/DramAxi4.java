package org.spatten.workloads.system;

import org.spatten.dram.DramSources;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.ExternalComponent;
import org.spatten.hdl.UInt;
import org.spatten.rtl.config.SpattenConfig;

/**
 * The SystemVerilog wrapper {@code dram_axi4} of one DRAM channel behind DPI-C; port names as in
 * AXI4.
 */
final class DramAxi4 extends ExternalComponent {
  final Bool arvalid = in(bool());
  final Bool arready = out(bool());
  final UInt araddr = in(uint(SpattenConfig.BYTE_ADDRESS_WIDTH));
  final UInt arid;
  final UInt arlen = in(uint(8));
  final UInt arsize = in(uint(3));
  final Bits arburst = in(bits(2));
  final Bool rvalid = out(bool());
  final Bool rready = in(bool());
  final Bits rdata = out(bits(SpattenConfig.BEAT_WIDTH));
  final UInt rid;
  final Bits rresp = out(bits(2));
  final Bool rlast = out(bool());
  final Bool awvalid = in(bool());
  final Bool awready = out(bool());
  final UInt awaddr = in(uint(SpattenConfig.BYTE_ADDRESS_WIDTH));
  final UInt awid;
  final UInt awlen = in(uint(8));
  final UInt awsize = in(uint(3));
  final UInt awburst = in(uint(2));
  final Bool wvalid = in(bool());
  final Bool wready = out(bool());
  final Bits wdata = in(bits(SpattenConfig.BEAT_WIDTH));
  final Bits wstrb = in(bits(SpattenConfig.BEAT_WIDTH / 8));
  final Bool wlast = in(bool());
  final Bool bvalid = out(bool());
  final Bool bready = in(bool());
  final UInt bid;
  final UInt bresp = out(uint(2));

  /**
   * One channel.
   *
   * @param idWidth bits of AXI ids
   * @param settings the wrapper's CONFIG parameter, such as {@code preset=hbm2;channel=3}
   */
  DramAxi4(int idWidth, String settings) {
    super("dram_axi4");
    parameter("ADDR_W", SpattenConfig.BYTE_ADDRESS_WIDTH);
    parameter("DATA_W", SpattenConfig.BEAT_WIDTH);
    parameter("ID_W", idWidth);
    parameter("CONFIG", settings);
    source(DramSources.systemVerilog());
    clocked(true);
    arid = in(uint(idWidth));
    rid = out(uint(idWidth));
    awid = in(uint(idWidth));
    bid = out(uint(idWidth));
  }
}
