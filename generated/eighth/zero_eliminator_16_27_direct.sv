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
  logic [9:0]  values_after_1_0_token, values_after_1_1_token, values_after_1_2_token,
      values_after_1_3_token, values_after_1_4_token, values_after_1_5_token,
      values_after_1_6_token, values_after_1_7_token, values_after_1_8_token,
      values_after_1_9_token, values_after_1_10_token, values_after_1_11_token,
      values_after_1_12_token, values_after_1_13_token, values_after_1_14_token,
      values_after_1_15_token, values_after_2_0_token, values_after_2_1_token,
      values_after_2_2_token, values_after_2_3_token, values_after_2_4_token,
      values_after_2_5_token, values_after_2_6_token, values_after_2_7_token,
      values_after_2_8_token, values_after_2_9_token, values_after_2_10_token,
      values_after_2_11_token, values_after_2_12_token, values_after_2_13_token,
      values_after_2_14_token, values_after_2_15_token, values_after_4_0_token,
      values_after_4_1_token, values_after_4_2_token, values_after_4_3_token,
      values_after_4_4_token, values_after_4_5_token, values_after_4_6_token,
      values_after_4_7_token, values_after_4_8_token, values_after_4_9_token,
      values_after_4_10_token, values_after_4_11_token, values_after_4_12_token,
      values_after_4_13_token, values_after_4_14_token, values_after_4_15_token,
      values_after_8_0_token, values_after_8_1_token, values_after_8_2_token,
      values_after_8_3_token, values_after_8_4_token, values_after_8_5_token,
      values_after_8_6_token, values_after_8_7_token, values_after_8_8_token,
      values_after_8_9_token, values_after_8_10_token, values_after_8_11_token,
      values_after_8_12_token, values_after_8_13_token, values_after_8_14_token,
      values_after_8_15_token;
  logic [16:0] values_after_1_0_exponential, values_after_1_1_exponential,
      values_after_1_2_exponential, values_after_1_3_exponential, values_after_1_4_exponential,
      values_after_1_5_exponential, values_after_1_6_exponential, values_after_1_7_exponential,
      values_after_1_8_exponential, values_after_1_9_exponential, values_after_1_10_exponential,
      values_after_1_11_exponential, values_after_1_12_exponential, values_after_1_13_exponential,
      values_after_1_14_exponential, values_after_1_15_exponential, values_after_2_0_exponential,
      values_after_2_1_exponential, values_after_2_2_exponential, values_after_2_3_exponential,
      values_after_2_4_exponential, values_after_2_5_exponential, values_after_2_6_exponential,
      values_after_2_7_exponential, values_after_2_8_exponential, values_after_2_9_exponential,
      values_after_2_10_exponential, values_after_2_11_exponential, values_after_2_12_exponential,
      values_after_2_13_exponential, values_after_2_14_exponential, values_after_2_15_exponential,
      values_after_4_0_exponential, values_after_4_1_exponential, values_after_4_2_exponential,
      values_after_4_3_exponential, values_after_4_4_exponential, values_after_4_5_exponential,
      values_after_4_6_exponential, values_after_4_7_exponential, values_after_4_8_exponential,
      values_after_4_9_exponential, values_after_4_10_exponential, values_after_4_11_exponential,
      values_after_4_12_exponential, values_after_4_13_exponential, values_after_4_14_exponential,
      values_after_4_15_exponential, values_after_8_0_exponential, values_after_8_1_exponential,
      values_after_8_2_exponential, values_after_8_3_exponential, values_after_8_4_exponential,
      values_after_8_5_exponential, values_after_8_6_exponential, values_after_8_7_exponential,
      values_after_8_8_exponential, values_after_8_9_exponential, values_after_8_10_exponential,
      values_after_8_11_exponential, values_after_8_12_exponential, values_after_8_13_exponential,
      values_after_8_14_exponential, values_after_8_15_exponential;
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
    values_after_1_0_token = 10'd0;
    values_after_1_0_exponential = 17'd0;
    values_after_1_1_token = 10'd0;
    values_after_1_1_exponential = 17'd0;
    values_after_1_2_token = 10'd0;
    values_after_1_2_exponential = 17'd0;
    values_after_1_3_token = 10'd0;
    values_after_1_3_exponential = 17'd0;
    values_after_1_4_token = 10'd0;
    values_after_1_4_exponential = 17'd0;
    values_after_1_5_token = 10'd0;
    values_after_1_5_exponential = 17'd0;
    values_after_1_6_token = 10'd0;
    values_after_1_6_exponential = 17'd0;
    values_after_1_7_token = 10'd0;
    values_after_1_7_exponential = 17'd0;
    values_after_1_8_token = 10'd0;
    values_after_1_8_exponential = 17'd0;
    values_after_1_9_token = 10'd0;
    values_after_1_9_exponential = 17'd0;
    values_after_1_10_token = 10'd0;
    values_after_1_10_exponential = 17'd0;
    values_after_1_11_token = 10'd0;
    values_after_1_11_exponential = 17'd0;
    values_after_1_12_token = 10'd0;
    values_after_1_12_exponential = 17'd0;
    values_after_1_13_token = 10'd0;
    values_after_1_13_exponential = 17'd0;
    values_after_1_14_token = 10'd0;
    values_after_1_14_exponential = 17'd0;
    values_after_1_15_token = 10'd0;
    values_after_1_15_exponential = 17'd0;
    if (sparse_valid) begin
      values_after_1_0_token = moves_by_1[1] ? sparse_payload_values_1_token
          : sparse_payload_values_0_token;
      values_after_1_0_exponential = moves_by_1[1] ? sparse_payload_values_1_exponential
          : sparse_payload_values_0_exponential;
      values_after_1_1_token = moves_by_1[2] ? sparse_payload_values_2_token
          : sparse_payload_values_1_token;
      values_after_1_1_exponential = moves_by_1[2] ? sparse_payload_values_2_exponential
          : sparse_payload_values_1_exponential;
      values_after_1_2_token = moves_by_1[3] ? sparse_payload_values_3_token
          : sparse_payload_values_2_token;
      values_after_1_2_exponential = moves_by_1[3] ? sparse_payload_values_3_exponential
          : sparse_payload_values_2_exponential;
      values_after_1_3_token = moves_by_1[4] ? sparse_payload_values_4_token
          : sparse_payload_values_3_token;
      values_after_1_3_exponential = moves_by_1[4] ? sparse_payload_values_4_exponential
          : sparse_payload_values_3_exponential;
      values_after_1_4_token = moves_by_1[5] ? sparse_payload_values_5_token
          : sparse_payload_values_4_token;
      values_after_1_4_exponential = moves_by_1[5] ? sparse_payload_values_5_exponential
          : sparse_payload_values_4_exponential;
      values_after_1_5_token = moves_by_1[6] ? sparse_payload_values_6_token
          : sparse_payload_values_5_token;
      values_after_1_5_exponential = moves_by_1[6] ? sparse_payload_values_6_exponential
          : sparse_payload_values_5_exponential;
      values_after_1_6_token = moves_by_1[7] ? sparse_payload_values_7_token
          : sparse_payload_values_6_token;
      values_after_1_6_exponential = moves_by_1[7] ? sparse_payload_values_7_exponential
          : sparse_payload_values_6_exponential;
      values_after_1_7_token = moves_by_1[8] ? sparse_payload_values_8_token
          : sparse_payload_values_7_token;
      values_after_1_7_exponential = moves_by_1[8] ? sparse_payload_values_8_exponential
          : sparse_payload_values_7_exponential;
      values_after_1_8_token = moves_by_1[9] ? sparse_payload_values_9_token
          : sparse_payload_values_8_token;
      values_after_1_8_exponential = moves_by_1[9] ? sparse_payload_values_9_exponential
          : sparse_payload_values_8_exponential;
      values_after_1_9_token = moves_by_1[10] ? sparse_payload_values_10_token
          : sparse_payload_values_9_token;
      values_after_1_9_exponential = moves_by_1[10] ? sparse_payload_values_10_exponential
          : sparse_payload_values_9_exponential;
      values_after_1_10_token = moves_by_1[11] ? sparse_payload_values_11_token
          : sparse_payload_values_10_token;
      values_after_1_10_exponential = moves_by_1[11] ? sparse_payload_values_11_exponential
          : sparse_payload_values_10_exponential;
      values_after_1_11_token = moves_by_1[12] ? sparse_payload_values_12_token
          : sparse_payload_values_11_token;
      values_after_1_11_exponential = moves_by_1[12] ? sparse_payload_values_12_exponential
          : sparse_payload_values_11_exponential;
      values_after_1_12_token = moves_by_1[13] ? sparse_payload_values_13_token
          : sparse_payload_values_12_token;
      values_after_1_12_exponential = moves_by_1[13] ? sparse_payload_values_13_exponential
          : sparse_payload_values_12_exponential;
      values_after_1_13_token = moves_by_1[14] ? sparse_payload_values_14_token
          : sparse_payload_values_13_token;
      values_after_1_13_exponential = moves_by_1[14] ? sparse_payload_values_14_exponential
          : sparse_payload_values_13_exponential;
      values_after_1_14_token = moves_by_1[15] ? sparse_payload_values_15_token
          : sparse_payload_values_14_token;
      values_after_1_14_exponential = moves_by_1[15] ? sparse_payload_values_15_exponential
          : sparse_payload_values_14_exponential;
      values_after_1_15_token = sparse_payload_values_15_token;
      values_after_1_15_exponential = sparse_payload_values_15_exponential;
    end
  end

  assign moves_by_2 = (moves_by_2_before_1 & ~moves_by_1) |
      ((moves_by_2_before_1 & moves_by_1) >> 1'b1);

  always_comb begin
    values_after_2_0_token = 10'd0;
    values_after_2_0_exponential = 17'd0;
    values_after_2_1_token = 10'd0;
    values_after_2_1_exponential = 17'd0;
    values_after_2_2_token = 10'd0;
    values_after_2_2_exponential = 17'd0;
    values_after_2_3_token = 10'd0;
    values_after_2_3_exponential = 17'd0;
    values_after_2_4_token = 10'd0;
    values_after_2_4_exponential = 17'd0;
    values_after_2_5_token = 10'd0;
    values_after_2_5_exponential = 17'd0;
    values_after_2_6_token = 10'd0;
    values_after_2_6_exponential = 17'd0;
    values_after_2_7_token = 10'd0;
    values_after_2_7_exponential = 17'd0;
    values_after_2_8_token = 10'd0;
    values_after_2_8_exponential = 17'd0;
    values_after_2_9_token = 10'd0;
    values_after_2_9_exponential = 17'd0;
    values_after_2_10_token = 10'd0;
    values_after_2_10_exponential = 17'd0;
    values_after_2_11_token = 10'd0;
    values_after_2_11_exponential = 17'd0;
    values_after_2_12_token = 10'd0;
    values_after_2_12_exponential = 17'd0;
    values_after_2_13_token = 10'd0;
    values_after_2_13_exponential = 17'd0;
    values_after_2_14_token = 10'd0;
    values_after_2_14_exponential = 17'd0;
    values_after_2_15_token = 10'd0;
    values_after_2_15_exponential = 17'd0;
    if (sparse_valid) begin
      values_after_2_0_token = moves_by_2[2] ? values_after_1_2_token : values_after_1_0_token;
      values_after_2_0_exponential = moves_by_2[2] ? values_after_1_2_exponential
          : values_after_1_0_exponential;
      values_after_2_1_token = moves_by_2[3] ? values_after_1_3_token : values_after_1_1_token;
      values_after_2_1_exponential = moves_by_2[3] ? values_after_1_3_exponential
          : values_after_1_1_exponential;
      values_after_2_2_token = moves_by_2[4] ? values_after_1_4_token : values_after_1_2_token;
      values_after_2_2_exponential = moves_by_2[4] ? values_after_1_4_exponential
          : values_after_1_2_exponential;
      values_after_2_3_token = moves_by_2[5] ? values_after_1_5_token : values_after_1_3_token;
      values_after_2_3_exponential = moves_by_2[5] ? values_after_1_5_exponential
          : values_after_1_3_exponential;
      values_after_2_4_token = moves_by_2[6] ? values_after_1_6_token : values_after_1_4_token;
      values_after_2_4_exponential = moves_by_2[6] ? values_after_1_6_exponential
          : values_after_1_4_exponential;
      values_after_2_5_token = moves_by_2[7] ? values_after_1_7_token : values_after_1_5_token;
      values_after_2_5_exponential = moves_by_2[7] ? values_after_1_7_exponential
          : values_after_1_5_exponential;
      values_after_2_6_token = moves_by_2[8] ? values_after_1_8_token : values_after_1_6_token;
      values_after_2_6_exponential = moves_by_2[8] ? values_after_1_8_exponential
          : values_after_1_6_exponential;
      values_after_2_7_token = moves_by_2[9] ? values_after_1_9_token : values_after_1_7_token;
      values_after_2_7_exponential = moves_by_2[9] ? values_after_1_9_exponential
          : values_after_1_7_exponential;
      values_after_2_8_token = moves_by_2[10] ? values_after_1_10_token : values_after_1_8_token;
      values_after_2_8_exponential = moves_by_2[10] ? values_after_1_10_exponential
          : values_after_1_8_exponential;
      values_after_2_9_token = moves_by_2[11] ? values_after_1_11_token : values_after_1_9_token;
      values_after_2_9_exponential = moves_by_2[11] ? values_after_1_11_exponential
          : values_after_1_9_exponential;
      values_after_2_10_token = moves_by_2[12] ? values_after_1_12_token : values_after_1_10_token;
      values_after_2_10_exponential = moves_by_2[12] ? values_after_1_12_exponential
          : values_after_1_10_exponential;
      values_after_2_11_token = moves_by_2[13] ? values_after_1_13_token : values_after_1_11_token;
      values_after_2_11_exponential = moves_by_2[13] ? values_after_1_13_exponential
          : values_after_1_11_exponential;
      values_after_2_12_token = moves_by_2[14] ? values_after_1_14_token : values_after_1_12_token;
      values_after_2_12_exponential = moves_by_2[14] ? values_after_1_14_exponential
          : values_after_1_12_exponential;
      values_after_2_13_token = moves_by_2[15] ? values_after_1_15_token : values_after_1_13_token;
      values_after_2_13_exponential = moves_by_2[15] ? values_after_1_15_exponential
          : values_after_1_13_exponential;
      values_after_2_14_token = values_after_1_14_token;
      values_after_2_14_exponential = values_after_1_14_exponential;
      values_after_2_15_token = values_after_1_15_token;
      values_after_2_15_exponential = values_after_1_15_exponential;
    end
  end

  assign moves_by_4_before_2 = (moves_by_4_before_1 & ~moves_by_1) |
      ((moves_by_4_before_1 & moves_by_1) >> 1'b1);
  assign moves_by_8_before_2 = (moves_by_8_before_1 & ~moves_by_1) |
      ((moves_by_8_before_1 & moves_by_1) >> 1'b1);
  assign moves_by_4 = (moves_by_4_before_2 & ~moves_by_2) |
      ((moves_by_4_before_2 & moves_by_2) >> 2'd2);

  always_comb begin
    values_after_4_0_token = 10'd0;
    values_after_4_0_exponential = 17'd0;
    values_after_4_1_token = 10'd0;
    values_after_4_1_exponential = 17'd0;
    values_after_4_2_token = 10'd0;
    values_after_4_2_exponential = 17'd0;
    values_after_4_3_token = 10'd0;
    values_after_4_3_exponential = 17'd0;
    values_after_4_4_token = 10'd0;
    values_after_4_4_exponential = 17'd0;
    values_after_4_5_token = 10'd0;
    values_after_4_5_exponential = 17'd0;
    values_after_4_6_token = 10'd0;
    values_after_4_6_exponential = 17'd0;
    values_after_4_7_token = 10'd0;
    values_after_4_7_exponential = 17'd0;
    values_after_4_8_token = 10'd0;
    values_after_4_8_exponential = 17'd0;
    values_after_4_9_token = 10'd0;
    values_after_4_9_exponential = 17'd0;
    values_after_4_10_token = 10'd0;
    values_after_4_10_exponential = 17'd0;
    values_after_4_11_token = 10'd0;
    values_after_4_11_exponential = 17'd0;
    values_after_4_12_token = 10'd0;
    values_after_4_12_exponential = 17'd0;
    values_after_4_13_token = 10'd0;
    values_after_4_13_exponential = 17'd0;
    values_after_4_14_token = 10'd0;
    values_after_4_14_exponential = 17'd0;
    values_after_4_15_token = 10'd0;
    values_after_4_15_exponential = 17'd0;
    if (sparse_valid) begin
      values_after_4_0_token = moves_by_4[4] ? values_after_2_4_token : values_after_2_0_token;
      values_after_4_0_exponential = moves_by_4[4] ? values_after_2_4_exponential
          : values_after_2_0_exponential;
      values_after_4_1_token = moves_by_4[5] ? values_after_2_5_token : values_after_2_1_token;
      values_after_4_1_exponential = moves_by_4[5] ? values_after_2_5_exponential
          : values_after_2_1_exponential;
      values_after_4_2_token = moves_by_4[6] ? values_after_2_6_token : values_after_2_2_token;
      values_after_4_2_exponential = moves_by_4[6] ? values_after_2_6_exponential
          : values_after_2_2_exponential;
      values_after_4_3_token = moves_by_4[7] ? values_after_2_7_token : values_after_2_3_token;
      values_after_4_3_exponential = moves_by_4[7] ? values_after_2_7_exponential
          : values_after_2_3_exponential;
      values_after_4_4_token = moves_by_4[8] ? values_after_2_8_token : values_after_2_4_token;
      values_after_4_4_exponential = moves_by_4[8] ? values_after_2_8_exponential
          : values_after_2_4_exponential;
      values_after_4_5_token = moves_by_4[9] ? values_after_2_9_token : values_after_2_5_token;
      values_after_4_5_exponential = moves_by_4[9] ? values_after_2_9_exponential
          : values_after_2_5_exponential;
      values_after_4_6_token = moves_by_4[10] ? values_after_2_10_token : values_after_2_6_token;
      values_after_4_6_exponential = moves_by_4[10] ? values_after_2_10_exponential
          : values_after_2_6_exponential;
      values_after_4_7_token = moves_by_4[11] ? values_after_2_11_token : values_after_2_7_token;
      values_after_4_7_exponential = moves_by_4[11] ? values_after_2_11_exponential
          : values_after_2_7_exponential;
      values_after_4_8_token = moves_by_4[12] ? values_after_2_12_token : values_after_2_8_token;
      values_after_4_8_exponential = moves_by_4[12] ? values_after_2_12_exponential
          : values_after_2_8_exponential;
      values_after_4_9_token = moves_by_4[13] ? values_after_2_13_token : values_after_2_9_token;
      values_after_4_9_exponential = moves_by_4[13] ? values_after_2_13_exponential
          : values_after_2_9_exponential;
      values_after_4_10_token = moves_by_4[14] ? values_after_2_14_token : values_after_2_10_token;
      values_after_4_10_exponential = moves_by_4[14] ? values_after_2_14_exponential
          : values_after_2_10_exponential;
      values_after_4_11_token = moves_by_4[15] ? values_after_2_15_token : values_after_2_11_token;
      values_after_4_11_exponential = moves_by_4[15] ? values_after_2_15_exponential
          : values_after_2_11_exponential;
      values_after_4_12_token = values_after_2_12_token;
      values_after_4_12_exponential = values_after_2_12_exponential;
      values_after_4_13_token = values_after_2_13_token;
      values_after_4_13_exponential = values_after_2_13_exponential;
      values_after_4_14_token = values_after_2_14_token;
      values_after_4_14_exponential = values_after_2_14_exponential;
      values_after_4_15_token = values_after_2_15_token;
      values_after_4_15_exponential = values_after_2_15_exponential;
    end
  end

  assign moves_by_8_before_4 = (moves_by_8_before_2 & ~moves_by_2) |
      ((moves_by_8_before_2 & moves_by_2) >> 2'd2);
  assign moves_by_8 = (moves_by_8_before_4 & ~moves_by_4) |
      ((moves_by_8_before_4 & moves_by_4) >> 3'd4);

  always_comb begin
    values_after_8_0_token = 10'd0;
    values_after_8_0_exponential = 17'd0;
    values_after_8_1_token = 10'd0;
    values_after_8_1_exponential = 17'd0;
    values_after_8_2_token = 10'd0;
    values_after_8_2_exponential = 17'd0;
    values_after_8_3_token = 10'd0;
    values_after_8_3_exponential = 17'd0;
    values_after_8_4_token = 10'd0;
    values_after_8_4_exponential = 17'd0;
    values_after_8_5_token = 10'd0;
    values_after_8_5_exponential = 17'd0;
    values_after_8_6_token = 10'd0;
    values_after_8_6_exponential = 17'd0;
    values_after_8_7_token = 10'd0;
    values_after_8_7_exponential = 17'd0;
    values_after_8_8_token = 10'd0;
    values_after_8_8_exponential = 17'd0;
    values_after_8_9_token = 10'd0;
    values_after_8_9_exponential = 17'd0;
    values_after_8_10_token = 10'd0;
    values_after_8_10_exponential = 17'd0;
    values_after_8_11_token = 10'd0;
    values_after_8_11_exponential = 17'd0;
    values_after_8_12_token = 10'd0;
    values_after_8_12_exponential = 17'd0;
    values_after_8_13_token = 10'd0;
    values_after_8_13_exponential = 17'd0;
    values_after_8_14_token = 10'd0;
    values_after_8_14_exponential = 17'd0;
    values_after_8_15_token = 10'd0;
    values_after_8_15_exponential = 17'd0;
    if (sparse_valid) begin
      values_after_8_0_token = moves_by_8[8] ? values_after_4_8_token : values_after_4_0_token;
      values_after_8_0_exponential = moves_by_8[8] ? values_after_4_8_exponential
          : values_after_4_0_exponential;
      values_after_8_1_token = moves_by_8[9] ? values_after_4_9_token : values_after_4_1_token;
      values_after_8_1_exponential = moves_by_8[9] ? values_after_4_9_exponential
          : values_after_4_1_exponential;
      values_after_8_2_token = moves_by_8[10] ? values_after_4_10_token : values_after_4_2_token;
      values_after_8_2_exponential = moves_by_8[10] ? values_after_4_10_exponential
          : values_after_4_2_exponential;
      values_after_8_3_token = moves_by_8[11] ? values_after_4_11_token : values_after_4_3_token;
      values_after_8_3_exponential = moves_by_8[11] ? values_after_4_11_exponential
          : values_after_4_3_exponential;
      values_after_8_4_token = moves_by_8[12] ? values_after_4_12_token : values_after_4_4_token;
      values_after_8_4_exponential = moves_by_8[12] ? values_after_4_12_exponential
          : values_after_4_4_exponential;
      values_after_8_5_token = moves_by_8[13] ? values_after_4_13_token : values_after_4_5_token;
      values_after_8_5_exponential = moves_by_8[13] ? values_after_4_13_exponential
          : values_after_4_5_exponential;
      values_after_8_6_token = moves_by_8[14] ? values_after_4_14_token : values_after_4_6_token;
      values_after_8_6_exponential = moves_by_8[14] ? values_after_4_14_exponential
          : values_after_4_6_exponential;
      values_after_8_7_token = moves_by_8[15] ? values_after_4_15_token : values_after_4_7_token;
      values_after_8_7_exponential = moves_by_8[15] ? values_after_4_15_exponential
          : values_after_4_7_exponential;
      values_after_8_8_token = values_after_4_8_token;
      values_after_8_8_exponential = values_after_4_8_exponential;
      values_after_8_9_token = values_after_4_9_token;
      values_after_8_9_exponential = values_after_4_9_exponential;
      values_after_8_10_token = values_after_4_10_token;
      values_after_8_10_exponential = values_after_4_10_exponential;
      values_after_8_11_token = values_after_4_11_token;
      values_after_8_11_exponential = values_after_4_11_exponential;
      values_after_8_12_token = values_after_4_12_token;
      values_after_8_12_exponential = values_after_4_12_exponential;
      values_after_8_13_token = values_after_4_13_token;
      values_after_8_13_exponential = values_after_4_13_exponential;
      values_after_8_14_token = values_after_4_14_token;
      values_after_8_14_exponential = values_after_4_14_exponential;
      values_after_8_15_token = values_after_4_15_token;
      values_after_8_15_exponential = values_after_4_15_exponential;
    end
  end

  assign count = 5'd16 - {zeros_in_16_bit_4[15], zeros_in_16_bit_3[15], zeros_in_16_bit_2[15],
      zeros_in_16_bit_1[15], zeros_in_16_bit_0[15]};
  assign compacted_valid = sparse_valid;
  assign compacted_payload_values_0_token = values_after_8_0_token;
  assign compacted_payload_values_0_exponential = values_after_8_0_exponential;
  assign compacted_payload_values_1_token = values_after_8_1_token;
  assign compacted_payload_values_1_exponential = values_after_8_1_exponential;
  assign compacted_payload_values_2_token = values_after_8_2_token;
  assign compacted_payload_values_2_exponential = values_after_8_2_exponential;
  assign compacted_payload_values_3_token = values_after_8_3_token;
  assign compacted_payload_values_3_exponential = values_after_8_3_exponential;
  assign compacted_payload_values_4_token = values_after_8_4_token;
  assign compacted_payload_values_4_exponential = values_after_8_4_exponential;
  assign compacted_payload_values_5_token = values_after_8_5_token;
  assign compacted_payload_values_5_exponential = values_after_8_5_exponential;
  assign compacted_payload_values_6_token = values_after_8_6_token;
  assign compacted_payload_values_6_exponential = values_after_8_6_exponential;
  assign compacted_payload_values_7_token = values_after_8_7_token;
  assign compacted_payload_values_7_exponential = values_after_8_7_exponential;
  assign compacted_payload_values_8_token = values_after_8_8_token;
  assign compacted_payload_values_8_exponential = values_after_8_8_exponential;
  assign compacted_payload_values_9_token = values_after_8_9_token;
  assign compacted_payload_values_9_exponential = values_after_8_9_exponential;
  assign compacted_payload_values_10_token = values_after_8_10_token;
  assign compacted_payload_values_10_exponential = values_after_8_10_exponential;
  assign compacted_payload_values_11_token = values_after_8_11_token;
  assign compacted_payload_values_11_exponential = values_after_8_11_exponential;
  assign compacted_payload_values_12_token = values_after_8_12_token;
  assign compacted_payload_values_12_exponential = values_after_8_12_exponential;
  assign compacted_payload_values_13_token = values_after_8_13_token;
  assign compacted_payload_values_13_exponential = values_after_8_13_exponential;
  assign compacted_payload_values_14_token = values_after_8_14_token;
  assign compacted_payload_values_14_exponential = values_after_8_14_exponential;
  assign compacted_payload_values_15_token = values_after_8_15_token;
  assign compacted_payload_values_15_exponential = values_after_8_15_exponential;
  assign compacted_payload_count = count;
endmodule
