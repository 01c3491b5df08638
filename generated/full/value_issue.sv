// Orders the V rows of the keys that survived the local select, and hands their weights on in the
// same order.
module value_issue (
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
    input  logic        survivors_valid,
    output logic        survivors_ready,
    input  logic [2:0]  survivors_payload_slot,
    input  logic [9:0]  survivors_payload_tokens_0, survivors_payload_tokens_1,
        survivors_payload_tokens_2, survivors_payload_tokens_3, survivors_payload_tokens_4,
        survivors_payload_tokens_5, survivors_payload_tokens_6, survivors_payload_tokens_7,
    input  logic [16:0] survivors_payload_exponentials_0, survivors_payload_exponentials_1,
        survivors_payload_exponentials_2, survivors_payload_exponentials_3,
        survivors_payload_exponentials_4, survivors_payload_exponentials_5,
        survivors_payload_exponentials_6, survivors_payload_exponentials_7,
    input  logic [3:0]  survivors_payload_count,
    input  logic        survivors_payload_first,
    input  logic        survivors_payload_last,
    output logic        rows_valid,
    input  logic        rows_ready,
    output logic [9:0]  rows_payload_tokens_0, rows_payload_tokens_1, rows_payload_tokens_2,
        rows_payload_tokens_3, rows_payload_tokens_4, rows_payload_tokens_5, rows_payload_tokens_6,
        rows_payload_tokens_7,
    output logic [3:0]  rows_payload_count,
    output logic [26:0] rows_payload_plane_base,
    output logic [3:0]  rows_payload_plane_rotate,
    output logic [26:0] rows_payload_lsb_plane_base,
    output logic [3:0]  rows_payload_lsb_plane_rotate,
    output logic [1:0]  rows_payload_kind,
    output logic [1:0]  rows_payload_head_size,
    output logic [1:0]  rows_payload_key_bits,
    output logic [1:0]  rows_payload_value_bits,
    output logic        rows_payload_fused,
    output logic        weights_valid,
    input  logic        weights_ready,
    output logic [2:0]  weights_payload_slot,
    output logic [1:0]  weights_payload_head_size,
    output logic [16:0] weights_payload_weights_0, weights_payload_weights_1,
        weights_payload_weights_2, weights_payload_weights_3, weights_payload_weights_4,
        weights_payload_weights_5, weights_payload_weights_6, weights_payload_weights_7,
    output logic [3:0]  weights_payload_count,
    output logic        weights_payload_first,
    output logic        weights_payload_last,
    input  logic        value_walks_valid,
    input  logic [2:0]  value_walks_payload,
    output logic        values_ordered
);
  logic [1:0]  info_head_size;
  logic [1:0]  info_value_bits;
  logic [26:0] info_value_base;
  logic [3:0]  info_value_rotate;
  logic [7:0]  walked;
  logic        is_walked;
  logic        orders;
  logic [34:0] infos_at_survivors_payload_slot;
  logic [34:0] infos [0:7];

  logic unused_ok;
  assign unused_ok = &{1'b0, allocations_payload_request_row,
      allocations_payload_request_format_key_count, allocations_payload_request_format_value_count,
      allocations_payload_request_format_key_bits, allocations_payload_request_format_both_planes,
      allocations_payload_request_format_fused_first,
      allocations_payload_request_format_fused_second, allocations_payload_request_key_base,
      allocations_payload_request_key_rotate, allocations_payload_request_lsb_base,
      allocations_payload_request_lsb_rotate, allocations_payload_request_list_dense,
      allocations_payload_request_list_bank, allocations_payload_request_list_release,
      allocations_payload_request_scale_mantissa, allocations_payload_request_scale_shift,
      allocations_payload_request_threshold, allocations_payload_request_requant_mode,
      allocations_payload_request_queries, allocations_payload_request_importance_accumulate,
      allocations_payload_request_importance_rescale, allocations_payload_request_importance_select,
      allocations_payload_request_importance_survivors};

  assign infos_at_survivors_payload_slot = infos[survivors_payload_slot];
  assign info_head_size = infos_at_survivors_payload_slot[34:33];
  assign info_value_bits = infos_at_survivors_payload_slot[32:31];
  assign info_value_base = infos_at_survivors_payload_slot[30:4];
  assign info_value_rotate = infos_at_survivors_payload_slot[3:0];
  assign is_walked = walked[survivors_payload_slot];
  assign orders = rows_ready || is_walked;
  assign survivors_ready = orders && weights_ready;
  assign rows_valid = survivors_valid && weights_ready && !is_walked;
  assign weights_valid = survivors_valid && orders;
  assign values_ordered = rows_valid && rows_ready && survivors_payload_last;
  assign rows_payload_tokens_0 = survivors_payload_tokens_0;
  assign rows_payload_tokens_1 = survivors_payload_tokens_1;
  assign rows_payload_tokens_2 = survivors_payload_tokens_2;
  assign rows_payload_tokens_3 = survivors_payload_tokens_3;
  assign rows_payload_tokens_4 = survivors_payload_tokens_4;
  assign rows_payload_tokens_5 = survivors_payload_tokens_5;
  assign rows_payload_tokens_6 = survivors_payload_tokens_6;
  assign rows_payload_tokens_7 = survivors_payload_tokens_7;
  assign rows_payload_count = survivors_payload_count;
  assign rows_payload_plane_base = info_value_base;
  assign rows_payload_plane_rotate = info_value_rotate;
  assign rows_payload_lsb_plane_base = info_value_base;
  assign rows_payload_lsb_plane_rotate = info_value_rotate;
  assign rows_payload_kind = 2'd3;
  assign rows_payload_head_size = info_head_size;
  assign rows_payload_key_bits = 2'd0;
  assign rows_payload_value_bits = info_value_bits;
  assign rows_payload_fused = 1'b0;
  assign weights_payload_slot = survivors_payload_slot;
  assign weights_payload_head_size = info_head_size;
  assign weights_payload_weights_0 = survivors_payload_exponentials_0;
  assign weights_payload_weights_1 = survivors_payload_exponentials_1;
  assign weights_payload_weights_2 = survivors_payload_exponentials_2;
  assign weights_payload_weights_3 = survivors_payload_exponentials_3;
  assign weights_payload_weights_4 = survivors_payload_exponentials_4;
  assign weights_payload_weights_5 = survivors_payload_exponentials_5;
  assign weights_payload_weights_6 = survivors_payload_exponentials_6;
  assign weights_payload_weights_7 = survivors_payload_exponentials_7;
  assign weights_payload_count = survivors_payload_count;
  assign weights_payload_first = survivors_payload_first;
  assign weights_payload_last = survivors_payload_last;

  always_ff @(posedge clk) begin
    if (rst) begin
      walked <= 8'd0;
    end else begin
      if (allocations_valid) begin
        walked[allocations_payload_slot] <= 1'b0;
      end
      if (value_walks_valid) begin
        walked[value_walks_payload] <= 1'b1;
      end
    end
  end

  always_ff @(posedge clk) begin
    if (allocations_valid) begin
      infos[allocations_payload_slot] <=
          {allocations_payload_request_format_head_size,
          allocations_payload_request_format_value_bits, allocations_payload_request_value_base,
          allocations_payload_request_value_rotate};
    end
  end
endmodule
