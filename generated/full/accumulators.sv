// 128 accumulators: the lanes' products are added, then accumulated into the lower or upper 64.
// When a row ends its sums move to holding registers, from which they are read eight at a time.
module accumulators (
    input  logic               clk,
    input  logic               rst,
    input  logic               valid,
    input  logic [2:0]         tag_slot,
    input  logic [1:0]         tag_head_size,
    input  logic               tag_first,
    input  logic               tag_ending,
    input  logic               tag_upper_half,
    input  logic signed [28:0] products_0_0, products_0_1, products_0_2, products_0_3, products_0_4,
        products_0_5, products_0_6, products_0_7, products_0_8, products_0_9, products_0_10,
        products_0_11, products_0_12, products_0_13, products_0_14, products_0_15, products_0_16,
        products_0_17, products_0_18, products_0_19, products_0_20, products_0_21, products_0_22,
        products_0_23, products_0_24, products_0_25, products_0_26, products_0_27, products_0_28,
        products_0_29, products_0_30, products_0_31, products_0_32, products_0_33, products_0_34,
        products_0_35, products_0_36, products_0_37, products_0_38, products_0_39, products_0_40,
        products_0_41, products_0_42, products_0_43, products_0_44, products_0_45, products_0_46,
        products_0_47, products_0_48, products_0_49, products_0_50, products_0_51, products_0_52,
        products_0_53, products_0_54, products_0_55, products_0_56, products_0_57, products_0_58,
        products_0_59, products_0_60, products_0_61, products_0_62, products_0_63, products_1_0,
        products_1_1, products_1_2, products_1_3, products_1_4, products_1_5, products_1_6,
        products_1_7, products_1_8, products_1_9, products_1_10, products_1_11, products_1_12,
        products_1_13, products_1_14, products_1_15, products_1_16, products_1_17, products_1_18,
        products_1_19, products_1_20, products_1_21, products_1_22, products_1_23, products_1_24,
        products_1_25, products_1_26, products_1_27, products_1_28, products_1_29, products_1_30,
        products_1_31, products_1_32, products_1_33, products_1_34, products_1_35, products_1_36,
        products_1_37, products_1_38, products_1_39, products_1_40, products_1_41, products_1_42,
        products_1_43, products_1_44, products_1_45, products_1_46, products_1_47, products_1_48,
        products_1_49, products_1_50, products_1_51, products_1_52, products_1_53, products_1_54,
        products_1_55, products_1_56, products_1_57, products_1_58, products_1_59, products_1_60,
        products_1_61, products_1_62, products_1_63, products_2_0, products_2_1, products_2_2,
        products_2_3, products_2_4, products_2_5, products_2_6, products_2_7, products_2_8,
        products_2_9, products_2_10, products_2_11, products_2_12, products_2_13, products_2_14,
        products_2_15, products_2_16, products_2_17, products_2_18, products_2_19, products_2_20,
        products_2_21, products_2_22, products_2_23, products_2_24, products_2_25, products_2_26,
        products_2_27, products_2_28, products_2_29, products_2_30, products_2_31, products_2_32,
        products_2_33, products_2_34, products_2_35, products_2_36, products_2_37, products_2_38,
        products_2_39, products_2_40, products_2_41, products_2_42, products_2_43, products_2_44,
        products_2_45, products_2_46, products_2_47, products_2_48, products_2_49, products_2_50,
        products_2_51, products_2_52, products_2_53, products_2_54, products_2_55, products_2_56,
        products_2_57, products_2_58, products_2_59, products_2_60, products_2_61, products_2_62,
        products_2_63, products_3_0, products_3_1, products_3_2, products_3_3, products_3_4,
        products_3_5, products_3_6, products_3_7, products_3_8, products_3_9, products_3_10,
        products_3_11, products_3_12, products_3_13, products_3_14, products_3_15, products_3_16,
        products_3_17, products_3_18, products_3_19, products_3_20, products_3_21, products_3_22,
        products_3_23, products_3_24, products_3_25, products_3_26, products_3_27, products_3_28,
        products_3_29, products_3_30, products_3_31, products_3_32, products_3_33, products_3_34,
        products_3_35, products_3_36, products_3_37, products_3_38, products_3_39, products_3_40,
        products_3_41, products_3_42, products_3_43, products_3_44, products_3_45, products_3_46,
        products_3_47, products_3_48, products_3_49, products_3_50, products_3_51, products_3_52,
        products_3_53, products_3_54, products_3_55, products_3_56, products_3_57, products_3_58,
        products_3_59, products_3_60, products_3_61, products_3_62, products_3_63, products_4_0,
        products_4_1, products_4_2, products_4_3, products_4_4, products_4_5, products_4_6,
        products_4_7, products_4_8, products_4_9, products_4_10, products_4_11, products_4_12,
        products_4_13, products_4_14, products_4_15, products_4_16, products_4_17, products_4_18,
        products_4_19, products_4_20, products_4_21, products_4_22, products_4_23, products_4_24,
        products_4_25, products_4_26, products_4_27, products_4_28, products_4_29, products_4_30,
        products_4_31, products_4_32, products_4_33, products_4_34, products_4_35, products_4_36,
        products_4_37, products_4_38, products_4_39, products_4_40, products_4_41, products_4_42,
        products_4_43, products_4_44, products_4_45, products_4_46, products_4_47, products_4_48,
        products_4_49, products_4_50, products_4_51, products_4_52, products_4_53, products_4_54,
        products_4_55, products_4_56, products_4_57, products_4_58, products_4_59, products_4_60,
        products_4_61, products_4_62, products_4_63, products_5_0, products_5_1, products_5_2,
        products_5_3, products_5_4, products_5_5, products_5_6, products_5_7, products_5_8,
        products_5_9, products_5_10, products_5_11, products_5_12, products_5_13, products_5_14,
        products_5_15, products_5_16, products_5_17, products_5_18, products_5_19, products_5_20,
        products_5_21, products_5_22, products_5_23, products_5_24, products_5_25, products_5_26,
        products_5_27, products_5_28, products_5_29, products_5_30, products_5_31, products_5_32,
        products_5_33, products_5_34, products_5_35, products_5_36, products_5_37, products_5_38,
        products_5_39, products_5_40, products_5_41, products_5_42, products_5_43, products_5_44,
        products_5_45, products_5_46, products_5_47, products_5_48, products_5_49, products_5_50,
        products_5_51, products_5_52, products_5_53, products_5_54, products_5_55, products_5_56,
        products_5_57, products_5_58, products_5_59, products_5_60, products_5_61, products_5_62,
        products_5_63, products_6_0, products_6_1, products_6_2, products_6_3, products_6_4,
        products_6_5, products_6_6, products_6_7, products_6_8, products_6_9, products_6_10,
        products_6_11, products_6_12, products_6_13, products_6_14, products_6_15, products_6_16,
        products_6_17, products_6_18, products_6_19, products_6_20, products_6_21, products_6_22,
        products_6_23, products_6_24, products_6_25, products_6_26, products_6_27, products_6_28,
        products_6_29, products_6_30, products_6_31, products_6_32, products_6_33, products_6_34,
        products_6_35, products_6_36, products_6_37, products_6_38, products_6_39, products_6_40,
        products_6_41, products_6_42, products_6_43, products_6_44, products_6_45, products_6_46,
        products_6_47, products_6_48, products_6_49, products_6_50, products_6_51, products_6_52,
        products_6_53, products_6_54, products_6_55, products_6_56, products_6_57, products_6_58,
        products_6_59, products_6_60, products_6_61, products_6_62, products_6_63, products_7_0,
        products_7_1, products_7_2, products_7_3, products_7_4, products_7_5, products_7_6,
        products_7_7, products_7_8, products_7_9, products_7_10, products_7_11, products_7_12,
        products_7_13, products_7_14, products_7_15, products_7_16, products_7_17, products_7_18,
        products_7_19, products_7_20, products_7_21, products_7_22, products_7_23, products_7_24,
        products_7_25, products_7_26, products_7_27, products_7_28, products_7_29, products_7_30,
        products_7_31, products_7_32, products_7_33, products_7_34, products_7_35, products_7_36,
        products_7_37, products_7_38, products_7_39, products_7_40, products_7_41, products_7_42,
        products_7_43, products_7_44, products_7_45, products_7_46, products_7_47, products_7_48,
        products_7_49, products_7_50, products_7_51, products_7_52, products_7_53, products_7_54,
        products_7_55, products_7_56, products_7_57, products_7_58, products_7_59, products_7_60,
        products_7_61, products_7_62, products_7_63,
    output logic               complete,
    output logic [2:0]         complete_tag_slot,
    output logic [1:0]         complete_tag_head_size,
    output logic               complete_tag_first,
    output logic               complete_tag_ending,
    output logic               complete_tag_upper_half,
    input  logic [3:0]         beat,
    output logic signed [38:0] sums_0, sums_1, sums_2, sums_3, sums_4, sums_5, sums_6, sums_7
);
  logic signed [31:0] lane_sums [0:63];
  logic               lane_sums_valid;
  logic [2:0]         lane_sums_tag_slot;
  logic [1:0]         lane_sums_tag_head_size;
  logic               lane_sums_tag_first;
  logic               lane_sums_tag_ending;
  logic               lane_sums_tag_upper_half;
  logic signed [38:0] lower [0:63];
  logic signed [38:0] upper [0:63];
  wire signed [38:0]  term [0:127];
  logic               ended;
  logic [2:0]         ended_tag_slot;
  logic [1:0]         ended_tag_head_size;
  logic               ended_tag_first;
  logic               ended_tag_ending;
  logic               ended_tag_upper_half;
  logic signed [38:0] held_lower [0:63];
  logic signed [38:0] held_upper [0:63];

  for (genvar i = 0; i < 64; i++) begin : each_term
    assign term[i] = 39'(lane_sums[i]);
  end

  for (genvar i = 64; i < 128; i++) begin : each_term_2
    assign term[i] = 39'(lane_sums[i - 64]);
  end

  assign complete = ended;
  assign complete_tag_slot = ended_tag_slot;
  assign complete_tag_head_size = ended_tag_head_size;
  assign complete_tag_first = ended_tag_first;
  assign complete_tag_ending = ended_tag_ending;
  assign complete_tag_upper_half = ended_tag_upper_half;

  always_comb begin
    unique case (beat)
      4'd0: sums_0 = held_lower[0];
      4'd1: sums_0 = held_lower[8];
      4'd2: sums_0 = held_lower[16];
      4'd3: sums_0 = held_lower[24];
      4'd4: sums_0 = held_lower[32];
      4'd5: sums_0 = held_lower[40];
      4'd6: sums_0 = held_lower[48];
      4'd7: sums_0 = held_lower[56];
      4'd8: sums_0 = held_upper[0];
      4'd9: sums_0 = held_upper[8];
      4'd10: sums_0 = held_upper[16];
      4'd11: sums_0 = held_upper[24];
      4'd12: sums_0 = held_upper[32];
      4'd13: sums_0 = held_upper[40];
      4'd14: sums_0 = held_upper[48];
      default: sums_0 = held_upper[56];
    endcase
  end

  always_comb begin
    unique case (beat)
      4'd0: sums_1 = held_lower[1];
      4'd1: sums_1 = held_lower[9];
      4'd2: sums_1 = held_lower[17];
      4'd3: sums_1 = held_lower[25];
      4'd4: sums_1 = held_lower[33];
      4'd5: sums_1 = held_lower[41];
      4'd6: sums_1 = held_lower[49];
      4'd7: sums_1 = held_lower[57];
      4'd8: sums_1 = held_upper[1];
      4'd9: sums_1 = held_upper[9];
      4'd10: sums_1 = held_upper[17];
      4'd11: sums_1 = held_upper[25];
      4'd12: sums_1 = held_upper[33];
      4'd13: sums_1 = held_upper[41];
      4'd14: sums_1 = held_upper[49];
      default: sums_1 = held_upper[57];
    endcase
  end

  always_comb begin
    unique case (beat)
      4'd0: sums_2 = held_lower[2];
      4'd1: sums_2 = held_lower[10];
      4'd2: sums_2 = held_lower[18];
      4'd3: sums_2 = held_lower[26];
      4'd4: sums_2 = held_lower[34];
      4'd5: sums_2 = held_lower[42];
      4'd6: sums_2 = held_lower[50];
      4'd7: sums_2 = held_lower[58];
      4'd8: sums_2 = held_upper[2];
      4'd9: sums_2 = held_upper[10];
      4'd10: sums_2 = held_upper[18];
      4'd11: sums_2 = held_upper[26];
      4'd12: sums_2 = held_upper[34];
      4'd13: sums_2 = held_upper[42];
      4'd14: sums_2 = held_upper[50];
      default: sums_2 = held_upper[58];
    endcase
  end

  always_comb begin
    unique case (beat)
      4'd0: sums_3 = held_lower[3];
      4'd1: sums_3 = held_lower[11];
      4'd2: sums_3 = held_lower[19];
      4'd3: sums_3 = held_lower[27];
      4'd4: sums_3 = held_lower[35];
      4'd5: sums_3 = held_lower[43];
      4'd6: sums_3 = held_lower[51];
      4'd7: sums_3 = held_lower[59];
      4'd8: sums_3 = held_upper[3];
      4'd9: sums_3 = held_upper[11];
      4'd10: sums_3 = held_upper[19];
      4'd11: sums_3 = held_upper[27];
      4'd12: sums_3 = held_upper[35];
      4'd13: sums_3 = held_upper[43];
      4'd14: sums_3 = held_upper[51];
      default: sums_3 = held_upper[59];
    endcase
  end

  always_comb begin
    unique case (beat)
      4'd0: sums_4 = held_lower[4];
      4'd1: sums_4 = held_lower[12];
      4'd2: sums_4 = held_lower[20];
      4'd3: sums_4 = held_lower[28];
      4'd4: sums_4 = held_lower[36];
      4'd5: sums_4 = held_lower[44];
      4'd6: sums_4 = held_lower[52];
      4'd7: sums_4 = held_lower[60];
      4'd8: sums_4 = held_upper[4];
      4'd9: sums_4 = held_upper[12];
      4'd10: sums_4 = held_upper[20];
      4'd11: sums_4 = held_upper[28];
      4'd12: sums_4 = held_upper[36];
      4'd13: sums_4 = held_upper[44];
      4'd14: sums_4 = held_upper[52];
      default: sums_4 = held_upper[60];
    endcase
  end

  always_comb begin
    unique case (beat)
      4'd0: sums_5 = held_lower[5];
      4'd1: sums_5 = held_lower[13];
      4'd2: sums_5 = held_lower[21];
      4'd3: sums_5 = held_lower[29];
      4'd4: sums_5 = held_lower[37];
      4'd5: sums_5 = held_lower[45];
      4'd6: sums_5 = held_lower[53];
      4'd7: sums_5 = held_lower[61];
      4'd8: sums_5 = held_upper[5];
      4'd9: sums_5 = held_upper[13];
      4'd10: sums_5 = held_upper[21];
      4'd11: sums_5 = held_upper[29];
      4'd12: sums_5 = held_upper[37];
      4'd13: sums_5 = held_upper[45];
      4'd14: sums_5 = held_upper[53];
      default: sums_5 = held_upper[61];
    endcase
  end

  always_comb begin
    unique case (beat)
      4'd0: sums_6 = held_lower[6];
      4'd1: sums_6 = held_lower[14];
      4'd2: sums_6 = held_lower[22];
      4'd3: sums_6 = held_lower[30];
      4'd4: sums_6 = held_lower[38];
      4'd5: sums_6 = held_lower[46];
      4'd6: sums_6 = held_lower[54];
      4'd7: sums_6 = held_lower[62];
      4'd8: sums_6 = held_upper[6];
      4'd9: sums_6 = held_upper[14];
      4'd10: sums_6 = held_upper[22];
      4'd11: sums_6 = held_upper[30];
      4'd12: sums_6 = held_upper[38];
      4'd13: sums_6 = held_upper[46];
      4'd14: sums_6 = held_upper[54];
      default: sums_6 = held_upper[62];
    endcase
  end

  always_comb begin
    unique case (beat)
      4'd0: sums_7 = held_lower[7];
      4'd1: sums_7 = held_lower[15];
      4'd2: sums_7 = held_lower[23];
      4'd3: sums_7 = held_lower[31];
      4'd4: sums_7 = held_lower[39];
      4'd5: sums_7 = held_lower[47];
      4'd6: sums_7 = held_lower[55];
      4'd7: sums_7 = held_lower[63];
      4'd8: sums_7 = held_upper[7];
      4'd9: sums_7 = held_upper[15];
      4'd10: sums_7 = held_upper[23];
      4'd11: sums_7 = held_upper[31];
      4'd12: sums_7 = held_upper[39];
      4'd13: sums_7 = held_upper[47];
      4'd14: sums_7 = held_upper[55];
      default: sums_7 = held_upper[63];
    endcase
  end

  always_ff @(posedge clk) begin
    if (valid) begin
      lane_sums_tag_slot <= tag_slot;
      lane_sums_tag_head_size <= tag_head_size;
      lane_sums_tag_first <= tag_first;
      lane_sums_tag_ending <= tag_ending;
      lane_sums_tag_upper_half <= tag_upper_half;
      lane_sums[0] <= 32'(products_0_0) + 32'(products_1_0) +
          (32'(products_2_0) + 32'(products_3_0)) +
          (32'(products_4_0) + 32'(products_5_0) + (32'(products_6_0) + 32'(products_7_0)));
      lane_sums[1] <= 32'(products_0_1) + 32'(products_1_1) +
          (32'(products_2_1) + 32'(products_3_1)) +
          (32'(products_4_1) + 32'(products_5_1) + (32'(products_6_1) + 32'(products_7_1)));
      lane_sums[2] <= 32'(products_0_2) + 32'(products_1_2) +
          (32'(products_2_2) + 32'(products_3_2)) +
          (32'(products_4_2) + 32'(products_5_2) + (32'(products_6_2) + 32'(products_7_2)));
      lane_sums[3] <= 32'(products_0_3) + 32'(products_1_3) +
          (32'(products_2_3) + 32'(products_3_3)) +
          (32'(products_4_3) + 32'(products_5_3) + (32'(products_6_3) + 32'(products_7_3)));
      lane_sums[4] <= 32'(products_0_4) + 32'(products_1_4) +
          (32'(products_2_4) + 32'(products_3_4)) +
          (32'(products_4_4) + 32'(products_5_4) + (32'(products_6_4) + 32'(products_7_4)));
      lane_sums[5] <= 32'(products_0_5) + 32'(products_1_5) +
          (32'(products_2_5) + 32'(products_3_5)) +
          (32'(products_4_5) + 32'(products_5_5) + (32'(products_6_5) + 32'(products_7_5)));
      lane_sums[6] <= 32'(products_0_6) + 32'(products_1_6) +
          (32'(products_2_6) + 32'(products_3_6)) +
          (32'(products_4_6) + 32'(products_5_6) + (32'(products_6_6) + 32'(products_7_6)));
      lane_sums[7] <= 32'(products_0_7) + 32'(products_1_7) +
          (32'(products_2_7) + 32'(products_3_7)) +
          (32'(products_4_7) + 32'(products_5_7) + (32'(products_6_7) + 32'(products_7_7)));
      lane_sums[8] <= 32'(products_0_8) + 32'(products_1_8) +
          (32'(products_2_8) + 32'(products_3_8)) +
          (32'(products_4_8) + 32'(products_5_8) + (32'(products_6_8) + 32'(products_7_8)));
      lane_sums[9] <= 32'(products_0_9) + 32'(products_1_9) +
          (32'(products_2_9) + 32'(products_3_9)) +
          (32'(products_4_9) + 32'(products_5_9) + (32'(products_6_9) + 32'(products_7_9)));
      lane_sums[10] <= 32'(products_0_10) + 32'(products_1_10) +
          (32'(products_2_10) + 32'(products_3_10)) +
          (32'(products_4_10) + 32'(products_5_10) + (32'(products_6_10) + 32'(products_7_10)));
      lane_sums[11] <= 32'(products_0_11) + 32'(products_1_11) +
          (32'(products_2_11) + 32'(products_3_11)) +
          (32'(products_4_11) + 32'(products_5_11) + (32'(products_6_11) + 32'(products_7_11)));
      lane_sums[12] <= 32'(products_0_12) + 32'(products_1_12) +
          (32'(products_2_12) + 32'(products_3_12)) +
          (32'(products_4_12) + 32'(products_5_12) + (32'(products_6_12) + 32'(products_7_12)));
      lane_sums[13] <= 32'(products_0_13) + 32'(products_1_13) +
          (32'(products_2_13) + 32'(products_3_13)) +
          (32'(products_4_13) + 32'(products_5_13) + (32'(products_6_13) + 32'(products_7_13)));
      lane_sums[14] <= 32'(products_0_14) + 32'(products_1_14) +
          (32'(products_2_14) + 32'(products_3_14)) +
          (32'(products_4_14) + 32'(products_5_14) + (32'(products_6_14) + 32'(products_7_14)));
      lane_sums[15] <= 32'(products_0_15) + 32'(products_1_15) +
          (32'(products_2_15) + 32'(products_3_15)) +
          (32'(products_4_15) + 32'(products_5_15) + (32'(products_6_15) + 32'(products_7_15)));
      lane_sums[16] <= 32'(products_0_16) + 32'(products_1_16) +
          (32'(products_2_16) + 32'(products_3_16)) +
          (32'(products_4_16) + 32'(products_5_16) + (32'(products_6_16) + 32'(products_7_16)));
      lane_sums[17] <= 32'(products_0_17) + 32'(products_1_17) +
          (32'(products_2_17) + 32'(products_3_17)) +
          (32'(products_4_17) + 32'(products_5_17) + (32'(products_6_17) + 32'(products_7_17)));
      lane_sums[18] <= 32'(products_0_18) + 32'(products_1_18) +
          (32'(products_2_18) + 32'(products_3_18)) +
          (32'(products_4_18) + 32'(products_5_18) + (32'(products_6_18) + 32'(products_7_18)));
      lane_sums[19] <= 32'(products_0_19) + 32'(products_1_19) +
          (32'(products_2_19) + 32'(products_3_19)) +
          (32'(products_4_19) + 32'(products_5_19) + (32'(products_6_19) + 32'(products_7_19)));
      lane_sums[20] <= 32'(products_0_20) + 32'(products_1_20) +
          (32'(products_2_20) + 32'(products_3_20)) +
          (32'(products_4_20) + 32'(products_5_20) + (32'(products_6_20) + 32'(products_7_20)));
      lane_sums[21] <= 32'(products_0_21) + 32'(products_1_21) +
          (32'(products_2_21) + 32'(products_3_21)) +
          (32'(products_4_21) + 32'(products_5_21) + (32'(products_6_21) + 32'(products_7_21)));
      lane_sums[22] <= 32'(products_0_22) + 32'(products_1_22) +
          (32'(products_2_22) + 32'(products_3_22)) +
          (32'(products_4_22) + 32'(products_5_22) + (32'(products_6_22) + 32'(products_7_22)));
      lane_sums[23] <= 32'(products_0_23) + 32'(products_1_23) +
          (32'(products_2_23) + 32'(products_3_23)) +
          (32'(products_4_23) + 32'(products_5_23) + (32'(products_6_23) + 32'(products_7_23)));
      lane_sums[24] <= 32'(products_0_24) + 32'(products_1_24) +
          (32'(products_2_24) + 32'(products_3_24)) +
          (32'(products_4_24) + 32'(products_5_24) + (32'(products_6_24) + 32'(products_7_24)));
      lane_sums[25] <= 32'(products_0_25) + 32'(products_1_25) +
          (32'(products_2_25) + 32'(products_3_25)) +
          (32'(products_4_25) + 32'(products_5_25) + (32'(products_6_25) + 32'(products_7_25)));
      lane_sums[26] <= 32'(products_0_26) + 32'(products_1_26) +
          (32'(products_2_26) + 32'(products_3_26)) +
          (32'(products_4_26) + 32'(products_5_26) + (32'(products_6_26) + 32'(products_7_26)));
      lane_sums[27] <= 32'(products_0_27) + 32'(products_1_27) +
          (32'(products_2_27) + 32'(products_3_27)) +
          (32'(products_4_27) + 32'(products_5_27) + (32'(products_6_27) + 32'(products_7_27)));
      lane_sums[28] <= 32'(products_0_28) + 32'(products_1_28) +
          (32'(products_2_28) + 32'(products_3_28)) +
          (32'(products_4_28) + 32'(products_5_28) + (32'(products_6_28) + 32'(products_7_28)));
      lane_sums[29] <= 32'(products_0_29) + 32'(products_1_29) +
          (32'(products_2_29) + 32'(products_3_29)) +
          (32'(products_4_29) + 32'(products_5_29) + (32'(products_6_29) + 32'(products_7_29)));
      lane_sums[30] <= 32'(products_0_30) + 32'(products_1_30) +
          (32'(products_2_30) + 32'(products_3_30)) +
          (32'(products_4_30) + 32'(products_5_30) + (32'(products_6_30) + 32'(products_7_30)));
      lane_sums[31] <= 32'(products_0_31) + 32'(products_1_31) +
          (32'(products_2_31) + 32'(products_3_31)) +
          (32'(products_4_31) + 32'(products_5_31) + (32'(products_6_31) + 32'(products_7_31)));
      lane_sums[32] <= 32'(products_0_32) + 32'(products_1_32) +
          (32'(products_2_32) + 32'(products_3_32)) +
          (32'(products_4_32) + 32'(products_5_32) + (32'(products_6_32) + 32'(products_7_32)));
      lane_sums[33] <= 32'(products_0_33) + 32'(products_1_33) +
          (32'(products_2_33) + 32'(products_3_33)) +
          (32'(products_4_33) + 32'(products_5_33) + (32'(products_6_33) + 32'(products_7_33)));
      lane_sums[34] <= 32'(products_0_34) + 32'(products_1_34) +
          (32'(products_2_34) + 32'(products_3_34)) +
          (32'(products_4_34) + 32'(products_5_34) + (32'(products_6_34) + 32'(products_7_34)));
      lane_sums[35] <= 32'(products_0_35) + 32'(products_1_35) +
          (32'(products_2_35) + 32'(products_3_35)) +
          (32'(products_4_35) + 32'(products_5_35) + (32'(products_6_35) + 32'(products_7_35)));
      lane_sums[36] <= 32'(products_0_36) + 32'(products_1_36) +
          (32'(products_2_36) + 32'(products_3_36)) +
          (32'(products_4_36) + 32'(products_5_36) + (32'(products_6_36) + 32'(products_7_36)));
      lane_sums[37] <= 32'(products_0_37) + 32'(products_1_37) +
          (32'(products_2_37) + 32'(products_3_37)) +
          (32'(products_4_37) + 32'(products_5_37) + (32'(products_6_37) + 32'(products_7_37)));
      lane_sums[38] <= 32'(products_0_38) + 32'(products_1_38) +
          (32'(products_2_38) + 32'(products_3_38)) +
          (32'(products_4_38) + 32'(products_5_38) + (32'(products_6_38) + 32'(products_7_38)));
      lane_sums[39] <= 32'(products_0_39) + 32'(products_1_39) +
          (32'(products_2_39) + 32'(products_3_39)) +
          (32'(products_4_39) + 32'(products_5_39) + (32'(products_6_39) + 32'(products_7_39)));
      lane_sums[40] <= 32'(products_0_40) + 32'(products_1_40) +
          (32'(products_2_40) + 32'(products_3_40)) +
          (32'(products_4_40) + 32'(products_5_40) + (32'(products_6_40) + 32'(products_7_40)));
      lane_sums[41] <= 32'(products_0_41) + 32'(products_1_41) +
          (32'(products_2_41) + 32'(products_3_41)) +
          (32'(products_4_41) + 32'(products_5_41) + (32'(products_6_41) + 32'(products_7_41)));
      lane_sums[42] <= 32'(products_0_42) + 32'(products_1_42) +
          (32'(products_2_42) + 32'(products_3_42)) +
          (32'(products_4_42) + 32'(products_5_42) + (32'(products_6_42) + 32'(products_7_42)));
      lane_sums[43] <= 32'(products_0_43) + 32'(products_1_43) +
          (32'(products_2_43) + 32'(products_3_43)) +
          (32'(products_4_43) + 32'(products_5_43) + (32'(products_6_43) + 32'(products_7_43)));
      lane_sums[44] <= 32'(products_0_44) + 32'(products_1_44) +
          (32'(products_2_44) + 32'(products_3_44)) +
          (32'(products_4_44) + 32'(products_5_44) + (32'(products_6_44) + 32'(products_7_44)));
      lane_sums[45] <= 32'(products_0_45) + 32'(products_1_45) +
          (32'(products_2_45) + 32'(products_3_45)) +
          (32'(products_4_45) + 32'(products_5_45) + (32'(products_6_45) + 32'(products_7_45)));
      lane_sums[46] <= 32'(products_0_46) + 32'(products_1_46) +
          (32'(products_2_46) + 32'(products_3_46)) +
          (32'(products_4_46) + 32'(products_5_46) + (32'(products_6_46) + 32'(products_7_46)));
      lane_sums[47] <= 32'(products_0_47) + 32'(products_1_47) +
          (32'(products_2_47) + 32'(products_3_47)) +
          (32'(products_4_47) + 32'(products_5_47) + (32'(products_6_47) + 32'(products_7_47)));
      lane_sums[48] <= 32'(products_0_48) + 32'(products_1_48) +
          (32'(products_2_48) + 32'(products_3_48)) +
          (32'(products_4_48) + 32'(products_5_48) + (32'(products_6_48) + 32'(products_7_48)));
      lane_sums[49] <= 32'(products_0_49) + 32'(products_1_49) +
          (32'(products_2_49) + 32'(products_3_49)) +
          (32'(products_4_49) + 32'(products_5_49) + (32'(products_6_49) + 32'(products_7_49)));
      lane_sums[50] <= 32'(products_0_50) + 32'(products_1_50) +
          (32'(products_2_50) + 32'(products_3_50)) +
          (32'(products_4_50) + 32'(products_5_50) + (32'(products_6_50) + 32'(products_7_50)));
      lane_sums[51] <= 32'(products_0_51) + 32'(products_1_51) +
          (32'(products_2_51) + 32'(products_3_51)) +
          (32'(products_4_51) + 32'(products_5_51) + (32'(products_6_51) + 32'(products_7_51)));
      lane_sums[52] <= 32'(products_0_52) + 32'(products_1_52) +
          (32'(products_2_52) + 32'(products_3_52)) +
          (32'(products_4_52) + 32'(products_5_52) + (32'(products_6_52) + 32'(products_7_52)));
      lane_sums[53] <= 32'(products_0_53) + 32'(products_1_53) +
          (32'(products_2_53) + 32'(products_3_53)) +
          (32'(products_4_53) + 32'(products_5_53) + (32'(products_6_53) + 32'(products_7_53)));
      lane_sums[54] <= 32'(products_0_54) + 32'(products_1_54) +
          (32'(products_2_54) + 32'(products_3_54)) +
          (32'(products_4_54) + 32'(products_5_54) + (32'(products_6_54) + 32'(products_7_54)));
      lane_sums[55] <= 32'(products_0_55) + 32'(products_1_55) +
          (32'(products_2_55) + 32'(products_3_55)) +
          (32'(products_4_55) + 32'(products_5_55) + (32'(products_6_55) + 32'(products_7_55)));
      lane_sums[56] <= 32'(products_0_56) + 32'(products_1_56) +
          (32'(products_2_56) + 32'(products_3_56)) +
          (32'(products_4_56) + 32'(products_5_56) + (32'(products_6_56) + 32'(products_7_56)));
      lane_sums[57] <= 32'(products_0_57) + 32'(products_1_57) +
          (32'(products_2_57) + 32'(products_3_57)) +
          (32'(products_4_57) + 32'(products_5_57) + (32'(products_6_57) + 32'(products_7_57)));
      lane_sums[58] <= 32'(products_0_58) + 32'(products_1_58) +
          (32'(products_2_58) + 32'(products_3_58)) +
          (32'(products_4_58) + 32'(products_5_58) + (32'(products_6_58) + 32'(products_7_58)));
      lane_sums[59] <= 32'(products_0_59) + 32'(products_1_59) +
          (32'(products_2_59) + 32'(products_3_59)) +
          (32'(products_4_59) + 32'(products_5_59) + (32'(products_6_59) + 32'(products_7_59)));
      lane_sums[60] <= 32'(products_0_60) + 32'(products_1_60) +
          (32'(products_2_60) + 32'(products_3_60)) +
          (32'(products_4_60) + 32'(products_5_60) + (32'(products_6_60) + 32'(products_7_60)));
      lane_sums[61] <= 32'(products_0_61) + 32'(products_1_61) +
          (32'(products_2_61) + 32'(products_3_61)) +
          (32'(products_4_61) + 32'(products_5_61) + (32'(products_6_61) + 32'(products_7_61)));
      lane_sums[62] <= 32'(products_0_62) + 32'(products_1_62) +
          (32'(products_2_62) + 32'(products_3_62)) +
          (32'(products_4_62) + 32'(products_5_62) + (32'(products_6_62) + 32'(products_7_62)));
      lane_sums[63] <= 32'(products_0_63) + 32'(products_1_63) +
          (32'(products_2_63) + 32'(products_3_63)) +
          (32'(products_4_63) + 32'(products_5_63) + (32'(products_6_63) + 32'(products_7_63)));
    end
  end

  always_ff @(posedge clk) begin
    if (lane_sums_valid && !lane_sums_tag_upper_half) begin
      for (int i = 0; i < 64; i++) begin
        lower[i] <= lane_sums_tag_first ? term[i] : (lower[i] + term[i]);
      end
    end
  end

  always_ff @(posedge clk) begin
    if (lane_sums_valid && lane_sums_tag_upper_half) begin
      for (int i = 0; i < 64; i++) begin
        upper[i] <= lane_sums_tag_first ? term[i + 64] : (upper[i] + term[i + 64]);
      end
    end
  end

  always_ff @(posedge clk) begin
    if (lane_sums_valid && lane_sums_tag_ending) begin
      ended_tag_slot <= lane_sums_tag_slot;
      ended_tag_head_size <= lane_sums_tag_head_size;
      ended_tag_first <= lane_sums_tag_first;
      ended_tag_ending <= lane_sums_tag_ending;
      ended_tag_upper_half <= lane_sums_tag_upper_half;
    end
  end

  always_ff @(posedge clk) begin
    if (ended) begin
      for (int i = 0; i < 64; i++) begin
        held_lower[i] <= lower[i];
        held_upper[i] <= upper[i];
      end
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      lane_sums_valid <= 1'b0;
      ended <= 1'b0;
    end else begin
      lane_sums_valid <= valid;
      ended <= lane_sums_valid && lane_sums_tag_ending;
    end
  end
endmodule
