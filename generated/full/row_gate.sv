// Accepts a vector of rows when its buffer has lines for all its segments and every lane has room,
// and deals the rows to the lanes. Combinational.
module row_gate (
    input  logic        clk,
    input  logic        rst,
    input  logic        rows_valid,
    output logic        rows_ready,
    input  logic [9:0]  rows_payload_tokens_0, rows_payload_tokens_1, rows_payload_tokens_2,
        rows_payload_tokens_3, rows_payload_tokens_4, rows_payload_tokens_5, rows_payload_tokens_6,
        rows_payload_tokens_7,
    input  logic [3:0]  rows_payload_count,
    input  logic [26:0] rows_payload_plane_base,
    input  logic [3:0]  rows_payload_plane_rotate,
    input  logic [26:0] rows_payload_lsb_plane_base,
    input  logic [3:0]  rows_payload_lsb_plane_rotate,
    input  logic [1:0]  rows_payload_kind,
    input  logic [1:0]  rows_payload_head_size,
    input  logic [1:0]  rows_payload_key_bits,
    input  logic [1:0]  rows_payload_value_bits,
    input  logic        rows_payload_fused,
    output logic        lanes_0_valid, lanes_1_valid, lanes_2_valid, lanes_3_valid, lanes_4_valid,
        lanes_5_valid, lanes_6_valid, lanes_7_valid,
    input  logic        lanes_0_ready, lanes_1_ready, lanes_2_ready, lanes_3_ready, lanes_4_ready,
        lanes_5_ready, lanes_6_ready, lanes_7_ready,
    output logic [9:0]  lanes_0_payload_token, lanes_1_payload_token, lanes_2_payload_token,
        lanes_3_payload_token, lanes_4_payload_token, lanes_5_payload_token, lanes_6_payload_token,
        lanes_7_payload_token,
    output logic [26:0] lanes_0_payload_plane_base, lanes_1_payload_plane_base,
        lanes_2_payload_plane_base, lanes_3_payload_plane_base, lanes_4_payload_plane_base,
        lanes_5_payload_plane_base, lanes_6_payload_plane_base, lanes_7_payload_plane_base,
    output logic [3:0]  lanes_0_payload_plane_rotate, lanes_1_payload_plane_rotate,
        lanes_2_payload_plane_rotate, lanes_3_payload_plane_rotate, lanes_4_payload_plane_rotate,
        lanes_5_payload_plane_rotate, lanes_6_payload_plane_rotate, lanes_7_payload_plane_rotate,
    output logic [26:0] lanes_0_payload_lsb_base, lanes_1_payload_lsb_base,
        lanes_2_payload_lsb_base, lanes_3_payload_lsb_base, lanes_4_payload_lsb_base,
        lanes_5_payload_lsb_base, lanes_6_payload_lsb_base, lanes_7_payload_lsb_base,
    output logic [1:0]  lanes_0_payload_plan_beats, lanes_1_payload_plan_beats,
        lanes_2_payload_plan_beats, lanes_3_payload_plan_beats, lanes_4_payload_plan_beats,
        lanes_5_payload_plan_beats, lanes_6_payload_plan_beats, lanes_7_payload_plan_beats,
    output logic        lanes_0_payload_plan_lsb, lanes_1_payload_plan_lsb,
        lanes_2_payload_plan_lsb, lanes_3_payload_plan_lsb, lanes_4_payload_plan_lsb,
        lanes_5_payload_plan_lsb, lanes_6_payload_plan_lsb, lanes_7_payload_plan_lsb,
    output logic        lanes_0_payload_plan_pair, lanes_1_payload_plan_pair,
        lanes_2_payload_plan_pair, lanes_3_payload_plan_pair, lanes_4_payload_plan_pair,
        lanes_5_payload_plan_pair, lanes_6_payload_plan_pair, lanes_7_payload_plan_pair,
    output logic [2:0]  lanes_0_payload_plan_stride, lanes_1_payload_plan_stride,
        lanes_2_payload_plan_stride, lanes_3_payload_plan_stride, lanes_4_payload_plan_stride,
        lanes_5_payload_plan_stride, lanes_6_payload_plan_stride, lanes_7_payload_plan_stride,
    output logic [1:0]  lanes_0_payload_plan_lines, lanes_1_payload_plan_lines,
        lanes_2_payload_plan_lines, lanes_3_payload_plan_lines, lanes_4_payload_plan_lines,
        lanes_5_payload_plan_lines, lanes_6_payload_plan_lines, lanes_7_payload_plan_lines,
    output logic [2:0]  lanes_0_payload_plan_format_code, lanes_1_payload_plan_format_code,
        lanes_2_payload_plan_format_code, lanes_3_payload_plan_format_code,
        lanes_4_payload_plan_format_code, lanes_5_payload_plan_format_code,
        lanes_6_payload_plan_format_code, lanes_7_payload_plan_format_code,
    output logic        lanes_0_payload_plan_format_half, lanes_1_payload_plan_format_half,
        lanes_2_payload_plan_format_half, lanes_3_payload_plan_format_half,
        lanes_4_payload_plan_format_half, lanes_5_payload_plan_format_half,
        lanes_6_payload_plan_format_half, lanes_7_payload_plan_format_half,
    output logic        lanes_0_payload_plan_format_two, lanes_1_payload_plan_format_two,
        lanes_2_payload_plan_format_two, lanes_3_payload_plan_format_two,
        lanes_4_payload_plan_format_two, lanes_5_payload_plan_format_two,
        lanes_6_payload_plan_format_two, lanes_7_payload_plan_format_two,
    output logic        lanes_0_payload_plan_format_value, lanes_1_payload_plan_format_value,
        lanes_2_payload_plan_format_value, lanes_3_payload_plan_format_value,
        lanes_4_payload_plan_format_value, lanes_5_payload_plan_format_value,
        lanes_6_payload_plan_format_value, lanes_7_payload_plan_format_value,
    input  logic        key_left_0, key_left_1, key_left_2, key_left_3, key_left_4, key_left_5,
        key_left_6, key_left_7,
    input  logic        value_left_0, value_left_1, value_left_2, value_left_3, value_left_4,
        value_left_5, value_left_6, value_left_7,
    output logic        key_lines_short,
    output logic        value_lines_short,
    output logic        lanes_full
);
  logic [1:0] planner_plan_beats;
  logic       planner_plan_lsb;
  logic       planner_plan_pair;
  logic [2:0] planner_plan_stride;
  logic [1:0] planner_plan_lines;
  logic [2:0] planner_plan_format_code;
  logic       planner_plan_format_half;
  logic       planner_plan_format_two;
  logic       planner_plan_format_value;
  logic       key_lines_take;
  logic       key_lines_available;
  logic       value_lines_take;
  logic       value_lines_available;
  logic       lane_room;
  logic       lines;
  logic       accepting;
  logic       is_lsb;
  logic       count_fits;
  logic       is_value;
  logic       key_bits_exist;
  logic       head_exists;
  logic       is_both;
  logic       is_fused;
  logic       fusible;

  assign lane_room = lanes_0_ready && lanes_1_ready && lanes_2_ready && lanes_3_ready &&
      lanes_4_ready && lanes_5_ready && lanes_6_ready && lanes_7_ready;
  assign lines = planner_plan_format_value ? value_lines_available : key_lines_available;
  assign accepting = rows_valid && lane_room && lines;
  assign rows_ready = lane_room && lines;
  assign key_lines_take = accepting && !planner_plan_format_value;
  assign value_lines_take = accepting && planner_plan_format_value;
  assign is_lsb = rows_payload_kind == 2'd1;
  assign lanes_0_valid = accepting && (rows_payload_count > 4'd0);
  assign lanes_0_payload_token = rows_payload_tokens_0;
  assign lanes_0_payload_plane_base = is_lsb ? rows_payload_lsb_plane_base
      : rows_payload_plane_base;
  assign lanes_0_payload_plane_rotate = is_lsb ? rows_payload_lsb_plane_rotate
      : rows_payload_plane_rotate;
  assign lanes_0_payload_lsb_base = rows_payload_lsb_plane_base;
  assign lanes_0_payload_plan_beats = planner_plan_beats;
  assign lanes_0_payload_plan_lsb = planner_plan_lsb;
  assign lanes_0_payload_plan_pair = planner_plan_pair;
  assign lanes_0_payload_plan_stride = planner_plan_stride;
  assign lanes_0_payload_plan_lines = planner_plan_lines;
  assign lanes_0_payload_plan_format_code = planner_plan_format_code;
  assign lanes_0_payload_plan_format_half = planner_plan_format_half;
  assign lanes_0_payload_plan_format_two = planner_plan_format_two;
  assign lanes_0_payload_plan_format_value = planner_plan_format_value;
  assign lanes_1_valid = accepting && (rows_payload_count > 4'd1);
  assign lanes_1_payload_token = rows_payload_tokens_1;
  assign lanes_1_payload_plane_base = is_lsb ? rows_payload_lsb_plane_base
      : rows_payload_plane_base;
  assign lanes_1_payload_plane_rotate = is_lsb ? rows_payload_lsb_plane_rotate
      : rows_payload_plane_rotate;
  assign lanes_1_payload_lsb_base = rows_payload_lsb_plane_base;
  assign lanes_1_payload_plan_beats = planner_plan_beats;
  assign lanes_1_payload_plan_lsb = planner_plan_lsb;
  assign lanes_1_payload_plan_pair = planner_plan_pair;
  assign lanes_1_payload_plan_stride = planner_plan_stride;
  assign lanes_1_payload_plan_lines = planner_plan_lines;
  assign lanes_1_payload_plan_format_code = planner_plan_format_code;
  assign lanes_1_payload_plan_format_half = planner_plan_format_half;
  assign lanes_1_payload_plan_format_two = planner_plan_format_two;
  assign lanes_1_payload_plan_format_value = planner_plan_format_value;
  assign lanes_2_valid = accepting && (rows_payload_count > 4'd2);
  assign lanes_2_payload_token = rows_payload_tokens_2;
  assign lanes_2_payload_plane_base = is_lsb ? rows_payload_lsb_plane_base
      : rows_payload_plane_base;
  assign lanes_2_payload_plane_rotate = is_lsb ? rows_payload_lsb_plane_rotate
      : rows_payload_plane_rotate;
  assign lanes_2_payload_lsb_base = rows_payload_lsb_plane_base;
  assign lanes_2_payload_plan_beats = planner_plan_beats;
  assign lanes_2_payload_plan_lsb = planner_plan_lsb;
  assign lanes_2_payload_plan_pair = planner_plan_pair;
  assign lanes_2_payload_plan_stride = planner_plan_stride;
  assign lanes_2_payload_plan_lines = planner_plan_lines;
  assign lanes_2_payload_plan_format_code = planner_plan_format_code;
  assign lanes_2_payload_plan_format_half = planner_plan_format_half;
  assign lanes_2_payload_plan_format_two = planner_plan_format_two;
  assign lanes_2_payload_plan_format_value = planner_plan_format_value;
  assign lanes_3_valid = accepting && (rows_payload_count > 4'd3);
  assign lanes_3_payload_token = rows_payload_tokens_3;
  assign lanes_3_payload_plane_base = is_lsb ? rows_payload_lsb_plane_base
      : rows_payload_plane_base;
  assign lanes_3_payload_plane_rotate = is_lsb ? rows_payload_lsb_plane_rotate
      : rows_payload_plane_rotate;
  assign lanes_3_payload_lsb_base = rows_payload_lsb_plane_base;
  assign lanes_3_payload_plan_beats = planner_plan_beats;
  assign lanes_3_payload_plan_lsb = planner_plan_lsb;
  assign lanes_3_payload_plan_pair = planner_plan_pair;
  assign lanes_3_payload_plan_stride = planner_plan_stride;
  assign lanes_3_payload_plan_lines = planner_plan_lines;
  assign lanes_3_payload_plan_format_code = planner_plan_format_code;
  assign lanes_3_payload_plan_format_half = planner_plan_format_half;
  assign lanes_3_payload_plan_format_two = planner_plan_format_two;
  assign lanes_3_payload_plan_format_value = planner_plan_format_value;
  assign lanes_4_valid = accepting && (rows_payload_count > 4'd4);
  assign lanes_4_payload_token = rows_payload_tokens_4;
  assign lanes_4_payload_plane_base = is_lsb ? rows_payload_lsb_plane_base
      : rows_payload_plane_base;
  assign lanes_4_payload_plane_rotate = is_lsb ? rows_payload_lsb_plane_rotate
      : rows_payload_plane_rotate;
  assign lanes_4_payload_lsb_base = rows_payload_lsb_plane_base;
  assign lanes_4_payload_plan_beats = planner_plan_beats;
  assign lanes_4_payload_plan_lsb = planner_plan_lsb;
  assign lanes_4_payload_plan_pair = planner_plan_pair;
  assign lanes_4_payload_plan_stride = planner_plan_stride;
  assign lanes_4_payload_plan_lines = planner_plan_lines;
  assign lanes_4_payload_plan_format_code = planner_plan_format_code;
  assign lanes_4_payload_plan_format_half = planner_plan_format_half;
  assign lanes_4_payload_plan_format_two = planner_plan_format_two;
  assign lanes_4_payload_plan_format_value = planner_plan_format_value;
  assign lanes_5_valid = accepting && (rows_payload_count > 4'd5);
  assign lanes_5_payload_token = rows_payload_tokens_5;
  assign lanes_5_payload_plane_base = is_lsb ? rows_payload_lsb_plane_base
      : rows_payload_plane_base;
  assign lanes_5_payload_plane_rotate = is_lsb ? rows_payload_lsb_plane_rotate
      : rows_payload_plane_rotate;
  assign lanes_5_payload_lsb_base = rows_payload_lsb_plane_base;
  assign lanes_5_payload_plan_beats = planner_plan_beats;
  assign lanes_5_payload_plan_lsb = planner_plan_lsb;
  assign lanes_5_payload_plan_pair = planner_plan_pair;
  assign lanes_5_payload_plan_stride = planner_plan_stride;
  assign lanes_5_payload_plan_lines = planner_plan_lines;
  assign lanes_5_payload_plan_format_code = planner_plan_format_code;
  assign lanes_5_payload_plan_format_half = planner_plan_format_half;
  assign lanes_5_payload_plan_format_two = planner_plan_format_two;
  assign lanes_5_payload_plan_format_value = planner_plan_format_value;
  assign lanes_6_valid = accepting && (rows_payload_count > 4'd6);
  assign lanes_6_payload_token = rows_payload_tokens_6;
  assign lanes_6_payload_plane_base = is_lsb ? rows_payload_lsb_plane_base
      : rows_payload_plane_base;
  assign lanes_6_payload_plane_rotate = is_lsb ? rows_payload_lsb_plane_rotate
      : rows_payload_plane_rotate;
  assign lanes_6_payload_lsb_base = rows_payload_lsb_plane_base;
  assign lanes_6_payload_plan_beats = planner_plan_beats;
  assign lanes_6_payload_plan_lsb = planner_plan_lsb;
  assign lanes_6_payload_plan_pair = planner_plan_pair;
  assign lanes_6_payload_plan_stride = planner_plan_stride;
  assign lanes_6_payload_plan_lines = planner_plan_lines;
  assign lanes_6_payload_plan_format_code = planner_plan_format_code;
  assign lanes_6_payload_plan_format_half = planner_plan_format_half;
  assign lanes_6_payload_plan_format_two = planner_plan_format_two;
  assign lanes_6_payload_plan_format_value = planner_plan_format_value;
  assign lanes_7_valid = accepting && (rows_payload_count > 4'd7);
  assign lanes_7_payload_token = rows_payload_tokens_7;
  assign lanes_7_payload_plane_base = is_lsb ? rows_payload_lsb_plane_base
      : rows_payload_plane_base;
  assign lanes_7_payload_plane_rotate = is_lsb ? rows_payload_lsb_plane_rotate
      : rows_payload_plane_rotate;
  assign lanes_7_payload_lsb_base = rows_payload_lsb_plane_base;
  assign lanes_7_payload_plan_beats = planner_plan_beats;
  assign lanes_7_payload_plan_lsb = planner_plan_lsb;
  assign lanes_7_payload_plan_pair = planner_plan_pair;
  assign lanes_7_payload_plan_stride = planner_plan_stride;
  assign lanes_7_payload_plan_lines = planner_plan_lines;
  assign lanes_7_payload_plan_format_code = planner_plan_format_code;
  assign lanes_7_payload_plan_format_half = planner_plan_format_half;
  assign lanes_7_payload_plan_format_two = planner_plan_format_two;
  assign lanes_7_payload_plan_format_value = planner_plan_format_value;
  assign key_lines_short = rows_valid && !planner_plan_format_value && !key_lines_available;
  assign value_lines_short = rows_valid && planner_plan_format_value && !value_lines_available;
  assign lanes_full = rows_valid && !lane_room;
  assign count_fits = (rows_payload_count != 4'd0) && (rows_payload_count <= 4'd8);
  assign is_value = rows_payload_kind == 2'd3;
  assign key_bits_exist = is_value || (rows_payload_key_bits <= 2'd2);
  assign head_exists = rows_payload_head_size <= 2'd2;
  assign is_both = rows_valid && (rows_payload_kind == 2'd2);
  assign is_fused = rows_payload_fused && (rows_payload_kind == 2'd0);
  assign fusible = (rows_payload_head_size == 2'd1) && (rows_payload_key_bits == 2'd1);

  fetch_planner planner (
    .kind              (rows_payload_kind),
    .head_size         (rows_payload_head_size),
    .key_bits          (rows_payload_key_bits),
    .value_bits        (rows_payload_value_bits),
    .fused             (rows_payload_fused),
    .plan_beats        (planner_plan_beats),
    .plan_lsb          (planner_plan_lsb),
    .plan_pair         (planner_plan_pair),
    .plan_stride       (planner_plan_stride),
    .plan_lines        (planner_plan_lines),
    .plan_format_code  (planner_plan_format_code),
    .plan_format_half  (planner_plan_format_half),
    .plan_format_two   (planner_plan_format_two),
    .plan_format_value (planner_plan_format_value)
  );

  line_allocator key_lines (
    .clk        (clk),
    .rst        (rst),
    .lanes      (rows_payload_count),
    .lines      (planner_plan_lines),
    .take       (key_lines_take),
    .returned_0 (key_left_0),
    .returned_1 (key_left_1),
    .returned_2 (key_left_2),
    .returned_3 (key_left_3),
    .returned_4 (key_left_4),
    .returned_5 (key_left_5),
    .returned_6 (key_left_6),
    .returned_7 (key_left_7),
    .available  (key_lines_available)
  );

  line_allocator value_lines (
    .clk        (clk),
    .rst        (rst),
    .lanes      (rows_payload_count),
    .lines      (planner_plan_lines),
    .take       (value_lines_take),
    .returned_0 (value_left_0),
    .returned_1 (value_left_1),
    .returned_2 (value_left_2),
    .returned_3 (value_left_3),
    .returned_4 (value_left_4),
    .returned_5 (value_left_5),
    .returned_6 (value_left_6),
    .returned_7 (value_left_7),
    .available  (value_lines_available)
  );

`ifndef SYNTHESIS
  always @(posedge clk) begin
    if (!rst) begin
      assert (!rows_valid || count_fits)
      else $error("row_gate: a fetch of no rows or of more rows than lanes (RowGate.java:92)");
      assert (!rows_valid || key_bits_exist)
      else $error("row_gate: a fetch of keys of an unknown width (RowGate.java:95)");
      assert (!rows_valid || head_exists)
      else $error("row_gate: a fetch with an unknown head size (RowGate.java:97)");
      assert (!is_both || (rows_payload_key_bits == 2'd2))
      else $error("row_gate: both planes are fetched at once of keys that have not 8 + 4 bits (RowGate.java:99)");
      assert (!is_both || (rows_payload_plane_rotate == rows_payload_lsb_plane_rotate))
      else $error("row_gate: both planes are fetched at once but lie in different channels (RowGate.java:102)");
      assert (!(rows_valid && is_fused) || fusible)
      else $error("row_gate: keys are fused that are not 64 words of 6 bits (RowGate.java:107)");
    end
  end
`endif
endmodule
