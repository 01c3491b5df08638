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
        products_0_59, products_0_60, products_0_61, products_0_62, products_0_63,
    output logic               complete,
    output logic [2:0]         complete_tag_slot,
    output logic [1:0]         complete_tag_head_size,
    output logic               complete_tag_first,
    output logic               complete_tag_ending,
    output logic               complete_tag_upper_half,
    input  logic [3:0]         beat,
    output logic signed [38:0] sums_0, sums_1, sums_2, sums_3, sums_4, sums_5, sums_6, sums_7
);
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

  assign term[0] = 39'(products_0_0);
  assign term[1] = 39'(products_0_1);
  assign term[2] = 39'(products_0_2);
  assign term[3] = 39'(products_0_3);
  assign term[4] = 39'(products_0_4);
  assign term[5] = 39'(products_0_5);
  assign term[6] = 39'(products_0_6);
  assign term[7] = 39'(products_0_7);
  assign term[8] = 39'(products_0_8);
  assign term[9] = 39'(products_0_9);
  assign term[10] = 39'(products_0_10);
  assign term[11] = 39'(products_0_11);
  assign term[12] = 39'(products_0_12);
  assign term[13] = 39'(products_0_13);
  assign term[14] = 39'(products_0_14);
  assign term[15] = 39'(products_0_15);
  assign term[16] = 39'(products_0_16);
  assign term[17] = 39'(products_0_17);
  assign term[18] = 39'(products_0_18);
  assign term[19] = 39'(products_0_19);
  assign term[20] = 39'(products_0_20);
  assign term[21] = 39'(products_0_21);
  assign term[22] = 39'(products_0_22);
  assign term[23] = 39'(products_0_23);
  assign term[24] = 39'(products_0_24);
  assign term[25] = 39'(products_0_25);
  assign term[26] = 39'(products_0_26);
  assign term[27] = 39'(products_0_27);
  assign term[28] = 39'(products_0_28);
  assign term[29] = 39'(products_0_29);
  assign term[30] = 39'(products_0_30);
  assign term[31] = 39'(products_0_31);
  assign term[32] = 39'(products_0_32);
  assign term[33] = 39'(products_0_33);
  assign term[34] = 39'(products_0_34);
  assign term[35] = 39'(products_0_35);
  assign term[36] = 39'(products_0_36);
  assign term[37] = 39'(products_0_37);
  assign term[38] = 39'(products_0_38);
  assign term[39] = 39'(products_0_39);
  assign term[40] = 39'(products_0_40);
  assign term[41] = 39'(products_0_41);
  assign term[42] = 39'(products_0_42);
  assign term[43] = 39'(products_0_43);
  assign term[44] = 39'(products_0_44);
  assign term[45] = 39'(products_0_45);
  assign term[46] = 39'(products_0_46);
  assign term[47] = 39'(products_0_47);
  assign term[48] = 39'(products_0_48);
  assign term[49] = 39'(products_0_49);
  assign term[50] = 39'(products_0_50);
  assign term[51] = 39'(products_0_51);
  assign term[52] = 39'(products_0_52);
  assign term[53] = 39'(products_0_53);
  assign term[54] = 39'(products_0_54);
  assign term[55] = 39'(products_0_55);
  assign term[56] = 39'(products_0_56);
  assign term[57] = 39'(products_0_57);
  assign term[58] = 39'(products_0_58);
  assign term[59] = 39'(products_0_59);
  assign term[60] = 39'(products_0_60);
  assign term[61] = 39'(products_0_61);
  assign term[62] = 39'(products_0_62);
  assign term[63] = 39'(products_0_63);
  assign term[64] = 39'(products_0_0);
  assign term[65] = 39'(products_0_1);
  assign term[66] = 39'(products_0_2);
  assign term[67] = 39'(products_0_3);
  assign term[68] = 39'(products_0_4);
  assign term[69] = 39'(products_0_5);
  assign term[70] = 39'(products_0_6);
  assign term[71] = 39'(products_0_7);
  assign term[72] = 39'(products_0_8);
  assign term[73] = 39'(products_0_9);
  assign term[74] = 39'(products_0_10);
  assign term[75] = 39'(products_0_11);
  assign term[76] = 39'(products_0_12);
  assign term[77] = 39'(products_0_13);
  assign term[78] = 39'(products_0_14);
  assign term[79] = 39'(products_0_15);
  assign term[80] = 39'(products_0_16);
  assign term[81] = 39'(products_0_17);
  assign term[82] = 39'(products_0_18);
  assign term[83] = 39'(products_0_19);
  assign term[84] = 39'(products_0_20);
  assign term[85] = 39'(products_0_21);
  assign term[86] = 39'(products_0_22);
  assign term[87] = 39'(products_0_23);
  assign term[88] = 39'(products_0_24);
  assign term[89] = 39'(products_0_25);
  assign term[90] = 39'(products_0_26);
  assign term[91] = 39'(products_0_27);
  assign term[92] = 39'(products_0_28);
  assign term[93] = 39'(products_0_29);
  assign term[94] = 39'(products_0_30);
  assign term[95] = 39'(products_0_31);
  assign term[96] = 39'(products_0_32);
  assign term[97] = 39'(products_0_33);
  assign term[98] = 39'(products_0_34);
  assign term[99] = 39'(products_0_35);
  assign term[100] = 39'(products_0_36);
  assign term[101] = 39'(products_0_37);
  assign term[102] = 39'(products_0_38);
  assign term[103] = 39'(products_0_39);
  assign term[104] = 39'(products_0_40);
  assign term[105] = 39'(products_0_41);
  assign term[106] = 39'(products_0_42);
  assign term[107] = 39'(products_0_43);
  assign term[108] = 39'(products_0_44);
  assign term[109] = 39'(products_0_45);
  assign term[110] = 39'(products_0_46);
  assign term[111] = 39'(products_0_47);
  assign term[112] = 39'(products_0_48);
  assign term[113] = 39'(products_0_49);
  assign term[114] = 39'(products_0_50);
  assign term[115] = 39'(products_0_51);
  assign term[116] = 39'(products_0_52);
  assign term[117] = 39'(products_0_53);
  assign term[118] = 39'(products_0_54);
  assign term[119] = 39'(products_0_55);
  assign term[120] = 39'(products_0_56);
  assign term[121] = 39'(products_0_57);
  assign term[122] = 39'(products_0_58);
  assign term[123] = 39'(products_0_59);
  assign term[124] = 39'(products_0_60);
  assign term[125] = 39'(products_0_61);
  assign term[126] = 39'(products_0_62);
  assign term[127] = 39'(products_0_63);
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
    if (valid && !tag_upper_half) begin
      for (int i = 0; i < 64; i++) begin
        lower[i] <= tag_first ? term[i] : (lower[i] + term[i]);
      end
    end
  end

  always_ff @(posedge clk) begin
    if (valid && tag_upper_half) begin
      for (int i = 0; i < 64; i++) begin
        upper[i] <= tag_first ? term[i + 64] : (upper[i] + term[i + 64]);
      end
    end
  end

  always_ff @(posedge clk) begin
    if (valid && tag_ending) begin
      ended_tag_slot <= tag_slot;
      ended_tag_head_size <= tag_head_size;
      ended_tag_first <= tag_first;
      ended_tag_ending <= tag_ending;
      ended_tag_upper_half <= tag_upper_half;
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
      ended <= 1'b0;
    end else begin
      ended <= valid && tag_ending;
    end
  end
endmodule
