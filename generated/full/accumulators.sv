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
  logic signed [31:0] lane_sums_0, lane_sums_1, lane_sums_2, lane_sums_3, lane_sums_4, lane_sums_5,
      lane_sums_6, lane_sums_7, lane_sums_8, lane_sums_9, lane_sums_10, lane_sums_11, lane_sums_12,
      lane_sums_13, lane_sums_14, lane_sums_15, lane_sums_16, lane_sums_17, lane_sums_18,
      lane_sums_19, lane_sums_20, lane_sums_21, lane_sums_22, lane_sums_23, lane_sums_24,
      lane_sums_25, lane_sums_26, lane_sums_27, lane_sums_28, lane_sums_29, lane_sums_30,
      lane_sums_31, lane_sums_32, lane_sums_33, lane_sums_34, lane_sums_35, lane_sums_36,
      lane_sums_37, lane_sums_38, lane_sums_39, lane_sums_40, lane_sums_41, lane_sums_42,
      lane_sums_43, lane_sums_44, lane_sums_45, lane_sums_46, lane_sums_47, lane_sums_48,
      lane_sums_49, lane_sums_50, lane_sums_51, lane_sums_52, lane_sums_53, lane_sums_54,
      lane_sums_55, lane_sums_56, lane_sums_57, lane_sums_58, lane_sums_59, lane_sums_60,
      lane_sums_61, lane_sums_62, lane_sums_63;
  logic               lane_sums_valid;
  logic [2:0]         lane_sums_tag_slot;
  logic [1:0]         lane_sums_tag_head_size;
  logic               lane_sums_tag_first;
  logic               lane_sums_tag_ending;
  logic               lane_sums_tag_upper_half;
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

  assign term_0 = 39'(lane_sums_0);
  assign term_1 = 39'(lane_sums_1);
  assign term_2 = 39'(lane_sums_2);
  assign term_3 = 39'(lane_sums_3);
  assign term_4 = 39'(lane_sums_4);
  assign term_5 = 39'(lane_sums_5);
  assign term_6 = 39'(lane_sums_6);
  assign term_7 = 39'(lane_sums_7);
  assign term_8 = 39'(lane_sums_8);
  assign term_9 = 39'(lane_sums_9);
  assign term_10 = 39'(lane_sums_10);
  assign term_11 = 39'(lane_sums_11);
  assign term_12 = 39'(lane_sums_12);
  assign term_13 = 39'(lane_sums_13);
  assign term_14 = 39'(lane_sums_14);
  assign term_15 = 39'(lane_sums_15);
  assign term_16 = 39'(lane_sums_16);
  assign term_17 = 39'(lane_sums_17);
  assign term_18 = 39'(lane_sums_18);
  assign term_19 = 39'(lane_sums_19);
  assign term_20 = 39'(lane_sums_20);
  assign term_21 = 39'(lane_sums_21);
  assign term_22 = 39'(lane_sums_22);
  assign term_23 = 39'(lane_sums_23);
  assign term_24 = 39'(lane_sums_24);
  assign term_25 = 39'(lane_sums_25);
  assign term_26 = 39'(lane_sums_26);
  assign term_27 = 39'(lane_sums_27);
  assign term_28 = 39'(lane_sums_28);
  assign term_29 = 39'(lane_sums_29);
  assign term_30 = 39'(lane_sums_30);
  assign term_31 = 39'(lane_sums_31);
  assign term_32 = 39'(lane_sums_32);
  assign term_33 = 39'(lane_sums_33);
  assign term_34 = 39'(lane_sums_34);
  assign term_35 = 39'(lane_sums_35);
  assign term_36 = 39'(lane_sums_36);
  assign term_37 = 39'(lane_sums_37);
  assign term_38 = 39'(lane_sums_38);
  assign term_39 = 39'(lane_sums_39);
  assign term_40 = 39'(lane_sums_40);
  assign term_41 = 39'(lane_sums_41);
  assign term_42 = 39'(lane_sums_42);
  assign term_43 = 39'(lane_sums_43);
  assign term_44 = 39'(lane_sums_44);
  assign term_45 = 39'(lane_sums_45);
  assign term_46 = 39'(lane_sums_46);
  assign term_47 = 39'(lane_sums_47);
  assign term_48 = 39'(lane_sums_48);
  assign term_49 = 39'(lane_sums_49);
  assign term_50 = 39'(lane_sums_50);
  assign term_51 = 39'(lane_sums_51);
  assign term_52 = 39'(lane_sums_52);
  assign term_53 = 39'(lane_sums_53);
  assign term_54 = 39'(lane_sums_54);
  assign term_55 = 39'(lane_sums_55);
  assign term_56 = 39'(lane_sums_56);
  assign term_57 = 39'(lane_sums_57);
  assign term_58 = 39'(lane_sums_58);
  assign term_59 = 39'(lane_sums_59);
  assign term_60 = 39'(lane_sums_60);
  assign term_61 = 39'(lane_sums_61);
  assign term_62 = 39'(lane_sums_62);
  assign term_63 = 39'(lane_sums_63);
  assign term_64 = 39'(lane_sums_0);
  assign term_65 = 39'(lane_sums_1);
  assign term_66 = 39'(lane_sums_2);
  assign term_67 = 39'(lane_sums_3);
  assign term_68 = 39'(lane_sums_4);
  assign term_69 = 39'(lane_sums_5);
  assign term_70 = 39'(lane_sums_6);
  assign term_71 = 39'(lane_sums_7);
  assign term_72 = 39'(lane_sums_8);
  assign term_73 = 39'(lane_sums_9);
  assign term_74 = 39'(lane_sums_10);
  assign term_75 = 39'(lane_sums_11);
  assign term_76 = 39'(lane_sums_12);
  assign term_77 = 39'(lane_sums_13);
  assign term_78 = 39'(lane_sums_14);
  assign term_79 = 39'(lane_sums_15);
  assign term_80 = 39'(lane_sums_16);
  assign term_81 = 39'(lane_sums_17);
  assign term_82 = 39'(lane_sums_18);
  assign term_83 = 39'(lane_sums_19);
  assign term_84 = 39'(lane_sums_20);
  assign term_85 = 39'(lane_sums_21);
  assign term_86 = 39'(lane_sums_22);
  assign term_87 = 39'(lane_sums_23);
  assign term_88 = 39'(lane_sums_24);
  assign term_89 = 39'(lane_sums_25);
  assign term_90 = 39'(lane_sums_26);
  assign term_91 = 39'(lane_sums_27);
  assign term_92 = 39'(lane_sums_28);
  assign term_93 = 39'(lane_sums_29);
  assign term_94 = 39'(lane_sums_30);
  assign term_95 = 39'(lane_sums_31);
  assign term_96 = 39'(lane_sums_32);
  assign term_97 = 39'(lane_sums_33);
  assign term_98 = 39'(lane_sums_34);
  assign term_99 = 39'(lane_sums_35);
  assign term_100 = 39'(lane_sums_36);
  assign term_101 = 39'(lane_sums_37);
  assign term_102 = 39'(lane_sums_38);
  assign term_103 = 39'(lane_sums_39);
  assign term_104 = 39'(lane_sums_40);
  assign term_105 = 39'(lane_sums_41);
  assign term_106 = 39'(lane_sums_42);
  assign term_107 = 39'(lane_sums_43);
  assign term_108 = 39'(lane_sums_44);
  assign term_109 = 39'(lane_sums_45);
  assign term_110 = 39'(lane_sums_46);
  assign term_111 = 39'(lane_sums_47);
  assign term_112 = 39'(lane_sums_48);
  assign term_113 = 39'(lane_sums_49);
  assign term_114 = 39'(lane_sums_50);
  assign term_115 = 39'(lane_sums_51);
  assign term_116 = 39'(lane_sums_52);
  assign term_117 = 39'(lane_sums_53);
  assign term_118 = 39'(lane_sums_54);
  assign term_119 = 39'(lane_sums_55);
  assign term_120 = 39'(lane_sums_56);
  assign term_121 = 39'(lane_sums_57);
  assign term_122 = 39'(lane_sums_58);
  assign term_123 = 39'(lane_sums_59);
  assign term_124 = 39'(lane_sums_60);
  assign term_125 = 39'(lane_sums_61);
  assign term_126 = 39'(lane_sums_62);
  assign term_127 = 39'(lane_sums_63);
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
    if (valid) begin
      lane_sums_tag_slot <= tag_slot;
      lane_sums_tag_head_size <= tag_head_size;
      lane_sums_tag_first <= tag_first;
      lane_sums_tag_ending <= tag_ending;
      lane_sums_tag_upper_half <= tag_upper_half;
      lane_sums_0 <= 32'(products_0_0) + 32'(products_1_0) +
          (32'(products_2_0) + 32'(products_3_0)) +
          (32'(products_4_0) + 32'(products_5_0) + (32'(products_6_0) + 32'(products_7_0)));
      lane_sums_1 <= 32'(products_0_1) + 32'(products_1_1) +
          (32'(products_2_1) + 32'(products_3_1)) +
          (32'(products_4_1) + 32'(products_5_1) + (32'(products_6_1) + 32'(products_7_1)));
      lane_sums_2 <= 32'(products_0_2) + 32'(products_1_2) +
          (32'(products_2_2) + 32'(products_3_2)) +
          (32'(products_4_2) + 32'(products_5_2) + (32'(products_6_2) + 32'(products_7_2)));
      lane_sums_3 <= 32'(products_0_3) + 32'(products_1_3) +
          (32'(products_2_3) + 32'(products_3_3)) +
          (32'(products_4_3) + 32'(products_5_3) + (32'(products_6_3) + 32'(products_7_3)));
      lane_sums_4 <= 32'(products_0_4) + 32'(products_1_4) +
          (32'(products_2_4) + 32'(products_3_4)) +
          (32'(products_4_4) + 32'(products_5_4) + (32'(products_6_4) + 32'(products_7_4)));
      lane_sums_5 <= 32'(products_0_5) + 32'(products_1_5) +
          (32'(products_2_5) + 32'(products_3_5)) +
          (32'(products_4_5) + 32'(products_5_5) + (32'(products_6_5) + 32'(products_7_5)));
      lane_sums_6 <= 32'(products_0_6) + 32'(products_1_6) +
          (32'(products_2_6) + 32'(products_3_6)) +
          (32'(products_4_6) + 32'(products_5_6) + (32'(products_6_6) + 32'(products_7_6)));
      lane_sums_7 <= 32'(products_0_7) + 32'(products_1_7) +
          (32'(products_2_7) + 32'(products_3_7)) +
          (32'(products_4_7) + 32'(products_5_7) + (32'(products_6_7) + 32'(products_7_7)));
      lane_sums_8 <= 32'(products_0_8) + 32'(products_1_8) +
          (32'(products_2_8) + 32'(products_3_8)) +
          (32'(products_4_8) + 32'(products_5_8) + (32'(products_6_8) + 32'(products_7_8)));
      lane_sums_9 <= 32'(products_0_9) + 32'(products_1_9) +
          (32'(products_2_9) + 32'(products_3_9)) +
          (32'(products_4_9) + 32'(products_5_9) + (32'(products_6_9) + 32'(products_7_9)));
      lane_sums_10 <= 32'(products_0_10) + 32'(products_1_10) +
          (32'(products_2_10) + 32'(products_3_10)) +
          (32'(products_4_10) + 32'(products_5_10) + (32'(products_6_10) + 32'(products_7_10)));
      lane_sums_11 <= 32'(products_0_11) + 32'(products_1_11) +
          (32'(products_2_11) + 32'(products_3_11)) +
          (32'(products_4_11) + 32'(products_5_11) + (32'(products_6_11) + 32'(products_7_11)));
      lane_sums_12 <= 32'(products_0_12) + 32'(products_1_12) +
          (32'(products_2_12) + 32'(products_3_12)) +
          (32'(products_4_12) + 32'(products_5_12) + (32'(products_6_12) + 32'(products_7_12)));
      lane_sums_13 <= 32'(products_0_13) + 32'(products_1_13) +
          (32'(products_2_13) + 32'(products_3_13)) +
          (32'(products_4_13) + 32'(products_5_13) + (32'(products_6_13) + 32'(products_7_13)));
      lane_sums_14 <= 32'(products_0_14) + 32'(products_1_14) +
          (32'(products_2_14) + 32'(products_3_14)) +
          (32'(products_4_14) + 32'(products_5_14) + (32'(products_6_14) + 32'(products_7_14)));
      lane_sums_15 <= 32'(products_0_15) + 32'(products_1_15) +
          (32'(products_2_15) + 32'(products_3_15)) +
          (32'(products_4_15) + 32'(products_5_15) + (32'(products_6_15) + 32'(products_7_15)));
      lane_sums_16 <= 32'(products_0_16) + 32'(products_1_16) +
          (32'(products_2_16) + 32'(products_3_16)) +
          (32'(products_4_16) + 32'(products_5_16) + (32'(products_6_16) + 32'(products_7_16)));
      lane_sums_17 <= 32'(products_0_17) + 32'(products_1_17) +
          (32'(products_2_17) + 32'(products_3_17)) +
          (32'(products_4_17) + 32'(products_5_17) + (32'(products_6_17) + 32'(products_7_17)));
      lane_sums_18 <= 32'(products_0_18) + 32'(products_1_18) +
          (32'(products_2_18) + 32'(products_3_18)) +
          (32'(products_4_18) + 32'(products_5_18) + (32'(products_6_18) + 32'(products_7_18)));
      lane_sums_19 <= 32'(products_0_19) + 32'(products_1_19) +
          (32'(products_2_19) + 32'(products_3_19)) +
          (32'(products_4_19) + 32'(products_5_19) + (32'(products_6_19) + 32'(products_7_19)));
      lane_sums_20 <= 32'(products_0_20) + 32'(products_1_20) +
          (32'(products_2_20) + 32'(products_3_20)) +
          (32'(products_4_20) + 32'(products_5_20) + (32'(products_6_20) + 32'(products_7_20)));
      lane_sums_21 <= 32'(products_0_21) + 32'(products_1_21) +
          (32'(products_2_21) + 32'(products_3_21)) +
          (32'(products_4_21) + 32'(products_5_21) + (32'(products_6_21) + 32'(products_7_21)));
      lane_sums_22 <= 32'(products_0_22) + 32'(products_1_22) +
          (32'(products_2_22) + 32'(products_3_22)) +
          (32'(products_4_22) + 32'(products_5_22) + (32'(products_6_22) + 32'(products_7_22)));
      lane_sums_23 <= 32'(products_0_23) + 32'(products_1_23) +
          (32'(products_2_23) + 32'(products_3_23)) +
          (32'(products_4_23) + 32'(products_5_23) + (32'(products_6_23) + 32'(products_7_23)));
      lane_sums_24 <= 32'(products_0_24) + 32'(products_1_24) +
          (32'(products_2_24) + 32'(products_3_24)) +
          (32'(products_4_24) + 32'(products_5_24) + (32'(products_6_24) + 32'(products_7_24)));
      lane_sums_25 <= 32'(products_0_25) + 32'(products_1_25) +
          (32'(products_2_25) + 32'(products_3_25)) +
          (32'(products_4_25) + 32'(products_5_25) + (32'(products_6_25) + 32'(products_7_25)));
      lane_sums_26 <= 32'(products_0_26) + 32'(products_1_26) +
          (32'(products_2_26) + 32'(products_3_26)) +
          (32'(products_4_26) + 32'(products_5_26) + (32'(products_6_26) + 32'(products_7_26)));
      lane_sums_27 <= 32'(products_0_27) + 32'(products_1_27) +
          (32'(products_2_27) + 32'(products_3_27)) +
          (32'(products_4_27) + 32'(products_5_27) + (32'(products_6_27) + 32'(products_7_27)));
      lane_sums_28 <= 32'(products_0_28) + 32'(products_1_28) +
          (32'(products_2_28) + 32'(products_3_28)) +
          (32'(products_4_28) + 32'(products_5_28) + (32'(products_6_28) + 32'(products_7_28)));
      lane_sums_29 <= 32'(products_0_29) + 32'(products_1_29) +
          (32'(products_2_29) + 32'(products_3_29)) +
          (32'(products_4_29) + 32'(products_5_29) + (32'(products_6_29) + 32'(products_7_29)));
      lane_sums_30 <= 32'(products_0_30) + 32'(products_1_30) +
          (32'(products_2_30) + 32'(products_3_30)) +
          (32'(products_4_30) + 32'(products_5_30) + (32'(products_6_30) + 32'(products_7_30)));
      lane_sums_31 <= 32'(products_0_31) + 32'(products_1_31) +
          (32'(products_2_31) + 32'(products_3_31)) +
          (32'(products_4_31) + 32'(products_5_31) + (32'(products_6_31) + 32'(products_7_31)));
      lane_sums_32 <= 32'(products_0_32) + 32'(products_1_32) +
          (32'(products_2_32) + 32'(products_3_32)) +
          (32'(products_4_32) + 32'(products_5_32) + (32'(products_6_32) + 32'(products_7_32)));
      lane_sums_33 <= 32'(products_0_33) + 32'(products_1_33) +
          (32'(products_2_33) + 32'(products_3_33)) +
          (32'(products_4_33) + 32'(products_5_33) + (32'(products_6_33) + 32'(products_7_33)));
      lane_sums_34 <= 32'(products_0_34) + 32'(products_1_34) +
          (32'(products_2_34) + 32'(products_3_34)) +
          (32'(products_4_34) + 32'(products_5_34) + (32'(products_6_34) + 32'(products_7_34)));
      lane_sums_35 <= 32'(products_0_35) + 32'(products_1_35) +
          (32'(products_2_35) + 32'(products_3_35)) +
          (32'(products_4_35) + 32'(products_5_35) + (32'(products_6_35) + 32'(products_7_35)));
      lane_sums_36 <= 32'(products_0_36) + 32'(products_1_36) +
          (32'(products_2_36) + 32'(products_3_36)) +
          (32'(products_4_36) + 32'(products_5_36) + (32'(products_6_36) + 32'(products_7_36)));
      lane_sums_37 <= 32'(products_0_37) + 32'(products_1_37) +
          (32'(products_2_37) + 32'(products_3_37)) +
          (32'(products_4_37) + 32'(products_5_37) + (32'(products_6_37) + 32'(products_7_37)));
      lane_sums_38 <= 32'(products_0_38) + 32'(products_1_38) +
          (32'(products_2_38) + 32'(products_3_38)) +
          (32'(products_4_38) + 32'(products_5_38) + (32'(products_6_38) + 32'(products_7_38)));
      lane_sums_39 <= 32'(products_0_39) + 32'(products_1_39) +
          (32'(products_2_39) + 32'(products_3_39)) +
          (32'(products_4_39) + 32'(products_5_39) + (32'(products_6_39) + 32'(products_7_39)));
      lane_sums_40 <= 32'(products_0_40) + 32'(products_1_40) +
          (32'(products_2_40) + 32'(products_3_40)) +
          (32'(products_4_40) + 32'(products_5_40) + (32'(products_6_40) + 32'(products_7_40)));
      lane_sums_41 <= 32'(products_0_41) + 32'(products_1_41) +
          (32'(products_2_41) + 32'(products_3_41)) +
          (32'(products_4_41) + 32'(products_5_41) + (32'(products_6_41) + 32'(products_7_41)));
      lane_sums_42 <= 32'(products_0_42) + 32'(products_1_42) +
          (32'(products_2_42) + 32'(products_3_42)) +
          (32'(products_4_42) + 32'(products_5_42) + (32'(products_6_42) + 32'(products_7_42)));
      lane_sums_43 <= 32'(products_0_43) + 32'(products_1_43) +
          (32'(products_2_43) + 32'(products_3_43)) +
          (32'(products_4_43) + 32'(products_5_43) + (32'(products_6_43) + 32'(products_7_43)));
      lane_sums_44 <= 32'(products_0_44) + 32'(products_1_44) +
          (32'(products_2_44) + 32'(products_3_44)) +
          (32'(products_4_44) + 32'(products_5_44) + (32'(products_6_44) + 32'(products_7_44)));
      lane_sums_45 <= 32'(products_0_45) + 32'(products_1_45) +
          (32'(products_2_45) + 32'(products_3_45)) +
          (32'(products_4_45) + 32'(products_5_45) + (32'(products_6_45) + 32'(products_7_45)));
      lane_sums_46 <= 32'(products_0_46) + 32'(products_1_46) +
          (32'(products_2_46) + 32'(products_3_46)) +
          (32'(products_4_46) + 32'(products_5_46) + (32'(products_6_46) + 32'(products_7_46)));
      lane_sums_47 <= 32'(products_0_47) + 32'(products_1_47) +
          (32'(products_2_47) + 32'(products_3_47)) +
          (32'(products_4_47) + 32'(products_5_47) + (32'(products_6_47) + 32'(products_7_47)));
      lane_sums_48 <= 32'(products_0_48) + 32'(products_1_48) +
          (32'(products_2_48) + 32'(products_3_48)) +
          (32'(products_4_48) + 32'(products_5_48) + (32'(products_6_48) + 32'(products_7_48)));
      lane_sums_49 <= 32'(products_0_49) + 32'(products_1_49) +
          (32'(products_2_49) + 32'(products_3_49)) +
          (32'(products_4_49) + 32'(products_5_49) + (32'(products_6_49) + 32'(products_7_49)));
      lane_sums_50 <= 32'(products_0_50) + 32'(products_1_50) +
          (32'(products_2_50) + 32'(products_3_50)) +
          (32'(products_4_50) + 32'(products_5_50) + (32'(products_6_50) + 32'(products_7_50)));
      lane_sums_51 <= 32'(products_0_51) + 32'(products_1_51) +
          (32'(products_2_51) + 32'(products_3_51)) +
          (32'(products_4_51) + 32'(products_5_51) + (32'(products_6_51) + 32'(products_7_51)));
      lane_sums_52 <= 32'(products_0_52) + 32'(products_1_52) +
          (32'(products_2_52) + 32'(products_3_52)) +
          (32'(products_4_52) + 32'(products_5_52) + (32'(products_6_52) + 32'(products_7_52)));
      lane_sums_53 <= 32'(products_0_53) + 32'(products_1_53) +
          (32'(products_2_53) + 32'(products_3_53)) +
          (32'(products_4_53) + 32'(products_5_53) + (32'(products_6_53) + 32'(products_7_53)));
      lane_sums_54 <= 32'(products_0_54) + 32'(products_1_54) +
          (32'(products_2_54) + 32'(products_3_54)) +
          (32'(products_4_54) + 32'(products_5_54) + (32'(products_6_54) + 32'(products_7_54)));
      lane_sums_55 <= 32'(products_0_55) + 32'(products_1_55) +
          (32'(products_2_55) + 32'(products_3_55)) +
          (32'(products_4_55) + 32'(products_5_55) + (32'(products_6_55) + 32'(products_7_55)));
      lane_sums_56 <= 32'(products_0_56) + 32'(products_1_56) +
          (32'(products_2_56) + 32'(products_3_56)) +
          (32'(products_4_56) + 32'(products_5_56) + (32'(products_6_56) + 32'(products_7_56)));
      lane_sums_57 <= 32'(products_0_57) + 32'(products_1_57) +
          (32'(products_2_57) + 32'(products_3_57)) +
          (32'(products_4_57) + 32'(products_5_57) + (32'(products_6_57) + 32'(products_7_57)));
      lane_sums_58 <= 32'(products_0_58) + 32'(products_1_58) +
          (32'(products_2_58) + 32'(products_3_58)) +
          (32'(products_4_58) + 32'(products_5_58) + (32'(products_6_58) + 32'(products_7_58)));
      lane_sums_59 <= 32'(products_0_59) + 32'(products_1_59) +
          (32'(products_2_59) + 32'(products_3_59)) +
          (32'(products_4_59) + 32'(products_5_59) + (32'(products_6_59) + 32'(products_7_59)));
      lane_sums_60 <= 32'(products_0_60) + 32'(products_1_60) +
          (32'(products_2_60) + 32'(products_3_60)) +
          (32'(products_4_60) + 32'(products_5_60) + (32'(products_6_60) + 32'(products_7_60)));
      lane_sums_61 <= 32'(products_0_61) + 32'(products_1_61) +
          (32'(products_2_61) + 32'(products_3_61)) +
          (32'(products_4_61) + 32'(products_5_61) + (32'(products_6_61) + 32'(products_7_61)));
      lane_sums_62 <= 32'(products_0_62) + 32'(products_1_62) +
          (32'(products_2_62) + 32'(products_3_62)) +
          (32'(products_4_62) + 32'(products_5_62) + (32'(products_6_62) + 32'(products_7_62)));
      lane_sums_63 <= 32'(products_0_63) + 32'(products_1_63) +
          (32'(products_2_63) + 32'(products_3_63)) +
          (32'(products_4_63) + 32'(products_5_63) + (32'(products_6_63) + 32'(products_7_63)));
    end
  end

  always_ff @(posedge clk) begin
    if (lane_sums_valid && !lane_sums_tag_upper_half) begin
      lower_0 <= lane_sums_tag_first ? term_0 : (lower_0 + term_0);
      lower_1 <= lane_sums_tag_first ? term_1 : (lower_1 + term_1);
      lower_2 <= lane_sums_tag_first ? term_2 : (lower_2 + term_2);
      lower_3 <= lane_sums_tag_first ? term_3 : (lower_3 + term_3);
      lower_4 <= lane_sums_tag_first ? term_4 : (lower_4 + term_4);
      lower_5 <= lane_sums_tag_first ? term_5 : (lower_5 + term_5);
      lower_6 <= lane_sums_tag_first ? term_6 : (lower_6 + term_6);
      lower_7 <= lane_sums_tag_first ? term_7 : (lower_7 + term_7);
      lower_8 <= lane_sums_tag_first ? term_8 : (lower_8 + term_8);
      lower_9 <= lane_sums_tag_first ? term_9 : (lower_9 + term_9);
      lower_10 <= lane_sums_tag_first ? term_10 : (lower_10 + term_10);
      lower_11 <= lane_sums_tag_first ? term_11 : (lower_11 + term_11);
      lower_12 <= lane_sums_tag_first ? term_12 : (lower_12 + term_12);
      lower_13 <= lane_sums_tag_first ? term_13 : (lower_13 + term_13);
      lower_14 <= lane_sums_tag_first ? term_14 : (lower_14 + term_14);
      lower_15 <= lane_sums_tag_first ? term_15 : (lower_15 + term_15);
      lower_16 <= lane_sums_tag_first ? term_16 : (lower_16 + term_16);
      lower_17 <= lane_sums_tag_first ? term_17 : (lower_17 + term_17);
      lower_18 <= lane_sums_tag_first ? term_18 : (lower_18 + term_18);
      lower_19 <= lane_sums_tag_first ? term_19 : (lower_19 + term_19);
      lower_20 <= lane_sums_tag_first ? term_20 : (lower_20 + term_20);
      lower_21 <= lane_sums_tag_first ? term_21 : (lower_21 + term_21);
      lower_22 <= lane_sums_tag_first ? term_22 : (lower_22 + term_22);
      lower_23 <= lane_sums_tag_first ? term_23 : (lower_23 + term_23);
      lower_24 <= lane_sums_tag_first ? term_24 : (lower_24 + term_24);
      lower_25 <= lane_sums_tag_first ? term_25 : (lower_25 + term_25);
      lower_26 <= lane_sums_tag_first ? term_26 : (lower_26 + term_26);
      lower_27 <= lane_sums_tag_first ? term_27 : (lower_27 + term_27);
      lower_28 <= lane_sums_tag_first ? term_28 : (lower_28 + term_28);
      lower_29 <= lane_sums_tag_first ? term_29 : (lower_29 + term_29);
      lower_30 <= lane_sums_tag_first ? term_30 : (lower_30 + term_30);
      lower_31 <= lane_sums_tag_first ? term_31 : (lower_31 + term_31);
      lower_32 <= lane_sums_tag_first ? term_32 : (lower_32 + term_32);
      lower_33 <= lane_sums_tag_first ? term_33 : (lower_33 + term_33);
      lower_34 <= lane_sums_tag_first ? term_34 : (lower_34 + term_34);
      lower_35 <= lane_sums_tag_first ? term_35 : (lower_35 + term_35);
      lower_36 <= lane_sums_tag_first ? term_36 : (lower_36 + term_36);
      lower_37 <= lane_sums_tag_first ? term_37 : (lower_37 + term_37);
      lower_38 <= lane_sums_tag_first ? term_38 : (lower_38 + term_38);
      lower_39 <= lane_sums_tag_first ? term_39 : (lower_39 + term_39);
      lower_40 <= lane_sums_tag_first ? term_40 : (lower_40 + term_40);
      lower_41 <= lane_sums_tag_first ? term_41 : (lower_41 + term_41);
      lower_42 <= lane_sums_tag_first ? term_42 : (lower_42 + term_42);
      lower_43 <= lane_sums_tag_first ? term_43 : (lower_43 + term_43);
      lower_44 <= lane_sums_tag_first ? term_44 : (lower_44 + term_44);
      lower_45 <= lane_sums_tag_first ? term_45 : (lower_45 + term_45);
      lower_46 <= lane_sums_tag_first ? term_46 : (lower_46 + term_46);
      lower_47 <= lane_sums_tag_first ? term_47 : (lower_47 + term_47);
      lower_48 <= lane_sums_tag_first ? term_48 : (lower_48 + term_48);
      lower_49 <= lane_sums_tag_first ? term_49 : (lower_49 + term_49);
      lower_50 <= lane_sums_tag_first ? term_50 : (lower_50 + term_50);
      lower_51 <= lane_sums_tag_first ? term_51 : (lower_51 + term_51);
      lower_52 <= lane_sums_tag_first ? term_52 : (lower_52 + term_52);
      lower_53 <= lane_sums_tag_first ? term_53 : (lower_53 + term_53);
      lower_54 <= lane_sums_tag_first ? term_54 : (lower_54 + term_54);
      lower_55 <= lane_sums_tag_first ? term_55 : (lower_55 + term_55);
      lower_56 <= lane_sums_tag_first ? term_56 : (lower_56 + term_56);
      lower_57 <= lane_sums_tag_first ? term_57 : (lower_57 + term_57);
      lower_58 <= lane_sums_tag_first ? term_58 : (lower_58 + term_58);
      lower_59 <= lane_sums_tag_first ? term_59 : (lower_59 + term_59);
      lower_60 <= lane_sums_tag_first ? term_60 : (lower_60 + term_60);
      lower_61 <= lane_sums_tag_first ? term_61 : (lower_61 + term_61);
      lower_62 <= lane_sums_tag_first ? term_62 : (lower_62 + term_62);
      lower_63 <= lane_sums_tag_first ? term_63 : (lower_63 + term_63);
    end
  end

  always_ff @(posedge clk) begin
    if (lane_sums_valid && lane_sums_tag_upper_half) begin
      upper_0 <= lane_sums_tag_first ? term_64 : (upper_0 + term_64);
      upper_1 <= lane_sums_tag_first ? term_65 : (upper_1 + term_65);
      upper_2 <= lane_sums_tag_first ? term_66 : (upper_2 + term_66);
      upper_3 <= lane_sums_tag_first ? term_67 : (upper_3 + term_67);
      upper_4 <= lane_sums_tag_first ? term_68 : (upper_4 + term_68);
      upper_5 <= lane_sums_tag_first ? term_69 : (upper_5 + term_69);
      upper_6 <= lane_sums_tag_first ? term_70 : (upper_6 + term_70);
      upper_7 <= lane_sums_tag_first ? term_71 : (upper_7 + term_71);
      upper_8 <= lane_sums_tag_first ? term_72 : (upper_8 + term_72);
      upper_9 <= lane_sums_tag_first ? term_73 : (upper_9 + term_73);
      upper_10 <= lane_sums_tag_first ? term_74 : (upper_10 + term_74);
      upper_11 <= lane_sums_tag_first ? term_75 : (upper_11 + term_75);
      upper_12 <= lane_sums_tag_first ? term_76 : (upper_12 + term_76);
      upper_13 <= lane_sums_tag_first ? term_77 : (upper_13 + term_77);
      upper_14 <= lane_sums_tag_first ? term_78 : (upper_14 + term_78);
      upper_15 <= lane_sums_tag_first ? term_79 : (upper_15 + term_79);
      upper_16 <= lane_sums_tag_first ? term_80 : (upper_16 + term_80);
      upper_17 <= lane_sums_tag_first ? term_81 : (upper_17 + term_81);
      upper_18 <= lane_sums_tag_first ? term_82 : (upper_18 + term_82);
      upper_19 <= lane_sums_tag_first ? term_83 : (upper_19 + term_83);
      upper_20 <= lane_sums_tag_first ? term_84 : (upper_20 + term_84);
      upper_21 <= lane_sums_tag_first ? term_85 : (upper_21 + term_85);
      upper_22 <= lane_sums_tag_first ? term_86 : (upper_22 + term_86);
      upper_23 <= lane_sums_tag_first ? term_87 : (upper_23 + term_87);
      upper_24 <= lane_sums_tag_first ? term_88 : (upper_24 + term_88);
      upper_25 <= lane_sums_tag_first ? term_89 : (upper_25 + term_89);
      upper_26 <= lane_sums_tag_first ? term_90 : (upper_26 + term_90);
      upper_27 <= lane_sums_tag_first ? term_91 : (upper_27 + term_91);
      upper_28 <= lane_sums_tag_first ? term_92 : (upper_28 + term_92);
      upper_29 <= lane_sums_tag_first ? term_93 : (upper_29 + term_93);
      upper_30 <= lane_sums_tag_first ? term_94 : (upper_30 + term_94);
      upper_31 <= lane_sums_tag_first ? term_95 : (upper_31 + term_95);
      upper_32 <= lane_sums_tag_first ? term_96 : (upper_32 + term_96);
      upper_33 <= lane_sums_tag_first ? term_97 : (upper_33 + term_97);
      upper_34 <= lane_sums_tag_first ? term_98 : (upper_34 + term_98);
      upper_35 <= lane_sums_tag_first ? term_99 : (upper_35 + term_99);
      upper_36 <= lane_sums_tag_first ? term_100 : (upper_36 + term_100);
      upper_37 <= lane_sums_tag_first ? term_101 : (upper_37 + term_101);
      upper_38 <= lane_sums_tag_first ? term_102 : (upper_38 + term_102);
      upper_39 <= lane_sums_tag_first ? term_103 : (upper_39 + term_103);
      upper_40 <= lane_sums_tag_first ? term_104 : (upper_40 + term_104);
      upper_41 <= lane_sums_tag_first ? term_105 : (upper_41 + term_105);
      upper_42 <= lane_sums_tag_first ? term_106 : (upper_42 + term_106);
      upper_43 <= lane_sums_tag_first ? term_107 : (upper_43 + term_107);
      upper_44 <= lane_sums_tag_first ? term_108 : (upper_44 + term_108);
      upper_45 <= lane_sums_tag_first ? term_109 : (upper_45 + term_109);
      upper_46 <= lane_sums_tag_first ? term_110 : (upper_46 + term_110);
      upper_47 <= lane_sums_tag_first ? term_111 : (upper_47 + term_111);
      upper_48 <= lane_sums_tag_first ? term_112 : (upper_48 + term_112);
      upper_49 <= lane_sums_tag_first ? term_113 : (upper_49 + term_113);
      upper_50 <= lane_sums_tag_first ? term_114 : (upper_50 + term_114);
      upper_51 <= lane_sums_tag_first ? term_115 : (upper_51 + term_115);
      upper_52 <= lane_sums_tag_first ? term_116 : (upper_52 + term_116);
      upper_53 <= lane_sums_tag_first ? term_117 : (upper_53 + term_117);
      upper_54 <= lane_sums_tag_first ? term_118 : (upper_54 + term_118);
      upper_55 <= lane_sums_tag_first ? term_119 : (upper_55 + term_119);
      upper_56 <= lane_sums_tag_first ? term_120 : (upper_56 + term_120);
      upper_57 <= lane_sums_tag_first ? term_121 : (upper_57 + term_121);
      upper_58 <= lane_sums_tag_first ? term_122 : (upper_58 + term_122);
      upper_59 <= lane_sums_tag_first ? term_123 : (upper_59 + term_123);
      upper_60 <= lane_sums_tag_first ? term_124 : (upper_60 + term_124);
      upper_61 <= lane_sums_tag_first ? term_125 : (upper_61 + term_125);
      upper_62 <= lane_sums_tag_first ? term_126 : (upper_62 + term_126);
      upper_63 <= lane_sums_tag_first ? term_127 : (upper_63 + term_127);
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
      lane_sums_valid <= 1'b0;
      ended <= 1'b0;
    end else begin
      lane_sums_valid <= valid;
      ended <= lane_sums_valid && lane_sums_tag_ending;
    end
  end
endmodule
