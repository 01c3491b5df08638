// dram_axi4 driven from plain SystemVerilog: writes 16 lines in one burst, reads them back one by
// one with as many requests under way as the port takes, and prints when each came back.
`timescale 1ns / 1ps

module dram_example;
  localparam int Lines = 16;
  localparam int Base = 32'h1000;

  logic clk = 1'b0;
  initial forever #1 clk = ~clk;

  logic rst = 1'b1;
  logic arready, rvalid, rlast, awready, wready, bvalid;
  logic [7:0] rid, bid;
  logic [255:0] rdata;
  logic [1:0] rresp, bresp;

  // Everything the master drives comes from these registers.
  int cycle = 0;
  int addresses = 0;  // write addresses taken: 0 or 1
  int writes = 0;     // beats written
  int reads = 0;      // read addresses taken
  int answers = 0;
  int errors = 0;
  logic written = 1'b0;
  int issued[Lines];

  wire arvalid = written && reads < Lines;
  wire awvalid = !rst && addresses == 0;
  wire wvalid = !rst && writes < Lines;

  function automatic logic [255:0] line(int index);
    return {8{32'hC0DE0000 + index}};
  endfunction

  dram_axi4 #(
      .CONFIG("preset=hbm2;channel=0;seed=7")
  ) dram (
      .clk(clk), .rst(rst),
      .arvalid(arvalid), .arready(arready), .araddr(Base + 32 * reads), .arid(reads[7:0]),
      .arlen(8'd0), .arsize(3'd5), .arburst(2'b01),
      .rvalid(rvalid), .rready(1'b1), .rdata(rdata), .rid(rid), .rresp(rresp), .rlast(rlast),
      .awvalid(awvalid), .awready(awready), .awaddr(Base), .awid(8'd0),
      .awlen(8'd15), .awsize(3'd5), .awburst(2'b01),
      .wvalid(wvalid), .wready(wready), .wdata(line(writes)), .wstrb(32'hffffffff),
      .wlast(writes == Lines - 1),
      .bvalid(bvalid), .bready(1'b1), .bid(bid), .bresp(bresp)
  );

  always @(posedge clk) begin
    cycle <= cycle + 1;
    rst <= cycle < 2;
    if (awvalid && awready) addresses <= 1;
    if (wvalid && wready) writes <= writes + 1;
    if (bvalid) begin
      written <= 1'b1;
      if (bid != 8'd0 || bresp != 2'b00) errors <= errors + 1;
    end
    if (arvalid && arready) begin
      issued[reads[3:0]] <= cycle;
      reads <= reads + 1;
    end
    if (rvalid) begin
      answers <= answers + 1;
      if (rdata != line({24'd0, rid}) || rresp != 2'b00 || !rlast) errors <= errors + 1;
      $display("line %0d came after %0d cycles", rid, cycle - issued[rid[3:0]]);
    end
    if (answers == Lines) begin
      $display("%s", errors == 0 ? "passed" : "FAILED");
      $finish;
    end
    if (cycle == 10000) begin
      $display("FAILED: %0d of %0d lines came back", answers, Lines);
      $finish;
    end
  end
endmodule
