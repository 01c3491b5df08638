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
  logic [16:0] values_after_1 [0:15], values_after_2 [0:15], values_after_4 [0:15],
      values_after_8 [0:15];
  logic [15:0] moves_by_2, moves_by_4, moves_by_8;
  logic [15:0] moves_by_4_before_2, moves_by_8_before_2, moves_by_8_before_4;
  logic [4:0]  count;
  logic [16:0] held_values [0:15];
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
    for (int i = 0; i < 16; i++) begin
      values_after_1[i] = 17'd0;
    end
    if (sparse_valid) begin
      values_after_1[0] = moves_by_1[1] ? sparse_payload_values_1 : sparse_payload_values_0;
      values_after_1[1] = moves_by_1[2] ? sparse_payload_values_2 : sparse_payload_values_1;
      values_after_1[2] = moves_by_1[3] ? sparse_payload_values_3 : sparse_payload_values_2;
      values_after_1[3] = moves_by_1[4] ? sparse_payload_values_4 : sparse_payload_values_3;
      values_after_1[4] = moves_by_1[5] ? sparse_payload_values_5 : sparse_payload_values_4;
      values_after_1[5] = moves_by_1[6] ? sparse_payload_values_6 : sparse_payload_values_5;
      values_after_1[6] = moves_by_1[7] ? sparse_payload_values_7 : sparse_payload_values_6;
      values_after_1[7] = moves_by_1[8] ? sparse_payload_values_8 : sparse_payload_values_7;
      values_after_1[8] = moves_by_1[9] ? sparse_payload_values_9 : sparse_payload_values_8;
      values_after_1[9] = moves_by_1[10] ? sparse_payload_values_10 : sparse_payload_values_9;
      values_after_1[10] = moves_by_1[11] ? sparse_payload_values_11 : sparse_payload_values_10;
      values_after_1[11] = moves_by_1[12] ? sparse_payload_values_12 : sparse_payload_values_11;
      values_after_1[12] = moves_by_1[13] ? sparse_payload_values_13 : sparse_payload_values_12;
      values_after_1[13] = moves_by_1[14] ? sparse_payload_values_14 : sparse_payload_values_13;
      values_after_1[14] = moves_by_1[15] ? sparse_payload_values_15 : sparse_payload_values_14;
      values_after_1[15] = sparse_payload_values_15;
    end
  end

  assign moves_by_2 = (moves_by_2_before_1 & ~moves_by_1) |
      ((moves_by_2_before_1 & moves_by_1) >> 1'b1);

  always_comb begin
    for (int i = 0; i < 16; i++) begin
      values_after_2[i] = 17'd0;
    end
    if (sparse_valid) begin
      for (int i = 0; i < 14; i++) begin
        values_after_2[i] = moves_by_2[i + 2] ? values_after_1[i + 2] : values_after_1[i];
      end
      values_after_2[14] = values_after_1[14];
      values_after_2[15] = values_after_1[15];
    end
  end

  assign moves_by_4_before_2 = (moves_by_4_before_1 & ~moves_by_1) |
      ((moves_by_4_before_1 & moves_by_1) >> 1'b1);
  assign moves_by_8_before_2 = (moves_by_8_before_1 & ~moves_by_1) |
      ((moves_by_8_before_1 & moves_by_1) >> 1'b1);
  assign moves_by_4 = (moves_by_4_before_2 & ~moves_by_2) |
      ((moves_by_4_before_2 & moves_by_2) >> 2'd2);

  always_comb begin
    for (int i = 0; i < 16; i++) begin
      values_after_4[i] = 17'd0;
    end
    if (sparse_valid) begin
      for (int i = 0; i < 12; i++) begin
        values_after_4[i] = moves_by_4[i + 4] ? values_after_2[i + 4] : values_after_2[i];
      end
      for (int i = 12; i < 16; i++) begin
        values_after_4[i] = values_after_2[i];
      end
    end
  end

  assign moves_by_8_before_4 = (moves_by_8_before_2 & ~moves_by_2) |
      ((moves_by_8_before_2 & moves_by_2) >> 2'd2);
  assign moves_by_8 = (moves_by_8_before_4 & ~moves_by_4) |
      ((moves_by_8_before_4 & moves_by_4) >> 3'd4);

  always_comb begin
    for (int i = 0; i < 16; i++) begin
      values_after_8[i] = 17'd0;
    end
    if (sparse_valid) begin
      for (int i = 0; i < 8; i++) begin
        values_after_8[i] = moves_by_8[i + 8] ? values_after_4[i + 8] : values_after_4[i];
      end
      for (int i = 8; i < 16; i++) begin
        values_after_8[i] = values_after_4[i];
      end
    end
  end

  assign count = 5'd16 - {zeros_in_16_bit_4[15], zeros_in_16_bit_3[15], zeros_in_16_bit_2[15],
      zeros_in_16_bit_1[15], zeros_in_16_bit_0[15]};
  assign compacted_valid = held_valid;
  assign compacted_payload_values_0 = held_values[0];
  assign compacted_payload_values_1 = held_values[1];
  assign compacted_payload_values_2 = held_values[2];
  assign compacted_payload_values_3 = held_values[3];
  assign compacted_payload_values_4 = held_values[4];
  assign compacted_payload_values_5 = held_values[5];
  assign compacted_payload_values_6 = held_values[6];
  assign compacted_payload_values_7 = held_values[7];
  assign compacted_payload_values_8 = held_values[8];
  assign compacted_payload_values_9 = held_values[9];
  assign compacted_payload_values_10 = held_values[10];
  assign compacted_payload_values_11 = held_values[11];
  assign compacted_payload_values_12 = held_values[12];
  assign compacted_payload_values_13 = held_values[13];
  assign compacted_payload_values_14 = held_values[14];
  assign compacted_payload_values_15 = held_values[15];
  assign compacted_payload_count = held_count;

  always_ff @(posedge clk) begin
    if (sparse_valid) begin
      for (int i = 0; i < 16; i++) begin
        held_values[i] <= values_after_8[i];
      end
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
