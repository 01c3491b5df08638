// 64 multipliers of one weight (17 bits) with the words of a segment (12 bits); registered once.
module weight_products (
    input  logic               clk,
    input  logic               valid,
    input  logic [16:0]        weight,
    input  logic [767:0]       segment,
    output logic signed [28:0] products_0, products_1, products_2, products_3, products_4,
        products_5, products_6, products_7, products_8, products_9, products_10, products_11,
        products_12, products_13, products_14, products_15, products_16, products_17, products_18,
        products_19, products_20, products_21, products_22, products_23, products_24, products_25,
        products_26, products_27, products_28, products_29, products_30, products_31, products_32,
        products_33, products_34, products_35, products_36, products_37, products_38, products_39,
        products_40, products_41, products_42, products_43, products_44, products_45, products_46,
        products_47, products_48, products_49, products_50, products_51, products_52, products_53,
        products_54, products_55, products_56, products_57, products_58, products_59, products_60,
        products_61, products_62, products_63
);
  logic signed [17:0] signed_weight;
  logic signed [28:0] held [0:63];
  wire signed [11:0]  word [0:63];
  wire signed [29:0]  signed_weight_times_word [0:63];

  logic unused_ok;
  assign unused_ok = &{1'b0, signed_weight_times_word[0][29], signed_weight_times_word[1][29],
      signed_weight_times_word[2][29], signed_weight_times_word[3][29],
      signed_weight_times_word[4][29], signed_weight_times_word[5][29],
      signed_weight_times_word[6][29], signed_weight_times_word[7][29],
      signed_weight_times_word[8][29], signed_weight_times_word[9][29],
      signed_weight_times_word[10][29], signed_weight_times_word[11][29],
      signed_weight_times_word[12][29], signed_weight_times_word[13][29],
      signed_weight_times_word[14][29], signed_weight_times_word[15][29],
      signed_weight_times_word[16][29], signed_weight_times_word[17][29],
      signed_weight_times_word[18][29], signed_weight_times_word[19][29],
      signed_weight_times_word[20][29], signed_weight_times_word[21][29],
      signed_weight_times_word[22][29], signed_weight_times_word[23][29],
      signed_weight_times_word[24][29], signed_weight_times_word[25][29],
      signed_weight_times_word[26][29], signed_weight_times_word[27][29],
      signed_weight_times_word[28][29], signed_weight_times_word[29][29],
      signed_weight_times_word[30][29], signed_weight_times_word[31][29],
      signed_weight_times_word[32][29], signed_weight_times_word[33][29],
      signed_weight_times_word[34][29], signed_weight_times_word[35][29],
      signed_weight_times_word[36][29], signed_weight_times_word[37][29],
      signed_weight_times_word[38][29], signed_weight_times_word[39][29],
      signed_weight_times_word[40][29], signed_weight_times_word[41][29],
      signed_weight_times_word[42][29], signed_weight_times_word[43][29],
      signed_weight_times_word[44][29], signed_weight_times_word[45][29],
      signed_weight_times_word[46][29], signed_weight_times_word[47][29],
      signed_weight_times_word[48][29], signed_weight_times_word[49][29],
      signed_weight_times_word[50][29], signed_weight_times_word[51][29],
      signed_weight_times_word[52][29], signed_weight_times_word[53][29],
      signed_weight_times_word[54][29], signed_weight_times_word[55][29],
      signed_weight_times_word[56][29], signed_weight_times_word[57][29],
      signed_weight_times_word[58][29], signed_weight_times_word[59][29],
      signed_weight_times_word[60][29], signed_weight_times_word[61][29],
      signed_weight_times_word[62][29], signed_weight_times_word[63][29]};

  assign signed_weight = $signed(18'(weight));

  for (genvar i = 0; i < 64; i++) begin : each_word
    assign word[i] = $signed(segment[12*i +: 12]);
  end

  assign products_0 = held[0];
  assign products_1 = held[1];
  assign products_2 = held[2];
  assign products_3 = held[3];
  assign products_4 = held[4];
  assign products_5 = held[5];
  assign products_6 = held[6];
  assign products_7 = held[7];
  assign products_8 = held[8];
  assign products_9 = held[9];
  assign products_10 = held[10];
  assign products_11 = held[11];
  assign products_12 = held[12];
  assign products_13 = held[13];
  assign products_14 = held[14];
  assign products_15 = held[15];
  assign products_16 = held[16];
  assign products_17 = held[17];
  assign products_18 = held[18];
  assign products_19 = held[19];
  assign products_20 = held[20];
  assign products_21 = held[21];
  assign products_22 = held[22];
  assign products_23 = held[23];
  assign products_24 = held[24];
  assign products_25 = held[25];
  assign products_26 = held[26];
  assign products_27 = held[27];
  assign products_28 = held[28];
  assign products_29 = held[29];
  assign products_30 = held[30];
  assign products_31 = held[31];
  assign products_32 = held[32];
  assign products_33 = held[33];
  assign products_34 = held[34];
  assign products_35 = held[35];
  assign products_36 = held[36];
  assign products_37 = held[37];
  assign products_38 = held[38];
  assign products_39 = held[39];
  assign products_40 = held[40];
  assign products_41 = held[41];
  assign products_42 = held[42];
  assign products_43 = held[43];
  assign products_44 = held[44];
  assign products_45 = held[45];
  assign products_46 = held[46];
  assign products_47 = held[47];
  assign products_48 = held[48];
  assign products_49 = held[49];
  assign products_50 = held[50];
  assign products_51 = held[51];
  assign products_52 = held[52];
  assign products_53 = held[53];
  assign products_54 = held[54];
  assign products_55 = held[55];
  assign products_56 = held[56];
  assign products_57 = held[57];
  assign products_58 = held[58];
  assign products_59 = held[59];
  assign products_60 = held[60];
  assign products_61 = held[61];
  assign products_62 = held[62];
  assign products_63 = held[63];

  for (genvar i = 0; i < 64; i++) begin : each_signed_weight_times_word
    assign signed_weight_times_word[i] = 30'(signed_weight) * 30'(word[i]);
  end

  always_ff @(posedge clk) begin
    if (valid) begin
      for (int i = 0; i < 64; i++) begin
        held[i] <= $signed(signed_weight_times_word[i][28:0]);
      end
    end
  end
endmodule
