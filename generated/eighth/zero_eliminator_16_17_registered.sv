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
  logic [16:0] values_by_1_0, values_by_1_1, values_by_1_2, values_by_1_3, values_by_1_4,
      values_by_1_5, values_by_1_6, values_by_1_7, values_by_1_8, values_by_1_9, values_by_1_10,
      values_by_1_11, values_by_1_12, values_by_1_13, values_by_1_14, values_by_1_15, values_by_2_0,
      values_by_2_1, values_by_2_2, values_by_2_3, values_by_2_4, values_by_2_5, values_by_2_6,
      values_by_2_7, values_by_2_8, values_by_2_9, values_by_2_10, values_by_2_11, values_by_2_12,
      values_by_2_13, values_by_2_14, values_by_2_15, values_by_4_0, values_by_4_1, values_by_4_2,
      values_by_4_3, values_by_4_4, values_by_4_5, values_by_4_6, values_by_4_7, values_by_4_8,
      values_by_4_9, values_by_4_10, values_by_4_11, values_by_4_12, values_by_4_13, values_by_4_14,
      values_by_4_15, values_by_8_0, values_by_8_1, values_by_8_2, values_by_8_3, values_by_8_4,
      values_by_8_5, values_by_8_6, values_by_8_7, values_by_8_8, values_by_8_9, values_by_8_10,
      values_by_8_11, values_by_8_12, values_by_8_13, values_by_8_14, values_by_8_15;
  logic [15:0] gaps_5, gaps_6, gaps_7, gaps_9, gaps_10, gaps_12;
  logic [4:0]  count;
  logic [16:0] held_values_0, held_values_1, held_values_2, held_values_3, held_values_4,
      held_values_5, held_values_6, held_values_7, held_values_8, held_values_9, held_values_10,
      held_values_11, held_values_12, held_values_13, held_values_14, held_values_15;
  logic [4:0]  held_count;
  logic        held_valid;
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
    values_by_1_0 = 17'd0;
    values_by_1_1 = 17'd0;
    values_by_1_2 = 17'd0;
    values_by_1_3 = 17'd0;
    values_by_1_4 = 17'd0;
    values_by_1_5 = 17'd0;
    values_by_1_6 = 17'd0;
    values_by_1_7 = 17'd0;
    values_by_1_8 = 17'd0;
    values_by_1_9 = 17'd0;
    values_by_1_10 = 17'd0;
    values_by_1_11 = 17'd0;
    values_by_1_12 = 17'd0;
    values_by_1_13 = 17'd0;
    values_by_1_14 = 17'd0;
    values_by_1_15 = 17'd0;
    if (sparse_valid) begin
      values_by_1_0 = moves_by_1[1] ? sparse_payload_values_1 : sparse_payload_values_0;
      values_by_1_1 = moves_by_1[2] ? sparse_payload_values_2 : sparse_payload_values_1;
      values_by_1_2 = moves_by_1[3] ? sparse_payload_values_3 : sparse_payload_values_2;
      values_by_1_3 = moves_by_1[4] ? sparse_payload_values_4 : sparse_payload_values_3;
      values_by_1_4 = moves_by_1[5] ? sparse_payload_values_5 : sparse_payload_values_4;
      values_by_1_5 = moves_by_1[6] ? sparse_payload_values_6 : sparse_payload_values_5;
      values_by_1_6 = moves_by_1[7] ? sparse_payload_values_7 : sparse_payload_values_6;
      values_by_1_7 = moves_by_1[8] ? sparse_payload_values_8 : sparse_payload_values_7;
      values_by_1_8 = moves_by_1[9] ? sparse_payload_values_9 : sparse_payload_values_8;
      values_by_1_9 = moves_by_1[10] ? sparse_payload_values_10 : sparse_payload_values_9;
      values_by_1_10 = moves_by_1[11] ? sparse_payload_values_11 : sparse_payload_values_10;
      values_by_1_11 = moves_by_1[12] ? sparse_payload_values_12 : sparse_payload_values_11;
      values_by_1_12 = moves_by_1[13] ? sparse_payload_values_13 : sparse_payload_values_12;
      values_by_1_13 = moves_by_1[14] ? sparse_payload_values_14 : sparse_payload_values_13;
      values_by_1_14 = moves_by_1[15] ? sparse_payload_values_15 : sparse_payload_values_14;
      values_by_1_15 = sparse_payload_values_15;
    end
  end

  assign gaps_5 = (gaps_1 & ~moves_by_1) | ((gaps_1 & moves_by_1) >> 1'b1);
  assign gaps_6 = (gaps_2 & ~moves_by_1) | ((gaps_2 & moves_by_1) >> 1'b1);
  assign gaps_7 = (gaps_3 & ~moves_by_1) | ((gaps_3 & moves_by_1) >> 1'b1);
  assign moves_by_2_bits = (sparse_payload_mask & ~moves_by_1) |
      ((sparse_payload_mask & moves_by_1) >> 1'b1);
  assign moves_by_2 = moves_by_2_bits & gaps_5;

  always_comb begin
    values_by_2_0 = 17'd0;
    values_by_2_1 = 17'd0;
    values_by_2_2 = 17'd0;
    values_by_2_3 = 17'd0;
    values_by_2_4 = 17'd0;
    values_by_2_5 = 17'd0;
    values_by_2_6 = 17'd0;
    values_by_2_7 = 17'd0;
    values_by_2_8 = 17'd0;
    values_by_2_9 = 17'd0;
    values_by_2_10 = 17'd0;
    values_by_2_11 = 17'd0;
    values_by_2_12 = 17'd0;
    values_by_2_13 = 17'd0;
    values_by_2_14 = 17'd0;
    values_by_2_15 = 17'd0;
    if (sparse_valid) begin
      values_by_2_0 = moves_by_2[2] ? values_by_1_2 : values_by_1_0;
      values_by_2_1 = moves_by_2[3] ? values_by_1_3 : values_by_1_1;
      values_by_2_2 = moves_by_2[4] ? values_by_1_4 : values_by_1_2;
      values_by_2_3 = moves_by_2[5] ? values_by_1_5 : values_by_1_3;
      values_by_2_4 = moves_by_2[6] ? values_by_1_6 : values_by_1_4;
      values_by_2_5 = moves_by_2[7] ? values_by_1_7 : values_by_1_5;
      values_by_2_6 = moves_by_2[8] ? values_by_1_8 : values_by_1_6;
      values_by_2_7 = moves_by_2[9] ? values_by_1_9 : values_by_1_7;
      values_by_2_8 = moves_by_2[10] ? values_by_1_10 : values_by_1_8;
      values_by_2_9 = moves_by_2[11] ? values_by_1_11 : values_by_1_9;
      values_by_2_10 = moves_by_2[12] ? values_by_1_12 : values_by_1_10;
      values_by_2_11 = moves_by_2[13] ? values_by_1_13 : values_by_1_11;
      values_by_2_12 = moves_by_2[14] ? values_by_1_14 : values_by_1_12;
      values_by_2_13 = moves_by_2[15] ? values_by_1_15 : values_by_1_13;
      values_by_2_14 = values_by_1_14;
      values_by_2_15 = values_by_1_15;
    end
  end

  assign gaps_9 = (gaps_6 & ~moves_by_2) | ((gaps_6 & moves_by_2) >> 2'd2);
  assign gaps_10 = (gaps_7 & ~moves_by_2) | ((gaps_7 & moves_by_2) >> 2'd2);
  assign moves_by_4_bits = (moves_by_2_bits & ~moves_by_2) |
      ((moves_by_2_bits & moves_by_2) >> 2'd2);
  assign moves_by_4 = moves_by_4_bits & gaps_9;

  always_comb begin
    values_by_4_0 = 17'd0;
    values_by_4_1 = 17'd0;
    values_by_4_2 = 17'd0;
    values_by_4_3 = 17'd0;
    values_by_4_4 = 17'd0;
    values_by_4_5 = 17'd0;
    values_by_4_6 = 17'd0;
    values_by_4_7 = 17'd0;
    values_by_4_8 = 17'd0;
    values_by_4_9 = 17'd0;
    values_by_4_10 = 17'd0;
    values_by_4_11 = 17'd0;
    values_by_4_12 = 17'd0;
    values_by_4_13 = 17'd0;
    values_by_4_14 = 17'd0;
    values_by_4_15 = 17'd0;
    if (sparse_valid) begin
      values_by_4_0 = moves_by_4[4] ? values_by_2_4 : values_by_2_0;
      values_by_4_1 = moves_by_4[5] ? values_by_2_5 : values_by_2_1;
      values_by_4_2 = moves_by_4[6] ? values_by_2_6 : values_by_2_2;
      values_by_4_3 = moves_by_4[7] ? values_by_2_7 : values_by_2_3;
      values_by_4_4 = moves_by_4[8] ? values_by_2_8 : values_by_2_4;
      values_by_4_5 = moves_by_4[9] ? values_by_2_9 : values_by_2_5;
      values_by_4_6 = moves_by_4[10] ? values_by_2_10 : values_by_2_6;
      values_by_4_7 = moves_by_4[11] ? values_by_2_11 : values_by_2_7;
      values_by_4_8 = moves_by_4[12] ? values_by_2_12 : values_by_2_8;
      values_by_4_9 = moves_by_4[13] ? values_by_2_13 : values_by_2_9;
      values_by_4_10 = moves_by_4[14] ? values_by_2_14 : values_by_2_10;
      values_by_4_11 = moves_by_4[15] ? values_by_2_15 : values_by_2_11;
      values_by_4_12 = values_by_2_12;
      values_by_4_13 = values_by_2_13;
      values_by_4_14 = values_by_2_14;
      values_by_4_15 = values_by_2_15;
    end
  end

  assign gaps_12 = (gaps_10 & ~moves_by_4) | ((gaps_10 & moves_by_4) >> 3'd4);
  assign moves_by_8 = ((moves_by_4_bits & ~moves_by_4) | ((moves_by_4_bits & moves_by_4) >> 3'd4)) &
      gaps_12;

  always_comb begin
    values_by_8_0 = 17'd0;
    values_by_8_1 = 17'd0;
    values_by_8_2 = 17'd0;
    values_by_8_3 = 17'd0;
    values_by_8_4 = 17'd0;
    values_by_8_5 = 17'd0;
    values_by_8_6 = 17'd0;
    values_by_8_7 = 17'd0;
    values_by_8_8 = 17'd0;
    values_by_8_9 = 17'd0;
    values_by_8_10 = 17'd0;
    values_by_8_11 = 17'd0;
    values_by_8_12 = 17'd0;
    values_by_8_13 = 17'd0;
    values_by_8_14 = 17'd0;
    values_by_8_15 = 17'd0;
    if (sparse_valid) begin
      values_by_8_0 = moves_by_8[8] ? values_by_4_8 : values_by_4_0;
      values_by_8_1 = moves_by_8[9] ? values_by_4_9 : values_by_4_1;
      values_by_8_2 = moves_by_8[10] ? values_by_4_10 : values_by_4_2;
      values_by_8_3 = moves_by_8[11] ? values_by_4_11 : values_by_4_3;
      values_by_8_4 = moves_by_8[12] ? values_by_4_12 : values_by_4_4;
      values_by_8_5 = moves_by_8[13] ? values_by_4_13 : values_by_4_5;
      values_by_8_6 = moves_by_8[14] ? values_by_4_14 : values_by_4_6;
      values_by_8_7 = moves_by_8[15] ? values_by_4_15 : values_by_4_7;
      values_by_8_8 = values_by_4_8;
      values_by_8_9 = values_by_4_9;
      values_by_8_10 = values_by_4_10;
      values_by_8_11 = values_by_4_11;
      values_by_8_12 = values_by_4_12;
      values_by_8_13 = values_by_4_13;
      values_by_8_14 = values_by_4_14;
      values_by_8_15 = values_by_4_15;
    end
  end

  assign count = 5'd16 - {zeros_in_16_4[15], zeros_in_16_3[15], zeros_in_16_2[15],
      zeros_in_16_1[15], zeros_in_16_0[15]};
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
      held_values_0 <= values_by_8_0;
      held_values_1 <= values_by_8_1;
      held_values_2 <= values_by_8_2;
      held_values_3 <= values_by_8_3;
      held_values_4 <= values_by_8_4;
      held_values_5 <= values_by_8_5;
      held_values_6 <= values_by_8_6;
      held_values_7 <= values_by_8_7;
      held_values_8 <= values_by_8_8;
      held_values_9 <= values_by_8_9;
      held_values_10 <= values_by_8_10;
      held_values_11 <= values_by_8_11;
      held_values_12 <= values_by_8_12;
      held_values_13 <= values_by_8_13;
      held_values_14 <= values_by_8_14;
      held_values_15 <= values_by_8_15;
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
