// Reads the table of beat groups; combinational.
module fetch_planner (
    input  logic [1:0] kind,
    input  logic [1:0] head_size,
    input  logic [1:0] key_bits,
    input  logic [1:0] value_bits,
    input  logic       fused,
    output logic [1:0] plan_beats,
    output logic       plan_lsb,
    output logic       plan_pair,
    output logic [2:0] plan_stride,
    output logic [1:0] plan_lines,
    output logic [2:0] plan_format_code,
    output logic       plan_format_half,
    output logic       plan_format_two,
    output logic       plan_format_value
);
  logic       is_value;
  logic       is_lsb;
  logic       is_both;
  logic       side_by_side;
  logic       d32;
  logic       d128;
  logic [1:0] bits;
  logic       wide;
  logic       pair;
  logic [1:0] beats;
  logic [2:0] lsb_code;
  logic [2:0] plain;

  assign is_value = kind == 2'd3;
  assign is_lsb = kind == 2'd1;
  assign is_both = kind == 2'd2;
  assign side_by_side = fused && (kind == 2'd0);
  assign d32 = head_size == 2'd0;
  assign d128 = head_size == 2'd2;
  assign bits = is_value ? value_bits : is_lsb ? 2'd0 : key_bits;
  assign wide = bits[1];
  assign pair = d128 && wide;

  always_comb begin
    if (d32) begin
      beats = (bits == 2'd3) ? 2'd2 : 2'd1;
    end else if (d128) begin
      beats = bits[0] ? 2'd3 : 2'd2;
    end else if (side_by_side || (bits == 2'd3)) begin
      beats = 2'd3;
    end else if (bits == 2'd0) begin
      beats = 2'd1;
    end else begin
      beats = 2'd2;
    end
  end

  assign plan_beats = beats;
  assign plan_lsb = is_both;
  assign plan_pair = pair;
  assign plan_stride = pair ? {beats, 1'b0} : 3'(beats);
  assign plan_lines = (d128 || side_by_side) ? 2'd2 : 2'd1;
  assign lsb_code = 3'(key_bits) + 3'd5;
  assign plain = 3'(bits);
  assign plan_format_code = is_lsb ? lsb_code : is_both ? 3'd4 : plain;
  assign plan_format_half = d32;
  assign plan_format_two = (d128 && !wide) || side_by_side;
  assign plan_format_value = is_value;
endmodule
