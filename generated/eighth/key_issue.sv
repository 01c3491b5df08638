// Walks the positions of one row (or fused pair) after another and orders their keys, and at once
// the values of a row that keeps all of them; LSB passes go before new rows. Tokens come from the
// list of the row, a line ahead.
module key_issue (
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
    input  logic        allocations_payload_request_key_rotate,
    input  logic [26:0] allocations_payload_request_lsb_base,
    input  logic        allocations_payload_request_lsb_rotate,
    input  logic [26:0] allocations_payload_request_value_base,
    input  logic        allocations_payload_request_value_rotate,
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
    input  logic        fetches_valid,
    output logic        fetches_ready,
    input  logic [2:0]  fetches_payload_slot,
    input  logic [2:0]  fetches_payload_pair_slot,
    input  logic        fetches_payload_fused,
    input  logic        fetches_payload_lsb_pass,
    input  logic        refetches_valid,
    output logic        refetches_ready,
    input  logic [2:0]  refetches_payload,
    output logic        list_address_valid,
    output logic [7:0]  list_address_payload,
    input  logic [9:0]  list_data_0, list_data_1, list_data_2, list_data_3, list_data_4,
        list_data_5, list_data_6, list_data_7, list_data_8, list_data_9, list_data_10, list_data_11,
        list_data_12, list_data_13, list_data_14, list_data_15,
    output logic        rows_valid,
    input  logic        rows_ready,
    output logic [9:0]  rows_payload_tokens_0,
    output logic        rows_payload_count,
    output logic [26:0] rows_payload_plane_base,
    output logic        rows_payload_plane_rotate,
    output logic [26:0] rows_payload_lsb_plane_base,
    output logic        rows_payload_lsb_plane_rotate,
    output logic [1:0]  rows_payload_kind,
    output logic [1:0]  rows_payload_head_size,
    output logic [1:0]  rows_payload_key_bits,
    output logic [1:0]  rows_payload_value_bits,
    output logic        rows_payload_fused,
    output logic        jobs_valid,
    input  logic        jobs_ready,
    output logic [2:0]  jobs_payload_slot,
    output logic [2:0]  jobs_payload_pair_slot,
    output logic        jobs_payload_fused,
    output logic [10:0] jobs_payload_key_count,
    output logic [1:0]  jobs_payload_head_size,
    output logic        jobs_payload_lsb_pass,
    output logic        value_walks_valid,
    output logic [2:0]  value_walks_payload,
    input  logic        values_ordered,
    output logic        walking
);
  logic         keeps_all;
  logic         active;
  logic [2:0]   fetch_slot;
  logic [2:0]   fetch_pair_slot;
  logic         fetch_fused;
  logic         fetch_lsb_pass;
  logic [1:0]   info_head_size;
  logic [10:0]  info_key_count;
  logic [1:0]   info_key_bits;
  logic         info_both_planes;
  logic [26:0]  info_key_base;
  logic         info_key_rotate;
  logic [26:0]  info_lsb_base;
  logic         info_lsb_rotate;
  logic [26:0]  info_value_base;
  logic         info_value_rotate;
  logic [1:0]   info_value_bits;
  logic         info_keeps_all;
  logic         info_dense;
  logic [1:0]   info_bank;
  logic [9:0]   position;
  logic [10:0]  remaining;
  logic         last;
  logic         fires;
  logic         last_fires;
  logic         on_values;
  logic [4:0]   selecting;
  logic         keys_end;
  logic         may_walk;
  logic         walks_values;
  logic         ends;
  logic         selects;
  logic [1:0]   entering;
  logic         can_accept;
  logic [2:0]   next_slot;
  logic [2:0]   next_pair_slot;
  logic         next_fused;
  logic         next_lsb_pass;
  logic         accepts;
  logic [1:0]   next_info_head_size;
  logic [10:0]  next_info_key_count;
  logic [1:0]   next_info_key_bits;
  logic         next_info_both_planes;
  logic [26:0]  next_info_key_base;
  logic         next_info_key_rotate;
  logic [26:0]  next_info_lsb_base;
  logic         next_info_lsb_rotate;
  logic [26:0]  next_info_value_base;
  logic         next_info_value_rotate;
  logic [1:0]   next_info_value_bits;
  logic         next_info_keeps_all;
  logic         next_info_dense;
  logic [1:0]   next_info_bank;
  logic         line_ends;
  logic [5:0]   line;
  logic [9:0]   listed_0;
  logic [105:0] infos_at_next_slot;
  logic         infos_write_condition;
  logic [105:0] infos [0:7];

  logic unused_ok;
  assign unused_ok = &{1'b0, allocations_payload_request_row,
      allocations_payload_request_list_release, allocations_payload_request_scale_mantissa,
      allocations_payload_request_scale_shift, allocations_payload_request_threshold,
      allocations_payload_request_queries, allocations_payload_request_importance_accumulate,
      allocations_payload_request_importance_rescale, allocations_payload_request_importance_select,
      allocations_payload_request_importance_survivors, fetch_pair_slot};

  assign keeps_all = allocations_payload_request_format_value_count >=
      allocations_payload_request_format_key_count;
  assign last = remaining <= 11'd1;
  assign fires = rows_valid && rows_ready;
  assign last_fires = fires && last;
  assign keys_end = last_fires && !on_values;
  assign may_walk = info_keeps_all && !fetch_lsb_pass && (selecting == 5'd0);
  assign walks_values = keys_end && may_walk;
  assign ends = last_fires && !walks_values;
  assign selects = keys_end && !fetch_lsb_pass && !may_walk;
  assign entering = selects ? (fetch_fused ? 2'd2 : 2'd1) : 2'd0;
  assign value_walks_valid = walks_values;
  assign value_walks_payload = fetch_slot;
  assign can_accept = (!active || ends) && jobs_ready;
  assign next_slot = refetches_valid ? refetches_payload : fetches_payload_slot;
  assign next_pair_slot = refetches_valid ? refetches_payload : fetches_payload_pair_slot;
  assign next_fused = refetches_valid ? 1'b0 : fetches_payload_fused;
  assign next_lsb_pass = refetches_valid ? 1'b1 : fetches_payload_lsb_pass;
  assign accepts = can_accept && (refetches_valid || fetches_valid);
  assign refetches_ready = can_accept;
  assign fetches_ready = can_accept && !refetches_valid;
  assign infos_at_next_slot = infos[next_slot];
  assign next_info_head_size = infos_at_next_slot[105:104];
  assign next_info_key_count = infos_at_next_slot[103:93];
  assign next_info_key_bits = infos_at_next_slot[92:91];
  assign next_info_both_planes = infos_at_next_slot[90];
  assign next_info_key_base = infos_at_next_slot[89:63];
  assign next_info_key_rotate = infos_at_next_slot[62];
  assign next_info_lsb_base = infos_at_next_slot[61:35];
  assign next_info_lsb_rotate = infos_at_next_slot[34];
  assign next_info_value_base = infos_at_next_slot[33:7];
  assign next_info_value_rotate = infos_at_next_slot[6];
  assign next_info_value_bits = infos_at_next_slot[5:4];
  assign next_info_keeps_all = infos_at_next_slot[3];
  assign next_info_dense = infos_at_next_slot[2];
  assign next_info_bank = infos_at_next_slot[1:0];
  assign line_ends = position[3:0] == 4'd15;
  assign line = position[9:4];
  assign list_address_valid = accepts || walks_values || (fires && line_ends);
  assign list_address_payload = {accepts ? next_info_bank : info_bank,
      (accepts || walks_values) ? 6'd0 : (line + 6'd1)};
  assign rows_valid = active;

  always_comb begin
    unique case (position[3:0])
      4'd0: listed_0 = list_data_0;
      4'd1: listed_0 = list_data_1;
      4'd2: listed_0 = list_data_2;
      4'd3: listed_0 = list_data_3;
      4'd4: listed_0 = list_data_4;
      4'd5: listed_0 = list_data_5;
      4'd6: listed_0 = list_data_6;
      4'd7: listed_0 = list_data_7;
      4'd8: listed_0 = list_data_8;
      4'd9: listed_0 = list_data_9;
      4'd10: listed_0 = list_data_10;
      4'd11: listed_0 = list_data_11;
      4'd12: listed_0 = list_data_12;
      4'd13: listed_0 = list_data_13;
      4'd14: listed_0 = list_data_14;
      default: listed_0 = list_data_15;
    endcase
  end

  assign rows_payload_tokens_0 = info_dense ? (position + 10'd0) : listed_0;
  assign rows_payload_count = last ? remaining[0] : 1'b1;
  assign rows_payload_plane_base = on_values ? info_value_base : info_key_base;
  assign rows_payload_plane_rotate = on_values ? info_value_rotate : info_key_rotate;
  assign rows_payload_lsb_plane_base = info_lsb_base;
  assign rows_payload_lsb_plane_rotate = info_lsb_rotate;
  assign rows_payload_kind = on_values ? 2'd3 : fetch_lsb_pass ? 2'd1 : info_both_planes ? 2'd2
      : 2'd0;
  assign rows_payload_head_size = info_head_size;
  assign rows_payload_key_bits = info_key_bits;
  assign rows_payload_value_bits = info_value_bits;
  assign rows_payload_fused = fetch_fused;
  assign jobs_valid = accepts;
  assign jobs_payload_slot = next_slot;
  assign jobs_payload_pair_slot = next_pair_slot;
  assign jobs_payload_fused = next_fused;
  assign jobs_payload_key_count = next_info_key_count;
  assign jobs_payload_head_size = next_info_head_size;
  assign jobs_payload_lsb_pass = next_lsb_pass;
  assign walking = active;

  always_ff @(posedge clk) begin
    if (rst) begin
      selecting <= 5'd0;
    end else begin
      selecting <= selecting + 5'(entering) - 5'(values_ordered);
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      on_values <= 1'b0;
    end else if (walks_values) begin
      on_values <= 1'b1;
    end else if (last_fires) begin
      on_values <= 1'b0;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      active <= 1'b0;
    end else begin
      if (ends) begin
        active <= 1'b0;
      end
      if (accepts) begin
        active <= 1'b1;
      end
    end
  end

  always_ff @(posedge clk) begin
    if (fires) begin
      position <= position + 10'd1;
      remaining <= remaining - 11'd1;
    end
    if (walks_values) begin
      position <= 10'd0;
      remaining <= info_key_count;
    end
    if (accepts) begin
      fetch_slot <= next_slot;
      fetch_pair_slot <= next_pair_slot;
      fetch_fused <= next_fused;
      fetch_lsb_pass <= next_lsb_pass;
      info_head_size <= next_info_head_size;
      info_key_count <= next_info_key_count;
      info_key_bits <= next_info_key_bits;
      info_both_planes <= next_info_both_planes;
      info_key_base <= next_info_key_base;
      info_key_rotate <= next_info_key_rotate;
      info_lsb_base <= next_info_lsb_base;
      info_lsb_rotate <= next_info_lsb_rotate;
      info_value_base <= next_info_value_base;
      info_value_rotate <= next_info_value_rotate;
      info_value_bits <= next_info_value_bits;
      info_keeps_all <= next_info_keeps_all;
      info_dense <= next_info_dense;
      info_bank <= next_info_bank;
      position <= 10'd0;
      remaining <= next_info_key_count;
    end
  end

  assign infos_write_condition = keeps_all &&
      (allocations_payload_request_format_both_planes ||
      (allocations_payload_request_requant_mode == 2'd0)) &&
      !(allocations_payload_request_format_fused_first ||
      allocations_payload_request_format_fused_second);

  always_ff @(posedge clk) begin
    if (allocations_valid) begin
      infos[allocations_payload_slot] <=
          {allocations_payload_request_format_head_size,
          allocations_payload_request_format_key_count, allocations_payload_request_format_key_bits,
          allocations_payload_request_format_both_planes, allocations_payload_request_key_base,
          allocations_payload_request_key_rotate, allocations_payload_request_lsb_base,
          allocations_payload_request_lsb_rotate, allocations_payload_request_value_base,
          allocations_payload_request_value_rotate, allocations_payload_request_format_value_bits,
          infos_write_condition, allocations_payload_request_list_dense,
          allocations_payload_request_list_bank};
    end
  end
endmodule
