// Decides whether a row is computed again with its least significant plane: 2^28 < threshold *
// sum, exactly. Registered once; one row a cycle.
module requant_decision (
    input  logic        clk,
    input  logic        rst,
    input  logic        queries_valid,
    output logic        queries_ready,
    input  logic [2:0]  queries_payload_slot,
    input  logic [26:0] queries_payload_sum,
    input  logic [12:0] queries_payload_threshold,
    input  logic [1:0]  queries_payload_mode,
    input  logic        queries_payload_both_planes,
    input  logic        queries_payload_lsb_done,
    output logic        refetch_valid,
    input  logic        refetch_ready,
    output logic [2:0]  refetch_payload,
    output logic        proceed_valid,
    input  logic        proceed_ready,
    output logic [2:0]  proceed_payload
);
  logic        full;
  logic        again;
  logic [2:0]  slot;
  logic        leaves;
  logic        free;
  logic [39:0] product;
  logic        below;
  logic        wanted;

  assign refetch_valid = full && again;
  assign refetch_payload = slot;
  assign proceed_valid = full && !again;
  assign proceed_payload = slot;
  assign leaves = (refetch_valid && refetch_ready) || (proceed_valid && proceed_ready);
  assign free = !full || leaves;
  assign queries_ready = free;
  assign product = 40'(queries_payload_threshold) * 40'(queries_payload_sum);
  assign below = product > 40'h10000000;
  assign wanted = (queries_payload_mode == 2'd2) || ((queries_payload_mode == 2'd1) && below);

  always_ff @(posedge clk) begin
    if (rst) begin
      full <= 1'b0;
    end else if (free) begin
      full <= queries_valid;
    end
  end

  always_ff @(posedge clk) begin
    if (queries_valid && queries_ready) begin
      again <= wanted && !(queries_payload_both_planes || queries_payload_lsb_done);
      slot <= queries_payload_slot;
    end
  end
endmodule
