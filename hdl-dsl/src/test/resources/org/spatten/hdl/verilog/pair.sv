module pair (
    input  logic       clk,          // Pair.java:10
    input  logic       rst,          // Pair.java:11
    input  logic       in_valid,     // Pair.java:12
    output logic       in_ready,     // Pair.java:13
    input  logic [7:0] in_payload,   // Pair.java:14
    output logic       out_valid,    // Pair.java:15
    input  logic       out_ready,    // Pair.java:16
    output logic [7:0] out_payload   // Pair.java:17
);
  logic       first_pop_valid;          // Pair.java:21
  logic [7:0] first_pop_payload;        // Pair.java:23
  logic [2:0] first_occupancy_unused;   // Pair.java:24
  logic       second_push_ready;        // Pair.java:27
  logic [2:0] second_occupancy_unused;  // Pair.java:32

  stream_fifo_4x8 first (
    .clk          (clk),
    .rst          (rst),
    .push_valid   (in_valid),
    .push_ready   (in_ready),
    .push_payload (in_payload),
    .pop_valid    (first_pop_valid),
    .pop_ready    (second_push_ready),
    .pop_payload  (first_pop_payload),
    .occupancy    (first_occupancy_unused)
  );

  stream_fifo_4x8 second (
    .clk          (clk),
    .rst          (rst),
    .push_valid   (first_pop_valid),
    .push_ready   (second_push_ready),
    .push_payload (first_pop_payload),
    .pop_valid    (out_valid),
    .pop_ready    (out_ready),
    .pop_payload  (out_payload),
    .occupancy    (second_occupancy_unused)
  );
endmodule
