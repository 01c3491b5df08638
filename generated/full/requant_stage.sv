// Sends a summed row either to its LSB pass, at most once, or on to the division and the select.
module requant_stage (
    input  logic        clk,
    input  logic        rst,
    input  logic        allocations_valid,
    input  logic [2:0]  allocations_payload_slot,
    input  logic [15:0] allocations_payload_request_row,
    input  logic [1:0]  allocations_payload_request_format_head_size,
    input  logic [10:0] allocations_payload_request_format_key_count,
    input  logic [10:0] allocations_payload_request_format_value_count,
    input  logic [1:0]  allocations_payload_request_format_key_bits,
    input  logic        allocations_payload_request_format_both_planes,
    input  logic [1:0]  allocations_payload_request_format_value_bits,
    input  logic        allocations_payload_request_format_fused_first,
    input  logic        allocations_payload_request_format_fused_second,
    input  logic [26:0] allocations_payload_request_key_base,
    input  logic [3:0]  allocations_payload_request_key_rotate,
    input  logic [26:0] allocations_payload_request_lsb_base,
    input  logic [3:0]  allocations_payload_request_lsb_rotate,
    input  logic [26:0] allocations_payload_request_value_base,
    input  logic [3:0]  allocations_payload_request_value_rotate,
    input  logic        allocations_payload_request_list_dense,
    input  logic [1:0]  allocations_payload_request_list_bank,
    input  logic        allocations_payload_request_list_release,
    input  logic [17:0] allocations_payload_request_scale_mantissa,
    input  logic [5:0]  allocations_payload_request_scale_shift,
    input  logic [12:0] allocations_payload_request_threshold,
    input  logic [1:0]  allocations_payload_request_requant_mode,
    input  logic [7:0]  allocations_payload_request_queries,
    input  logic        allocations_payload_request_importance_accumulate,
    input  logic        allocations_payload_request_importance_rescale,
    input  logic        allocations_payload_request_importance_select,
    input  logic [10:0] allocations_payload_request_importance_survivors,
    input  logic        sums_valid,
    input  logic [2:0]  sums_payload_slot,
    input  logic [26:0] sums_payload_sum,
    output logic        refetches_valid,
    input  logic        refetches_ready,
    output logic [2:0]  refetches_payload,
    output logic        divisors_valid,
    input  logic        divisors_ready,
    output logic [2:0]  divisors_payload_slot,
    output logic [26:0] divisors_payload_sum,
    output logic        refetched_valid,
    output logic [2:0]  refetched_payload
);
  logic [7:0]  lsb_done;
  logic        queue_push_ready_unused;
  logic        queue_pop_valid;
  logic [2:0]  queue_pop_payload_slot;
  logic [26:0] queue_pop_payload_sum;
  logic [3:0]  queue_occupancy_unused;
  logic        decision_queries_ready;
  logic        decision_queries_payload_lsb_done;
  logic [2:0]  decision_proceed_payload;
  logic [12:0] info_threshold;
  logic [1:0]  info_mode;
  logic        info_both_planes;
  logic [15:0] infos_at_queue_pop_payload_slot;
  logic [15:0] infos [0:7];
  logic [26:0] sum_of [0:7];

  logic unused_ok;
  assign unused_ok = &{1'b0, allocations_payload_request_row,
      allocations_payload_request_format_head_size, allocations_payload_request_format_key_count,
      allocations_payload_request_format_value_count, allocations_payload_request_format_key_bits,
      allocations_payload_request_format_value_bits, allocations_payload_request_format_fused_first,
      allocations_payload_request_format_fused_second, allocations_payload_request_key_base,
      allocations_payload_request_key_rotate, allocations_payload_request_lsb_base,
      allocations_payload_request_lsb_rotate, allocations_payload_request_value_base,
      allocations_payload_request_value_rotate, allocations_payload_request_list_dense,
      allocations_payload_request_list_bank, allocations_payload_request_list_release,
      allocations_payload_request_scale_mantissa, allocations_payload_request_scale_shift,
      allocations_payload_request_queries, allocations_payload_request_importance_accumulate,
      allocations_payload_request_importance_rescale, allocations_payload_request_importance_select,
      allocations_payload_request_importance_survivors};

  assign infos_at_queue_pop_payload_slot = infos[queue_pop_payload_slot];
  assign info_threshold = infos_at_queue_pop_payload_slot[15:3];
  assign info_mode = infos_at_queue_pop_payload_slot[2:1];
  assign info_both_planes = infos_at_queue_pop_payload_slot[0];
  assign decision_queries_payload_lsb_done = lsb_done[queue_pop_payload_slot];
  assign refetched_valid = refetches_valid && refetches_ready;
  assign refetched_payload = refetches_payload;
  assign divisors_payload_slot = decision_proceed_payload;
  assign divisors_payload_sum = sum_of[decision_proceed_payload];

  stream_fifo_30_8 queue (
    .clk               (clk),
    .rst               (rst),
    .push_valid        (sums_valid),
    .push_ready        (queue_push_ready_unused),
    .push_payload_slot (sums_payload_slot),
    .push_payload_sum  (sums_payload_sum),
    .pop_valid         (queue_pop_valid),
    .pop_ready         (decision_queries_ready),
    .pop_payload_slot  (queue_pop_payload_slot),
    .pop_payload_sum   (queue_pop_payload_sum),
    .occupancy         (queue_occupancy_unused)
  );

  requant_decision decision (
    .clk                         (clk),
    .rst                         (rst),
    .queries_valid               (queue_pop_valid),
    .queries_ready               (decision_queries_ready),
    .queries_payload_slot        (queue_pop_payload_slot),
    .queries_payload_sum         (queue_pop_payload_sum),
    .queries_payload_threshold   (info_threshold),
    .queries_payload_mode        (info_mode),
    .queries_payload_both_planes (info_both_planes),
    .queries_payload_lsb_done    (decision_queries_payload_lsb_done),
    .refetch_valid               (refetches_valid),
    .refetch_ready               (refetches_ready),
    .refetch_payload             (refetches_payload),
    .proceed_valid               (divisors_valid),
    .proceed_ready               (divisors_ready),
    .proceed_payload             (decision_proceed_payload)
  );

  always_ff @(posedge clk) begin
    if (rst) begin
      lsb_done <= 8'd0;
    end else begin
      if (allocations_valid) begin
        lsb_done[allocations_payload_slot] <= 1'b0;
      end
      if (refetches_valid && refetches_ready) begin
        lsb_done[refetches_payload] <= 1'b1;
      end
    end
  end

  always_ff @(posedge clk) begin
    if (allocations_valid) begin
      infos[allocations_payload_slot] <=
          {allocations_payload_request_threshold, allocations_payload_request_requant_mode,
          allocations_payload_request_format_both_planes};
    end
  end

  always_ff @(posedge clk) begin
    if (sums_valid) begin
      sum_of[sums_payload_slot] <= sums_payload_sum;
    end
  end
endmodule
