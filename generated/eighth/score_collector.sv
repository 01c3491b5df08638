// The scores of all rows in flight and the largest of each. An LSB pass adds to what is stored. A
// row whose last score has arrived becomes a job for the softmax, two cycles later.
module score_collector (
    input  logic               clk,
    input  logic               rst,
    input  logic               allocations_valid,
    input  logic [2:0]         allocations_payload_slot,
    input  logic [15:0]        allocations_payload_request_row,
    input  logic [1:0]         allocations_payload_request_format_head_size,
    input  logic [10:0]        allocations_payload_request_format_key_count,
    input  logic [10:0]        allocations_payload_request_format_value_count,
    input  logic [1:0]         allocations_payload_request_format_key_bits,
    input  logic               allocations_payload_request_format_both_planes,
    input  logic [1:0]         allocations_payload_request_format_value_bits,
    input  logic               allocations_payload_request_format_fused_first,
    input  logic               allocations_payload_request_format_fused_second,
    input  logic [26:0]        allocations_payload_request_key_base,
    input  logic               allocations_payload_request_key_rotate,
    input  logic [26:0]        allocations_payload_request_lsb_base,
    input  logic               allocations_payload_request_lsb_rotate,
    input  logic [26:0]        allocations_payload_request_value_base,
    input  logic               allocations_payload_request_value_rotate,
    input  logic               allocations_payload_request_list_dense,
    input  logic [1:0]         allocations_payload_request_list_bank,
    input  logic               allocations_payload_request_list_release,
    input  logic [17:0]        allocations_payload_request_scale_mantissa,
    input  logic [5:0]         allocations_payload_request_scale_shift,
    input  logic [12:0]        allocations_payload_request_threshold,
    input  logic [1:0]         allocations_payload_request_requant_mode,
    input  logic [7:0]         allocations_payload_request_queries,
    input  logic               allocations_payload_request_importance_accumulate,
    input  logic               allocations_payload_request_importance_rescale,
    input  logic               allocations_payload_request_importance_select,
    input  logic [10:0]        allocations_payload_request_importance_survivors,
    input  logic               scores_valid,
    input  logic [2:0]         scores_payload_slot,
    input  logic [9:0]         scores_payload_position,
    input  logic               scores_payload_count,
    input  logic signed [29:0] scores_payload_scores_0,
    input  logic               scores_payload_first,
    input  logic               scores_payload_last,
    input  logic               scores_payload_lsb_pass,
    input  logic               reads_valid,
    input  logic [9:0]         reads_payload,
    output logic signed [29:0] read_data_0, read_data_1, read_data_2, read_data_3, read_data_4,
        read_data_5, read_data_6, read_data_7,
    output logic               jobs_valid,
    input  logic               jobs_ready,
    output logic [2:0]         jobs_payload_slot,
    output logic [10:0]        jobs_payload_key_count,
    output logic signed [29:0] jobs_payload_max,
    output logic [17:0]        jobs_payload_scale_mantissa,
    output logic [5:0]         jobs_payload_scale_shift,
    output logic               jobs_payload_early
);
  logic               keeps_all;
  logic [239:0]       lines_read;
  logic [239:0]       stored;
  logic               valid;
  logic [2:0]         vector_slot;
  logic [9:0]         vector_position;
  logic               vector_count;
  logic signed [29:0] vector_scores_0;
  logic               vector_first;
  logic               vector_last;
  logic               vector_lsb_pass;
  logic signed [29:0] old_0;
  logic [2:0]         offset;
  logic signed [29:0] largest [0:7];
  logic signed [29:0] before_value;
  logic signed [29:0] now;
  logic               queue_push_valid;
  logic               queue_push_ready_unused;
  logic [3:0]         queue_occupancy_unused;
  logic [10:0]        info_key_count;
  logic [17:0]        info_scale_mantissa;
  logic [5:0]         info_scale_shift;
  logic               info_early;
  logic signed [29:0] now_choice;
  logic [35:0]        infos_at_vector_slot;
  logic               infos_write_condition;
  logic [7:0]         lines_write_mask;
  logic [239:0]       lines_write_data;
  logic [35:0]        infos [0:7];
  logic [239:0]       lines [0:1023];

  logic unused_ok;
  assign unused_ok = &{1'b0, allocations_payload_request_row,
      allocations_payload_request_format_head_size, allocations_payload_request_format_key_bits,
      allocations_payload_request_format_value_bits, allocations_payload_request_format_fused_first,
      allocations_payload_request_format_fused_second, allocations_payload_request_key_base,
      allocations_payload_request_key_rotate, allocations_payload_request_lsb_base,
      allocations_payload_request_lsb_rotate, allocations_payload_request_value_base,
      allocations_payload_request_value_rotate, allocations_payload_request_list_dense,
      allocations_payload_request_list_bank, allocations_payload_request_list_release,
      allocations_payload_request_threshold, allocations_payload_request_queries,
      allocations_payload_request_importance_accumulate,
      allocations_payload_request_importance_rescale, allocations_payload_request_importance_select,
      allocations_payload_request_importance_survivors};

  assign keeps_all = allocations_payload_request_format_value_count >=
      allocations_payload_request_format_key_count;
  assign read_data_0 = $signed(lines_read[29:0]);
  assign read_data_1 = $signed(lines_read[59:30]);
  assign read_data_2 = $signed(lines_read[89:60]);
  assign read_data_3 = $signed(lines_read[119:90]);
  assign read_data_4 = $signed(lines_read[149:120]);
  assign read_data_5 = $signed(lines_read[179:150]);
  assign read_data_6 = $signed(lines_read[209:180]);
  assign read_data_7 = $signed(lines_read[239:210]);

  always_comb begin
    unique case (vector_position[2:0])
      3'd0: old_0 = $signed(stored[29:0]);
      3'd1: old_0 = $signed(stored[59:30]);
      3'd2: old_0 = $signed(stored[89:60]);
      3'd3: old_0 = $signed(stored[119:90]);
      3'd4: old_0 = $signed(stored[149:120]);
      3'd5: old_0 = $signed(stored[179:150]);
      3'd6: old_0 = $signed(stored[209:180]);
      default: old_0 = $signed(stored[239:210]);
    endcase
  end

  assign offset = vector_position[2:0];
  assign before_value = largest[vector_slot];
  assign now_choice = vector_lsb_pass ? (old_0 + vector_scores_0) : vector_scores_0;
  assign now = (vector_first || (now_choice > before_value)) ? now_choice : before_value;
  assign infos_at_vector_slot = infos[vector_slot];
  assign info_key_count = infos_at_vector_slot[35:25];
  assign info_scale_mantissa = infos_at_vector_slot[24:7];
  assign info_scale_shift = infos_at_vector_slot[6:1];
  assign info_early = infos_at_vector_slot[0];
  assign queue_push_valid = valid && vector_last;

  stream_fifo_69_8 queue (
    .clk                         (clk),
    .rst                         (rst),
    .push_valid                  (queue_push_valid),
    .push_ready                  (queue_push_ready_unused),
    .push_payload_slot           (vector_slot),
    .push_payload_key_count      (info_key_count),
    .push_payload_max            (now),
    .push_payload_scale_mantissa (info_scale_mantissa),
    .push_payload_scale_shift    (info_scale_shift),
    .push_payload_early          (info_early),
    .pop_valid                   (jobs_valid),
    .pop_ready                   (jobs_ready),
    .pop_payload_slot            (jobs_payload_slot),
    .pop_payload_key_count       (jobs_payload_key_count),
    .pop_payload_max             (jobs_payload_max),
    .pop_payload_scale_mantissa  (jobs_payload_scale_mantissa),
    .pop_payload_scale_shift     (jobs_payload_scale_shift),
    .pop_payload_early           (jobs_payload_early),
    .occupancy                   (queue_occupancy_unused)
  );

  always_ff @(posedge clk) begin
    if (rst) begin
      valid <= 1'b0;
    end else begin
      valid <= scores_valid;
    end
  end

  always_ff @(posedge clk) begin
    if (scores_valid) begin
      vector_slot <= scores_payload_slot;
      vector_position <= scores_payload_position;
      vector_count <= scores_payload_count;
      vector_scores_0 <= scores_payload_scores_0;
      vector_first <= scores_payload_first;
      vector_last <= scores_payload_last;
      vector_lsb_pass <= scores_payload_lsb_pass;
    end
  end

  always_ff @(posedge clk) begin
    if (valid) begin
      largest[vector_slot] <= now;
    end
  end

  assign infos_write_condition = keeps_all &&
      (allocations_payload_request_format_both_planes ||
      (allocations_payload_request_requant_mode == 2'd0));

  always_ff @(posedge clk) begin
    if (allocations_valid) begin
      infos[allocations_payload_slot] <=
          {allocations_payload_request_format_key_count, allocations_payload_request_scale_mantissa,
          allocations_payload_request_scale_shift, infos_write_condition};
    end
  end

  assign lines_write_mask = {(offset == 3'd7) && (vector_count > 1'b0), (offset == 3'd6) &&
      (vector_count > 1'b0), (offset == 3'd5) && (vector_count > 1'b0), (offset == 3'd4) &&
      (vector_count > 1'b0), (offset == 3'd3) && (vector_count > 1'b0), (offset == 3'd2) &&
      (vector_count > 1'b0), (offset == 3'd1) && (vector_count > 1'b0), (offset == 3'd0) &&
      (vector_count > 1'b0)};
  assign lines_write_data = {8{now_choice}};

  always_ff @(posedge clk) begin
    if (valid) begin
      for (int i = 0; i < 8; i++) begin
        if (lines_write_mask[i]) begin
          lines[{vector_slot, vector_position[9:3]}][30*i +: 30] <= lines_write_data[30*i +: 30];
        end
      end
    end
  end

  always_ff @(posedge clk) begin
    if (reads_valid) begin
      lines_read <= lines[reads_payload];
    end
  end

  always_ff @(posedge clk) begin
    if (scores_valid && scores_payload_lsb_pass) begin
      stored <= lines[{scores_payload_slot, scores_payload_position[9:3]}];
    end
  end
endmodule
