// Moves the values of the occupied lanes to the lowest lanes, order kept. A value moves down by
// the number of empty lanes below it, one bit of that number a stage: the lanes of moves_by_4 move
// their values_after_2 down by 4. The numbers are kept one word a bit, with one bit a lane:
// zeros_in_4_bit_1 is bit 1 of how many of the 4 lanes up to each are empty, the sum of zeros_in_2
// of the lane itself and of the lane 2 below.
module zero_eliminator_16_17_registered (
    input  logic        clk,
    input  logic        rst,
    input  logic        sparse_valid,
    input  logic [16:0] sparse_payload_values_0, sparse_payload_values_1, sparse_payload_values_2,
        sparse_payload_values_3, sparse_payload_values_4, sparse_payload_values_5,
        sparse_payload_values_6, sparse_payload_values_7, sparse_payload_values_8,
        sparse_payload_values_9, sparse_payload_values_10, sparse_payload_values_11,
        sparse_payload_values_12, sparse_payload_values_13, sparse_payload_values_14,
        sparse_payload_values_15,
    input  logic [15:0] sparse_payload_mask,
    output logic        compacted_valid,
    output logic [16:0] compacted_payload_values_0, compacted_payload_values_1,
        compacted_payload_values_2, compacted_payload_values_3, compacted_payload_values_4,
        compacted_payload_values_5, compacted_payload_values_6, compacted_payload_values_7,
        compacted_payload_values_8, compacted_payload_values_9, compacted_payload_values_10,
        compacted_payload_values_11, compacted_payload_values_12, compacted_payload_values_13,
        compacted_payload_values_14, compacted_payload_values_15,
    output logic [4:0]  compacted_payload_count
);
  logic [15:0] empty;
  logic [15:0] zeros_in_1_below_bit_0, zeros_in_2_below_bit_0, zeros_in_2_below_bit_1,
      zeros_in_4_below_bit_0, zeros_in_4_below_bit_1, zeros_in_4_below_bit_2,
      zeros_in_8_below_bit_0, zeros_in_8_below_bit_1, zeros_in_8_below_bit_2,
      zeros_in_8_below_bit_3;
  logic [15:0] zeros_in_2_bit_0, zeros_in_4_bit_0, zeros_in_4_bit_1, zeros_in_8_bit_0,
      zeros_in_8_bit_1, zeros_in_8_bit_2, zeros_in_16_bit_0, zeros_in_16_bit_1, zeros_in_16_bit_2,
      zeros_in_16_bit_3;
  logic [15:0] zeros_in_2_bit_1;
  logic [15:0] zeros_in_4_carry_1, zeros_in_8_carry_1, zeros_in_16_carry_1;
  logic [15:0] zeros_in_4_bit_2, zeros_in_8_bit_3, zeros_in_16_bit_4;
  logic [15:0] zeros_in_8_carry_2, zeros_in_16_carry_2, zeros_in_16_carry_3;
  logic [15:0] moves_by_1;
  logic [15:0] moves_by_2_before_1, moves_by_4_before_1, moves_by_8_before_1;
  logic [16:0] values_after_1_0, values_after_1_1, values_after_1_2, values_after_1_3,
      values_after_1_4, values_after_1_5, values_after_1_6, values_after_1_7, values_after_1_8,
      values_after_1_9, values_after_1_10, values_after_1_11, values_after_1_12, values_after_1_13,
      values_after_1_14, values_after_1_15, values_after_2_0, values_after_2_1, values_after_2_2,
      values_after_2_3, values_after_2_4, values_after_2_5, values_after_2_6, values_after_2_7,
      values_after_2_8, values_after_2_9, values_after_2_10, values_after_2_11, values_after_2_12,
      values_after_2_13, values_after_2_14, values_after_2_15, values_after_4_0, values_after_4_1,
      values_after_4_2, values_after_4_3, values_after_4_4, values_after_4_5, values_after_4_6,
      values_after_4_7, values_after_4_8, values_after_4_9, values_after_4_10, values_after_4_11,
      values_after_4_12, values_after_4_13, values_after_4_14, values_after_4_15, values_after_8_0,
      values_after_8_1, values_after_8_2, values_after_8_3, values_after_8_4, values_after_8_5,
      values_after_8_6, values_after_8_7, values_after_8_8, values_after_8_9, values_after_8_10,
      values_after_8_11, values_after_8_12, values_after_8_13, values_after_8_14, values_after_8_15;
  logic [15:0] moves_by_2, moves_by_4, moves_by_8;
  logic [15:0] moves_by_4_before_2, moves_by_8_before_2, moves_by_8_before_4;
  logic [4:0]  count;
  logic [16:0] held_values_0, held_values_1, held_values_2, held_values_3, held_values_4,
      held_values_5, held_values_6, held_values_7, held_values_8, held_values_9, held_values_10,
      held_values_11, held_values_12, held_values_13, held_values_14, held_values_15;
  logic [4:0]  held_count;
  logic        held_valid;

  logic unused_ok;
  assign unused_ok = &{1'b0, zeros_in_16_bit_4[14:0], moves_by_8[7:0]};

  assign empty = ~sparse_payload_mask;
  assign zeros_in_1_below_bit_0 = empty << 1'b1;
  assign zeros_in_2_bit_0 = empty ^ zeros_in_1_below_bit_0;
  assign zeros_in_2_bit_1 = empty & zeros_in_1_below_bit_0;
  assign zeros_in_2_below_bit_0 = zeros_in_2_bit_0 << 2'd2;
  assign zeros_in_4_bit_0 = zeros_in_2_bit_0 ^ zeros_in_2_below_bit_0;
  assign zeros_in_4_carry_1 = zeros_in_2_bit_0 & zeros_in_2_below_bit_0;
  assign zeros_in_2_below_bit_1 = zeros_in_2_bit_1 << 2'd2;
  assign zeros_in_4_bit_1 = zeros_in_2_bit_1 ^ zeros_in_2_below_bit_1 ^ zeros_in_4_carry_1;
  assign zeros_in_4_bit_2 = (zeros_in_2_bit_1 & zeros_in_2_below_bit_1) |
      ((zeros_in_2_bit_1 ^ zeros_in_2_below_bit_1) & zeros_in_4_carry_1);
  assign zeros_in_4_below_bit_0 = zeros_in_4_bit_0 << 3'd4;
  assign zeros_in_8_bit_0 = zeros_in_4_bit_0 ^ zeros_in_4_below_bit_0;
  assign zeros_in_8_carry_1 = zeros_in_4_bit_0 & zeros_in_4_below_bit_0;
  assign zeros_in_4_below_bit_1 = zeros_in_4_bit_1 << 3'd4;
  assign zeros_in_8_bit_1 = zeros_in_4_bit_1 ^ zeros_in_4_below_bit_1 ^ zeros_in_8_carry_1;
  assign zeros_in_8_carry_2 = (zeros_in_4_bit_1 & zeros_in_4_below_bit_1) |
      ((zeros_in_4_bit_1 ^ zeros_in_4_below_bit_1) & zeros_in_8_carry_1);
  assign zeros_in_4_below_bit_2 = zeros_in_4_bit_2 << 3'd4;
  assign zeros_in_8_bit_2 = zeros_in_4_bit_2 ^ zeros_in_4_below_bit_2 ^ zeros_in_8_carry_2;
  assign zeros_in_8_bit_3 = (zeros_in_4_bit_2 & zeros_in_4_below_bit_2) |
      ((zeros_in_4_bit_2 ^ zeros_in_4_below_bit_2) & zeros_in_8_carry_2);
  assign zeros_in_8_below_bit_0 = zeros_in_8_bit_0 << 4'd8;
  assign zeros_in_16_bit_0 = zeros_in_8_bit_0 ^ zeros_in_8_below_bit_0;
  assign zeros_in_16_carry_1 = zeros_in_8_bit_0 & zeros_in_8_below_bit_0;
  assign zeros_in_8_below_bit_1 = zeros_in_8_bit_1 << 4'd8;
  assign zeros_in_16_bit_1 = zeros_in_8_bit_1 ^ zeros_in_8_below_bit_1 ^ zeros_in_16_carry_1;
  assign zeros_in_16_carry_2 = (zeros_in_8_bit_1 & zeros_in_8_below_bit_1) |
      ((zeros_in_8_bit_1 ^ zeros_in_8_below_bit_1) & zeros_in_16_carry_1);
  assign zeros_in_8_below_bit_2 = zeros_in_8_bit_2 << 4'd8;
  assign zeros_in_16_bit_2 = zeros_in_8_bit_2 ^ zeros_in_8_below_bit_2 ^ zeros_in_16_carry_2;
  assign zeros_in_16_carry_3 = (zeros_in_8_bit_2 & zeros_in_8_below_bit_2) |
      ((zeros_in_8_bit_2 ^ zeros_in_8_below_bit_2) & zeros_in_16_carry_2);
  assign zeros_in_8_below_bit_3 = zeros_in_8_bit_3 << 4'd8;
  assign zeros_in_16_bit_3 = zeros_in_8_bit_3 ^ zeros_in_8_below_bit_3 ^ zeros_in_16_carry_3;
  assign zeros_in_16_bit_4 = (zeros_in_8_bit_3 & zeros_in_8_below_bit_3) |
      ((zeros_in_8_bit_3 ^ zeros_in_8_below_bit_3) & zeros_in_16_carry_3);
  assign moves_by_1 = sparse_payload_mask & (zeros_in_16_bit_0 << 1'b1);
  assign moves_by_2_before_1 = sparse_payload_mask & (zeros_in_16_bit_1 << 1'b1);
  assign moves_by_4_before_1 = sparse_payload_mask & (zeros_in_16_bit_2 << 1'b1);
  assign moves_by_8_before_1 = sparse_payload_mask & (zeros_in_16_bit_3 << 1'b1);

  always_comb begin
    values_after_1_0 = 17'd0;
    values_after_1_1 = 17'd0;
    values_after_1_2 = 17'd0;
    values_after_1_3 = 17'd0;
    values_after_1_4 = 17'd0;
    values_after_1_5 = 17'd0;
    values_after_1_6 = 17'd0;
    values_after_1_7 = 17'd0;
    values_after_1_8 = 17'd0;
    values_after_1_9 = 17'd0;
    values_after_1_10 = 17'd0;
    values_after_1_11 = 17'd0;
    values_after_1_12 = 17'd0;
    values_after_1_13 = 17'd0;
    values_after_1_14 = 17'd0;
    values_after_1_15 = 17'd0;
    if (sparse_valid) begin
      values_after_1_0 = moves_by_1[1] ? sparse_payload_values_1 : sparse_payload_values_0;
      values_after_1_1 = moves_by_1[2] ? sparse_payload_values_2 : sparse_payload_values_1;
      values_after_1_2 = moves_by_1[3] ? sparse_payload_values_3 : sparse_payload_values_2;
      values_after_1_3 = moves_by_1[4] ? sparse_payload_values_4 : sparse_payload_values_3;
      values_after_1_4 = moves_by_1[5] ? sparse_payload_values_5 : sparse_payload_values_4;
      values_after_1_5 = moves_by_1[6] ? sparse_payload_values_6 : sparse_payload_values_5;
      values_after_1_6 = moves_by_1[7] ? sparse_payload_values_7 : sparse_payload_values_6;
      values_after_1_7 = moves_by_1[8] ? sparse_payload_values_8 : sparse_payload_values_7;
      values_after_1_8 = moves_by_1[9] ? sparse_payload_values_9 : sparse_payload_values_8;
      values_after_1_9 = moves_by_1[10] ? sparse_payload_values_10 : sparse_payload_values_9;
      values_after_1_10 = moves_by_1[11] ? sparse_payload_values_11 : sparse_payload_values_10;
      values_after_1_11 = moves_by_1[12] ? sparse_payload_values_12 : sparse_payload_values_11;
      values_after_1_12 = moves_by_1[13] ? sparse_payload_values_13 : sparse_payload_values_12;
      values_after_1_13 = moves_by_1[14] ? sparse_payload_values_14 : sparse_payload_values_13;
      values_after_1_14 = moves_by_1[15] ? sparse_payload_values_15 : sparse_payload_values_14;
      values_after_1_15 = sparse_payload_values_15;
    end
  end

  assign moves_by_2 = (moves_by_2_before_1 & ~moves_by_1) |
      ((moves_by_2_before_1 & moves_by_1) >> 1'b1);

  always_comb begin
    values_after_2_0 = 17'd0;
    values_after_2_1 = 17'd0;
    values_after_2_2 = 17'd0;
    values_after_2_3 = 17'd0;
    values_after_2_4 = 17'd0;
    values_after_2_5 = 17'd0;
    values_after_2_6 = 17'd0;
    values_after_2_7 = 17'd0;
    values_after_2_8 = 17'd0;
    values_after_2_9 = 17'd0;
    values_after_2_10 = 17'd0;
    values_after_2_11 = 17'd0;
    values_after_2_12 = 17'd0;
    values_after_2_13 = 17'd0;
    values_after_2_14 = 17'd0;
    values_after_2_15 = 17'd0;
    if (sparse_valid) begin
      values_after_2_0 = moves_by_2[2] ? values_after_1_2 : values_after_1_0;
      values_after_2_1 = moves_by_2[3] ? values_after_1_3 : values_after_1_1;
      values_after_2_2 = moves_by_2[4] ? values_after_1_4 : values_after_1_2;
      values_after_2_3 = moves_by_2[5] ? values_after_1_5 : values_after_1_3;
      values_after_2_4 = moves_by_2[6] ? values_after_1_6 : values_after_1_4;
      values_after_2_5 = moves_by_2[7] ? values_after_1_7 : values_after_1_5;
      values_after_2_6 = moves_by_2[8] ? values_after_1_8 : values_after_1_6;
      values_after_2_7 = moves_by_2[9] ? values_after_1_9 : values_after_1_7;
      values_after_2_8 = moves_by_2[10] ? values_after_1_10 : values_after_1_8;
      values_after_2_9 = moves_by_2[11] ? values_after_1_11 : values_after_1_9;
      values_after_2_10 = moves_by_2[12] ? values_after_1_12 : values_after_1_10;
      values_after_2_11 = moves_by_2[13] ? values_after_1_13 : values_after_1_11;
      values_after_2_12 = moves_by_2[14] ? values_after_1_14 : values_after_1_12;
      values_after_2_13 = moves_by_2[15] ? values_after_1_15 : values_after_1_13;
      values_after_2_14 = values_after_1_14;
      values_after_2_15 = values_after_1_15;
    end
  end

  assign moves_by_4_before_2 = (moves_by_4_before_1 & ~moves_by_1) |
      ((moves_by_4_before_1 & moves_by_1) >> 1'b1);
  assign moves_by_8_before_2 = (moves_by_8_before_1 & ~moves_by_1) |
      ((moves_by_8_before_1 & moves_by_1) >> 1'b1);
  assign moves_by_4 = (moves_by_4_before_2 & ~moves_by_2) |
      ((moves_by_4_before_2 & moves_by_2) >> 2'd2);

  always_comb begin
    values_after_4_0 = 17'd0;
    values_after_4_1 = 17'd0;
    values_after_4_2 = 17'd0;
    values_after_4_3 = 17'd0;
    values_after_4_4 = 17'd0;
    values_after_4_5 = 17'd0;
    values_after_4_6 = 17'd0;
    values_after_4_7 = 17'd0;
    values_after_4_8 = 17'd0;
    values_after_4_9 = 17'd0;
    values_after_4_10 = 17'd0;
    values_after_4_11 = 17'd0;
    values_after_4_12 = 17'd0;
    values_after_4_13 = 17'd0;
    values_after_4_14 = 17'd0;
    values_after_4_15 = 17'd0;
    if (sparse_valid) begin
      values_after_4_0 = moves_by_4[4] ? values_after_2_4 : values_after_2_0;
      values_after_4_1 = moves_by_4[5] ? values_after_2_5 : values_after_2_1;
      values_after_4_2 = moves_by_4[6] ? values_after_2_6 : values_after_2_2;
      values_after_4_3 = moves_by_4[7] ? values_after_2_7 : values_after_2_3;
      values_after_4_4 = moves_by_4[8] ? values_after_2_8 : values_after_2_4;
      values_after_4_5 = moves_by_4[9] ? values_after_2_9 : values_after_2_5;
      values_after_4_6 = moves_by_4[10] ? values_after_2_10 : values_after_2_6;
      values_after_4_7 = moves_by_4[11] ? values_after_2_11 : values_after_2_7;
      values_after_4_8 = moves_by_4[12] ? values_after_2_12 : values_after_2_8;
      values_after_4_9 = moves_by_4[13] ? values_after_2_13 : values_after_2_9;
      values_after_4_10 = moves_by_4[14] ? values_after_2_14 : values_after_2_10;
      values_after_4_11 = moves_by_4[15] ? values_after_2_15 : values_after_2_11;
      values_after_4_12 = values_after_2_12;
      values_after_4_13 = values_after_2_13;
      values_after_4_14 = values_after_2_14;
      values_after_4_15 = values_after_2_15;
    end
  end

  assign moves_by_8_before_4 = (moves_by_8_before_2 & ~moves_by_2) |
      ((moves_by_8_before_2 & moves_by_2) >> 2'd2);
  assign moves_by_8 = (moves_by_8_before_4 & ~moves_by_4) |
      ((moves_by_8_before_4 & moves_by_4) >> 3'd4);

  always_comb begin
    values_after_8_0 = 17'd0;
    values_after_8_1 = 17'd0;
    values_after_8_2 = 17'd0;
    values_after_8_3 = 17'd0;
    values_after_8_4 = 17'd0;
    values_after_8_5 = 17'd0;
    values_after_8_6 = 17'd0;
    values_after_8_7 = 17'd0;
    values_after_8_8 = 17'd0;
    values_after_8_9 = 17'd0;
    values_after_8_10 = 17'd0;
    values_after_8_11 = 17'd0;
    values_after_8_12 = 17'd0;
    values_after_8_13 = 17'd0;
    values_after_8_14 = 17'd0;
    values_after_8_15 = 17'd0;
    if (sparse_valid) begin
      values_after_8_0 = moves_by_8[8] ? values_after_4_8 : values_after_4_0;
      values_after_8_1 = moves_by_8[9] ? values_after_4_9 : values_after_4_1;
      values_after_8_2 = moves_by_8[10] ? values_after_4_10 : values_after_4_2;
      values_after_8_3 = moves_by_8[11] ? values_after_4_11 : values_after_4_3;
      values_after_8_4 = moves_by_8[12] ? values_after_4_12 : values_after_4_4;
      values_after_8_5 = moves_by_8[13] ? values_after_4_13 : values_after_4_5;
      values_after_8_6 = moves_by_8[14] ? values_after_4_14 : values_after_4_6;
      values_after_8_7 = moves_by_8[15] ? values_after_4_15 : values_after_4_7;
      values_after_8_8 = values_after_4_8;
      values_after_8_9 = values_after_4_9;
      values_after_8_10 = values_after_4_10;
      values_after_8_11 = values_after_4_11;
      values_after_8_12 = values_after_4_12;
      values_after_8_13 = values_after_4_13;
      values_after_8_14 = values_after_4_14;
      values_after_8_15 = values_after_4_15;
    end
  end

  assign count = 5'd16 - {zeros_in_16_bit_4[15], zeros_in_16_bit_3[15], zeros_in_16_bit_2[15],
      zeros_in_16_bit_1[15], zeros_in_16_bit_0[15]};
  assign compacted_valid = held_valid;
  assign compacted_payload_values_0 = held_values_0;
  assign compacted_payload_values_1 = held_values_1;
  assign compacted_payload_values_2 = held_values_2;
  assign compacted_payload_values_3 = held_values_3;
  assign compacted_payload_values_4 = held_values_4;
  assign compacted_payload_values_5 = held_values_5;
  assign compacted_payload_values_6 = held_values_6;
  assign compacted_payload_values_7 = held_values_7;
  assign compacted_payload_values_8 = held_values_8;
  assign compacted_payload_values_9 = held_values_9;
  assign compacted_payload_values_10 = held_values_10;
  assign compacted_payload_values_11 = held_values_11;
  assign compacted_payload_values_12 = held_values_12;
  assign compacted_payload_values_13 = held_values_13;
  assign compacted_payload_values_14 = held_values_14;
  assign compacted_payload_values_15 = held_values_15;
  assign compacted_payload_count = held_count;

  always_ff @(posedge clk) begin
    if (sparse_valid) begin
      held_values_0 <= values_after_8_0;
      held_values_1 <= values_after_8_1;
      held_values_2 <= values_after_8_2;
      held_values_3 <= values_after_8_3;
      held_values_4 <= values_after_8_4;
      held_values_5 <= values_after_8_5;
      held_values_6 <= values_after_8_6;
      held_values_7 <= values_after_8_7;
      held_values_8 <= values_after_8_8;
      held_values_9 <= values_after_8_9;
      held_values_10 <= values_after_8_10;
      held_values_11 <= values_after_8_11;
      held_values_12 <= values_after_8_12;
      held_values_13 <= values_after_8_13;
      held_values_14 <= values_after_8_14;
      held_values_15 <= values_after_8_15;
      held_count <= count;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      held_valid <= 1'b0;
    end else begin
      held_valid <= sparse_valid;
    end
  end
endmodule
