// An AXI4 slave with a DRAM channel behind it. The model is C++ behind DPI-C (shim/dram_api.h).
//
// A request taken at a clock edge is with the memory controller at that edge, and a response is on
// the bus right after the edge at which the controller gives it out: the wrapper adds no cycle.
// Bursts: one memory transaction a cycle. Beats of one id leave in order, those of different ids as
// they finish, so beats of different bursts interleave. Error responses do not occur; a broken rule
// of the protocol ends the simulation with a message.
//
// CONFIG: "preset=NAME" or "yaml=FILE", and "channel=N", "seed=N", "trace=FILE", joined by
// semicolons. One instance is one channel.
module dram_axi4 #(
    parameter ADDR_W = 32,
    parameter DATA_W = 256,
    parameter ID_W = 8,
    parameter CONFIG = "preset=ramulator2-hbm2;channel=0"
) (
    input  logic                clk,
    input  logic                rst,

    input  logic                arvalid,
    output logic                arready,
    input  logic [ADDR_W-1:0]   araddr,
    input  logic [ID_W-1:0]     arid,
    input  logic [7:0]          arlen,
    input  logic [2:0]          arsize,
    input  logic [1:0]          arburst,

    output logic                rvalid,
    input  logic                rready,
    output logic [DATA_W-1:0]   rdata,
    output logic [ID_W-1:0]     rid,
    output logic [1:0]          rresp,
    output logic                rlast,

    input  logic                awvalid,
    output logic                awready,
    input  logic [ADDR_W-1:0]   awaddr,
    input  logic [ID_W-1:0]     awid,
    input  logic [7:0]          awlen,
    input  logic [2:0]          awsize,
    input  logic [1:0]          awburst,

    input  logic                wvalid,
    output logic                wready,
    input  logic [DATA_W-1:0]   wdata,
    input  logic [DATA_W/8-1:0] wstrb,
    input  logic                wlast,

    output logic                bvalid,
    input  logic                bready,
    output logic [ID_W-1:0]     bid,
    output logic [1:0]          bresp
);
  import "DPI-C" function longint dram_create(input string cfg, input int bus_bits);
  import "DPI-C" function int dram_axi_reset(input longint handle);
  import "DPI-C" function void dram_axi_write(input longint handle, input bit [511:0] data,
                                              input longint strobe);
  import "DPI-C" function int dram_axi_step(input longint handle, input int transfers,
                                            input longint ar_address, input int ar_control,
                                            input longint aw_address, input int aw_control,
                                            output bit [31:0] ids);
  import "DPI-C" function longint dram_axi_read(input longint handle, input int word);
  import "DPI-C" function string dram_fault(input longint handle);
  import "DPI-C" function void dram_close(input longint handle);

  localparam int WordW = DATA_W < 64 ? DATA_W : 64;
  localparam int Fault = 6;
  localparam int Reported = 7;

  longint handle;
  initial handle = dram_create(CONFIG, DATA_W);
  final dram_close(handle);

  assign rresp = 2'b00;
  assign bresp = 2'b00;

  function automatic int control(input logic [ID_W-1:0] id, input logic [7:0] len,
                                 input logic [2:0] size, input logic [1:0] burst);
    return {3'b000, burst, size, len, 16'(id)};
  endfunction

  task automatic stop_on_fault(input int flags);
    if (flags[Fault] && !flags[Reported]) begin
      $error("%s", dram_fault(handle));
      $finish;
    end
  endtask

  // A beat stays on the R channel until taken; its data is fetched once.
  task automatic clock_edge();
    int flags;
    bit [31:0] ids;
    if (wvalid && wready) dram_axi_write(handle, 512'(wdata), 64'(wstrb));
    flags = dram_axi_step(
        handle,
        {26'b0, wlast, bvalid && bready, wvalid && wready, awvalid && awready, rvalid && rready,
         arvalid && arready},
        64'(araddr), control(arid, arlen, arsize, arburst),
        64'(awaddr), control(awid, awlen, awsize, awburst), ids);
    arready <= flags[0];
    awready <= flags[1];
    wready  <= flags[2];
    rvalid  <= flags[3];
    rlast   <= flags[4];
    bvalid  <= flags[5];
    rid     <= ID_W'(ids[15:0]);
    bid     <= ID_W'(ids[31:16]);
    if (flags[3] && (!rvalid || rready)) begin
      for (int i = 0; i < DATA_W / WordW; i++) begin
        rdata[WordW * i +: WordW] <= WordW'(dram_axi_read(handle, i));
      end
    end
    stop_on_fault(flags);
  endtask

  always_ff @(posedge clk) begin
    if (rst || handle == 0) begin
      stop_on_fault(dram_axi_reset(handle));
      arready <= 1'b1;
      awready <= 1'b1;
      wready  <= 1'b0;
      rvalid  <= 1'b0;
      rlast   <= 1'b0;
      bvalid  <= 1'b0;
    end else begin
      clock_edge();
    end
  end
endmodule
