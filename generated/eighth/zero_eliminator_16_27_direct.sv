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
  logic [15:0] below_0, below_1, below_2, below_3, below_4, below_5, below_6, below_7, below_8,
      below_9;
  logic [15:0] zeros_in_2_0, zeros_in_4_0, zeros_in_8_0, zeros_in_16_0;
  logic [15:0] zeros_in_2_1;
  logic [15:0] both_1, both_2, both_3, both_4, both_5, both_6, both_7, both_8, both_9;
  logic [15:0] either_2, either_4, either_5, either_7, either_8, either_9;
  logic [15:0] zeros_in_4_1, zeros_in_8_1, zeros_in_8_2, zeros_in_16_1, zeros_in_16_2,
      zeros_in_16_3;
  logic [15:0] zeros_in_4_2, zeros_in_8_3, zeros_in_16_4;
  logic [15:0] carry_1, carry_3, carry_4;
  logic [15:0] gaps;
  logic [15:0] gaps_1, gaps_2, gaps_3;
  logic [15:0] moves_by_1, moves_by_2, moves_by_4, moves_by_8;
  logic [9:0]  values_by_1_0_token, values_by_1_1_token, values_by_1_2_token, values_by_1_3_token,
      values_by_1_4_token, values_by_1_5_token, values_by_1_6_token, values_by_1_7_token,
      values_by_1_8_token, values_by_1_9_token, values_by_1_10_token, values_by_1_11_token,
      values_by_1_12_token, values_by_1_13_token, values_by_1_14_token, values_by_1_15_token,
      values_by_2_0_token, values_by_2_1_token, values_by_2_2_token, values_by_2_3_token,
      values_by_2_4_token, values_by_2_5_token, values_by_2_6_token, values_by_2_7_token,
      values_by_2_8_token, values_by_2_9_token, values_by_2_10_token, values_by_2_11_token,
      values_by_2_12_token, values_by_2_13_token, values_by_2_14_token, values_by_2_15_token,
      values_by_4_0_token, values_by_4_1_token, values_by_4_2_token, values_by_4_3_token,
      values_by_4_4_token, values_by_4_5_token, values_by_4_6_token, values_by_4_7_token,
      values_by_4_8_token, values_by_4_9_token, values_by_4_10_token, values_by_4_11_token,
      values_by_4_12_token, values_by_4_13_token, values_by_4_14_token, values_by_4_15_token,
      values_by_8_0_token, values_by_8_1_token, values_by_8_2_token, values_by_8_3_token,
      values_by_8_4_token, values_by_8_5_token, values_by_8_6_token, values_by_8_7_token,
      values_by_8_8_token, values_by_8_9_token, values_by_8_10_token, values_by_8_11_token,
      values_by_8_12_token, values_by_8_13_token, values_by_8_14_token, values_by_8_15_token;
  logic [16:0] values_by_1_0_exponential, values_by_1_1_exponential, values_by_1_2_exponential,
      values_by_1_3_exponential, values_by_1_4_exponential, values_by_1_5_exponential,
      values_by_1_6_exponential, values_by_1_7_exponential, values_by_1_8_exponential,
      values_by_1_9_exponential, values_by_1_10_exponential, values_by_1_11_exponential,
      values_by_1_12_exponential, values_by_1_13_exponential, values_by_1_14_exponential,
      values_by_1_15_exponential, values_by_2_0_exponential, values_by_2_1_exponential,
      values_by_2_2_exponential, values_by_2_3_exponential, values_by_2_4_exponential,
      values_by_2_5_exponential, values_by_2_6_exponential, values_by_2_7_exponential,
      values_by_2_8_exponential, values_by_2_9_exponential, values_by_2_10_exponential,
      values_by_2_11_exponential, values_by_2_12_exponential, values_by_2_13_exponential,
      values_by_2_14_exponential, values_by_2_15_exponential, values_by_4_0_exponential,
      values_by_4_1_exponential, values_by_4_2_exponential, values_by_4_3_exponential,
      values_by_4_4_exponential, values_by_4_5_exponential, values_by_4_6_exponential,
      values_by_4_7_exponential, values_by_4_8_exponential, values_by_4_9_exponential,
      values_by_4_10_exponential, values_by_4_11_exponential, values_by_4_12_exponential,
      values_by_4_13_exponential, values_by_4_14_exponential, values_by_4_15_exponential,
      values_by_8_0_exponential, values_by_8_1_exponential, values_by_8_2_exponential,
      values_by_8_3_exponential, values_by_8_4_exponential, values_by_8_5_exponential,
      values_by_8_6_exponential, values_by_8_7_exponential, values_by_8_8_exponential,
      values_by_8_9_exponential, values_by_8_10_exponential, values_by_8_11_exponential,
      values_by_8_12_exponential, values_by_8_13_exponential, values_by_8_14_exponential,
      values_by_8_15_exponential;
  logic [15:0] gaps_5, gaps_6, gaps_7, gaps_9, gaps_10, gaps_12;
  logic [4:0]  count;
  logic [15:0] moves_by_2_bits, moves_by_4_bits;

  logic unused_ok;
  assign unused_ok = &{1'b0, zeros_in_16_4[14:0], moves_by_8[7:0]};

  assign below_0 = ~sparse_payload_mask << 1'b1;
  assign zeros_in_2_0 = ~sparse_payload_mask ^ below_0;
  assign zeros_in_2_1 = ~sparse_payload_mask & below_0;
  assign below_1 = zeros_in_2_0 << 2'd2;
  assign zeros_in_4_0 = zeros_in_2_0 ^ below_1;
  assign both_1 = zeros_in_2_0 & below_1;
  assign below_2 = zeros_in_2_1 << 2'd2;
  assign either_2 = zeros_in_2_1 ^ below_2;
  assign zeros_in_4_1 = either_2 ^ both_1;
  assign both_2 = zeros_in_2_1 & below_2;
  assign zeros_in_4_2 = both_2 | (either_2 & both_1);
  assign below_3 = zeros_in_4_0 << 3'd4;
  assign zeros_in_8_0 = zeros_in_4_0 ^ below_3;
  assign both_3 = zeros_in_4_0 & below_3;
  assign below_4 = zeros_in_4_1 << 3'd4;
  assign either_4 = zeros_in_4_1 ^ below_4;
  assign zeros_in_8_1 = either_4 ^ both_3;
  assign both_4 = zeros_in_4_1 & below_4;
  assign carry_1 = both_4 | (either_4 & both_3);
  assign below_5 = zeros_in_4_2 << 3'd4;
  assign either_5 = zeros_in_4_2 ^ below_5;
  assign zeros_in_8_2 = either_5 ^ carry_1;
  assign both_5 = zeros_in_4_2 & below_5;
  assign zeros_in_8_3 = both_5 | (either_5 & carry_1);
  assign below_6 = zeros_in_8_0 << 4'd8;
  assign zeros_in_16_0 = zeros_in_8_0 ^ below_6;
  assign both_6 = zeros_in_8_0 & below_6;
  assign below_7 = zeros_in_8_1 << 4'd8;
  assign either_7 = zeros_in_8_1 ^ below_7;
  assign zeros_in_16_1 = either_7 ^ both_6;
  assign both_7 = zeros_in_8_1 & below_7;
  assign carry_3 = both_7 | (either_7 & both_6);
  assign below_8 = zeros_in_8_2 << 4'd8;
  assign either_8 = zeros_in_8_2 ^ below_8;
  assign zeros_in_16_2 = either_8 ^ carry_3;
  assign both_8 = zeros_in_8_2 & below_8;
  assign carry_4 = both_8 | (either_8 & carry_3);
  assign below_9 = zeros_in_8_3 << 4'd8;
  assign either_9 = zeros_in_8_3 ^ below_9;
  assign zeros_in_16_3 = either_9 ^ carry_4;
  assign both_9 = zeros_in_8_3 & below_9;
  assign zeros_in_16_4 = both_9 | (either_9 & carry_4);
  assign gaps = sparse_payload_mask & (zeros_in_16_0 << 1'b1);
  assign gaps_1 = sparse_payload_mask & (zeros_in_16_1 << 1'b1);
  assign gaps_2 = sparse_payload_mask & (zeros_in_16_2 << 1'b1);
  assign gaps_3 = sparse_payload_mask & (zeros_in_16_3 << 1'b1);
  assign moves_by_1 = sparse_payload_mask & gaps;

  always_comb begin
    values_by_1_0_token = 10'd0;
    values_by_1_0_exponential = 17'd0;
    values_by_1_1_token = 10'd0;
    values_by_1_1_exponential = 17'd0;
    values_by_1_2_token = 10'd0;
    values_by_1_2_exponential = 17'd0;
    values_by_1_3_token = 10'd0;
    values_by_1_3_exponential = 17'd0;
    values_by_1_4_token = 10'd0;
    values_by_1_4_exponential = 17'd0;
    values_by_1_5_token = 10'd0;
    values_by_1_5_exponential = 17'd0;
    values_by_1_6_token = 10'd0;
    values_by_1_6_exponential = 17'd0;
    values_by_1_7_token = 10'd0;
    values_by_1_7_exponential = 17'd0;
    values_by_1_8_token = 10'd0;
    values_by_1_8_exponential = 17'd0;
    values_by_1_9_token = 10'd0;
    values_by_1_9_exponential = 17'd0;
    values_by_1_10_token = 10'd0;
    values_by_1_10_exponential = 17'd0;
    values_by_1_11_token = 10'd0;
    values_by_1_11_exponential = 17'd0;
    values_by_1_12_token = 10'd0;
    values_by_1_12_exponential = 17'd0;
    values_by_1_13_token = 10'd0;
    values_by_1_13_exponential = 17'd0;
    values_by_1_14_token = 10'd0;
    values_by_1_14_exponential = 17'd0;
    values_by_1_15_token = 10'd0;
    values_by_1_15_exponential = 17'd0;
    if (sparse_valid) begin
      values_by_1_0_token = moves_by_1[1] ? sparse_payload_values_1_token
          : sparse_payload_values_0_token;
      values_by_1_0_exponential = moves_by_1[1] ? sparse_payload_values_1_exponential
          : sparse_payload_values_0_exponential;
      values_by_1_1_token = moves_by_1[2] ? sparse_payload_values_2_token
          : sparse_payload_values_1_token;
      values_by_1_1_exponential = moves_by_1[2] ? sparse_payload_values_2_exponential
          : sparse_payload_values_1_exponential;
      values_by_1_2_token = moves_by_1[3] ? sparse_payload_values_3_token
          : sparse_payload_values_2_token;
      values_by_1_2_exponential = moves_by_1[3] ? sparse_payload_values_3_exponential
          : sparse_payload_values_2_exponential;
      values_by_1_3_token = moves_by_1[4] ? sparse_payload_values_4_token
          : sparse_payload_values_3_token;
      values_by_1_3_exponential = moves_by_1[4] ? sparse_payload_values_4_exponential
          : sparse_payload_values_3_exponential;
      values_by_1_4_token = moves_by_1[5] ? sparse_payload_values_5_token
          : sparse_payload_values_4_token;
      values_by_1_4_exponential = moves_by_1[5] ? sparse_payload_values_5_exponential
          : sparse_payload_values_4_exponential;
      values_by_1_5_token = moves_by_1[6] ? sparse_payload_values_6_token
          : sparse_payload_values_5_token;
      values_by_1_5_exponential = moves_by_1[6] ? sparse_payload_values_6_exponential
          : sparse_payload_values_5_exponential;
      values_by_1_6_token = moves_by_1[7] ? sparse_payload_values_7_token
          : sparse_payload_values_6_token;
      values_by_1_6_exponential = moves_by_1[7] ? sparse_payload_values_7_exponential
          : sparse_payload_values_6_exponential;
      values_by_1_7_token = moves_by_1[8] ? sparse_payload_values_8_token
          : sparse_payload_values_7_token;
      values_by_1_7_exponential = moves_by_1[8] ? sparse_payload_values_8_exponential
          : sparse_payload_values_7_exponential;
      values_by_1_8_token = moves_by_1[9] ? sparse_payload_values_9_token
          : sparse_payload_values_8_token;
      values_by_1_8_exponential = moves_by_1[9] ? sparse_payload_values_9_exponential
          : sparse_payload_values_8_exponential;
      values_by_1_9_token = moves_by_1[10] ? sparse_payload_values_10_token
          : sparse_payload_values_9_token;
      values_by_1_9_exponential = moves_by_1[10] ? sparse_payload_values_10_exponential
          : sparse_payload_values_9_exponential;
      values_by_1_10_token = moves_by_1[11] ? sparse_payload_values_11_token
          : sparse_payload_values_10_token;
      values_by_1_10_exponential = moves_by_1[11] ? sparse_payload_values_11_exponential
          : sparse_payload_values_10_exponential;
      values_by_1_11_token = moves_by_1[12] ? sparse_payload_values_12_token
          : sparse_payload_values_11_token;
      values_by_1_11_exponential = moves_by_1[12] ? sparse_payload_values_12_exponential
          : sparse_payload_values_11_exponential;
      values_by_1_12_token = moves_by_1[13] ? sparse_payload_values_13_token
          : sparse_payload_values_12_token;
      values_by_1_12_exponential = moves_by_1[13] ? sparse_payload_values_13_exponential
          : sparse_payload_values_12_exponential;
      values_by_1_13_token = moves_by_1[14] ? sparse_payload_values_14_token
          : sparse_payload_values_13_token;
      values_by_1_13_exponential = moves_by_1[14] ? sparse_payload_values_14_exponential
          : sparse_payload_values_13_exponential;
      values_by_1_14_token = moves_by_1[15] ? sparse_payload_values_15_token
          : sparse_payload_values_14_token;
      values_by_1_14_exponential = moves_by_1[15] ? sparse_payload_values_15_exponential
          : sparse_payload_values_14_exponential;
      values_by_1_15_token = sparse_payload_values_15_token;
      values_by_1_15_exponential = sparse_payload_values_15_exponential;
    end
  end

  assign gaps_5 = (gaps_1 & ~moves_by_1) | ((gaps_1 & moves_by_1) >> 1'b1);
  assign gaps_6 = (gaps_2 & ~moves_by_1) | ((gaps_2 & moves_by_1) >> 1'b1);
  assign gaps_7 = (gaps_3 & ~moves_by_1) | ((gaps_3 & moves_by_1) >> 1'b1);
  assign moves_by_2_bits = (sparse_payload_mask & ~moves_by_1) |
      ((sparse_payload_mask & moves_by_1) >> 1'b1);
  assign moves_by_2 = moves_by_2_bits & gaps_5;

  always_comb begin
    values_by_2_0_token = 10'd0;
    values_by_2_0_exponential = 17'd0;
    values_by_2_1_token = 10'd0;
    values_by_2_1_exponential = 17'd0;
    values_by_2_2_token = 10'd0;
    values_by_2_2_exponential = 17'd0;
    values_by_2_3_token = 10'd0;
    values_by_2_3_exponential = 17'd0;
    values_by_2_4_token = 10'd0;
    values_by_2_4_exponential = 17'd0;
    values_by_2_5_token = 10'd0;
    values_by_2_5_exponential = 17'd0;
    values_by_2_6_token = 10'd0;
    values_by_2_6_exponential = 17'd0;
    values_by_2_7_token = 10'd0;
    values_by_2_7_exponential = 17'd0;
    values_by_2_8_token = 10'd0;
    values_by_2_8_exponential = 17'd0;
    values_by_2_9_token = 10'd0;
    values_by_2_9_exponential = 17'd0;
    values_by_2_10_token = 10'd0;
    values_by_2_10_exponential = 17'd0;
    values_by_2_11_token = 10'd0;
    values_by_2_11_exponential = 17'd0;
    values_by_2_12_token = 10'd0;
    values_by_2_12_exponential = 17'd0;
    values_by_2_13_token = 10'd0;
    values_by_2_13_exponential = 17'd0;
    values_by_2_14_token = 10'd0;
    values_by_2_14_exponential = 17'd0;
    values_by_2_15_token = 10'd0;
    values_by_2_15_exponential = 17'd0;
    if (sparse_valid) begin
      values_by_2_0_token = moves_by_2[2] ? values_by_1_2_token : values_by_1_0_token;
      values_by_2_0_exponential = moves_by_2[2] ? values_by_1_2_exponential
          : values_by_1_0_exponential;
      values_by_2_1_token = moves_by_2[3] ? values_by_1_3_token : values_by_1_1_token;
      values_by_2_1_exponential = moves_by_2[3] ? values_by_1_3_exponential
          : values_by_1_1_exponential;
      values_by_2_2_token = moves_by_2[4] ? values_by_1_4_token : values_by_1_2_token;
      values_by_2_2_exponential = moves_by_2[4] ? values_by_1_4_exponential
          : values_by_1_2_exponential;
      values_by_2_3_token = moves_by_2[5] ? values_by_1_5_token : values_by_1_3_token;
      values_by_2_3_exponential = moves_by_2[5] ? values_by_1_5_exponential
          : values_by_1_3_exponential;
      values_by_2_4_token = moves_by_2[6] ? values_by_1_6_token : values_by_1_4_token;
      values_by_2_4_exponential = moves_by_2[6] ? values_by_1_6_exponential
          : values_by_1_4_exponential;
      values_by_2_5_token = moves_by_2[7] ? values_by_1_7_token : values_by_1_5_token;
      values_by_2_5_exponential = moves_by_2[7] ? values_by_1_7_exponential
          : values_by_1_5_exponential;
      values_by_2_6_token = moves_by_2[8] ? values_by_1_8_token : values_by_1_6_token;
      values_by_2_6_exponential = moves_by_2[8] ? values_by_1_8_exponential
          : values_by_1_6_exponential;
      values_by_2_7_token = moves_by_2[9] ? values_by_1_9_token : values_by_1_7_token;
      values_by_2_7_exponential = moves_by_2[9] ? values_by_1_9_exponential
          : values_by_1_7_exponential;
      values_by_2_8_token = moves_by_2[10] ? values_by_1_10_token : values_by_1_8_token;
      values_by_2_8_exponential = moves_by_2[10] ? values_by_1_10_exponential
          : values_by_1_8_exponential;
      values_by_2_9_token = moves_by_2[11] ? values_by_1_11_token : values_by_1_9_token;
      values_by_2_9_exponential = moves_by_2[11] ? values_by_1_11_exponential
          : values_by_1_9_exponential;
      values_by_2_10_token = moves_by_2[12] ? values_by_1_12_token : values_by_1_10_token;
      values_by_2_10_exponential = moves_by_2[12] ? values_by_1_12_exponential
          : values_by_1_10_exponential;
      values_by_2_11_token = moves_by_2[13] ? values_by_1_13_token : values_by_1_11_token;
      values_by_2_11_exponential = moves_by_2[13] ? values_by_1_13_exponential
          : values_by_1_11_exponential;
      values_by_2_12_token = moves_by_2[14] ? values_by_1_14_token : values_by_1_12_token;
      values_by_2_12_exponential = moves_by_2[14] ? values_by_1_14_exponential
          : values_by_1_12_exponential;
      values_by_2_13_token = moves_by_2[15] ? values_by_1_15_token : values_by_1_13_token;
      values_by_2_13_exponential = moves_by_2[15] ? values_by_1_15_exponential
          : values_by_1_13_exponential;
      values_by_2_14_token = values_by_1_14_token;
      values_by_2_14_exponential = values_by_1_14_exponential;
      values_by_2_15_token = values_by_1_15_token;
      values_by_2_15_exponential = values_by_1_15_exponential;
    end
  end

  assign gaps_9 = (gaps_6 & ~moves_by_2) | ((gaps_6 & moves_by_2) >> 2'd2);
  assign gaps_10 = (gaps_7 & ~moves_by_2) | ((gaps_7 & moves_by_2) >> 2'd2);
  assign moves_by_4_bits = (moves_by_2_bits & ~moves_by_2) |
      ((moves_by_2_bits & moves_by_2) >> 2'd2);
  assign moves_by_4 = moves_by_4_bits & gaps_9;

  always_comb begin
    values_by_4_0_token = 10'd0;
    values_by_4_0_exponential = 17'd0;
    values_by_4_1_token = 10'd0;
    values_by_4_1_exponential = 17'd0;
    values_by_4_2_token = 10'd0;
    values_by_4_2_exponential = 17'd0;
    values_by_4_3_token = 10'd0;
    values_by_4_3_exponential = 17'd0;
    values_by_4_4_token = 10'd0;
    values_by_4_4_exponential = 17'd0;
    values_by_4_5_token = 10'd0;
    values_by_4_5_exponential = 17'd0;
    values_by_4_6_token = 10'd0;
    values_by_4_6_exponential = 17'd0;
    values_by_4_7_token = 10'd0;
    values_by_4_7_exponential = 17'd0;
    values_by_4_8_token = 10'd0;
    values_by_4_8_exponential = 17'd0;
    values_by_4_9_token = 10'd0;
    values_by_4_9_exponential = 17'd0;
    values_by_4_10_token = 10'd0;
    values_by_4_10_exponential = 17'd0;
    values_by_4_11_token = 10'd0;
    values_by_4_11_exponential = 17'd0;
    values_by_4_12_token = 10'd0;
    values_by_4_12_exponential = 17'd0;
    values_by_4_13_token = 10'd0;
    values_by_4_13_exponential = 17'd0;
    values_by_4_14_token = 10'd0;
    values_by_4_14_exponential = 17'd0;
    values_by_4_15_token = 10'd0;
    values_by_4_15_exponential = 17'd0;
    if (sparse_valid) begin
      values_by_4_0_token = moves_by_4[4] ? values_by_2_4_token : values_by_2_0_token;
      values_by_4_0_exponential = moves_by_4[4] ? values_by_2_4_exponential
          : values_by_2_0_exponential;
      values_by_4_1_token = moves_by_4[5] ? values_by_2_5_token : values_by_2_1_token;
      values_by_4_1_exponential = moves_by_4[5] ? values_by_2_5_exponential
          : values_by_2_1_exponential;
      values_by_4_2_token = moves_by_4[6] ? values_by_2_6_token : values_by_2_2_token;
      values_by_4_2_exponential = moves_by_4[6] ? values_by_2_6_exponential
          : values_by_2_2_exponential;
      values_by_4_3_token = moves_by_4[7] ? values_by_2_7_token : values_by_2_3_token;
      values_by_4_3_exponential = moves_by_4[7] ? values_by_2_7_exponential
          : values_by_2_3_exponential;
      values_by_4_4_token = moves_by_4[8] ? values_by_2_8_token : values_by_2_4_token;
      values_by_4_4_exponential = moves_by_4[8] ? values_by_2_8_exponential
          : values_by_2_4_exponential;
      values_by_4_5_token = moves_by_4[9] ? values_by_2_9_token : values_by_2_5_token;
      values_by_4_5_exponential = moves_by_4[9] ? values_by_2_9_exponential
          : values_by_2_5_exponential;
      values_by_4_6_token = moves_by_4[10] ? values_by_2_10_token : values_by_2_6_token;
      values_by_4_6_exponential = moves_by_4[10] ? values_by_2_10_exponential
          : values_by_2_6_exponential;
      values_by_4_7_token = moves_by_4[11] ? values_by_2_11_token : values_by_2_7_token;
      values_by_4_7_exponential = moves_by_4[11] ? values_by_2_11_exponential
          : values_by_2_7_exponential;
      values_by_4_8_token = moves_by_4[12] ? values_by_2_12_token : values_by_2_8_token;
      values_by_4_8_exponential = moves_by_4[12] ? values_by_2_12_exponential
          : values_by_2_8_exponential;
      values_by_4_9_token = moves_by_4[13] ? values_by_2_13_token : values_by_2_9_token;
      values_by_4_9_exponential = moves_by_4[13] ? values_by_2_13_exponential
          : values_by_2_9_exponential;
      values_by_4_10_token = moves_by_4[14] ? values_by_2_14_token : values_by_2_10_token;
      values_by_4_10_exponential = moves_by_4[14] ? values_by_2_14_exponential
          : values_by_2_10_exponential;
      values_by_4_11_token = moves_by_4[15] ? values_by_2_15_token : values_by_2_11_token;
      values_by_4_11_exponential = moves_by_4[15] ? values_by_2_15_exponential
          : values_by_2_11_exponential;
      values_by_4_12_token = values_by_2_12_token;
      values_by_4_12_exponential = values_by_2_12_exponential;
      values_by_4_13_token = values_by_2_13_token;
      values_by_4_13_exponential = values_by_2_13_exponential;
      values_by_4_14_token = values_by_2_14_token;
      values_by_4_14_exponential = values_by_2_14_exponential;
      values_by_4_15_token = values_by_2_15_token;
      values_by_4_15_exponential = values_by_2_15_exponential;
    end
  end

  assign gaps_12 = (gaps_10 & ~moves_by_4) | ((gaps_10 & moves_by_4) >> 3'd4);
  assign moves_by_8 = ((moves_by_4_bits & ~moves_by_4) | ((moves_by_4_bits & moves_by_4) >> 3'd4)) &
      gaps_12;

  always_comb begin
    values_by_8_0_token = 10'd0;
    values_by_8_0_exponential = 17'd0;
    values_by_8_1_token = 10'd0;
    values_by_8_1_exponential = 17'd0;
    values_by_8_2_token = 10'd0;
    values_by_8_2_exponential = 17'd0;
    values_by_8_3_token = 10'd0;
    values_by_8_3_exponential = 17'd0;
    values_by_8_4_token = 10'd0;
    values_by_8_4_exponential = 17'd0;
    values_by_8_5_token = 10'd0;
    values_by_8_5_exponential = 17'd0;
    values_by_8_6_token = 10'd0;
    values_by_8_6_exponential = 17'd0;
    values_by_8_7_token = 10'd0;
    values_by_8_7_exponential = 17'd0;
    values_by_8_8_token = 10'd0;
    values_by_8_8_exponential = 17'd0;
    values_by_8_9_token = 10'd0;
    values_by_8_9_exponential = 17'd0;
    values_by_8_10_token = 10'd0;
    values_by_8_10_exponential = 17'd0;
    values_by_8_11_token = 10'd0;
    values_by_8_11_exponential = 17'd0;
    values_by_8_12_token = 10'd0;
    values_by_8_12_exponential = 17'd0;
    values_by_8_13_token = 10'd0;
    values_by_8_13_exponential = 17'd0;
    values_by_8_14_token = 10'd0;
    values_by_8_14_exponential = 17'd0;
    values_by_8_15_token = 10'd0;
    values_by_8_15_exponential = 17'd0;
    if (sparse_valid) begin
      values_by_8_0_token = moves_by_8[8] ? values_by_4_8_token : values_by_4_0_token;
      values_by_8_0_exponential = moves_by_8[8] ? values_by_4_8_exponential
          : values_by_4_0_exponential;
      values_by_8_1_token = moves_by_8[9] ? values_by_4_9_token : values_by_4_1_token;
      values_by_8_1_exponential = moves_by_8[9] ? values_by_4_9_exponential
          : values_by_4_1_exponential;
      values_by_8_2_token = moves_by_8[10] ? values_by_4_10_token : values_by_4_2_token;
      values_by_8_2_exponential = moves_by_8[10] ? values_by_4_10_exponential
          : values_by_4_2_exponential;
      values_by_8_3_token = moves_by_8[11] ? values_by_4_11_token : values_by_4_3_token;
      values_by_8_3_exponential = moves_by_8[11] ? values_by_4_11_exponential
          : values_by_4_3_exponential;
      values_by_8_4_token = moves_by_8[12] ? values_by_4_12_token : values_by_4_4_token;
      values_by_8_4_exponential = moves_by_8[12] ? values_by_4_12_exponential
          : values_by_4_4_exponential;
      values_by_8_5_token = moves_by_8[13] ? values_by_4_13_token : values_by_4_5_token;
      values_by_8_5_exponential = moves_by_8[13] ? values_by_4_13_exponential
          : values_by_4_5_exponential;
      values_by_8_6_token = moves_by_8[14] ? values_by_4_14_token : values_by_4_6_token;
      values_by_8_6_exponential = moves_by_8[14] ? values_by_4_14_exponential
          : values_by_4_6_exponential;
      values_by_8_7_token = moves_by_8[15] ? values_by_4_15_token : values_by_4_7_token;
      values_by_8_7_exponential = moves_by_8[15] ? values_by_4_15_exponential
          : values_by_4_7_exponential;
      values_by_8_8_token = values_by_4_8_token;
      values_by_8_8_exponential = values_by_4_8_exponential;
      values_by_8_9_token = values_by_4_9_token;
      values_by_8_9_exponential = values_by_4_9_exponential;
      values_by_8_10_token = values_by_4_10_token;
      values_by_8_10_exponential = values_by_4_10_exponential;
      values_by_8_11_token = values_by_4_11_token;
      values_by_8_11_exponential = values_by_4_11_exponential;
      values_by_8_12_token = values_by_4_12_token;
      values_by_8_12_exponential = values_by_4_12_exponential;
      values_by_8_13_token = values_by_4_13_token;
      values_by_8_13_exponential = values_by_4_13_exponential;
      values_by_8_14_token = values_by_4_14_token;
      values_by_8_14_exponential = values_by_4_14_exponential;
      values_by_8_15_token = values_by_4_15_token;
      values_by_8_15_exponential = values_by_4_15_exponential;
    end
  end

  assign count = 5'd16 - {zeros_in_16_4[15], zeros_in_16_3[15], zeros_in_16_2[15],
      zeros_in_16_1[15], zeros_in_16_0[15]};
  assign compacted_valid = sparse_valid;
  assign compacted_payload_values_0_token = values_by_8_0_token;
  assign compacted_payload_values_0_exponential = values_by_8_0_exponential;
  assign compacted_payload_values_1_token = values_by_8_1_token;
  assign compacted_payload_values_1_exponential = values_by_8_1_exponential;
  assign compacted_payload_values_2_token = values_by_8_2_token;
  assign compacted_payload_values_2_exponential = values_by_8_2_exponential;
  assign compacted_payload_values_3_token = values_by_8_3_token;
  assign compacted_payload_values_3_exponential = values_by_8_3_exponential;
  assign compacted_payload_values_4_token = values_by_8_4_token;
  assign compacted_payload_values_4_exponential = values_by_8_4_exponential;
  assign compacted_payload_values_5_token = values_by_8_5_token;
  assign compacted_payload_values_5_exponential = values_by_8_5_exponential;
  assign compacted_payload_values_6_token = values_by_8_6_token;
  assign compacted_payload_values_6_exponential = values_by_8_6_exponential;
  assign compacted_payload_values_7_token = values_by_8_7_token;
  assign compacted_payload_values_7_exponential = values_by_8_7_exponential;
  assign compacted_payload_values_8_token = values_by_8_8_token;
  assign compacted_payload_values_8_exponential = values_by_8_8_exponential;
  assign compacted_payload_values_9_token = values_by_8_9_token;
  assign compacted_payload_values_9_exponential = values_by_8_9_exponential;
  assign compacted_payload_values_10_token = values_by_8_10_token;
  assign compacted_payload_values_10_exponential = values_by_8_10_exponential;
  assign compacted_payload_values_11_token = values_by_8_11_token;
  assign compacted_payload_values_11_exponential = values_by_8_11_exponential;
  assign compacted_payload_values_12_token = values_by_8_12_token;
  assign compacted_payload_values_12_exponential = values_by_8_12_exponential;
  assign compacted_payload_values_13_token = values_by_8_13_token;
  assign compacted_payload_values_13_exponential = values_by_8_13_exponential;
  assign compacted_payload_values_14_token = values_by_8_14_token;
  assign compacted_payload_values_14_exponential = values_by_8_14_exponential;
  assign compacted_payload_values_15_token = values_by_8_15_token;
  assign compacted_payload_values_15_exponential = values_by_8_15_exponential;
  assign compacted_payload_count = count;
endmodule
