// Adds a row's list to the result of its select, and queues it for the filter.
module filter_stage (
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
    input  logic        results_valid,
    output logic        results_ready,
    input  logic [2:0]  results_payload_slot,
    input  logic [10:0] results_payload_count,
    input  logic [16:0] results_payload_threshold,
    input  logic [10:0] results_payload_equal_kept,
    output logic        jobs_valid,
    input  logic        jobs_ready,
    output logic [2:0]  jobs_payload_slot,
    output logic [10:0] jobs_payload_count,
    output logic [10:0] jobs_payload_k,
    output logic [16:0] jobs_payload_threshold,
    output logic [10:0] jobs_payload_equal_kept,
    output logic        jobs_payload_dense,
    output logic [1:0]  jobs_payload_bank
);
  logic [2:0]  queue_pop_payload_slot;
  logic [3:0]  queue_occupancy_unused;
  logic [10:0] info_kept;
  logic        info_dense;
  logic [1:0]  info_bank;
  logic [13:0] infos_at_queue_pop_payload_slot;
  logic [13:0] infos [0:7];

  logic unused_ok;
  assign unused_ok = &{1'b0, allocations_payload_request_row,
      allocations_payload_request_format_head_size, allocations_payload_request_format_key_count,
      allocations_payload_request_format_key_bits, allocations_payload_request_format_both_planes,
      allocations_payload_request_format_value_bits, allocations_payload_request_format_fused_first,
      allocations_payload_request_format_fused_second, allocations_payload_request_key_base,
      allocations_payload_request_key_rotate, allocations_payload_request_lsb_base,
      allocations_payload_request_lsb_rotate, allocations_payload_request_value_base,
      allocations_payload_request_value_rotate, allocations_payload_request_list_release,
      allocations_payload_request_scale_mantissa, allocations_payload_request_scale_shift,
      allocations_payload_request_threshold, allocations_payload_request_requant_mode,
      allocations_payload_request_queries, allocations_payload_request_importance_accumulate,
      allocations_payload_request_importance_rescale, allocations_payload_request_importance_select,
      allocations_payload_request_importance_survivors};

  assign infos_at_queue_pop_payload_slot = infos[queue_pop_payload_slot];
  assign info_kept = infos_at_queue_pop_payload_slot[13:3];
  assign info_dense = infos_at_queue_pop_payload_slot[2];
  assign info_bank = infos_at_queue_pop_payload_slot[1:0];
  assign jobs_payload_slot = queue_pop_payload_slot;
  assign jobs_payload_k = info_kept;
  assign jobs_payload_dense = info_dense;
  assign jobs_payload_bank = info_bank;

  stream_fifo_42_8 queue (
    .clk                     (clk),
    .rst                     (rst),
    .push_valid              (results_valid),
    .push_ready              (results_ready),
    .push_payload_slot       (results_payload_slot),
    .push_payload_count      (results_payload_count),
    .push_payload_threshold  (results_payload_threshold),
    .push_payload_equal_kept (results_payload_equal_kept),
    .pop_valid               (jobs_valid),
    .pop_ready               (jobs_ready),
    .pop_payload_slot        (queue_pop_payload_slot),
    .pop_payload_count       (jobs_payload_count),
    .pop_payload_threshold   (jobs_payload_threshold),
    .pop_payload_equal_kept  (jobs_payload_equal_kept),
    .occupancy               (queue_occupancy_unused)
  );

  always_ff @(posedge clk) begin
    if (allocations_valid) begin
      infos[allocations_payload_slot] <=
          {allocations_payload_request_format_value_count, allocations_payload_request_list_dense,
          allocations_payload_request_list_bank};
    end
  end
endmodule
