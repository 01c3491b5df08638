// Moves the values of the occupied lanes to the lowest lanes, order kept. A value moves down by
// the number of empty lanes below it, one bit of that number a stage: the lanes of moves_by_4 move
// their values_after_2 down by 4. The numbers are kept one word a bit, with one bit a lane:
// zeros_in_4_bit_1 is bit 1 of how many of the 4 lanes up to each are empty, the sum of zeros_in_2
// of the lane itself and of the lane 2 below.
module zero_eliminator_16_27_direct (
    input  logic        sparse_valid,
    input  logic [9:0]  sparse_payload_values_0_token, sparse_payload_values_1_token,
        sparse_payload_values_2_token, sparse_payload_values_3_token, sparse_payload_values_4_token,
        sparse_payload_values_5_token, sparse_payload_values_6_token, sparse_payload_values_7_token,
        sparse_payload_values_8_token, sparse_payload_values_9_token,
        sparse_payload_values_10_token, sparse_payload_values_11_token,
        sparse_payload_values_12_token, sparse_payload_values_13_token,
        sparse_payload_values_14_token, sparse_payload_values_15_token,
    input  logic [16:0] sparse_payload_values_0_exponential, sparse_payload_values_1_exponential,
        sparse_payload_values_2_exponential, sparse_payload_values_3_exponential,
        sparse_payload_values_4_exponential, sparse_payload_values_5_exponential,
        sparse_payload_values_6_exponential, sparse_payload_values_7_exponential,
        sparse_payload_values_8_exponential, sparse_payload_values_9_exponential,
        sparse_payload_values_10_exponential, sparse_payload_values_11_exponential,
        sparse_payload_values_12_exponential, sparse_payload_values_13_exponential,
        sparse_payload_values_14_exponential, sparse_payload_values_15_exponential,
    input  logic [15:0] sparse_payload_mask,
    output logic        compacted_valid,
    output logic [9:0]  compacted_payload_values_0_token, compacted_payload_values_1_token,
        compacted_payload_values_2_token, compacted_payload_values_3_token,
        compacted_payload_values_4_token, compacted_payload_values_5_token,
        compacted_payload_values_6_token, compacted_payload_values_7_token,
        compacted_payload_values_8_token, compacted_payload_values_9_token,
        compacted_payload_values_10_token, compacted_payload_values_11_token,
        compacted_payload_values_12_token, compacted_payload_values_13_token,
        compacted_payload_values_14_token, compacted_payload_values_15_token,
    output logic [16:0] compacted_payload_values_0_exponential,
        compacted_payload_values_1_exponential, compacted_payload_values_2_exponential,
        compacted_payload_values_3_exponential, compacted_payload_values_4_exponential,
        compacted_payload_values_5_exponential, compacted_payload_values_6_exponential,
        compacted_payload_values_7_exponential, compacted_payload_values_8_exponential,
        compacted_payload_values_9_exponential, compacted_payload_values_10_exponential,
        compacted_payload_values_11_exponential, compacted_payload_values_12_exponential,
        compacted_payload_values_13_exponential, compacted_payload_values_14_exponential,
        compacted_payload_values_15_exponential,
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
  logic [9:0]  values_after_1_token [0:15], values_after_2_token [0:15],
      values_after_4_token [0:15], values_after_8_token [0:15];
  logic [16:0] values_after_1_exponential [0:15], values_after_2_exponential [0:15],
      values_after_4_exponential [0:15], values_after_8_exponential [0:15];
  logic [15:0] moves_by_2, moves_by_4, moves_by_8;
  logic [15:0] moves_by_4_before_2, moves_by_8_before_2, moves_by_8_before_4;
  logic [4:0]  count;

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
      values_after_1_token[i] = 10'd0;
      values_after_1_exponential[i] = 17'd0;
    end
    if (sparse_valid) begin
      values_after_1_token[0] = moves_by_1[1] ? sparse_payload_values_1_token
          : sparse_payload_values_0_token;
      values_after_1_exponential[0] = moves_by_1[1] ? sparse_payload_values_1_exponential
          : sparse_payload_values_0_exponential;
      values_after_1_token[1] = moves_by_1[2] ? sparse_payload_values_2_token
          : sparse_payload_values_1_token;
      values_after_1_exponential[1] = moves_by_1[2] ? sparse_payload_values_2_exponential
          : sparse_payload_values_1_exponential;
      values_after_1_token[2] = moves_by_1[3] ? sparse_payload_values_3_token
          : sparse_payload_values_2_token;
      values_after_1_exponential[2] = moves_by_1[3] ? sparse_payload_values_3_exponential
          : sparse_payload_values_2_exponential;
      values_after_1_token[3] = moves_by_1[4] ? sparse_payload_values_4_token
          : sparse_payload_values_3_token;
      values_after_1_exponential[3] = moves_by_1[4] ? sparse_payload_values_4_exponential
          : sparse_payload_values_3_exponential;
      values_after_1_token[4] = moves_by_1[5] ? sparse_payload_values_5_token
          : sparse_payload_values_4_token;
      values_after_1_exponential[4] = moves_by_1[5] ? sparse_payload_values_5_exponential
          : sparse_payload_values_4_exponential;
      values_after_1_token[5] = moves_by_1[6] ? sparse_payload_values_6_token
          : sparse_payload_values_5_token;
      values_after_1_exponential[5] = moves_by_1[6] ? sparse_payload_values_6_exponential
          : sparse_payload_values_5_exponential;
      values_after_1_token[6] = moves_by_1[7] ? sparse_payload_values_7_token
          : sparse_payload_values_6_token;
      values_after_1_exponential[6] = moves_by_1[7] ? sparse_payload_values_7_exponential
          : sparse_payload_values_6_exponential;
      values_after_1_token[7] = moves_by_1[8] ? sparse_payload_values_8_token
          : sparse_payload_values_7_token;
      values_after_1_exponential[7] = moves_by_1[8] ? sparse_payload_values_8_exponential
          : sparse_payload_values_7_exponential;
      values_after_1_token[8] = moves_by_1[9] ? sparse_payload_values_9_token
          : sparse_payload_values_8_token;
      values_after_1_exponential[8] = moves_by_1[9] ? sparse_payload_values_9_exponential
          : sparse_payload_values_8_exponential;
      values_after_1_token[9] = moves_by_1[10] ? sparse_payload_values_10_token
          : sparse_payload_values_9_token;
      values_after_1_exponential[9] = moves_by_1[10] ? sparse_payload_values_10_exponential
          : sparse_payload_values_9_exponential;
      values_after_1_token[10] = moves_by_1[11] ? sparse_payload_values_11_token
          : sparse_payload_values_10_token;
      values_after_1_exponential[10] = moves_by_1[11] ? sparse_payload_values_11_exponential
          : sparse_payload_values_10_exponential;
      values_after_1_token[11] = moves_by_1[12] ? sparse_payload_values_12_token
          : sparse_payload_values_11_token;
      values_after_1_exponential[11] = moves_by_1[12] ? sparse_payload_values_12_exponential
          : sparse_payload_values_11_exponential;
      values_after_1_token[12] = moves_by_1[13] ? sparse_payload_values_13_token
          : sparse_payload_values_12_token;
      values_after_1_exponential[12] = moves_by_1[13] ? sparse_payload_values_13_exponential
          : sparse_payload_values_12_exponential;
      values_after_1_token[13] = moves_by_1[14] ? sparse_payload_values_14_token
          : sparse_payload_values_13_token;
      values_after_1_exponential[13] = moves_by_1[14] ? sparse_payload_values_14_exponential
          : sparse_payload_values_13_exponential;
      values_after_1_token[14] = moves_by_1[15] ? sparse_payload_values_15_token
          : sparse_payload_values_14_token;
      values_after_1_exponential[14] = moves_by_1[15] ? sparse_payload_values_15_exponential
          : sparse_payload_values_14_exponential;
      values_after_1_token[15] = sparse_payload_values_15_token;
      values_after_1_exponential[15] = sparse_payload_values_15_exponential;
    end
  end

  assign moves_by_2 = (moves_by_2_before_1 & ~moves_by_1) |
      ((moves_by_2_before_1 & moves_by_1) >> 1'b1);

  always_comb begin
    for (int i = 0; i < 16; i++) begin
      values_after_2_token[i] = 10'd0;
      values_after_2_exponential[i] = 17'd0;
    end
    if (sparse_valid) begin
      for (int i = 0; i < 14; i++) begin
        values_after_2_token[i] = moves_by_2[i + 2] ? values_after_1_token[i + 2]
            : values_after_1_token[i];
        values_after_2_exponential[i] = moves_by_2[i + 2] ? values_after_1_exponential[i + 2]
            : values_after_1_exponential[i];
      end
      values_after_2_token[14] = values_after_1_token[14];
      values_after_2_exponential[14] = values_after_1_exponential[14];
      values_after_2_token[15] = values_after_1_token[15];
      values_after_2_exponential[15] = values_after_1_exponential[15];
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
      values_after_4_token[i] = 10'd0;
      values_after_4_exponential[i] = 17'd0;
    end
    if (sparse_valid) begin
      for (int i = 0; i < 12; i++) begin
        values_after_4_token[i] = moves_by_4[i + 4] ? values_after_2_token[i + 4]
            : values_after_2_token[i];
        values_after_4_exponential[i] = moves_by_4[i + 4] ? values_after_2_exponential[i + 4]
            : values_after_2_exponential[i];
      end
      for (int i = 12; i < 16; i++) begin
        values_after_4_token[i] = values_after_2_token[i];
        values_after_4_exponential[i] = values_after_2_exponential[i];
      end
    end
  end

  assign moves_by_8_before_4 = (moves_by_8_before_2 & ~moves_by_2) |
      ((moves_by_8_before_2 & moves_by_2) >> 2'd2);
  assign moves_by_8 = (moves_by_8_before_4 & ~moves_by_4) |
      ((moves_by_8_before_4 & moves_by_4) >> 3'd4);

  always_comb begin
    for (int i = 0; i < 16; i++) begin
      values_after_8_token[i] = 10'd0;
      values_after_8_exponential[i] = 17'd0;
    end
    if (sparse_valid) begin
      for (int i = 0; i < 8; i++) begin
        values_after_8_token[i] = moves_by_8[i + 8] ? values_after_4_token[i + 8]
            : values_after_4_token[i];
        values_after_8_exponential[i] = moves_by_8[i + 8] ? values_after_4_exponential[i + 8]
            : values_after_4_exponential[i];
      end
      for (int i = 8; i < 16; i++) begin
        values_after_8_token[i] = values_after_4_token[i];
        values_after_8_exponential[i] = values_after_4_exponential[i];
      end
    end
  end

  assign count = 5'd16 - {zeros_in_16_bit_4[15], zeros_in_16_bit_3[15], zeros_in_16_bit_2[15],
      zeros_in_16_bit_1[15], zeros_in_16_bit_0[15]};
  assign compacted_valid = sparse_valid;
  assign compacted_payload_values_0_token = values_after_8_token[0];
  assign compacted_payload_values_0_exponential = values_after_8_exponential[0];
  assign compacted_payload_values_1_token = values_after_8_token[1];
  assign compacted_payload_values_1_exponential = values_after_8_exponential[1];
  assign compacted_payload_values_2_token = values_after_8_token[2];
  assign compacted_payload_values_2_exponential = values_after_8_exponential[2];
  assign compacted_payload_values_3_token = values_after_8_token[3];
  assign compacted_payload_values_3_exponential = values_after_8_exponential[3];
  assign compacted_payload_values_4_token = values_after_8_token[4];
  assign compacted_payload_values_4_exponential = values_after_8_exponential[4];
  assign compacted_payload_values_5_token = values_after_8_token[5];
  assign compacted_payload_values_5_exponential = values_after_8_exponential[5];
  assign compacted_payload_values_6_token = values_after_8_token[6];
  assign compacted_payload_values_6_exponential = values_after_8_exponential[6];
  assign compacted_payload_values_7_token = values_after_8_token[7];
  assign compacted_payload_values_7_exponential = values_after_8_exponential[7];
  assign compacted_payload_values_8_token = values_after_8_token[8];
  assign compacted_payload_values_8_exponential = values_after_8_exponential[8];
  assign compacted_payload_values_9_token = values_after_8_token[9];
  assign compacted_payload_values_9_exponential = values_after_8_exponential[9];
  assign compacted_payload_values_10_token = values_after_8_token[10];
  assign compacted_payload_values_10_exponential = values_after_8_exponential[10];
  assign compacted_payload_values_11_token = values_after_8_token[11];
  assign compacted_payload_values_11_exponential = values_after_8_exponential[11];
  assign compacted_payload_values_12_token = values_after_8_token[12];
  assign compacted_payload_values_12_exponential = values_after_8_exponential[12];
  assign compacted_payload_values_13_token = values_after_8_token[13];
  assign compacted_payload_values_13_exponential = values_after_8_exponential[13];
  assign compacted_payload_values_14_token = values_after_8_token[14];
  assign compacted_payload_values_14_exponential = values_after_8_exponential[14];
  assign compacted_payload_values_15_token = values_after_8_token[15];
  assign compacted_payload_values_15_exponential = values_after_8_exponential[15];
  assign compacted_payload_count = count;
endmodule
