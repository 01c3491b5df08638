// The account of the lines of one buffer, lane by lane: taken when a vector of rows is accepted,
// given back one by one as segments leave. available is combinational.
module line_allocator (
    input  logic       clk,
    input  logic       rst,
    input  logic       lanes,
    input  logic [1:0] lines,
    input  logic       take,
    input  logic       returned_0,
    output logic       available
);
  logic [11:0] free_0;
  logic        used_0;
  logic        taking_0;
  logic [11:0] left_0;

  assign used_0 = lanes > 1'b0;
  assign taking_0 = take && used_0;
  assign left_0 = free_0 - 12'(lines);
  assign available = !used_0 || (free_0 >= 12'(lines));

  always_ff @(posedge clk) begin
    if (rst) begin
      free_0 <= 12'd2048;
    end else if (taking_0 && returned_0) begin
      free_0 <= left_0 + 12'd1;
    end else if (taking_0) begin
      free_0 <= left_0;
    end else if (returned_0) begin
      free_0 <= free_0 + 12'd1;
    end
  end

`ifndef SYNTHESIS
  always @(posedge clk) begin
    if (!rst) begin
      assert (!take || available)
      else $error("line_allocator: lines are taken that are not free (LineAllocator.java:65)");
    end
  end
`endif
endmodule
