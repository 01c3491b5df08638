// Accepts a vector of rows when its buffer has lines for all its segments and every lane has room,
// and deals the rows to the lanes. Combinational.
module row_gate (
    input  logic        clk,
    input  logic        rst,
    input  logic        rows_valid,
    output logic        rows_ready,
    input  logic [9:0]  rows_payload_tokens_0,
    input  logic        rows_payload_count,
    input  logic [26:0] rows_payload_plane_base,
    input  logic        rows_payload_plane_rotate,
    input  logic [26:0] rows_payload_lsb_plane_base,
    input  logic        rows_payload_lsb_plane_rotate,
    input  logic [1:0]  rows_payload_kind,
    input  logic [1:0]  rows_payload_head_size,
    input  logic [1:0]  rows_payload_key_bits,
    input  logic [1:0]  rows_payload_value_bits,
    input  logic        rows_payload_fused,
    output logic        lanes_0_valid,
    input  logic        lanes_0_ready,
    output logic [9:0]  lanes_0_payload_token,
    output logic [26:0] lanes_0_payload_plane_base,
    output logic        lanes_0_payload_plane_rotate,
    output logic [26:0] lanes_0_payload_lsb_base,
    output logic [1:0]  lanes_0_payload_plan_beats,
    output logic        lanes_0_payload_plan_lsb,
    output logic        lanes_0_payload_plan_pair,
    output logic [2:0]  lanes_0_payload_plan_stride,
    output logic [1:0]  lanes_0_payload_plan_lines,
    output logic [2:0]  lanes_0_payload_plan_format_code,
    output logic        lanes_0_payload_plan_format_half,
    output logic        lanes_0_payload_plan_format_two,
    output logic        lanes_0_payload_plan_format_value,
    input  logic        key_left_0,
    input  logic        value_left_0,
    output logic        key_lines_short,
    output logic        value_lines_short,
    output logic        lanes_full
);
  logic [1:0] planner_plan_lines;
  logic       planner_plan_format_value;
  logic       key_lines_take;
  logic       key_lines_available;
  logic       value_lines_take;
  logic       value_lines_available;
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

  assign lines = planner_plan_format_value ? value_lines_available : key_lines_available;
  assign accepting = rows_valid && lanes_0_ready && lines;
  assign rows_ready = lanes_0_ready && lines;
  assign key_lines_take = accepting && !planner_plan_format_value;
  assign value_lines_take = accepting && planner_plan_format_value;
  assign is_lsb = rows_payload_kind == 2'd1;
  assign lanes_0_valid = accepting && (rows_payload_count > 1'b0);
  assign lanes_0_payload_token = rows_payload_tokens_0;
  assign lanes_0_payload_plane_base = is_lsb ? rows_payload_lsb_plane_base
      : rows_payload_plane_base;
  assign lanes_0_payload_plane_rotate = is_lsb ? rows_payload_lsb_plane_rotate
      : rows_payload_plane_rotate;
  assign lanes_0_payload_lsb_base = rows_payload_lsb_plane_base;
  assign lanes_0_payload_plan_lines = planner_plan_lines;
  assign lanes_0_payload_plan_format_value = planner_plan_format_value;
  assign key_lines_short = rows_valid && !planner_plan_format_value && !key_lines_available;
  assign value_lines_short = rows_valid && planner_plan_format_value && !value_lines_available;
  assign lanes_full = rows_valid && !lanes_0_ready;
  assign count_fits = rows_payload_count != 1'b0;
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
    .plan_beats        (lanes_0_payload_plan_beats),
    .plan_lsb          (lanes_0_payload_plan_lsb),
    .plan_pair         (lanes_0_payload_plan_pair),
    .plan_stride       (lanes_0_payload_plan_stride),
    .plan_lines        (planner_plan_lines),
    .plan_format_code  (lanes_0_payload_plan_format_code),
    .plan_format_half  (lanes_0_payload_plan_format_half),
    .plan_format_two   (lanes_0_payload_plan_format_two),
    .plan_format_value (planner_plan_format_value)
  );

  line_allocator key_lines (
    .clk        (clk),
    .rst        (rst),
    .lanes      (rows_payload_count),
    .lines      (planner_plan_lines),
    .take       (key_lines_take),
    .returned_0 (key_left_0),
    .available  (key_lines_available)
  );

  line_allocator value_lines (
    .clk        (clk),
    .rst        (rst),
    .lanes      (rows_payload_count),
    .lines      (planner_plan_lines),
    .take       (value_lines_take),
    .returned_0 (value_left_0),
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
