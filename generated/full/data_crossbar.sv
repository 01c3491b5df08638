// Brings the channels' groups to their lanes, each lane's in the order in which it asked for them.
// Combinational.
module data_crossbar (
    input  logic         channels_0_valid, channels_1_valid, channels_2_valid, channels_3_valid,
        channels_4_valid, channels_5_valid, channels_6_valid, channels_7_valid, channels_8_valid,
        channels_9_valid, channels_10_valid, channels_11_valid, channels_12_valid,
        channels_13_valid, channels_14_valid, channels_15_valid,
    output logic         channels_0_ready, channels_1_ready, channels_2_ready, channels_3_ready,
        channels_4_ready, channels_5_ready, channels_6_ready, channels_7_ready, channels_8_ready,
        channels_9_ready, channels_10_ready, channels_11_ready, channels_12_ready,
        channels_13_ready, channels_14_ready, channels_15_ready,
    input  logic [767:0] channels_0_payload_raw, channels_1_payload_raw, channels_2_payload_raw,
        channels_3_payload_raw, channels_4_payload_raw, channels_5_payload_raw,
        channels_6_payload_raw, channels_7_payload_raw, channels_8_payload_raw,
        channels_9_payload_raw, channels_10_payload_raw, channels_11_payload_raw,
        channels_12_payload_raw, channels_13_payload_raw, channels_14_payload_raw,
        channels_15_payload_raw,
    input  logic [2:0]   channels_0_payload_lane, channels_1_payload_lane, channels_2_payload_lane,
        channels_3_payload_lane, channels_4_payload_lane, channels_5_payload_lane,
        channels_6_payload_lane, channels_7_payload_lane, channels_8_payload_lane,
        channels_9_payload_lane, channels_10_payload_lane, channels_11_payload_lane,
        channels_12_payload_lane, channels_13_payload_lane, channels_14_payload_lane,
        channels_15_payload_lane,
    input  logic         orders_0_valid, orders_1_valid, orders_2_valid, orders_3_valid,
        orders_4_valid, orders_5_valid, orders_6_valid, orders_7_valid,
    output logic         orders_0_ready, orders_1_ready, orders_2_ready, orders_3_ready,
        orders_4_ready, orders_5_ready, orders_6_ready, orders_7_ready,
    input  logic [3:0]   orders_0_payload_channel, orders_1_payload_channel,
        orders_2_payload_channel, orders_3_payload_channel, orders_4_payload_channel,
        orders_5_payload_channel, orders_6_payload_channel, orders_7_payload_channel,
    input  logic [2:0]   orders_0_payload_format_code, orders_1_payload_format_code,
        orders_2_payload_format_code, orders_3_payload_format_code, orders_4_payload_format_code,
        orders_5_payload_format_code, orders_6_payload_format_code, orders_7_payload_format_code,
    input  logic         orders_0_payload_format_half, orders_1_payload_format_half,
        orders_2_payload_format_half, orders_3_payload_format_half, orders_4_payload_format_half,
        orders_5_payload_format_half, orders_6_payload_format_half, orders_7_payload_format_half,
    input  logic         orders_0_payload_format_two, orders_1_payload_format_two,
        orders_2_payload_format_two, orders_3_payload_format_two, orders_4_payload_format_two,
        orders_5_payload_format_two, orders_6_payload_format_two, orders_7_payload_format_two,
    input  logic         orders_0_payload_format_value, orders_1_payload_format_value,
        orders_2_payload_format_value, orders_3_payload_format_value, orders_4_payload_format_value,
        orders_5_payload_format_value, orders_6_payload_format_value, orders_7_payload_format_value,
    output logic         lanes_0_valid, lanes_1_valid, lanes_2_valid, lanes_3_valid, lanes_4_valid,
        lanes_5_valid, lanes_6_valid, lanes_7_valid,
    input  logic         lanes_0_ready, lanes_1_ready, lanes_2_ready, lanes_3_ready, lanes_4_ready,
        lanes_5_ready, lanes_6_ready, lanes_7_ready,
    output logic [767:0] lanes_0_payload_raw, lanes_1_payload_raw, lanes_2_payload_raw,
        lanes_3_payload_raw, lanes_4_payload_raw, lanes_5_payload_raw, lanes_6_payload_raw,
        lanes_7_payload_raw,
    output logic [2:0]   lanes_0_payload_format_code, lanes_1_payload_format_code,
        lanes_2_payload_format_code, lanes_3_payload_format_code, lanes_4_payload_format_code,
        lanes_5_payload_format_code, lanes_6_payload_format_code, lanes_7_payload_format_code,
    output logic         lanes_0_payload_format_half, lanes_1_payload_format_half,
        lanes_2_payload_format_half, lanes_3_payload_format_half, lanes_4_payload_format_half,
        lanes_5_payload_format_half, lanes_6_payload_format_half, lanes_7_payload_format_half,
    output logic         lanes_0_payload_format_two, lanes_1_payload_format_two,
        lanes_2_payload_format_two, lanes_3_payload_format_two, lanes_4_payload_format_two,
        lanes_5_payload_format_two, lanes_6_payload_format_two, lanes_7_payload_format_two,
    output logic         lanes_0_payload_format_value, lanes_1_payload_format_value,
        lanes_2_payload_format_value, lanes_3_payload_format_value, lanes_4_payload_format_value,
        lanes_5_payload_format_value, lanes_6_payload_format_value, lanes_7_payload_format_value
);
  logic for_lane_0, for_lane_1, for_lane_2, for_lane_3, for_lane_4, for_lane_5, for_lane_6,
      for_lane_7, for_lane_8, for_lane_9, for_lane_10, for_lane_11, for_lane_12, for_lane_13,
      for_lane_14, for_lane_15, for_lane_16, for_lane_17, for_lane_18, for_lane_19, for_lane_20,
      for_lane_21, for_lane_22, for_lane_23, for_lane_24, for_lane_25, for_lane_26, for_lane_27,
      for_lane_28, for_lane_29, for_lane_30, for_lane_31, for_lane_32, for_lane_33, for_lane_34,
      for_lane_35, for_lane_36, for_lane_37, for_lane_38, for_lane_39, for_lane_40, for_lane_41,
      for_lane_42, for_lane_43, for_lane_44, for_lane_45, for_lane_46, for_lane_47, for_lane_48,
      for_lane_49, for_lane_50, for_lane_51, for_lane_52, for_lane_53, for_lane_54, for_lane_55,
      for_lane_56, for_lane_57, for_lane_58, for_lane_59, for_lane_60, for_lane_61, for_lane_62,
      for_lane_63, for_lane_64, for_lane_65, for_lane_66, for_lane_67, for_lane_68, for_lane_69,
      for_lane_70, for_lane_71, for_lane_72, for_lane_73, for_lane_74, for_lane_75, for_lane_76,
      for_lane_77, for_lane_78, for_lane_79, for_lane_80, for_lane_81, for_lane_82, for_lane_83,
      for_lane_84, for_lane_85, for_lane_86, for_lane_87, for_lane_88, for_lane_89, for_lane_90,
      for_lane_91, for_lane_92, for_lane_93, for_lane_94, for_lane_95, for_lane_96, for_lane_97,
      for_lane_98, for_lane_99, for_lane_100, for_lane_101, for_lane_102, for_lane_103,
      for_lane_104, for_lane_105, for_lane_106, for_lane_107, for_lane_108, for_lane_109,
      for_lane_110, for_lane_111, for_lane_112, for_lane_113, for_lane_114, for_lane_115,
      for_lane_116, for_lane_117, for_lane_118, for_lane_119, for_lane_120, for_lane_121,
      for_lane_122, for_lane_123, for_lane_124, for_lane_125, for_lane_126, for_lane_127;
  logic match_0, match_1, match_2, match_3, match_4, match_5, match_6, match_7, match_8, match_9,
      match_10, match_11, match_12, match_13, match_14, match_15, match_16, match_17, match_18,
      match_19, match_20, match_21, match_22, match_23, match_24, match_25, match_26, match_27,
      match_28, match_29, match_30, match_31, match_32, match_33, match_34, match_35, match_36,
      match_37, match_38, match_39, match_40, match_41, match_42, match_43, match_44, match_45,
      match_46, match_47, match_48, match_49, match_50, match_51, match_52, match_53, match_54,
      match_55, match_56, match_57, match_58, match_59, match_60, match_61, match_62, match_63,
      match_64, match_65, match_66, match_67, match_68, match_69, match_70, match_71, match_72,
      match_73, match_74, match_75, match_76, match_77, match_78, match_79, match_80, match_81,
      match_82, match_83, match_84, match_85, match_86, match_87, match_88, match_89, match_90,
      match_91, match_92, match_93, match_94, match_95, match_96, match_97, match_98, match_99,
      match_100, match_101, match_102, match_103, match_104, match_105, match_106, match_107,
      match_108, match_109, match_110, match_111, match_112, match_113, match_114, match_115,
      match_116, match_117, match_118, match_119, match_120, match_121, match_122, match_123,
      match_124, match_125, match_126, match_127;
  logic orders_1_ready_condition, orders_2_ready_condition, orders_3_ready_condition,
      orders_4_ready_condition, orders_5_ready_condition, orders_6_ready_condition,
      orders_7_ready_condition;

  assign for_lane_0 = (orders_0_payload_channel == 4'd0) && (channels_0_payload_lane == 3'd0);
  assign match_0 = orders_0_valid && channels_0_valid && for_lane_0;
  assign for_lane_1 = (orders_0_payload_channel == 4'd1) && (channels_1_payload_lane == 3'd0);
  assign match_1 = orders_0_valid && channels_1_valid && for_lane_1;
  assign for_lane_2 = (orders_0_payload_channel == 4'd2) && (channels_2_payload_lane == 3'd0);
  assign match_2 = orders_0_valid && channels_2_valid && for_lane_2;
  assign for_lane_3 = (orders_0_payload_channel == 4'd3) && (channels_3_payload_lane == 3'd0);
  assign match_3 = orders_0_valid && channels_3_valid && for_lane_3;
  assign for_lane_4 = (orders_0_payload_channel == 4'd4) && (channels_4_payload_lane == 3'd0);
  assign match_4 = orders_0_valid && channels_4_valid && for_lane_4;
  assign for_lane_5 = (orders_0_payload_channel == 4'd5) && (channels_5_payload_lane == 3'd0);
  assign match_5 = orders_0_valid && channels_5_valid && for_lane_5;
  assign for_lane_6 = (orders_0_payload_channel == 4'd6) && (channels_6_payload_lane == 3'd0);
  assign match_6 = orders_0_valid && channels_6_valid && for_lane_6;
  assign for_lane_7 = (orders_0_payload_channel == 4'd7) && (channels_7_payload_lane == 3'd0);
  assign match_7 = orders_0_valid && channels_7_valid && for_lane_7;
  assign for_lane_8 = (orders_0_payload_channel == 4'd8) && (channels_8_payload_lane == 3'd0);
  assign match_8 = orders_0_valid && channels_8_valid && for_lane_8;
  assign for_lane_9 = (orders_0_payload_channel == 4'd9) && (channels_9_payload_lane == 3'd0);
  assign match_9 = orders_0_valid && channels_9_valid && for_lane_9;
  assign for_lane_10 = (orders_0_payload_channel == 4'd10) && (channels_10_payload_lane == 3'd0);
  assign match_10 = orders_0_valid && channels_10_valid && for_lane_10;
  assign for_lane_11 = (orders_0_payload_channel == 4'd11) && (channels_11_payload_lane == 3'd0);
  assign match_11 = orders_0_valid && channels_11_valid && for_lane_11;
  assign for_lane_12 = (orders_0_payload_channel == 4'd12) && (channels_12_payload_lane == 3'd0);
  assign match_12 = orders_0_valid && channels_12_valid && for_lane_12;
  assign for_lane_13 = (orders_0_payload_channel == 4'd13) && (channels_13_payload_lane == 3'd0);
  assign match_13 = orders_0_valid && channels_13_valid && for_lane_13;
  assign for_lane_14 = (orders_0_payload_channel == 4'd14) && (channels_14_payload_lane == 3'd0);
  assign match_14 = orders_0_valid && channels_14_valid && for_lane_14;
  assign for_lane_15 = (orders_0_payload_channel == 4'd15) && (channels_15_payload_lane == 3'd0);
  assign match_15 = orders_0_valid && channels_15_valid && for_lane_15;
  assign lanes_0_valid = match_0 || match_1 || match_2 || match_3 || match_4 || match_5 ||
      match_6 || match_7 || match_8 || match_9 || match_10 || match_11 || match_12 || match_13 ||
      match_14 || match_15;

  always_comb begin
    unique case (orders_0_payload_channel)
      4'd0: lanes_0_payload_raw = channels_0_payload_raw;
      4'd1: lanes_0_payload_raw = channels_1_payload_raw;
      4'd2: lanes_0_payload_raw = channels_2_payload_raw;
      4'd3: lanes_0_payload_raw = channels_3_payload_raw;
      4'd4: lanes_0_payload_raw = channels_4_payload_raw;
      4'd5: lanes_0_payload_raw = channels_5_payload_raw;
      4'd6: lanes_0_payload_raw = channels_6_payload_raw;
      4'd7: lanes_0_payload_raw = channels_7_payload_raw;
      4'd8: lanes_0_payload_raw = channels_8_payload_raw;
      4'd9: lanes_0_payload_raw = channels_9_payload_raw;
      4'd10: lanes_0_payload_raw = channels_10_payload_raw;
      4'd11: lanes_0_payload_raw = channels_11_payload_raw;
      4'd12: lanes_0_payload_raw = channels_12_payload_raw;
      4'd13: lanes_0_payload_raw = channels_13_payload_raw;
      4'd14: lanes_0_payload_raw = channels_14_payload_raw;
      default: lanes_0_payload_raw = channels_15_payload_raw;
    endcase
  end

  assign lanes_0_payload_format_code = orders_0_payload_format_code;
  assign lanes_0_payload_format_half = orders_0_payload_format_half;
  assign lanes_0_payload_format_two = orders_0_payload_format_two;
  assign lanes_0_payload_format_value = orders_0_payload_format_value;
  assign orders_0_ready = (match_0 || match_1 || match_2 || match_3 || match_4 || match_5 ||
      match_6 || match_7 || match_8 || match_9 || match_10 || match_11 || match_12 || match_13 ||
      match_14 || match_15) && lanes_0_ready;
  assign for_lane_16 = (orders_1_payload_channel == 4'd0) && (channels_0_payload_lane == 3'd1);
  assign match_16 = orders_1_valid && channels_0_valid && for_lane_16;
  assign for_lane_17 = (orders_1_payload_channel == 4'd1) && (channels_1_payload_lane == 3'd1);
  assign match_17 = orders_1_valid && channels_1_valid && for_lane_17;
  assign for_lane_18 = (orders_1_payload_channel == 4'd2) && (channels_2_payload_lane == 3'd1);
  assign match_18 = orders_1_valid && channels_2_valid && for_lane_18;
  assign for_lane_19 = (orders_1_payload_channel == 4'd3) && (channels_3_payload_lane == 3'd1);
  assign match_19 = orders_1_valid && channels_3_valid && for_lane_19;
  assign for_lane_20 = (orders_1_payload_channel == 4'd4) && (channels_4_payload_lane == 3'd1);
  assign match_20 = orders_1_valid && channels_4_valid && for_lane_20;
  assign for_lane_21 = (orders_1_payload_channel == 4'd5) && (channels_5_payload_lane == 3'd1);
  assign match_21 = orders_1_valid && channels_5_valid && for_lane_21;
  assign for_lane_22 = (orders_1_payload_channel == 4'd6) && (channels_6_payload_lane == 3'd1);
  assign match_22 = orders_1_valid && channels_6_valid && for_lane_22;
  assign for_lane_23 = (orders_1_payload_channel == 4'd7) && (channels_7_payload_lane == 3'd1);
  assign match_23 = orders_1_valid && channels_7_valid && for_lane_23;
  assign for_lane_24 = (orders_1_payload_channel == 4'd8) && (channels_8_payload_lane == 3'd1);
  assign match_24 = orders_1_valid && channels_8_valid && for_lane_24;
  assign for_lane_25 = (orders_1_payload_channel == 4'd9) && (channels_9_payload_lane == 3'd1);
  assign match_25 = orders_1_valid && channels_9_valid && for_lane_25;
  assign for_lane_26 = (orders_1_payload_channel == 4'd10) && (channels_10_payload_lane == 3'd1);
  assign match_26 = orders_1_valid && channels_10_valid && for_lane_26;
  assign for_lane_27 = (orders_1_payload_channel == 4'd11) && (channels_11_payload_lane == 3'd1);
  assign match_27 = orders_1_valid && channels_11_valid && for_lane_27;
  assign for_lane_28 = (orders_1_payload_channel == 4'd12) && (channels_12_payload_lane == 3'd1);
  assign match_28 = orders_1_valid && channels_12_valid && for_lane_28;
  assign for_lane_29 = (orders_1_payload_channel == 4'd13) && (channels_13_payload_lane == 3'd1);
  assign match_29 = orders_1_valid && channels_13_valid && for_lane_29;
  assign for_lane_30 = (orders_1_payload_channel == 4'd14) && (channels_14_payload_lane == 3'd1);
  assign match_30 = orders_1_valid && channels_14_valid && for_lane_30;
  assign for_lane_31 = (orders_1_payload_channel == 4'd15) && (channels_15_payload_lane == 3'd1);
  assign match_31 = orders_1_valid && channels_15_valid && for_lane_31;
  assign lanes_1_valid = match_16 || match_17 || match_18 || match_19 || match_20 || match_21 ||
      match_22 || match_23 || match_24 || match_25 || match_26 || match_27 || match_28 ||
      match_29 || match_30 || match_31;

  always_comb begin
    unique case (orders_1_payload_channel)
      4'd0: lanes_1_payload_raw = channels_0_payload_raw;
      4'd1: lanes_1_payload_raw = channels_1_payload_raw;
      4'd2: lanes_1_payload_raw = channels_2_payload_raw;
      4'd3: lanes_1_payload_raw = channels_3_payload_raw;
      4'd4: lanes_1_payload_raw = channels_4_payload_raw;
      4'd5: lanes_1_payload_raw = channels_5_payload_raw;
      4'd6: lanes_1_payload_raw = channels_6_payload_raw;
      4'd7: lanes_1_payload_raw = channels_7_payload_raw;
      4'd8: lanes_1_payload_raw = channels_8_payload_raw;
      4'd9: lanes_1_payload_raw = channels_9_payload_raw;
      4'd10: lanes_1_payload_raw = channels_10_payload_raw;
      4'd11: lanes_1_payload_raw = channels_11_payload_raw;
      4'd12: lanes_1_payload_raw = channels_12_payload_raw;
      4'd13: lanes_1_payload_raw = channels_13_payload_raw;
      4'd14: lanes_1_payload_raw = channels_14_payload_raw;
      default: lanes_1_payload_raw = channels_15_payload_raw;
    endcase
  end

  assign lanes_1_payload_format_code = orders_1_payload_format_code;
  assign lanes_1_payload_format_half = orders_1_payload_format_half;
  assign lanes_1_payload_format_two = orders_1_payload_format_two;
  assign lanes_1_payload_format_value = orders_1_payload_format_value;
  assign orders_1_ready_condition = match_16 || match_17 || match_18 || match_19 || match_20 ||
      match_21 || match_22 || match_23 || match_24 || match_25 || match_26 || match_27 ||
      match_28 || match_29 || match_30 || match_31;
  assign orders_1_ready = orders_1_ready_condition && lanes_1_ready;
  assign for_lane_32 = (orders_2_payload_channel == 4'd0) && (channels_0_payload_lane == 3'd2);
  assign match_32 = orders_2_valid && channels_0_valid && for_lane_32;
  assign for_lane_33 = (orders_2_payload_channel == 4'd1) && (channels_1_payload_lane == 3'd2);
  assign match_33 = orders_2_valid && channels_1_valid && for_lane_33;
  assign for_lane_34 = (orders_2_payload_channel == 4'd2) && (channels_2_payload_lane == 3'd2);
  assign match_34 = orders_2_valid && channels_2_valid && for_lane_34;
  assign for_lane_35 = (orders_2_payload_channel == 4'd3) && (channels_3_payload_lane == 3'd2);
  assign match_35 = orders_2_valid && channels_3_valid && for_lane_35;
  assign for_lane_36 = (orders_2_payload_channel == 4'd4) && (channels_4_payload_lane == 3'd2);
  assign match_36 = orders_2_valid && channels_4_valid && for_lane_36;
  assign for_lane_37 = (orders_2_payload_channel == 4'd5) && (channels_5_payload_lane == 3'd2);
  assign match_37 = orders_2_valid && channels_5_valid && for_lane_37;
  assign for_lane_38 = (orders_2_payload_channel == 4'd6) && (channels_6_payload_lane == 3'd2);
  assign match_38 = orders_2_valid && channels_6_valid && for_lane_38;
  assign for_lane_39 = (orders_2_payload_channel == 4'd7) && (channels_7_payload_lane == 3'd2);
  assign match_39 = orders_2_valid && channels_7_valid && for_lane_39;
  assign for_lane_40 = (orders_2_payload_channel == 4'd8) && (channels_8_payload_lane == 3'd2);
  assign match_40 = orders_2_valid && channels_8_valid && for_lane_40;
  assign for_lane_41 = (orders_2_payload_channel == 4'd9) && (channels_9_payload_lane == 3'd2);
  assign match_41 = orders_2_valid && channels_9_valid && for_lane_41;
  assign for_lane_42 = (orders_2_payload_channel == 4'd10) && (channels_10_payload_lane == 3'd2);
  assign match_42 = orders_2_valid && channels_10_valid && for_lane_42;
  assign for_lane_43 = (orders_2_payload_channel == 4'd11) && (channels_11_payload_lane == 3'd2);
  assign match_43 = orders_2_valid && channels_11_valid && for_lane_43;
  assign for_lane_44 = (orders_2_payload_channel == 4'd12) && (channels_12_payload_lane == 3'd2);
  assign match_44 = orders_2_valid && channels_12_valid && for_lane_44;
  assign for_lane_45 = (orders_2_payload_channel == 4'd13) && (channels_13_payload_lane == 3'd2);
  assign match_45 = orders_2_valid && channels_13_valid && for_lane_45;
  assign for_lane_46 = (orders_2_payload_channel == 4'd14) && (channels_14_payload_lane == 3'd2);
  assign match_46 = orders_2_valid && channels_14_valid && for_lane_46;
  assign for_lane_47 = (orders_2_payload_channel == 4'd15) && (channels_15_payload_lane == 3'd2);
  assign match_47 = orders_2_valid && channels_15_valid && for_lane_47;
  assign lanes_2_valid = match_32 || match_33 || match_34 || match_35 || match_36 || match_37 ||
      match_38 || match_39 || match_40 || match_41 || match_42 || match_43 || match_44 ||
      match_45 || match_46 || match_47;

  always_comb begin
    unique case (orders_2_payload_channel)
      4'd0: lanes_2_payload_raw = channels_0_payload_raw;
      4'd1: lanes_2_payload_raw = channels_1_payload_raw;
      4'd2: lanes_2_payload_raw = channels_2_payload_raw;
      4'd3: lanes_2_payload_raw = channels_3_payload_raw;
      4'd4: lanes_2_payload_raw = channels_4_payload_raw;
      4'd5: lanes_2_payload_raw = channels_5_payload_raw;
      4'd6: lanes_2_payload_raw = channels_6_payload_raw;
      4'd7: lanes_2_payload_raw = channels_7_payload_raw;
      4'd8: lanes_2_payload_raw = channels_8_payload_raw;
      4'd9: lanes_2_payload_raw = channels_9_payload_raw;
      4'd10: lanes_2_payload_raw = channels_10_payload_raw;
      4'd11: lanes_2_payload_raw = channels_11_payload_raw;
      4'd12: lanes_2_payload_raw = channels_12_payload_raw;
      4'd13: lanes_2_payload_raw = channels_13_payload_raw;
      4'd14: lanes_2_payload_raw = channels_14_payload_raw;
      default: lanes_2_payload_raw = channels_15_payload_raw;
    endcase
  end

  assign lanes_2_payload_format_code = orders_2_payload_format_code;
  assign lanes_2_payload_format_half = orders_2_payload_format_half;
  assign lanes_2_payload_format_two = orders_2_payload_format_two;
  assign lanes_2_payload_format_value = orders_2_payload_format_value;
  assign orders_2_ready_condition = match_32 || match_33 || match_34 || match_35 || match_36 ||
      match_37 || match_38 || match_39 || match_40 || match_41 || match_42 || match_43 ||
      match_44 || match_45 || match_46 || match_47;
  assign orders_2_ready = orders_2_ready_condition && lanes_2_ready;
  assign for_lane_48 = (orders_3_payload_channel == 4'd0) && (channels_0_payload_lane == 3'd3);
  assign match_48 = orders_3_valid && channels_0_valid && for_lane_48;
  assign for_lane_49 = (orders_3_payload_channel == 4'd1) && (channels_1_payload_lane == 3'd3);
  assign match_49 = orders_3_valid && channels_1_valid && for_lane_49;
  assign for_lane_50 = (orders_3_payload_channel == 4'd2) && (channels_2_payload_lane == 3'd3);
  assign match_50 = orders_3_valid && channels_2_valid && for_lane_50;
  assign for_lane_51 = (orders_3_payload_channel == 4'd3) && (channels_3_payload_lane == 3'd3);
  assign match_51 = orders_3_valid && channels_3_valid && for_lane_51;
  assign for_lane_52 = (orders_3_payload_channel == 4'd4) && (channels_4_payload_lane == 3'd3);
  assign match_52 = orders_3_valid && channels_4_valid && for_lane_52;
  assign for_lane_53 = (orders_3_payload_channel == 4'd5) && (channels_5_payload_lane == 3'd3);
  assign match_53 = orders_3_valid && channels_5_valid && for_lane_53;
  assign for_lane_54 = (orders_3_payload_channel == 4'd6) && (channels_6_payload_lane == 3'd3);
  assign match_54 = orders_3_valid && channels_6_valid && for_lane_54;
  assign for_lane_55 = (orders_3_payload_channel == 4'd7) && (channels_7_payload_lane == 3'd3);
  assign match_55 = orders_3_valid && channels_7_valid && for_lane_55;
  assign for_lane_56 = (orders_3_payload_channel == 4'd8) && (channels_8_payload_lane == 3'd3);
  assign match_56 = orders_3_valid && channels_8_valid && for_lane_56;
  assign for_lane_57 = (orders_3_payload_channel == 4'd9) && (channels_9_payload_lane == 3'd3);
  assign match_57 = orders_3_valid && channels_9_valid && for_lane_57;
  assign for_lane_58 = (orders_3_payload_channel == 4'd10) && (channels_10_payload_lane == 3'd3);
  assign match_58 = orders_3_valid && channels_10_valid && for_lane_58;
  assign for_lane_59 = (orders_3_payload_channel == 4'd11) && (channels_11_payload_lane == 3'd3);
  assign match_59 = orders_3_valid && channels_11_valid && for_lane_59;
  assign for_lane_60 = (orders_3_payload_channel == 4'd12) && (channels_12_payload_lane == 3'd3);
  assign match_60 = orders_3_valid && channels_12_valid && for_lane_60;
  assign for_lane_61 = (orders_3_payload_channel == 4'd13) && (channels_13_payload_lane == 3'd3);
  assign match_61 = orders_3_valid && channels_13_valid && for_lane_61;
  assign for_lane_62 = (orders_3_payload_channel == 4'd14) && (channels_14_payload_lane == 3'd3);
  assign match_62 = orders_3_valid && channels_14_valid && for_lane_62;
  assign for_lane_63 = (orders_3_payload_channel == 4'd15) && (channels_15_payload_lane == 3'd3);
  assign match_63 = orders_3_valid && channels_15_valid && for_lane_63;
  assign lanes_3_valid = match_48 || match_49 || match_50 || match_51 || match_52 || match_53 ||
      match_54 || match_55 || match_56 || match_57 || match_58 || match_59 || match_60 ||
      match_61 || match_62 || match_63;

  always_comb begin
    unique case (orders_3_payload_channel)
      4'd0: lanes_3_payload_raw = channels_0_payload_raw;
      4'd1: lanes_3_payload_raw = channels_1_payload_raw;
      4'd2: lanes_3_payload_raw = channels_2_payload_raw;
      4'd3: lanes_3_payload_raw = channels_3_payload_raw;
      4'd4: lanes_3_payload_raw = channels_4_payload_raw;
      4'd5: lanes_3_payload_raw = channels_5_payload_raw;
      4'd6: lanes_3_payload_raw = channels_6_payload_raw;
      4'd7: lanes_3_payload_raw = channels_7_payload_raw;
      4'd8: lanes_3_payload_raw = channels_8_payload_raw;
      4'd9: lanes_3_payload_raw = channels_9_payload_raw;
      4'd10: lanes_3_payload_raw = channels_10_payload_raw;
      4'd11: lanes_3_payload_raw = channels_11_payload_raw;
      4'd12: lanes_3_payload_raw = channels_12_payload_raw;
      4'd13: lanes_3_payload_raw = channels_13_payload_raw;
      4'd14: lanes_3_payload_raw = channels_14_payload_raw;
      default: lanes_3_payload_raw = channels_15_payload_raw;
    endcase
  end

  assign lanes_3_payload_format_code = orders_3_payload_format_code;
  assign lanes_3_payload_format_half = orders_3_payload_format_half;
  assign lanes_3_payload_format_two = orders_3_payload_format_two;
  assign lanes_3_payload_format_value = orders_3_payload_format_value;
  assign orders_3_ready_condition = match_48 || match_49 || match_50 || match_51 || match_52 ||
      match_53 || match_54 || match_55 || match_56 || match_57 || match_58 || match_59 ||
      match_60 || match_61 || match_62 || match_63;
  assign orders_3_ready = orders_3_ready_condition && lanes_3_ready;
  assign for_lane_64 = (orders_4_payload_channel == 4'd0) && (channels_0_payload_lane == 3'd4);
  assign match_64 = orders_4_valid && channels_0_valid && for_lane_64;
  assign for_lane_65 = (orders_4_payload_channel == 4'd1) && (channels_1_payload_lane == 3'd4);
  assign match_65 = orders_4_valid && channels_1_valid && for_lane_65;
  assign for_lane_66 = (orders_4_payload_channel == 4'd2) && (channels_2_payload_lane == 3'd4);
  assign match_66 = orders_4_valid && channels_2_valid && for_lane_66;
  assign for_lane_67 = (orders_4_payload_channel == 4'd3) && (channels_3_payload_lane == 3'd4);
  assign match_67 = orders_4_valid && channels_3_valid && for_lane_67;
  assign for_lane_68 = (orders_4_payload_channel == 4'd4) && (channels_4_payload_lane == 3'd4);
  assign match_68 = orders_4_valid && channels_4_valid && for_lane_68;
  assign for_lane_69 = (orders_4_payload_channel == 4'd5) && (channels_5_payload_lane == 3'd4);
  assign match_69 = orders_4_valid && channels_5_valid && for_lane_69;
  assign for_lane_70 = (orders_4_payload_channel == 4'd6) && (channels_6_payload_lane == 3'd4);
  assign match_70 = orders_4_valid && channels_6_valid && for_lane_70;
  assign for_lane_71 = (orders_4_payload_channel == 4'd7) && (channels_7_payload_lane == 3'd4);
  assign match_71 = orders_4_valid && channels_7_valid && for_lane_71;
  assign for_lane_72 = (orders_4_payload_channel == 4'd8) && (channels_8_payload_lane == 3'd4);
  assign match_72 = orders_4_valid && channels_8_valid && for_lane_72;
  assign for_lane_73 = (orders_4_payload_channel == 4'd9) && (channels_9_payload_lane == 3'd4);
  assign match_73 = orders_4_valid && channels_9_valid && for_lane_73;
  assign for_lane_74 = (orders_4_payload_channel == 4'd10) && (channels_10_payload_lane == 3'd4);
  assign match_74 = orders_4_valid && channels_10_valid && for_lane_74;
  assign for_lane_75 = (orders_4_payload_channel == 4'd11) && (channels_11_payload_lane == 3'd4);
  assign match_75 = orders_4_valid && channels_11_valid && for_lane_75;
  assign for_lane_76 = (orders_4_payload_channel == 4'd12) && (channels_12_payload_lane == 3'd4);
  assign match_76 = orders_4_valid && channels_12_valid && for_lane_76;
  assign for_lane_77 = (orders_4_payload_channel == 4'd13) && (channels_13_payload_lane == 3'd4);
  assign match_77 = orders_4_valid && channels_13_valid && for_lane_77;
  assign for_lane_78 = (orders_4_payload_channel == 4'd14) && (channels_14_payload_lane == 3'd4);
  assign match_78 = orders_4_valid && channels_14_valid && for_lane_78;
  assign for_lane_79 = (orders_4_payload_channel == 4'd15) && (channels_15_payload_lane == 3'd4);
  assign match_79 = orders_4_valid && channels_15_valid && for_lane_79;
  assign lanes_4_valid = match_64 || match_65 || match_66 || match_67 || match_68 || match_69 ||
      match_70 || match_71 || match_72 || match_73 || match_74 || match_75 || match_76 ||
      match_77 || match_78 || match_79;

  always_comb begin
    unique case (orders_4_payload_channel)
      4'd0: lanes_4_payload_raw = channels_0_payload_raw;
      4'd1: lanes_4_payload_raw = channels_1_payload_raw;
      4'd2: lanes_4_payload_raw = channels_2_payload_raw;
      4'd3: lanes_4_payload_raw = channels_3_payload_raw;
      4'd4: lanes_4_payload_raw = channels_4_payload_raw;
      4'd5: lanes_4_payload_raw = channels_5_payload_raw;
      4'd6: lanes_4_payload_raw = channels_6_payload_raw;
      4'd7: lanes_4_payload_raw = channels_7_payload_raw;
      4'd8: lanes_4_payload_raw = channels_8_payload_raw;
      4'd9: lanes_4_payload_raw = channels_9_payload_raw;
      4'd10: lanes_4_payload_raw = channels_10_payload_raw;
      4'd11: lanes_4_payload_raw = channels_11_payload_raw;
      4'd12: lanes_4_payload_raw = channels_12_payload_raw;
      4'd13: lanes_4_payload_raw = channels_13_payload_raw;
      4'd14: lanes_4_payload_raw = channels_14_payload_raw;
      default: lanes_4_payload_raw = channels_15_payload_raw;
    endcase
  end

  assign lanes_4_payload_format_code = orders_4_payload_format_code;
  assign lanes_4_payload_format_half = orders_4_payload_format_half;
  assign lanes_4_payload_format_two = orders_4_payload_format_two;
  assign lanes_4_payload_format_value = orders_4_payload_format_value;
  assign orders_4_ready_condition = match_64 || match_65 || match_66 || match_67 || match_68 ||
      match_69 || match_70 || match_71 || match_72 || match_73 || match_74 || match_75 ||
      match_76 || match_77 || match_78 || match_79;
  assign orders_4_ready = orders_4_ready_condition && lanes_4_ready;
  assign for_lane_80 = (orders_5_payload_channel == 4'd0) && (channels_0_payload_lane == 3'd5);
  assign match_80 = orders_5_valid && channels_0_valid && for_lane_80;
  assign for_lane_81 = (orders_5_payload_channel == 4'd1) && (channels_1_payload_lane == 3'd5);
  assign match_81 = orders_5_valid && channels_1_valid && for_lane_81;
  assign for_lane_82 = (orders_5_payload_channel == 4'd2) && (channels_2_payload_lane == 3'd5);
  assign match_82 = orders_5_valid && channels_2_valid && for_lane_82;
  assign for_lane_83 = (orders_5_payload_channel == 4'd3) && (channels_3_payload_lane == 3'd5);
  assign match_83 = orders_5_valid && channels_3_valid && for_lane_83;
  assign for_lane_84 = (orders_5_payload_channel == 4'd4) && (channels_4_payload_lane == 3'd5);
  assign match_84 = orders_5_valid && channels_4_valid && for_lane_84;
  assign for_lane_85 = (orders_5_payload_channel == 4'd5) && (channels_5_payload_lane == 3'd5);
  assign match_85 = orders_5_valid && channels_5_valid && for_lane_85;
  assign for_lane_86 = (orders_5_payload_channel == 4'd6) && (channels_6_payload_lane == 3'd5);
  assign match_86 = orders_5_valid && channels_6_valid && for_lane_86;
  assign for_lane_87 = (orders_5_payload_channel == 4'd7) && (channels_7_payload_lane == 3'd5);
  assign match_87 = orders_5_valid && channels_7_valid && for_lane_87;
  assign for_lane_88 = (orders_5_payload_channel == 4'd8) && (channels_8_payload_lane == 3'd5);
  assign match_88 = orders_5_valid && channels_8_valid && for_lane_88;
  assign for_lane_89 = (orders_5_payload_channel == 4'd9) && (channels_9_payload_lane == 3'd5);
  assign match_89 = orders_5_valid && channels_9_valid && for_lane_89;
  assign for_lane_90 = (orders_5_payload_channel == 4'd10) && (channels_10_payload_lane == 3'd5);
  assign match_90 = orders_5_valid && channels_10_valid && for_lane_90;
  assign for_lane_91 = (orders_5_payload_channel == 4'd11) && (channels_11_payload_lane == 3'd5);
  assign match_91 = orders_5_valid && channels_11_valid && for_lane_91;
  assign for_lane_92 = (orders_5_payload_channel == 4'd12) && (channels_12_payload_lane == 3'd5);
  assign match_92 = orders_5_valid && channels_12_valid && for_lane_92;
  assign for_lane_93 = (orders_5_payload_channel == 4'd13) && (channels_13_payload_lane == 3'd5);
  assign match_93 = orders_5_valid && channels_13_valid && for_lane_93;
  assign for_lane_94 = (orders_5_payload_channel == 4'd14) && (channels_14_payload_lane == 3'd5);
  assign match_94 = orders_5_valid && channels_14_valid && for_lane_94;
  assign for_lane_95 = (orders_5_payload_channel == 4'd15) && (channels_15_payload_lane == 3'd5);
  assign match_95 = orders_5_valid && channels_15_valid && for_lane_95;
  assign lanes_5_valid = match_80 || match_81 || match_82 || match_83 || match_84 || match_85 ||
      match_86 || match_87 || match_88 || match_89 || match_90 || match_91 || match_92 ||
      match_93 || match_94 || match_95;

  always_comb begin
    unique case (orders_5_payload_channel)
      4'd0: lanes_5_payload_raw = channels_0_payload_raw;
      4'd1: lanes_5_payload_raw = channels_1_payload_raw;
      4'd2: lanes_5_payload_raw = channels_2_payload_raw;
      4'd3: lanes_5_payload_raw = channels_3_payload_raw;
      4'd4: lanes_5_payload_raw = channels_4_payload_raw;
      4'd5: lanes_5_payload_raw = channels_5_payload_raw;
      4'd6: lanes_5_payload_raw = channels_6_payload_raw;
      4'd7: lanes_5_payload_raw = channels_7_payload_raw;
      4'd8: lanes_5_payload_raw = channels_8_payload_raw;
      4'd9: lanes_5_payload_raw = channels_9_payload_raw;
      4'd10: lanes_5_payload_raw = channels_10_payload_raw;
      4'd11: lanes_5_payload_raw = channels_11_payload_raw;
      4'd12: lanes_5_payload_raw = channels_12_payload_raw;
      4'd13: lanes_5_payload_raw = channels_13_payload_raw;
      4'd14: lanes_5_payload_raw = channels_14_payload_raw;
      default: lanes_5_payload_raw = channels_15_payload_raw;
    endcase
  end

  assign lanes_5_payload_format_code = orders_5_payload_format_code;
  assign lanes_5_payload_format_half = orders_5_payload_format_half;
  assign lanes_5_payload_format_two = orders_5_payload_format_two;
  assign lanes_5_payload_format_value = orders_5_payload_format_value;
  assign orders_5_ready_condition = match_80 || match_81 || match_82 || match_83 || match_84 ||
      match_85 || match_86 || match_87 || match_88 || match_89 || match_90 || match_91 ||
      match_92 || match_93 || match_94 || match_95;
  assign orders_5_ready = orders_5_ready_condition && lanes_5_ready;
  assign for_lane_96 = (orders_6_payload_channel == 4'd0) && (channels_0_payload_lane == 3'd6);
  assign match_96 = orders_6_valid && channels_0_valid && for_lane_96;
  assign for_lane_97 = (orders_6_payload_channel == 4'd1) && (channels_1_payload_lane == 3'd6);
  assign match_97 = orders_6_valid && channels_1_valid && for_lane_97;
  assign for_lane_98 = (orders_6_payload_channel == 4'd2) && (channels_2_payload_lane == 3'd6);
  assign match_98 = orders_6_valid && channels_2_valid && for_lane_98;
  assign for_lane_99 = (orders_6_payload_channel == 4'd3) && (channels_3_payload_lane == 3'd6);
  assign match_99 = orders_6_valid && channels_3_valid && for_lane_99;
  assign for_lane_100 = (orders_6_payload_channel == 4'd4) && (channels_4_payload_lane == 3'd6);
  assign match_100 = orders_6_valid && channels_4_valid && for_lane_100;
  assign for_lane_101 = (orders_6_payload_channel == 4'd5) && (channels_5_payload_lane == 3'd6);
  assign match_101 = orders_6_valid && channels_5_valid && for_lane_101;
  assign for_lane_102 = (orders_6_payload_channel == 4'd6) && (channels_6_payload_lane == 3'd6);
  assign match_102 = orders_6_valid && channels_6_valid && for_lane_102;
  assign for_lane_103 = (orders_6_payload_channel == 4'd7) && (channels_7_payload_lane == 3'd6);
  assign match_103 = orders_6_valid && channels_7_valid && for_lane_103;
  assign for_lane_104 = (orders_6_payload_channel == 4'd8) && (channels_8_payload_lane == 3'd6);
  assign match_104 = orders_6_valid && channels_8_valid && for_lane_104;
  assign for_lane_105 = (orders_6_payload_channel == 4'd9) && (channels_9_payload_lane == 3'd6);
  assign match_105 = orders_6_valid && channels_9_valid && for_lane_105;
  assign for_lane_106 = (orders_6_payload_channel == 4'd10) && (channels_10_payload_lane == 3'd6);
  assign match_106 = orders_6_valid && channels_10_valid && for_lane_106;
  assign for_lane_107 = (orders_6_payload_channel == 4'd11) && (channels_11_payload_lane == 3'd6);
  assign match_107 = orders_6_valid && channels_11_valid && for_lane_107;
  assign for_lane_108 = (orders_6_payload_channel == 4'd12) && (channels_12_payload_lane == 3'd6);
  assign match_108 = orders_6_valid && channels_12_valid && for_lane_108;
  assign for_lane_109 = (orders_6_payload_channel == 4'd13) && (channels_13_payload_lane == 3'd6);
  assign match_109 = orders_6_valid && channels_13_valid && for_lane_109;
  assign for_lane_110 = (orders_6_payload_channel == 4'd14) && (channels_14_payload_lane == 3'd6);
  assign match_110 = orders_6_valid && channels_14_valid && for_lane_110;
  assign for_lane_111 = (orders_6_payload_channel == 4'd15) && (channels_15_payload_lane == 3'd6);
  assign match_111 = orders_6_valid && channels_15_valid && for_lane_111;
  assign lanes_6_valid = match_96 || match_97 || match_98 || match_99 || match_100 || match_101 ||
      match_102 || match_103 || match_104 || match_105 || match_106 || match_107 || match_108 ||
      match_109 || match_110 || match_111;

  always_comb begin
    unique case (orders_6_payload_channel)
      4'd0: lanes_6_payload_raw = channels_0_payload_raw;
      4'd1: lanes_6_payload_raw = channels_1_payload_raw;
      4'd2: lanes_6_payload_raw = channels_2_payload_raw;
      4'd3: lanes_6_payload_raw = channels_3_payload_raw;
      4'd4: lanes_6_payload_raw = channels_4_payload_raw;
      4'd5: lanes_6_payload_raw = channels_5_payload_raw;
      4'd6: lanes_6_payload_raw = channels_6_payload_raw;
      4'd7: lanes_6_payload_raw = channels_7_payload_raw;
      4'd8: lanes_6_payload_raw = channels_8_payload_raw;
      4'd9: lanes_6_payload_raw = channels_9_payload_raw;
      4'd10: lanes_6_payload_raw = channels_10_payload_raw;
      4'd11: lanes_6_payload_raw = channels_11_payload_raw;
      4'd12: lanes_6_payload_raw = channels_12_payload_raw;
      4'd13: lanes_6_payload_raw = channels_13_payload_raw;
      4'd14: lanes_6_payload_raw = channels_14_payload_raw;
      default: lanes_6_payload_raw = channels_15_payload_raw;
    endcase
  end

  assign lanes_6_payload_format_code = orders_6_payload_format_code;
  assign lanes_6_payload_format_half = orders_6_payload_format_half;
  assign lanes_6_payload_format_two = orders_6_payload_format_two;
  assign lanes_6_payload_format_value = orders_6_payload_format_value;
  assign orders_6_ready_condition = match_96 || match_97 || match_98 || match_99 || match_100 ||
      match_101 || match_102 || match_103 || match_104 || match_105 || match_106 || match_107 ||
      match_108 || match_109 || match_110 || match_111;
  assign orders_6_ready = orders_6_ready_condition && lanes_6_ready;
  assign for_lane_112 = (orders_7_payload_channel == 4'd0) && (channels_0_payload_lane == 3'd7);
  assign match_112 = orders_7_valid && channels_0_valid && for_lane_112;
  assign for_lane_113 = (orders_7_payload_channel == 4'd1) && (channels_1_payload_lane == 3'd7);
  assign match_113 = orders_7_valid && channels_1_valid && for_lane_113;
  assign for_lane_114 = (orders_7_payload_channel == 4'd2) && (channels_2_payload_lane == 3'd7);
  assign match_114 = orders_7_valid && channels_2_valid && for_lane_114;
  assign for_lane_115 = (orders_7_payload_channel == 4'd3) && (channels_3_payload_lane == 3'd7);
  assign match_115 = orders_7_valid && channels_3_valid && for_lane_115;
  assign for_lane_116 = (orders_7_payload_channel == 4'd4) && (channels_4_payload_lane == 3'd7);
  assign match_116 = orders_7_valid && channels_4_valid && for_lane_116;
  assign for_lane_117 = (orders_7_payload_channel == 4'd5) && (channels_5_payload_lane == 3'd7);
  assign match_117 = orders_7_valid && channels_5_valid && for_lane_117;
  assign for_lane_118 = (orders_7_payload_channel == 4'd6) && (channels_6_payload_lane == 3'd7);
  assign match_118 = orders_7_valid && channels_6_valid && for_lane_118;
  assign for_lane_119 = (orders_7_payload_channel == 4'd7) && (channels_7_payload_lane == 3'd7);
  assign match_119 = orders_7_valid && channels_7_valid && for_lane_119;
  assign for_lane_120 = (orders_7_payload_channel == 4'd8) && (channels_8_payload_lane == 3'd7);
  assign match_120 = orders_7_valid && channels_8_valid && for_lane_120;
  assign for_lane_121 = (orders_7_payload_channel == 4'd9) && (channels_9_payload_lane == 3'd7);
  assign match_121 = orders_7_valid && channels_9_valid && for_lane_121;
  assign for_lane_122 = (orders_7_payload_channel == 4'd10) && (channels_10_payload_lane == 3'd7);
  assign match_122 = orders_7_valid && channels_10_valid && for_lane_122;
  assign for_lane_123 = (orders_7_payload_channel == 4'd11) && (channels_11_payload_lane == 3'd7);
  assign match_123 = orders_7_valid && channels_11_valid && for_lane_123;
  assign for_lane_124 = (orders_7_payload_channel == 4'd12) && (channels_12_payload_lane == 3'd7);
  assign match_124 = orders_7_valid && channels_12_valid && for_lane_124;
  assign for_lane_125 = (orders_7_payload_channel == 4'd13) && (channels_13_payload_lane == 3'd7);
  assign match_125 = orders_7_valid && channels_13_valid && for_lane_125;
  assign for_lane_126 = (orders_7_payload_channel == 4'd14) && (channels_14_payload_lane == 3'd7);
  assign match_126 = orders_7_valid && channels_14_valid && for_lane_126;
  assign for_lane_127 = (orders_7_payload_channel == 4'd15) && (channels_15_payload_lane == 3'd7);
  assign match_127 = orders_7_valid && channels_15_valid && for_lane_127;
  assign lanes_7_valid = match_112 || match_113 || match_114 || match_115 || match_116 ||
      match_117 || match_118 || match_119 || match_120 || match_121 || match_122 || match_123 ||
      match_124 || match_125 || match_126 || match_127;

  always_comb begin
    unique case (orders_7_payload_channel)
      4'd0: lanes_7_payload_raw = channels_0_payload_raw;
      4'd1: lanes_7_payload_raw = channels_1_payload_raw;
      4'd2: lanes_7_payload_raw = channels_2_payload_raw;
      4'd3: lanes_7_payload_raw = channels_3_payload_raw;
      4'd4: lanes_7_payload_raw = channels_4_payload_raw;
      4'd5: lanes_7_payload_raw = channels_5_payload_raw;
      4'd6: lanes_7_payload_raw = channels_6_payload_raw;
      4'd7: lanes_7_payload_raw = channels_7_payload_raw;
      4'd8: lanes_7_payload_raw = channels_8_payload_raw;
      4'd9: lanes_7_payload_raw = channels_9_payload_raw;
      4'd10: lanes_7_payload_raw = channels_10_payload_raw;
      4'd11: lanes_7_payload_raw = channels_11_payload_raw;
      4'd12: lanes_7_payload_raw = channels_12_payload_raw;
      4'd13: lanes_7_payload_raw = channels_13_payload_raw;
      4'd14: lanes_7_payload_raw = channels_14_payload_raw;
      default: lanes_7_payload_raw = channels_15_payload_raw;
    endcase
  end

  assign lanes_7_payload_format_code = orders_7_payload_format_code;
  assign lanes_7_payload_format_half = orders_7_payload_format_half;
  assign lanes_7_payload_format_two = orders_7_payload_format_two;
  assign lanes_7_payload_format_value = orders_7_payload_format_value;
  assign orders_7_ready_condition = match_112 || match_113 || match_114 || match_115 || match_116 ||
      match_117 || match_118 || match_119 || match_120 || match_121 || match_122 || match_123 ||
      match_124 || match_125 || match_126 || match_127;
  assign orders_7_ready = orders_7_ready_condition && lanes_7_ready;
  assign channels_0_ready = (match_0 && lanes_0_ready) || (match_16 && lanes_1_ready) ||
      (match_32 && lanes_2_ready) || (match_48 && lanes_3_ready) || (match_64 && lanes_4_ready) ||
      (match_80 && lanes_5_ready) || (match_96 && lanes_6_ready) || (match_112 && lanes_7_ready);
  assign channels_1_ready = (match_1 && lanes_0_ready) || (match_17 && lanes_1_ready) ||
      (match_33 && lanes_2_ready) || (match_49 && lanes_3_ready) || (match_65 && lanes_4_ready) ||
      (match_81 && lanes_5_ready) || (match_97 && lanes_6_ready) || (match_113 && lanes_7_ready);
  assign channels_2_ready = (match_2 && lanes_0_ready) || (match_18 && lanes_1_ready) ||
      (match_34 && lanes_2_ready) || (match_50 && lanes_3_ready) || (match_66 && lanes_4_ready) ||
      (match_82 && lanes_5_ready) || (match_98 && lanes_6_ready) || (match_114 && lanes_7_ready);
  assign channels_3_ready = (match_3 && lanes_0_ready) || (match_19 && lanes_1_ready) ||
      (match_35 && lanes_2_ready) || (match_51 && lanes_3_ready) || (match_67 && lanes_4_ready) ||
      (match_83 && lanes_5_ready) || (match_99 && lanes_6_ready) || (match_115 && lanes_7_ready);
  assign channels_4_ready = (match_4 && lanes_0_ready) || (match_20 && lanes_1_ready) ||
      (match_36 && lanes_2_ready) || (match_52 && lanes_3_ready) || (match_68 && lanes_4_ready) ||
      (match_84 && lanes_5_ready) || (match_100 && lanes_6_ready) || (match_116 && lanes_7_ready);
  assign channels_5_ready = (match_5 && lanes_0_ready) || (match_21 && lanes_1_ready) ||
      (match_37 && lanes_2_ready) || (match_53 && lanes_3_ready) || (match_69 && lanes_4_ready) ||
      (match_85 && lanes_5_ready) || (match_101 && lanes_6_ready) || (match_117 && lanes_7_ready);
  assign channels_6_ready = (match_6 && lanes_0_ready) || (match_22 && lanes_1_ready) ||
      (match_38 && lanes_2_ready) || (match_54 && lanes_3_ready) || (match_70 && lanes_4_ready) ||
      (match_86 && lanes_5_ready) || (match_102 && lanes_6_ready) || (match_118 && lanes_7_ready);
  assign channels_7_ready = (match_7 && lanes_0_ready) || (match_23 && lanes_1_ready) ||
      (match_39 && lanes_2_ready) || (match_55 && lanes_3_ready) || (match_71 && lanes_4_ready) ||
      (match_87 && lanes_5_ready) || (match_103 && lanes_6_ready) || (match_119 && lanes_7_ready);
  assign channels_8_ready = (match_8 && lanes_0_ready) || (match_24 && lanes_1_ready) ||
      (match_40 && lanes_2_ready) || (match_56 && lanes_3_ready) || (match_72 && lanes_4_ready) ||
      (match_88 && lanes_5_ready) || (match_104 && lanes_6_ready) || (match_120 && lanes_7_ready);
  assign channels_9_ready = (match_9 && lanes_0_ready) || (match_25 && lanes_1_ready) ||
      (match_41 && lanes_2_ready) || (match_57 && lanes_3_ready) || (match_73 && lanes_4_ready) ||
      (match_89 && lanes_5_ready) || (match_105 && lanes_6_ready) || (match_121 && lanes_7_ready);
  assign channels_10_ready = (match_10 && lanes_0_ready) || (match_26 && lanes_1_ready) ||
      (match_42 && lanes_2_ready) || (match_58 && lanes_3_ready) || (match_74 && lanes_4_ready) ||
      (match_90 && lanes_5_ready) || (match_106 && lanes_6_ready) || (match_122 && lanes_7_ready);
  assign channels_11_ready = (match_11 && lanes_0_ready) || (match_27 && lanes_1_ready) ||
      (match_43 && lanes_2_ready) || (match_59 && lanes_3_ready) || (match_75 && lanes_4_ready) ||
      (match_91 && lanes_5_ready) || (match_107 && lanes_6_ready) || (match_123 && lanes_7_ready);
  assign channels_12_ready = (match_12 && lanes_0_ready) || (match_28 && lanes_1_ready) ||
      (match_44 && lanes_2_ready) || (match_60 && lanes_3_ready) || (match_76 && lanes_4_ready) ||
      (match_92 && lanes_5_ready) || (match_108 && lanes_6_ready) || (match_124 && lanes_7_ready);
  assign channels_13_ready = (match_13 && lanes_0_ready) || (match_29 && lanes_1_ready) ||
      (match_45 && lanes_2_ready) || (match_61 && lanes_3_ready) || (match_77 && lanes_4_ready) ||
      (match_93 && lanes_5_ready) || (match_109 && lanes_6_ready) || (match_125 && lanes_7_ready);
  assign channels_14_ready = (match_14 && lanes_0_ready) || (match_30 && lanes_1_ready) ||
      (match_46 && lanes_2_ready) || (match_62 && lanes_3_ready) || (match_78 && lanes_4_ready) ||
      (match_94 && lanes_5_ready) || (match_110 && lanes_6_ready) || (match_126 && lanes_7_ready);
  assign channels_15_ready = (match_15 && lanes_0_ready) || (match_31 && lanes_1_ready) ||
      (match_47 && lanes_2_ready) || (match_63 && lanes_3_ready) || (match_79 && lanes_4_ready) ||
      (match_95 && lanes_5_ready) || (match_111 && lanes_6_ready) || (match_127 && lanes_7_ready);
endmodule
