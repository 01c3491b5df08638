// Orders the division and the local select of a row. An early row, which keeps everything and
// cannot requant, goes to the select when its softmax has begun, every other one when its
// exponentials are final.
module select_stage (
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
    input  logic        proceeds_valid,
    output logic        proceeds_ready,
    input  logic [2:0]  proceeds_payload_slot,
    input  logic [26:0] proceeds_payload_sum,
    input  logic        started_valid,
    input  logic [2:0]  started_payload,
    output logic        divisors_valid,
    input  logic        divisors_ready,
    output logic [2:0]  divisors_payload_slot,
    output logic [26:0] divisors_payload_sum,
    output logic        jobs_valid,
    input  logic        jobs_ready,
    output logic [2:0]  jobs_payload_slot,
    output logic [10:0] jobs_payload_count,
    output logic [10:0] jobs_payload_k
);
  logic        keeps_all;
  logic        started_rows_push_ready_unused;
  logic        started_rows_pop_valid;
  logic [2:0]  started_rows_pop_payload;
  logic [3:0]  started_rows_occupancy_unused;
  logic        final_rows_push_valid;
  logic        final_rows_push_ready;
  logic        final_rows_pop_valid;
  logic        final_rows_pop_ready;
  logic [2:0]  final_rows_pop_payload;
  logic [3:0]  final_rows_occupancy_unused;
  logic        division_push_valid;
  logic        division_push_ready;
  logic [3:0]  division_occupancy_unused;
  logic [2:0]  slot;
  logic [10:0] info_count;
  logic [10:0] info_kept;
  logic [22:0] infos_at_proceeds_payload_slot;
  logic [22:0] infos_at_slot;
  logic        infos_write_condition;
  logic [22:0] infos [0:7];

  logic unused_ok;
  assign unused_ok = &{1'b0, allocations_payload_request_row,
      allocations_payload_request_format_head_size, allocations_payload_request_format_key_bits,
      allocations_payload_request_format_value_bits, allocations_payload_request_format_fused_first,
      allocations_payload_request_format_fused_second, allocations_payload_request_key_base,
      allocations_payload_request_key_rotate, allocations_payload_request_lsb_base,
      allocations_payload_request_lsb_rotate, allocations_payload_request_value_base,
      allocations_payload_request_value_rotate, allocations_payload_request_list_dense,
      allocations_payload_request_list_bank, allocations_payload_request_list_release,
      allocations_payload_request_scale_mantissa, allocations_payload_request_scale_shift,
      allocations_payload_request_threshold, allocations_payload_request_queries,
      allocations_payload_request_importance_accumulate,
      allocations_payload_request_importance_rescale, allocations_payload_request_importance_select,
      allocations_payload_request_importance_survivors, infos_at_proceeds_payload_slot[22:1],
      infos_at_slot[0]};

  assign keeps_all = allocations_payload_request_format_value_count >=
      allocations_payload_request_format_key_count;
  assign proceeds_ready = division_push_ready && final_rows_push_ready;
  assign infos_at_proceeds_payload_slot = infos[proceeds_payload_slot];
  assign final_rows_push_valid = proceeds_valid && proceeds_ready &&
      !infos_at_proceeds_payload_slot[0];
  assign division_push_valid = proceeds_valid && proceeds_ready;
  assign slot = started_rows_pop_valid ? started_rows_pop_payload : final_rows_pop_payload;
  assign infos_at_slot = infos[slot];
  assign info_count = infos_at_slot[22:12];
  assign info_kept = infos_at_slot[11:1];
  assign jobs_valid = started_rows_pop_valid || final_rows_pop_valid;
  assign jobs_payload_slot = slot;
  assign jobs_payload_count = info_count;
  assign jobs_payload_k = info_kept;
  assign final_rows_pop_ready = jobs_ready && !started_rows_pop_valid;

  stream_fifo_3_8 started_rows (
    .clk          (clk),
    .rst          (rst),
    .push_valid   (started_valid),
    .push_ready   (started_rows_push_ready_unused),
    .push_payload (started_payload),
    .pop_valid    (started_rows_pop_valid),
    .pop_ready    (jobs_ready),
    .pop_payload  (started_rows_pop_payload),
    .occupancy    (started_rows_occupancy_unused)
  );

  stream_fifo_3_8 final_rows (
    .clk          (clk),
    .rst          (rst),
    .push_valid   (final_rows_push_valid),
    .push_ready   (final_rows_push_ready),
    .push_payload (proceeds_payload_slot),
    .pop_valid    (final_rows_pop_valid),
    .pop_ready    (final_rows_pop_ready),
    .pop_payload  (final_rows_pop_payload),
    .occupancy    (final_rows_occupancy_unused)
  );

  stream_fifo_30_8 division (
    .clk               (clk),
    .rst               (rst),
    .push_valid        (division_push_valid),
    .push_ready        (division_push_ready),
    .push_payload_slot (proceeds_payload_slot),
    .push_payload_sum  (proceeds_payload_sum),
    .pop_valid         (divisors_valid),
    .pop_ready         (divisors_ready),
    .pop_payload_slot  (divisors_payload_slot),
    .pop_payload_sum   (divisors_payload_sum),
    .occupancy         (division_occupancy_unused)
  );

  assign infos_write_condition = keeps_all &&
      (allocations_payload_request_format_both_planes ||
      (allocations_payload_request_requant_mode == 2'd0));

  always_ff @(posedge clk) begin
    if (allocations_valid) begin
      infos[allocations_payload_slot] <=
          {allocations_payload_request_format_key_count,
          allocations_payload_request_format_value_count, infos_write_condition};
    end
  end
endmodule
