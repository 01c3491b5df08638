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
  logic signed [38:0] lower_0, lower_1, lower_2, lower_3, lower_4, lower_5, lower_6, lower_7,
      lower_8, lower_9, lower_10, lower_11, lower_12, lower_13, lower_14, lower_15, lower_16,
      lower_17, lower_18, lower_19, lower_20, lower_21, lower_22, lower_23, lower_24, lower_25,
      lower_26, lower_27, lower_28, lower_29, lower_30, lower_31, lower_32, lower_33, lower_34,
      lower_35, lower_36, lower_37, lower_38, lower_39, lower_40, lower_41, lower_42, lower_43,
      lower_44, lower_45, lower_46, lower_47, lower_48, lower_49, lower_50, lower_51, lower_52,
      lower_53, lower_54, lower_55, lower_56, lower_57, lower_58, lower_59, lower_60, lower_61,
      lower_62, lower_63;
  logic signed [38:0] upper_0, upper_1, upper_2, upper_3, upper_4, upper_5, upper_6, upper_7,
      upper_8, upper_9, upper_10, upper_11, upper_12, upper_13, upper_14, upper_15, upper_16,
      upper_17, upper_18, upper_19, upper_20, upper_21, upper_22, upper_23, upper_24, upper_25,
      upper_26, upper_27, upper_28, upper_29, upper_30, upper_31, upper_32, upper_33, upper_34,
      upper_35, upper_36, upper_37, upper_38, upper_39, upper_40, upper_41, upper_42, upper_43,
      upper_44, upper_45, upper_46, upper_47, upper_48, upper_49, upper_50, upper_51, upper_52,
      upper_53, upper_54, upper_55, upper_56, upper_57, upper_58, upper_59, upper_60, upper_61,
      upper_62, upper_63;
  logic signed [38:0] term_0, term_1, term_2, term_3, term_4, term_5, term_6, term_7, term_8,
      term_9, term_10, term_11, term_12, term_13, term_14, term_15, term_16, term_17, term_18,
      term_19, term_20, term_21, term_22, term_23, term_24, term_25, term_26, term_27, term_28,
      term_29, term_30, term_31, term_32, term_33, term_34, term_35, term_36, term_37, term_38,
      term_39, term_40, term_41, term_42, term_43, term_44, term_45, term_46, term_47, term_48,
      term_49, term_50, term_51, term_52, term_53, term_54, term_55, term_56, term_57, term_58,
      term_59, term_60, term_61, term_62, term_63, term_64, term_65, term_66, term_67, term_68,
      term_69, term_70, term_71, term_72, term_73, term_74, term_75, term_76, term_77, term_78,
      term_79, term_80, term_81, term_82, term_83, term_84, term_85, term_86, term_87, term_88,
      term_89, term_90, term_91, term_92, term_93, term_94, term_95, term_96, term_97, term_98,
      term_99, term_100, term_101, term_102, term_103, term_104, term_105, term_106, term_107,
      term_108, term_109, term_110, term_111, term_112, term_113, term_114, term_115, term_116,
      term_117, term_118, term_119, term_120, term_121, term_122, term_123, term_124, term_125,
      term_126, term_127;
  logic               ended;
  logic [2:0]         ended_tag_slot;
  logic [1:0]         ended_tag_head_size;
  logic               ended_tag_first;
  logic               ended_tag_ending;
  logic               ended_tag_upper_half;
  logic signed [38:0] held_lower_0, held_lower_1, held_lower_2, held_lower_3, held_lower_4,
      held_lower_5, held_lower_6, held_lower_7, held_lower_8, held_lower_9, held_lower_10,
      held_lower_11, held_lower_12, held_lower_13, held_lower_14, held_lower_15, held_lower_16,
      held_lower_17, held_lower_18, held_lower_19, held_lower_20, held_lower_21, held_lower_22,
      held_lower_23, held_lower_24, held_lower_25, held_lower_26, held_lower_27, held_lower_28,
      held_lower_29, held_lower_30, held_lower_31, held_lower_32, held_lower_33, held_lower_34,
      held_lower_35, held_lower_36, held_lower_37, held_lower_38, held_lower_39, held_lower_40,
      held_lower_41, held_lower_42, held_lower_43, held_lower_44, held_lower_45, held_lower_46,
      held_lower_47, held_lower_48, held_lower_49, held_lower_50, held_lower_51, held_lower_52,
      held_lower_53, held_lower_54, held_lower_55, held_lower_56, held_lower_57, held_lower_58,
      held_lower_59, held_lower_60, held_lower_61, held_lower_62, held_lower_63;
  logic signed [38:0] held_upper_0, held_upper_1, held_upper_2, held_upper_3, held_upper_4,
      held_upper_5, held_upper_6, held_upper_7, held_upper_8, held_upper_9, held_upper_10,
      held_upper_11, held_upper_12, held_upper_13, held_upper_14, held_upper_15, held_upper_16,
      held_upper_17, held_upper_18, held_upper_19, held_upper_20, held_upper_21, held_upper_22,
      held_upper_23, held_upper_24, held_upper_25, held_upper_26, held_upper_27, held_upper_28,
      held_upper_29, held_upper_30, held_upper_31, held_upper_32, held_upper_33, held_upper_34,
      held_upper_35, held_upper_36, held_upper_37, held_upper_38, held_upper_39, held_upper_40,
      held_upper_41, held_upper_42, held_upper_43, held_upper_44, held_upper_45, held_upper_46,
      held_upper_47, held_upper_48, held_upper_49, held_upper_50, held_upper_51, held_upper_52,
      held_upper_53, held_upper_54, held_upper_55, held_upper_56, held_upper_57, held_upper_58,
      held_upper_59, held_upper_60, held_upper_61, held_upper_62, held_upper_63;

  assign term_0 = 39'(products_0_0);
  assign term_1 = 39'(products_0_1);
  assign term_2 = 39'(products_0_2);
  assign term_3 = 39'(products_0_3);
  assign term_4 = 39'(products_0_4);
  assign term_5 = 39'(products_0_5);
  assign term_6 = 39'(products_0_6);
  assign term_7 = 39'(products_0_7);
  assign term_8 = 39'(products_0_8);
  assign term_9 = 39'(products_0_9);
  assign term_10 = 39'(products_0_10);
  assign term_11 = 39'(products_0_11);
  assign term_12 = 39'(products_0_12);
  assign term_13 = 39'(products_0_13);
  assign term_14 = 39'(products_0_14);
  assign term_15 = 39'(products_0_15);
  assign term_16 = 39'(products_0_16);
  assign term_17 = 39'(products_0_17);
  assign term_18 = 39'(products_0_18);
  assign term_19 = 39'(products_0_19);
  assign term_20 = 39'(products_0_20);
  assign term_21 = 39'(products_0_21);
  assign term_22 = 39'(products_0_22);
  assign term_23 = 39'(products_0_23);
  assign term_24 = 39'(products_0_24);
  assign term_25 = 39'(products_0_25);
  assign term_26 = 39'(products_0_26);
  assign term_27 = 39'(products_0_27);
  assign term_28 = 39'(products_0_28);
  assign term_29 = 39'(products_0_29);
  assign term_30 = 39'(products_0_30);
  assign term_31 = 39'(products_0_31);
  assign term_32 = 39'(products_0_32);
  assign term_33 = 39'(products_0_33);
  assign term_34 = 39'(products_0_34);
  assign term_35 = 39'(products_0_35);
  assign term_36 = 39'(products_0_36);
  assign term_37 = 39'(products_0_37);
  assign term_38 = 39'(products_0_38);
  assign term_39 = 39'(products_0_39);
  assign term_40 = 39'(products_0_40);
  assign term_41 = 39'(products_0_41);
  assign term_42 = 39'(products_0_42);
  assign term_43 = 39'(products_0_43);
  assign term_44 = 39'(products_0_44);
  assign term_45 = 39'(products_0_45);
  assign term_46 = 39'(products_0_46);
  assign term_47 = 39'(products_0_47);
  assign term_48 = 39'(products_0_48);
  assign term_49 = 39'(products_0_49);
  assign term_50 = 39'(products_0_50);
  assign term_51 = 39'(products_0_51);
  assign term_52 = 39'(products_0_52);
  assign term_53 = 39'(products_0_53);
  assign term_54 = 39'(products_0_54);
  assign term_55 = 39'(products_0_55);
  assign term_56 = 39'(products_0_56);
  assign term_57 = 39'(products_0_57);
  assign term_58 = 39'(products_0_58);
  assign term_59 = 39'(products_0_59);
  assign term_60 = 39'(products_0_60);
  assign term_61 = 39'(products_0_61);
  assign term_62 = 39'(products_0_62);
  assign term_63 = 39'(products_0_63);
  assign term_64 = 39'(products_0_0);
  assign term_65 = 39'(products_0_1);
  assign term_66 = 39'(products_0_2);
  assign term_67 = 39'(products_0_3);
  assign term_68 = 39'(products_0_4);
  assign term_69 = 39'(products_0_5);
  assign term_70 = 39'(products_0_6);
  assign term_71 = 39'(products_0_7);
  assign term_72 = 39'(products_0_8);
  assign term_73 = 39'(products_0_9);
  assign term_74 = 39'(products_0_10);
  assign term_75 = 39'(products_0_11);
  assign term_76 = 39'(products_0_12);
  assign term_77 = 39'(products_0_13);
  assign term_78 = 39'(products_0_14);
  assign term_79 = 39'(products_0_15);
  assign term_80 = 39'(products_0_16);
  assign term_81 = 39'(products_0_17);
  assign term_82 = 39'(products_0_18);
  assign term_83 = 39'(products_0_19);
  assign term_84 = 39'(products_0_20);
  assign term_85 = 39'(products_0_21);
  assign term_86 = 39'(products_0_22);
  assign term_87 = 39'(products_0_23);
  assign term_88 = 39'(products_0_24);
  assign term_89 = 39'(products_0_25);
  assign term_90 = 39'(products_0_26);
  assign term_91 = 39'(products_0_27);
  assign term_92 = 39'(products_0_28);
  assign term_93 = 39'(products_0_29);
  assign term_94 = 39'(products_0_30);
  assign term_95 = 39'(products_0_31);
  assign term_96 = 39'(products_0_32);
  assign term_97 = 39'(products_0_33);
  assign term_98 = 39'(products_0_34);
  assign term_99 = 39'(products_0_35);
  assign term_100 = 39'(products_0_36);
  assign term_101 = 39'(products_0_37);
  assign term_102 = 39'(products_0_38);
  assign term_103 = 39'(products_0_39);
  assign term_104 = 39'(products_0_40);
  assign term_105 = 39'(products_0_41);
  assign term_106 = 39'(products_0_42);
  assign term_107 = 39'(products_0_43);
  assign term_108 = 39'(products_0_44);
  assign term_109 = 39'(products_0_45);
  assign term_110 = 39'(products_0_46);
  assign term_111 = 39'(products_0_47);
  assign term_112 = 39'(products_0_48);
  assign term_113 = 39'(products_0_49);
  assign term_114 = 39'(products_0_50);
  assign term_115 = 39'(products_0_51);
  assign term_116 = 39'(products_0_52);
  assign term_117 = 39'(products_0_53);
  assign term_118 = 39'(products_0_54);
  assign term_119 = 39'(products_0_55);
  assign term_120 = 39'(products_0_56);
  assign term_121 = 39'(products_0_57);
  assign term_122 = 39'(products_0_58);
  assign term_123 = 39'(products_0_59);
  assign term_124 = 39'(products_0_60);
  assign term_125 = 39'(products_0_61);
  assign term_126 = 39'(products_0_62);
  assign term_127 = 39'(products_0_63);
  assign complete = ended;
  assign complete_tag_slot = ended_tag_slot;
  assign complete_tag_head_size = ended_tag_head_size;
  assign complete_tag_first = ended_tag_first;
  assign complete_tag_ending = ended_tag_ending;
  assign complete_tag_upper_half = ended_tag_upper_half;

  always_comb begin
    unique case (beat)
      4'd0: sums_0 = held_lower_0;
      4'd1: sums_0 = held_lower_8;
      4'd2: sums_0 = held_lower_16;
      4'd3: sums_0 = held_lower_24;
      4'd4: sums_0 = held_lower_32;
      4'd5: sums_0 = held_lower_40;
      4'd6: sums_0 = held_lower_48;
      4'd7: sums_0 = held_lower_56;
      4'd8: sums_0 = held_upper_0;
      4'd9: sums_0 = held_upper_8;
      4'd10: sums_0 = held_upper_16;
      4'd11: sums_0 = held_upper_24;
      4'd12: sums_0 = held_upper_32;
      4'd13: sums_0 = held_upper_40;
      4'd14: sums_0 = held_upper_48;
      default: sums_0 = held_upper_56;
    endcase
  end

  always_comb begin
    unique case (beat)
      4'd0: sums_1 = held_lower_1;
      4'd1: sums_1 = held_lower_9;
      4'd2: sums_1 = held_lower_17;
      4'd3: sums_1 = held_lower_25;
      4'd4: sums_1 = held_lower_33;
      4'd5: sums_1 = held_lower_41;
      4'd6: sums_1 = held_lower_49;
      4'd7: sums_1 = held_lower_57;
      4'd8: sums_1 = held_upper_1;
      4'd9: sums_1 = held_upper_9;
      4'd10: sums_1 = held_upper_17;
      4'd11: sums_1 = held_upper_25;
      4'd12: sums_1 = held_upper_33;
      4'd13: sums_1 = held_upper_41;
      4'd14: sums_1 = held_upper_49;
      default: sums_1 = held_upper_57;
    endcase
  end

  always_comb begin
    unique case (beat)
      4'd0: sums_2 = held_lower_2;
      4'd1: sums_2 = held_lower_10;
      4'd2: sums_2 = held_lower_18;
      4'd3: sums_2 = held_lower_26;
      4'd4: sums_2 = held_lower_34;
      4'd5: sums_2 = held_lower_42;
      4'd6: sums_2 = held_lower_50;
      4'd7: sums_2 = held_lower_58;
      4'd8: sums_2 = held_upper_2;
      4'd9: sums_2 = held_upper_10;
      4'd10: sums_2 = held_upper_18;
      4'd11: sums_2 = held_upper_26;
      4'd12: sums_2 = held_upper_34;
      4'd13: sums_2 = held_upper_42;
      4'd14: sums_2 = held_upper_50;
      default: sums_2 = held_upper_58;
    endcase
  end

  always_comb begin
    unique case (beat)
      4'd0: sums_3 = held_lower_3;
      4'd1: sums_3 = held_lower_11;
      4'd2: sums_3 = held_lower_19;
      4'd3: sums_3 = held_lower_27;
      4'd4: sums_3 = held_lower_35;
      4'd5: sums_3 = held_lower_43;
      4'd6: sums_3 = held_lower_51;
      4'd7: sums_3 = held_lower_59;
      4'd8: sums_3 = held_upper_3;
      4'd9: sums_3 = held_upper_11;
      4'd10: sums_3 = held_upper_19;
      4'd11: sums_3 = held_upper_27;
      4'd12: sums_3 = held_upper_35;
      4'd13: sums_3 = held_upper_43;
      4'd14: sums_3 = held_upper_51;
      default: sums_3 = held_upper_59;
    endcase
  end

  always_comb begin
    unique case (beat)
      4'd0: sums_4 = held_lower_4;
      4'd1: sums_4 = held_lower_12;
      4'd2: sums_4 = held_lower_20;
      4'd3: sums_4 = held_lower_28;
      4'd4: sums_4 = held_lower_36;
      4'd5: sums_4 = held_lower_44;
      4'd6: sums_4 = held_lower_52;
      4'd7: sums_4 = held_lower_60;
      4'd8: sums_4 = held_upper_4;
      4'd9: sums_4 = held_upper_12;
      4'd10: sums_4 = held_upper_20;
      4'd11: sums_4 = held_upper_28;
      4'd12: sums_4 = held_upper_36;
      4'd13: sums_4 = held_upper_44;
      4'd14: sums_4 = held_upper_52;
      default: sums_4 = held_upper_60;
    endcase
  end

  always_comb begin
    unique case (beat)
      4'd0: sums_5 = held_lower_5;
      4'd1: sums_5 = held_lower_13;
      4'd2: sums_5 = held_lower_21;
      4'd3: sums_5 = held_lower_29;
      4'd4: sums_5 = held_lower_37;
      4'd5: sums_5 = held_lower_45;
      4'd6: sums_5 = held_lower_53;
      4'd7: sums_5 = held_lower_61;
      4'd8: sums_5 = held_upper_5;
      4'd9: sums_5 = held_upper_13;
      4'd10: sums_5 = held_upper_21;
      4'd11: sums_5 = held_upper_29;
      4'd12: sums_5 = held_upper_37;
      4'd13: sums_5 = held_upper_45;
      4'd14: sums_5 = held_upper_53;
      default: sums_5 = held_upper_61;
    endcase
  end

  always_comb begin
    unique case (beat)
      4'd0: sums_6 = held_lower_6;
      4'd1: sums_6 = held_lower_14;
      4'd2: sums_6 = held_lower_22;
      4'd3: sums_6 = held_lower_30;
      4'd4: sums_6 = held_lower_38;
      4'd5: sums_6 = held_lower_46;
      4'd6: sums_6 = held_lower_54;
      4'd7: sums_6 = held_lower_62;
      4'd8: sums_6 = held_upper_6;
      4'd9: sums_6 = held_upper_14;
      4'd10: sums_6 = held_upper_22;
      4'd11: sums_6 = held_upper_30;
      4'd12: sums_6 = held_upper_38;
      4'd13: sums_6 = held_upper_46;
      4'd14: sums_6 = held_upper_54;
      default: sums_6 = held_upper_62;
    endcase
  end

  always_comb begin
    unique case (beat)
      4'd0: sums_7 = held_lower_7;
      4'd1: sums_7 = held_lower_15;
      4'd2: sums_7 = held_lower_23;
      4'd3: sums_7 = held_lower_31;
      4'd4: sums_7 = held_lower_39;
      4'd5: sums_7 = held_lower_47;
      4'd6: sums_7 = held_lower_55;
      4'd7: sums_7 = held_lower_63;
      4'd8: sums_7 = held_upper_7;
      4'd9: sums_7 = held_upper_15;
      4'd10: sums_7 = held_upper_23;
      4'd11: sums_7 = held_upper_31;
      4'd12: sums_7 = held_upper_39;
      4'd13: sums_7 = held_upper_47;
      4'd14: sums_7 = held_upper_55;
      default: sums_7 = held_upper_63;
    endcase
  end

  always_ff @(posedge clk) begin
    if (valid && !tag_upper_half) begin
      lower_0 <= tag_first ? term_0 : (lower_0 + term_0);
      lower_1 <= tag_first ? term_1 : (lower_1 + term_1);
      lower_2 <= tag_first ? term_2 : (lower_2 + term_2);
      lower_3 <= tag_first ? term_3 : (lower_3 + term_3);
      lower_4 <= tag_first ? term_4 : (lower_4 + term_4);
      lower_5 <= tag_first ? term_5 : (lower_5 + term_5);
      lower_6 <= tag_first ? term_6 : (lower_6 + term_6);
      lower_7 <= tag_first ? term_7 : (lower_7 + term_7);
      lower_8 <= tag_first ? term_8 : (lower_8 + term_8);
      lower_9 <= tag_first ? term_9 : (lower_9 + term_9);
      lower_10 <= tag_first ? term_10 : (lower_10 + term_10);
      lower_11 <= tag_first ? term_11 : (lower_11 + term_11);
      lower_12 <= tag_first ? term_12 : (lower_12 + term_12);
      lower_13 <= tag_first ? term_13 : (lower_13 + term_13);
      lower_14 <= tag_first ? term_14 : (lower_14 + term_14);
      lower_15 <= tag_first ? term_15 : (lower_15 + term_15);
      lower_16 <= tag_first ? term_16 : (lower_16 + term_16);
      lower_17 <= tag_first ? term_17 : (lower_17 + term_17);
      lower_18 <= tag_first ? term_18 : (lower_18 + term_18);
      lower_19 <= tag_first ? term_19 : (lower_19 + term_19);
      lower_20 <= tag_first ? term_20 : (lower_20 + term_20);
      lower_21 <= tag_first ? term_21 : (lower_21 + term_21);
      lower_22 <= tag_first ? term_22 : (lower_22 + term_22);
      lower_23 <= tag_first ? term_23 : (lower_23 + term_23);
      lower_24 <= tag_first ? term_24 : (lower_24 + term_24);
      lower_25 <= tag_first ? term_25 : (lower_25 + term_25);
      lower_26 <= tag_first ? term_26 : (lower_26 + term_26);
      lower_27 <= tag_first ? term_27 : (lower_27 + term_27);
      lower_28 <= tag_first ? term_28 : (lower_28 + term_28);
      lower_29 <= tag_first ? term_29 : (lower_29 + term_29);
      lower_30 <= tag_first ? term_30 : (lower_30 + term_30);
      lower_31 <= tag_first ? term_31 : (lower_31 + term_31);
      lower_32 <= tag_first ? term_32 : (lower_32 + term_32);
      lower_33 <= tag_first ? term_33 : (lower_33 + term_33);
      lower_34 <= tag_first ? term_34 : (lower_34 + term_34);
      lower_35 <= tag_first ? term_35 : (lower_35 + term_35);
      lower_36 <= tag_first ? term_36 : (lower_36 + term_36);
      lower_37 <= tag_first ? term_37 : (lower_37 + term_37);
      lower_38 <= tag_first ? term_38 : (lower_38 + term_38);
      lower_39 <= tag_first ? term_39 : (lower_39 + term_39);
      lower_40 <= tag_first ? term_40 : (lower_40 + term_40);
      lower_41 <= tag_first ? term_41 : (lower_41 + term_41);
      lower_42 <= tag_first ? term_42 : (lower_42 + term_42);
      lower_43 <= tag_first ? term_43 : (lower_43 + term_43);
      lower_44 <= tag_first ? term_44 : (lower_44 + term_44);
      lower_45 <= tag_first ? term_45 : (lower_45 + term_45);
      lower_46 <= tag_first ? term_46 : (lower_46 + term_46);
      lower_47 <= tag_first ? term_47 : (lower_47 + term_47);
      lower_48 <= tag_first ? term_48 : (lower_48 + term_48);
      lower_49 <= tag_first ? term_49 : (lower_49 + term_49);
      lower_50 <= tag_first ? term_50 : (lower_50 + term_50);
      lower_51 <= tag_first ? term_51 : (lower_51 + term_51);
      lower_52 <= tag_first ? term_52 : (lower_52 + term_52);
      lower_53 <= tag_first ? term_53 : (lower_53 + term_53);
      lower_54 <= tag_first ? term_54 : (lower_54 + term_54);
      lower_55 <= tag_first ? term_55 : (lower_55 + term_55);
      lower_56 <= tag_first ? term_56 : (lower_56 + term_56);
      lower_57 <= tag_first ? term_57 : (lower_57 + term_57);
      lower_58 <= tag_first ? term_58 : (lower_58 + term_58);
      lower_59 <= tag_first ? term_59 : (lower_59 + term_59);
      lower_60 <= tag_first ? term_60 : (lower_60 + term_60);
      lower_61 <= tag_first ? term_61 : (lower_61 + term_61);
      lower_62 <= tag_first ? term_62 : (lower_62 + term_62);
      lower_63 <= tag_first ? term_63 : (lower_63 + term_63);
    end
  end

  always_ff @(posedge clk) begin
    if (valid && tag_upper_half) begin
      upper_0 <= tag_first ? term_64 : (upper_0 + term_64);
      upper_1 <= tag_first ? term_65 : (upper_1 + term_65);
      upper_2 <= tag_first ? term_66 : (upper_2 + term_66);
      upper_3 <= tag_first ? term_67 : (upper_3 + term_67);
      upper_4 <= tag_first ? term_68 : (upper_4 + term_68);
      upper_5 <= tag_first ? term_69 : (upper_5 + term_69);
      upper_6 <= tag_first ? term_70 : (upper_6 + term_70);
      upper_7 <= tag_first ? term_71 : (upper_7 + term_71);
      upper_8 <= tag_first ? term_72 : (upper_8 + term_72);
      upper_9 <= tag_first ? term_73 : (upper_9 + term_73);
      upper_10 <= tag_first ? term_74 : (upper_10 + term_74);
      upper_11 <= tag_first ? term_75 : (upper_11 + term_75);
      upper_12 <= tag_first ? term_76 : (upper_12 + term_76);
      upper_13 <= tag_first ? term_77 : (upper_13 + term_77);
      upper_14 <= tag_first ? term_78 : (upper_14 + term_78);
      upper_15 <= tag_first ? term_79 : (upper_15 + term_79);
      upper_16 <= tag_first ? term_80 : (upper_16 + term_80);
      upper_17 <= tag_first ? term_81 : (upper_17 + term_81);
      upper_18 <= tag_first ? term_82 : (upper_18 + term_82);
      upper_19 <= tag_first ? term_83 : (upper_19 + term_83);
      upper_20 <= tag_first ? term_84 : (upper_20 + term_84);
      upper_21 <= tag_first ? term_85 : (upper_21 + term_85);
      upper_22 <= tag_first ? term_86 : (upper_22 + term_86);
      upper_23 <= tag_first ? term_87 : (upper_23 + term_87);
      upper_24 <= tag_first ? term_88 : (upper_24 + term_88);
      upper_25 <= tag_first ? term_89 : (upper_25 + term_89);
      upper_26 <= tag_first ? term_90 : (upper_26 + term_90);
      upper_27 <= tag_first ? term_91 : (upper_27 + term_91);
      upper_28 <= tag_first ? term_92 : (upper_28 + term_92);
      upper_29 <= tag_first ? term_93 : (upper_29 + term_93);
      upper_30 <= tag_first ? term_94 : (upper_30 + term_94);
      upper_31 <= tag_first ? term_95 : (upper_31 + term_95);
      upper_32 <= tag_first ? term_96 : (upper_32 + term_96);
      upper_33 <= tag_first ? term_97 : (upper_33 + term_97);
      upper_34 <= tag_first ? term_98 : (upper_34 + term_98);
      upper_35 <= tag_first ? term_99 : (upper_35 + term_99);
      upper_36 <= tag_first ? term_100 : (upper_36 + term_100);
      upper_37 <= tag_first ? term_101 : (upper_37 + term_101);
      upper_38 <= tag_first ? term_102 : (upper_38 + term_102);
      upper_39 <= tag_first ? term_103 : (upper_39 + term_103);
      upper_40 <= tag_first ? term_104 : (upper_40 + term_104);
      upper_41 <= tag_first ? term_105 : (upper_41 + term_105);
      upper_42 <= tag_first ? term_106 : (upper_42 + term_106);
      upper_43 <= tag_first ? term_107 : (upper_43 + term_107);
      upper_44 <= tag_first ? term_108 : (upper_44 + term_108);
      upper_45 <= tag_first ? term_109 : (upper_45 + term_109);
      upper_46 <= tag_first ? term_110 : (upper_46 + term_110);
      upper_47 <= tag_first ? term_111 : (upper_47 + term_111);
      upper_48 <= tag_first ? term_112 : (upper_48 + term_112);
      upper_49 <= tag_first ? term_113 : (upper_49 + term_113);
      upper_50 <= tag_first ? term_114 : (upper_50 + term_114);
      upper_51 <= tag_first ? term_115 : (upper_51 + term_115);
      upper_52 <= tag_first ? term_116 : (upper_52 + term_116);
      upper_53 <= tag_first ? term_117 : (upper_53 + term_117);
      upper_54 <= tag_first ? term_118 : (upper_54 + term_118);
      upper_55 <= tag_first ? term_119 : (upper_55 + term_119);
      upper_56 <= tag_first ? term_120 : (upper_56 + term_120);
      upper_57 <= tag_first ? term_121 : (upper_57 + term_121);
      upper_58 <= tag_first ? term_122 : (upper_58 + term_122);
      upper_59 <= tag_first ? term_123 : (upper_59 + term_123);
      upper_60 <= tag_first ? term_124 : (upper_60 + term_124);
      upper_61 <= tag_first ? term_125 : (upper_61 + term_125);
      upper_62 <= tag_first ? term_126 : (upper_62 + term_126);
      upper_63 <= tag_first ? term_127 : (upper_63 + term_127);
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
      held_lower_0 <= lower_0;
      held_upper_0 <= upper_0;
      held_lower_1 <= lower_1;
      held_upper_1 <= upper_1;
      held_lower_2 <= lower_2;
      held_upper_2 <= upper_2;
      held_lower_3 <= lower_3;
      held_upper_3 <= upper_3;
      held_lower_4 <= lower_4;
      held_upper_4 <= upper_4;
      held_lower_5 <= lower_5;
      held_upper_5 <= upper_5;
      held_lower_6 <= lower_6;
      held_upper_6 <= upper_6;
      held_lower_7 <= lower_7;
      held_upper_7 <= upper_7;
      held_lower_8 <= lower_8;
      held_upper_8 <= upper_8;
      held_lower_9 <= lower_9;
      held_upper_9 <= upper_9;
      held_lower_10 <= lower_10;
      held_upper_10 <= upper_10;
      held_lower_11 <= lower_11;
      held_upper_11 <= upper_11;
      held_lower_12 <= lower_12;
      held_upper_12 <= upper_12;
      held_lower_13 <= lower_13;
      held_upper_13 <= upper_13;
      held_lower_14 <= lower_14;
      held_upper_14 <= upper_14;
      held_lower_15 <= lower_15;
      held_upper_15 <= upper_15;
      held_lower_16 <= lower_16;
      held_upper_16 <= upper_16;
      held_lower_17 <= lower_17;
      held_upper_17 <= upper_17;
      held_lower_18 <= lower_18;
      held_upper_18 <= upper_18;
      held_lower_19 <= lower_19;
      held_upper_19 <= upper_19;
      held_lower_20 <= lower_20;
      held_upper_20 <= upper_20;
      held_lower_21 <= lower_21;
      held_upper_21 <= upper_21;
      held_lower_22 <= lower_22;
      held_upper_22 <= upper_22;
      held_lower_23 <= lower_23;
      held_upper_23 <= upper_23;
      held_lower_24 <= lower_24;
      held_upper_24 <= upper_24;
      held_lower_25 <= lower_25;
      held_upper_25 <= upper_25;
      held_lower_26 <= lower_26;
      held_upper_26 <= upper_26;
      held_lower_27 <= lower_27;
      held_upper_27 <= upper_27;
      held_lower_28 <= lower_28;
      held_upper_28 <= upper_28;
      held_lower_29 <= lower_29;
      held_upper_29 <= upper_29;
      held_lower_30 <= lower_30;
      held_upper_30 <= upper_30;
      held_lower_31 <= lower_31;
      held_upper_31 <= upper_31;
      held_lower_32 <= lower_32;
      held_upper_32 <= upper_32;
      held_lower_33 <= lower_33;
      held_upper_33 <= upper_33;
      held_lower_34 <= lower_34;
      held_upper_34 <= upper_34;
      held_lower_35 <= lower_35;
      held_upper_35 <= upper_35;
      held_lower_36 <= lower_36;
      held_upper_36 <= upper_36;
      held_lower_37 <= lower_37;
      held_upper_37 <= upper_37;
      held_lower_38 <= lower_38;
      held_upper_38 <= upper_38;
      held_lower_39 <= lower_39;
      held_upper_39 <= upper_39;
      held_lower_40 <= lower_40;
      held_upper_40 <= upper_40;
      held_lower_41 <= lower_41;
      held_upper_41 <= upper_41;
      held_lower_42 <= lower_42;
      held_upper_42 <= upper_42;
      held_lower_43 <= lower_43;
      held_upper_43 <= upper_43;
      held_lower_44 <= lower_44;
      held_upper_44 <= upper_44;
      held_lower_45 <= lower_45;
      held_upper_45 <= upper_45;
      held_lower_46 <= lower_46;
      held_upper_46 <= upper_46;
      held_lower_47 <= lower_47;
      held_upper_47 <= upper_47;
      held_lower_48 <= lower_48;
      held_upper_48 <= upper_48;
      held_lower_49 <= lower_49;
      held_upper_49 <= upper_49;
      held_lower_50 <= lower_50;
      held_upper_50 <= upper_50;
      held_lower_51 <= lower_51;
      held_upper_51 <= upper_51;
      held_lower_52 <= lower_52;
      held_upper_52 <= upper_52;
      held_lower_53 <= lower_53;
      held_upper_53 <= upper_53;
      held_lower_54 <= lower_54;
      held_upper_54 <= upper_54;
      held_lower_55 <= lower_55;
      held_upper_55 <= upper_55;
      held_lower_56 <= lower_56;
      held_upper_56 <= upper_56;
      held_lower_57 <= lower_57;
      held_upper_57 <= upper_57;
      held_lower_58 <= lower_58;
      held_upper_58 <= upper_58;
      held_lower_59 <= lower_59;
      held_upper_59 <= upper_59;
      held_lower_60 <= lower_60;
      held_upper_60 <= upper_60;
      held_lower_61 <= lower_61;
      held_upper_61 <= upper_61;
      held_lower_62 <= lower_62;
      held_upper_62 <= upper_62;
      held_lower_63 <= lower_63;
      held_upper_63 <= upper_63;
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
