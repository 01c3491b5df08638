module prefix_sum (
    input  logic       clk,          // PrefixSum.java:18
    input  logic       rst,          // PrefixSum.java:18
    input  logic       terms_valid,  // PrefixSum.java:19
    output logic       terms_ready,  // PrefixSum.java:19
    input  logic [5:0] terms_payload_0, terms_payload_1, terms_payload_2,  // PrefixSum.java:19
        terms_payload_3,
    output logic       sums_valid,   // PrefixSum.java:20
    input  logic       sums_ready,   // PrefixSum.java:20
    output logic [5:0] sums_payload_0, sums_payload_1, sums_payload_2,  // PrefixSum.java:20
        sums_payload_3
);
  logic       terms_stage_valid;                     // PrefixSum.java:21
  logic [5:0] terms_stage_payload_0, terms_stage_payload_1,  // PrefixSum.java:21
      terms_stage_payload_2, terms_stage_payload_3;
  logic       terms_stage_ready;                     // PrefixSum.java:21
  logic [5:0] terms_payload_0_plus_terms_payload_1;
  logic [5:0] terms_stage_payload_2_sum;

  assign terms_ready = !terms_stage_valid || terms_stage_ready;
  assign sums_valid = terms_stage_valid;
  assign sums_payload_0 = terms_stage_payload_0;
  assign sums_payload_1 = terms_stage_payload_1;
  assign sums_payload_2 = terms_stage_payload_2;
  assign sums_payload_3 = terms_stage_payload_3;
  assign terms_stage_ready = sums_ready;

  always_ff @(posedge clk) begin
    if (rst) begin
      terms_stage_valid <= 1'b0;
    end else if (!terms_stage_valid || terms_stage_ready) begin
      terms_stage_valid <= terms_valid;
    end
  end

  assign terms_payload_0_plus_terms_payload_1 = terms_payload_0 + terms_payload_1;
  assign terms_stage_payload_2_sum = terms_payload_0_plus_terms_payload_1 + terms_payload_2;

  always_ff @(posedge clk) begin
    if (!terms_stage_valid || terms_stage_ready) begin
      terms_stage_payload_0 <= terms_payload_0;
      terms_stage_payload_1 <= terms_payload_0_plus_terms_payload_1;
      terms_stage_payload_2 <= terms_stage_payload_2_sum;
      terms_stage_payload_3 <= terms_stage_payload_2_sum + terms_payload_3;
    end
  end
endmodule
