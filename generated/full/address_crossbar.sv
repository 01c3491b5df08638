// Brings the lanes' groups to their channels, the lowest lane first; a lane sends one group a
// cycle, and notes in its order queue where it went. Combinational.
module address_crossbar (
    input  logic        lanes_0_valid, lanes_1_valid, lanes_2_valid, lanes_3_valid, lanes_4_valid,
        lanes_5_valid, lanes_6_valid, lanes_7_valid,
    output logic        lanes_0_ready, lanes_1_ready, lanes_2_ready, lanes_3_ready, lanes_4_ready,
        lanes_5_ready, lanes_6_ready, lanes_7_ready,
    input  logic [26:0] lanes_0_payload_group_address, lanes_1_payload_group_address,
        lanes_2_payload_group_address, lanes_3_payload_group_address, lanes_4_payload_group_address,
        lanes_5_payload_group_address, lanes_6_payload_group_address, lanes_7_payload_group_address,
    input  logic [26:0] lanes_0_payload_group_lsb_address, lanes_1_payload_group_lsb_address,
        lanes_2_payload_group_lsb_address, lanes_3_payload_group_lsb_address,
        lanes_4_payload_group_lsb_address, lanes_5_payload_group_lsb_address,
        lanes_6_payload_group_lsb_address, lanes_7_payload_group_lsb_address,
    input  logic [1:0]  lanes_0_payload_group_beats, lanes_1_payload_group_beats,
        lanes_2_payload_group_beats, lanes_3_payload_group_beats, lanes_4_payload_group_beats,
        lanes_5_payload_group_beats, lanes_6_payload_group_beats, lanes_7_payload_group_beats,
    input  logic        lanes_0_payload_group_lsb, lanes_1_payload_group_lsb,
        lanes_2_payload_group_lsb, lanes_3_payload_group_lsb, lanes_4_payload_group_lsb,
        lanes_5_payload_group_lsb, lanes_6_payload_group_lsb, lanes_7_payload_group_lsb,
    input  logic [3:0]  lanes_0_payload_order_channel, lanes_1_payload_order_channel,
        lanes_2_payload_order_channel, lanes_3_payload_order_channel, lanes_4_payload_order_channel,
        lanes_5_payload_order_channel, lanes_6_payload_order_channel, lanes_7_payload_order_channel,
    input  logic [2:0]  lanes_0_payload_order_format_code, lanes_1_payload_order_format_code,
        lanes_2_payload_order_format_code, lanes_3_payload_order_format_code,
        lanes_4_payload_order_format_code, lanes_5_payload_order_format_code,
        lanes_6_payload_order_format_code, lanes_7_payload_order_format_code,
    input  logic        lanes_0_payload_order_format_half, lanes_1_payload_order_format_half,
        lanes_2_payload_order_format_half, lanes_3_payload_order_format_half,
        lanes_4_payload_order_format_half, lanes_5_payload_order_format_half,
        lanes_6_payload_order_format_half, lanes_7_payload_order_format_half,
    input  logic        lanes_0_payload_order_format_two, lanes_1_payload_order_format_two,
        lanes_2_payload_order_format_two, lanes_3_payload_order_format_two,
        lanes_4_payload_order_format_two, lanes_5_payload_order_format_two,
        lanes_6_payload_order_format_two, lanes_7_payload_order_format_two,
    input  logic        lanes_0_payload_order_format_value, lanes_1_payload_order_format_value,
        lanes_2_payload_order_format_value, lanes_3_payload_order_format_value,
        lanes_4_payload_order_format_value, lanes_5_payload_order_format_value,
        lanes_6_payload_order_format_value, lanes_7_payload_order_format_value,
    output logic        channels_0_valid, channels_1_valid, channels_2_valid, channels_3_valid,
        channels_4_valid, channels_5_valid, channels_6_valid, channels_7_valid, channels_8_valid,
        channels_9_valid, channels_10_valid, channels_11_valid, channels_12_valid,
        channels_13_valid, channels_14_valid, channels_15_valid,
    input  logic        channels_0_ready, channels_1_ready, channels_2_ready, channels_3_ready,
        channels_4_ready, channels_5_ready, channels_6_ready, channels_7_ready, channels_8_ready,
        channels_9_ready, channels_10_ready, channels_11_ready, channels_12_ready,
        channels_13_ready, channels_14_ready, channels_15_ready,
    output logic [26:0] channels_0_payload_group_address, channels_1_payload_group_address,
        channels_2_payload_group_address, channels_3_payload_group_address,
        channels_4_payload_group_address, channels_5_payload_group_address,
        channels_6_payload_group_address, channels_7_payload_group_address,
        channels_8_payload_group_address, channels_9_payload_group_address,
        channels_10_payload_group_address, channels_11_payload_group_address,
        channels_12_payload_group_address, channels_13_payload_group_address,
        channels_14_payload_group_address, channels_15_payload_group_address,
    output logic [26:0] channels_0_payload_group_lsb_address, channels_1_payload_group_lsb_address,
        channels_2_payload_group_lsb_address, channels_3_payload_group_lsb_address,
        channels_4_payload_group_lsb_address, channels_5_payload_group_lsb_address,
        channels_6_payload_group_lsb_address, channels_7_payload_group_lsb_address,
        channels_8_payload_group_lsb_address, channels_9_payload_group_lsb_address,
        channels_10_payload_group_lsb_address, channels_11_payload_group_lsb_address,
        channels_12_payload_group_lsb_address, channels_13_payload_group_lsb_address,
        channels_14_payload_group_lsb_address, channels_15_payload_group_lsb_address,
    output logic [1:0]  channels_0_payload_group_beats, channels_1_payload_group_beats,
        channels_2_payload_group_beats, channels_3_payload_group_beats,
        channels_4_payload_group_beats, channels_5_payload_group_beats,
        channels_6_payload_group_beats, channels_7_payload_group_beats,
        channels_8_payload_group_beats, channels_9_payload_group_beats,
        channels_10_payload_group_beats, channels_11_payload_group_beats,
        channels_12_payload_group_beats, channels_13_payload_group_beats,
        channels_14_payload_group_beats, channels_15_payload_group_beats,
    output logic        channels_0_payload_group_lsb, channels_1_payload_group_lsb,
        channels_2_payload_group_lsb, channels_3_payload_group_lsb, channels_4_payload_group_lsb,
        channels_5_payload_group_lsb, channels_6_payload_group_lsb, channels_7_payload_group_lsb,
        channels_8_payload_group_lsb, channels_9_payload_group_lsb, channels_10_payload_group_lsb,
        channels_11_payload_group_lsb, channels_12_payload_group_lsb, channels_13_payload_group_lsb,
        channels_14_payload_group_lsb, channels_15_payload_group_lsb,
    output logic [2:0]  channels_0_payload_lane, channels_1_payload_lane, channels_2_payload_lane,
        channels_3_payload_lane, channels_4_payload_lane, channels_5_payload_lane,
        channels_6_payload_lane, channels_7_payload_lane, channels_8_payload_lane,
        channels_9_payload_lane, channels_10_payload_lane, channels_11_payload_lane,
        channels_12_payload_lane, channels_13_payload_lane, channels_14_payload_lane,
        channels_15_payload_lane,
    output logic        orders_0_valid, orders_1_valid, orders_2_valid, orders_3_valid,
        orders_4_valid, orders_5_valid, orders_6_valid, orders_7_valid,
    input  logic        orders_0_ready, orders_1_ready, orders_2_ready, orders_3_ready,
        orders_4_ready, orders_5_ready, orders_6_ready, orders_7_ready,
    output logic [3:0]  orders_0_payload_channel, orders_1_payload_channel,
        orders_2_payload_channel, orders_3_payload_channel, orders_4_payload_channel,
        orders_5_payload_channel, orders_6_payload_channel, orders_7_payload_channel,
    output logic [2:0]  orders_0_payload_format_code, orders_1_payload_format_code,
        orders_2_payload_format_code, orders_3_payload_format_code, orders_4_payload_format_code,
        orders_5_payload_format_code, orders_6_payload_format_code, orders_7_payload_format_code,
    output logic        orders_0_payload_format_half, orders_1_payload_format_half,
        orders_2_payload_format_half, orders_3_payload_format_half, orders_4_payload_format_half,
        orders_5_payload_format_half, orders_6_payload_format_half, orders_7_payload_format_half,
    output logic        orders_0_payload_format_two, orders_1_payload_format_two,
        orders_2_payload_format_two, orders_3_payload_format_two, orders_4_payload_format_two,
        orders_5_payload_format_two, orders_6_payload_format_two, orders_7_payload_format_two,
    output logic        orders_0_payload_format_value, orders_1_payload_format_value,
        orders_2_payload_format_value, orders_3_payload_format_value, orders_4_payload_format_value,
        orders_5_payload_format_value, orders_6_payload_format_value, orders_7_payload_format_value
);
  logic here_0, here_1, here_2, here_3, here_4, here_5, here_6, here_7, here_8, here_9, here_10,
      here_11, here_12, here_13, here_14, here_15, here_16, here_17, here_18, here_19, here_20,
      here_21, here_22, here_23, here_24, here_25, here_26, here_27, here_28, here_29, here_30,
      here_31, here_32, here_33, here_34, here_35, here_36, here_37, here_38, here_39, here_40,
      here_41, here_42, here_43, here_44, here_45, here_46, here_47, here_48, here_49, here_50,
      here_51, here_52, here_53, here_54, here_55, here_56, here_57, here_58, here_59, here_60,
      here_61, here_62, here_63, here_64, here_65, here_66, here_67, here_68, here_69, here_70,
      here_71, here_72, here_73, here_74, here_75, here_76, here_77, here_78, here_79, here_80,
      here_81, here_82, here_83, here_84, here_85, here_86, here_87, here_88, here_89, here_90,
      here_91, here_92, here_93, here_94, here_95, here_96, here_97, here_98, here_99, here_100,
      here_101, here_102, here_103, here_104, here_105, here_106, here_107, here_108, here_109,
      here_110, here_111, here_112, here_113, here_114, here_115, here_116, here_117, here_118,
      here_119, here_120, here_121, here_122, here_123, here_124, here_125, here_126, here_127;
  logic want_0, want_1, want_2, want_3, want_4, want_5, want_6, want_7, want_8, want_9, want_10,
      want_11, want_12, want_13, want_14, want_15, want_16, want_17, want_18, want_19, want_20,
      want_21, want_22, want_23, want_24, want_25, want_26, want_27, want_28, want_29, want_30,
      want_31, want_32, want_33, want_34, want_35, want_36, want_37, want_38, want_39, want_40,
      want_41, want_42, want_43, want_44, want_45, want_46, want_47, want_48, want_49, want_50,
      want_51, want_52, want_53, want_54, want_55, want_56, want_57, want_58, want_59, want_60,
      want_61, want_62, want_63, want_64, want_65, want_66, want_67, want_68, want_69, want_70,
      want_71, want_72, want_73, want_74, want_75, want_76, want_77, want_78, want_79, want_80,
      want_81, want_82, want_83, want_84, want_85, want_86, want_87, want_88, want_89, want_90,
      want_91, want_92, want_93, want_94, want_95, want_96, want_97, want_98, want_99, want_100,
      want_101, want_102, want_103, want_104, want_105, want_106, want_107, want_108, want_109,
      want_110, want_111, want_112, want_113, want_114, want_115, want_116, want_117, want_118,
      want_119, want_120, want_121, want_122, want_123, want_124, want_125, want_126, want_127;
  logic first_0, first_1, first_2, first_3, first_4, first_5, first_6, first_7, first_8, first_9,
      first_10, first_11, first_12, first_13, first_14, first_15, first_16, first_17, first_18,
      first_19, first_20, first_21, first_22, first_23, first_24, first_25, first_26, first_27,
      first_28, first_29, first_30, first_31, first_32, first_33, first_34, first_35, first_36,
      first_37, first_38, first_39, first_40, first_41, first_42, first_43, first_44, first_45,
      first_46, first_47, first_48, first_49, first_50, first_51, first_52, first_53, first_54,
      first_55, first_56, first_57, first_58, first_59, first_60, first_61, first_62, first_63,
      first_64, first_65, first_66, first_67, first_68, first_69, first_70, first_71, first_72,
      first_73, first_74, first_75, first_76, first_77, first_78, first_79, first_80, first_81,
      first_82, first_83, first_84, first_85, first_86, first_87, first_88, first_89, first_90,
      first_91, first_92, first_93, first_94, first_95, first_96, first_97, first_98, first_99,
      first_100, first_101, first_102, first_103, first_104, first_105, first_106, first_107,
      first_108, first_109, first_110, first_111;
  logic leaves_0, leaves_1, leaves_2, leaves_3, leaves_4, leaves_5, leaves_6, leaves_7;
  logic leaves_0_condition, leaves_1_condition, leaves_2_condition, leaves_3_condition,
      leaves_4_condition, leaves_5_condition, leaves_6_condition, leaves_7_condition;

  assign here_0 = lanes_0_payload_order_channel == 4'd0;
  assign want_0 = lanes_0_valid && orders_0_ready && here_0;
  assign here_1 = lanes_1_payload_order_channel == 4'd0;
  assign want_1 = lanes_1_valid && orders_1_ready && here_1;
  assign first_0 = want_1 && !want_0;
  assign here_2 = lanes_2_payload_order_channel == 4'd0;
  assign want_2 = lanes_2_valid && orders_2_ready && here_2;
  assign first_1 = want_2 && !(want_0 || want_1);
  assign here_3 = lanes_3_payload_order_channel == 4'd0;
  assign want_3 = lanes_3_valid && orders_3_ready && here_3;
  assign first_2 = want_3 && !(want_0 || want_1 || want_2);
  assign here_4 = lanes_4_payload_order_channel == 4'd0;
  assign want_4 = lanes_4_valid && orders_4_ready && here_4;
  assign first_3 = want_4 && !(want_0 || want_1 || want_2 || want_3);
  assign here_5 = lanes_5_payload_order_channel == 4'd0;
  assign want_5 = lanes_5_valid && orders_5_ready && here_5;
  assign first_4 = want_5 && !(want_0 || want_1 || want_2 || want_3 || want_4);
  assign here_6 = lanes_6_payload_order_channel == 4'd0;
  assign want_6 = lanes_6_valid && orders_6_ready && here_6;
  assign first_5 = want_6 && !(want_0 || want_1 || want_2 || want_3 || want_4 || want_5);
  assign here_7 = lanes_7_payload_order_channel == 4'd0;
  assign want_7 = lanes_7_valid && orders_7_ready && here_7;
  assign first_6 = want_7 && !(want_0 || want_1 || want_2 || want_3 || want_4 || want_5 || want_6);
  assign channels_0_valid = want_0 || want_1 || want_2 || want_3 || want_4 || want_5 || want_6 ||
      want_7;
  assign channels_0_payload_group_address = want_0 ? lanes_0_payload_group_address
      : want_1 ? lanes_1_payload_group_address : want_2 ? lanes_2_payload_group_address
      : want_3 ? lanes_3_payload_group_address : want_4 ? lanes_4_payload_group_address
      : want_5 ? lanes_5_payload_group_address : want_6 ? lanes_6_payload_group_address
      : lanes_7_payload_group_address;
  assign channels_0_payload_group_lsb_address = want_0 ? lanes_0_payload_group_lsb_address
      : want_1 ? lanes_1_payload_group_lsb_address : want_2 ? lanes_2_payload_group_lsb_address
      : want_3 ? lanes_3_payload_group_lsb_address : want_4 ? lanes_4_payload_group_lsb_address
      : want_5 ? lanes_5_payload_group_lsb_address : want_6 ? lanes_6_payload_group_lsb_address
      : lanes_7_payload_group_lsb_address;
  assign channels_0_payload_group_beats = want_0 ? lanes_0_payload_group_beats
      : want_1 ? lanes_1_payload_group_beats : want_2 ? lanes_2_payload_group_beats
      : want_3 ? lanes_3_payload_group_beats : want_4 ? lanes_4_payload_group_beats
      : want_5 ? lanes_5_payload_group_beats : want_6 ? lanes_6_payload_group_beats
      : lanes_7_payload_group_beats;
  assign channels_0_payload_group_lsb = want_0 ? lanes_0_payload_group_lsb
      : want_1 ? lanes_1_payload_group_lsb : want_2 ? lanes_2_payload_group_lsb
      : want_3 ? lanes_3_payload_group_lsb : want_4 ? lanes_4_payload_group_lsb
      : want_5 ? lanes_5_payload_group_lsb : want_6 ? lanes_6_payload_group_lsb
      : lanes_7_payload_group_lsb;
  assign channels_0_payload_lane = want_0 ? 3'd0 : want_1 ? 3'd1 : want_2 ? 3'd2 : want_3 ? 3'd3
      : want_4 ? 3'd4 : want_5 ? 3'd5 : want_6 ? 3'd6 : 3'd7;
  assign here_8 = lanes_0_payload_order_channel == 4'd1;
  assign want_8 = lanes_0_valid && orders_0_ready && here_8;
  assign here_9 = lanes_1_payload_order_channel == 4'd1;
  assign want_9 = lanes_1_valid && orders_1_ready && here_9;
  assign first_7 = want_9 && !want_8;
  assign here_10 = lanes_2_payload_order_channel == 4'd1;
  assign want_10 = lanes_2_valid && orders_2_ready && here_10;
  assign first_8 = want_10 && !(want_8 || want_9);
  assign here_11 = lanes_3_payload_order_channel == 4'd1;
  assign want_11 = lanes_3_valid && orders_3_ready && here_11;
  assign first_9 = want_11 && !(want_8 || want_9 || want_10);
  assign here_12 = lanes_4_payload_order_channel == 4'd1;
  assign want_12 = lanes_4_valid && orders_4_ready && here_12;
  assign first_10 = want_12 && !(want_8 || want_9 || want_10 || want_11);
  assign here_13 = lanes_5_payload_order_channel == 4'd1;
  assign want_13 = lanes_5_valid && orders_5_ready && here_13;
  assign first_11 = want_13 && !(want_8 || want_9 || want_10 || want_11 || want_12);
  assign here_14 = lanes_6_payload_order_channel == 4'd1;
  assign want_14 = lanes_6_valid && orders_6_ready && here_14;
  assign first_12 = want_14 && !(want_8 || want_9 || want_10 || want_11 || want_12 || want_13);
  assign here_15 = lanes_7_payload_order_channel == 4'd1;
  assign want_15 = lanes_7_valid && orders_7_ready && here_15;
  assign first_13 = want_15 && !(want_8 || want_9 || want_10 || want_11 || want_12 || want_13 ||
      want_14);
  assign channels_1_valid = want_8 || want_9 || want_10 || want_11 || want_12 || want_13 ||
      want_14 || want_15;
  assign channels_1_payload_group_address = want_8 ? lanes_0_payload_group_address
      : want_9 ? lanes_1_payload_group_address : want_10 ? lanes_2_payload_group_address
      : want_11 ? lanes_3_payload_group_address : want_12 ? lanes_4_payload_group_address
      : want_13 ? lanes_5_payload_group_address : want_14 ? lanes_6_payload_group_address
      : lanes_7_payload_group_address;
  assign channels_1_payload_group_lsb_address = want_8 ? lanes_0_payload_group_lsb_address
      : want_9 ? lanes_1_payload_group_lsb_address : want_10 ? lanes_2_payload_group_lsb_address
      : want_11 ? lanes_3_payload_group_lsb_address : want_12 ? lanes_4_payload_group_lsb_address
      : want_13 ? lanes_5_payload_group_lsb_address : want_14 ? lanes_6_payload_group_lsb_address
      : lanes_7_payload_group_lsb_address;
  assign channels_1_payload_group_beats = want_8 ? lanes_0_payload_group_beats
      : want_9 ? lanes_1_payload_group_beats : want_10 ? lanes_2_payload_group_beats
      : want_11 ? lanes_3_payload_group_beats : want_12 ? lanes_4_payload_group_beats
      : want_13 ? lanes_5_payload_group_beats : want_14 ? lanes_6_payload_group_beats
      : lanes_7_payload_group_beats;
  assign channels_1_payload_group_lsb = want_8 ? lanes_0_payload_group_lsb
      : want_9 ? lanes_1_payload_group_lsb : want_10 ? lanes_2_payload_group_lsb
      : want_11 ? lanes_3_payload_group_lsb : want_12 ? lanes_4_payload_group_lsb
      : want_13 ? lanes_5_payload_group_lsb : want_14 ? lanes_6_payload_group_lsb
      : lanes_7_payload_group_lsb;
  assign channels_1_payload_lane = want_8 ? 3'd0 : want_9 ? 3'd1 : want_10 ? 3'd2 : want_11 ? 3'd3
      : want_12 ? 3'd4 : want_13 ? 3'd5 : want_14 ? 3'd6 : 3'd7;
  assign here_16 = lanes_0_payload_order_channel == 4'd2;
  assign want_16 = lanes_0_valid && orders_0_ready && here_16;
  assign here_17 = lanes_1_payload_order_channel == 4'd2;
  assign want_17 = lanes_1_valid && orders_1_ready && here_17;
  assign first_14 = want_17 && !want_16;
  assign here_18 = lanes_2_payload_order_channel == 4'd2;
  assign want_18 = lanes_2_valid && orders_2_ready && here_18;
  assign first_15 = want_18 && !(want_16 || want_17);
  assign here_19 = lanes_3_payload_order_channel == 4'd2;
  assign want_19 = lanes_3_valid && orders_3_ready && here_19;
  assign first_16 = want_19 && !(want_16 || want_17 || want_18);
  assign here_20 = lanes_4_payload_order_channel == 4'd2;
  assign want_20 = lanes_4_valid && orders_4_ready && here_20;
  assign first_17 = want_20 && !(want_16 || want_17 || want_18 || want_19);
  assign here_21 = lanes_5_payload_order_channel == 4'd2;
  assign want_21 = lanes_5_valid && orders_5_ready && here_21;
  assign first_18 = want_21 && !(want_16 || want_17 || want_18 || want_19 || want_20);
  assign here_22 = lanes_6_payload_order_channel == 4'd2;
  assign want_22 = lanes_6_valid && orders_6_ready && here_22;
  assign first_19 = want_22 && !(want_16 || want_17 || want_18 || want_19 || want_20 || want_21);
  assign here_23 = lanes_7_payload_order_channel == 4'd2;
  assign want_23 = lanes_7_valid && orders_7_ready && here_23;
  assign first_20 = want_23 && !(want_16 || want_17 || want_18 || want_19 || want_20 || want_21 ||
      want_22);
  assign channels_2_valid = want_16 || want_17 || want_18 || want_19 || want_20 || want_21 ||
      want_22 || want_23;
  assign channels_2_payload_group_address = want_16 ? lanes_0_payload_group_address
      : want_17 ? lanes_1_payload_group_address : want_18 ? lanes_2_payload_group_address
      : want_19 ? lanes_3_payload_group_address : want_20 ? lanes_4_payload_group_address
      : want_21 ? lanes_5_payload_group_address : want_22 ? lanes_6_payload_group_address
      : lanes_7_payload_group_address;
  assign channels_2_payload_group_lsb_address = want_16 ? lanes_0_payload_group_lsb_address
      : want_17 ? lanes_1_payload_group_lsb_address : want_18 ? lanes_2_payload_group_lsb_address
      : want_19 ? lanes_3_payload_group_lsb_address : want_20 ? lanes_4_payload_group_lsb_address
      : want_21 ? lanes_5_payload_group_lsb_address : want_22 ? lanes_6_payload_group_lsb_address
      : lanes_7_payload_group_lsb_address;
  assign channels_2_payload_group_beats = want_16 ? lanes_0_payload_group_beats
      : want_17 ? lanes_1_payload_group_beats : want_18 ? lanes_2_payload_group_beats
      : want_19 ? lanes_3_payload_group_beats : want_20 ? lanes_4_payload_group_beats
      : want_21 ? lanes_5_payload_group_beats : want_22 ? lanes_6_payload_group_beats
      : lanes_7_payload_group_beats;
  assign channels_2_payload_group_lsb = want_16 ? lanes_0_payload_group_lsb
      : want_17 ? lanes_1_payload_group_lsb : want_18 ? lanes_2_payload_group_lsb
      : want_19 ? lanes_3_payload_group_lsb : want_20 ? lanes_4_payload_group_lsb
      : want_21 ? lanes_5_payload_group_lsb : want_22 ? lanes_6_payload_group_lsb
      : lanes_7_payload_group_lsb;
  assign channels_2_payload_lane = want_16 ? 3'd0 : want_17 ? 3'd1 : want_18 ? 3'd2 : want_19 ? 3'd3
      : want_20 ? 3'd4 : want_21 ? 3'd5 : want_22 ? 3'd6 : 3'd7;
  assign here_24 = lanes_0_payload_order_channel == 4'd3;
  assign want_24 = lanes_0_valid && orders_0_ready && here_24;
  assign here_25 = lanes_1_payload_order_channel == 4'd3;
  assign want_25 = lanes_1_valid && orders_1_ready && here_25;
  assign first_21 = want_25 && !want_24;
  assign here_26 = lanes_2_payload_order_channel == 4'd3;
  assign want_26 = lanes_2_valid && orders_2_ready && here_26;
  assign first_22 = want_26 && !(want_24 || want_25);
  assign here_27 = lanes_3_payload_order_channel == 4'd3;
  assign want_27 = lanes_3_valid && orders_3_ready && here_27;
  assign first_23 = want_27 && !(want_24 || want_25 || want_26);
  assign here_28 = lanes_4_payload_order_channel == 4'd3;
  assign want_28 = lanes_4_valid && orders_4_ready && here_28;
  assign first_24 = want_28 && !(want_24 || want_25 || want_26 || want_27);
  assign here_29 = lanes_5_payload_order_channel == 4'd3;
  assign want_29 = lanes_5_valid && orders_5_ready && here_29;
  assign first_25 = want_29 && !(want_24 || want_25 || want_26 || want_27 || want_28);
  assign here_30 = lanes_6_payload_order_channel == 4'd3;
  assign want_30 = lanes_6_valid && orders_6_ready && here_30;
  assign first_26 = want_30 && !(want_24 || want_25 || want_26 || want_27 || want_28 || want_29);
  assign here_31 = lanes_7_payload_order_channel == 4'd3;
  assign want_31 = lanes_7_valid && orders_7_ready && here_31;
  assign first_27 = want_31 && !(want_24 || want_25 || want_26 || want_27 || want_28 || want_29 ||
      want_30);
  assign channels_3_valid = want_24 || want_25 || want_26 || want_27 || want_28 || want_29 ||
      want_30 || want_31;
  assign channels_3_payload_group_address = want_24 ? lanes_0_payload_group_address
      : want_25 ? lanes_1_payload_group_address : want_26 ? lanes_2_payload_group_address
      : want_27 ? lanes_3_payload_group_address : want_28 ? lanes_4_payload_group_address
      : want_29 ? lanes_5_payload_group_address : want_30 ? lanes_6_payload_group_address
      : lanes_7_payload_group_address;
  assign channels_3_payload_group_lsb_address = want_24 ? lanes_0_payload_group_lsb_address
      : want_25 ? lanes_1_payload_group_lsb_address : want_26 ? lanes_2_payload_group_lsb_address
      : want_27 ? lanes_3_payload_group_lsb_address : want_28 ? lanes_4_payload_group_lsb_address
      : want_29 ? lanes_5_payload_group_lsb_address : want_30 ? lanes_6_payload_group_lsb_address
      : lanes_7_payload_group_lsb_address;
  assign channels_3_payload_group_beats = want_24 ? lanes_0_payload_group_beats
      : want_25 ? lanes_1_payload_group_beats : want_26 ? lanes_2_payload_group_beats
      : want_27 ? lanes_3_payload_group_beats : want_28 ? lanes_4_payload_group_beats
      : want_29 ? lanes_5_payload_group_beats : want_30 ? lanes_6_payload_group_beats
      : lanes_7_payload_group_beats;
  assign channels_3_payload_group_lsb = want_24 ? lanes_0_payload_group_lsb
      : want_25 ? lanes_1_payload_group_lsb : want_26 ? lanes_2_payload_group_lsb
      : want_27 ? lanes_3_payload_group_lsb : want_28 ? lanes_4_payload_group_lsb
      : want_29 ? lanes_5_payload_group_lsb : want_30 ? lanes_6_payload_group_lsb
      : lanes_7_payload_group_lsb;
  assign channels_3_payload_lane = want_24 ? 3'd0 : want_25 ? 3'd1 : want_26 ? 3'd2 : want_27 ? 3'd3
      : want_28 ? 3'd4 : want_29 ? 3'd5 : want_30 ? 3'd6 : 3'd7;
  assign here_32 = lanes_0_payload_order_channel == 4'd4;
  assign want_32 = lanes_0_valid && orders_0_ready && here_32;
  assign here_33 = lanes_1_payload_order_channel == 4'd4;
  assign want_33 = lanes_1_valid && orders_1_ready && here_33;
  assign first_28 = want_33 && !want_32;
  assign here_34 = lanes_2_payload_order_channel == 4'd4;
  assign want_34 = lanes_2_valid && orders_2_ready && here_34;
  assign first_29 = want_34 && !(want_32 || want_33);
  assign here_35 = lanes_3_payload_order_channel == 4'd4;
  assign want_35 = lanes_3_valid && orders_3_ready && here_35;
  assign first_30 = want_35 && !(want_32 || want_33 || want_34);
  assign here_36 = lanes_4_payload_order_channel == 4'd4;
  assign want_36 = lanes_4_valid && orders_4_ready && here_36;
  assign first_31 = want_36 && !(want_32 || want_33 || want_34 || want_35);
  assign here_37 = lanes_5_payload_order_channel == 4'd4;
  assign want_37 = lanes_5_valid && orders_5_ready && here_37;
  assign first_32 = want_37 && !(want_32 || want_33 || want_34 || want_35 || want_36);
  assign here_38 = lanes_6_payload_order_channel == 4'd4;
  assign want_38 = lanes_6_valid && orders_6_ready && here_38;
  assign first_33 = want_38 && !(want_32 || want_33 || want_34 || want_35 || want_36 || want_37);
  assign here_39 = lanes_7_payload_order_channel == 4'd4;
  assign want_39 = lanes_7_valid && orders_7_ready && here_39;
  assign first_34 = want_39 && !(want_32 || want_33 || want_34 || want_35 || want_36 || want_37 ||
      want_38);
  assign channels_4_valid = want_32 || want_33 || want_34 || want_35 || want_36 || want_37 ||
      want_38 || want_39;
  assign channels_4_payload_group_address = want_32 ? lanes_0_payload_group_address
      : want_33 ? lanes_1_payload_group_address : want_34 ? lanes_2_payload_group_address
      : want_35 ? lanes_3_payload_group_address : want_36 ? lanes_4_payload_group_address
      : want_37 ? lanes_5_payload_group_address : want_38 ? lanes_6_payload_group_address
      : lanes_7_payload_group_address;
  assign channels_4_payload_group_lsb_address = want_32 ? lanes_0_payload_group_lsb_address
      : want_33 ? lanes_1_payload_group_lsb_address : want_34 ? lanes_2_payload_group_lsb_address
      : want_35 ? lanes_3_payload_group_lsb_address : want_36 ? lanes_4_payload_group_lsb_address
      : want_37 ? lanes_5_payload_group_lsb_address : want_38 ? lanes_6_payload_group_lsb_address
      : lanes_7_payload_group_lsb_address;
  assign channels_4_payload_group_beats = want_32 ? lanes_0_payload_group_beats
      : want_33 ? lanes_1_payload_group_beats : want_34 ? lanes_2_payload_group_beats
      : want_35 ? lanes_3_payload_group_beats : want_36 ? lanes_4_payload_group_beats
      : want_37 ? lanes_5_payload_group_beats : want_38 ? lanes_6_payload_group_beats
      : lanes_7_payload_group_beats;
  assign channels_4_payload_group_lsb = want_32 ? lanes_0_payload_group_lsb
      : want_33 ? lanes_1_payload_group_lsb : want_34 ? lanes_2_payload_group_lsb
      : want_35 ? lanes_3_payload_group_lsb : want_36 ? lanes_4_payload_group_lsb
      : want_37 ? lanes_5_payload_group_lsb : want_38 ? lanes_6_payload_group_lsb
      : lanes_7_payload_group_lsb;
  assign channels_4_payload_lane = want_32 ? 3'd0 : want_33 ? 3'd1 : want_34 ? 3'd2 : want_35 ? 3'd3
      : want_36 ? 3'd4 : want_37 ? 3'd5 : want_38 ? 3'd6 : 3'd7;
  assign here_40 = lanes_0_payload_order_channel == 4'd5;
  assign want_40 = lanes_0_valid && orders_0_ready && here_40;
  assign here_41 = lanes_1_payload_order_channel == 4'd5;
  assign want_41 = lanes_1_valid && orders_1_ready && here_41;
  assign first_35 = want_41 && !want_40;
  assign here_42 = lanes_2_payload_order_channel == 4'd5;
  assign want_42 = lanes_2_valid && orders_2_ready && here_42;
  assign first_36 = want_42 && !(want_40 || want_41);
  assign here_43 = lanes_3_payload_order_channel == 4'd5;
  assign want_43 = lanes_3_valid && orders_3_ready && here_43;
  assign first_37 = want_43 && !(want_40 || want_41 || want_42);
  assign here_44 = lanes_4_payload_order_channel == 4'd5;
  assign want_44 = lanes_4_valid && orders_4_ready && here_44;
  assign first_38 = want_44 && !(want_40 || want_41 || want_42 || want_43);
  assign here_45 = lanes_5_payload_order_channel == 4'd5;
  assign want_45 = lanes_5_valid && orders_5_ready && here_45;
  assign first_39 = want_45 && !(want_40 || want_41 || want_42 || want_43 || want_44);
  assign here_46 = lanes_6_payload_order_channel == 4'd5;
  assign want_46 = lanes_6_valid && orders_6_ready && here_46;
  assign first_40 = want_46 && !(want_40 || want_41 || want_42 || want_43 || want_44 || want_45);
  assign here_47 = lanes_7_payload_order_channel == 4'd5;
  assign want_47 = lanes_7_valid && orders_7_ready && here_47;
  assign first_41 = want_47 && !(want_40 || want_41 || want_42 || want_43 || want_44 || want_45 ||
      want_46);
  assign channels_5_valid = want_40 || want_41 || want_42 || want_43 || want_44 || want_45 ||
      want_46 || want_47;
  assign channels_5_payload_group_address = want_40 ? lanes_0_payload_group_address
      : want_41 ? lanes_1_payload_group_address : want_42 ? lanes_2_payload_group_address
      : want_43 ? lanes_3_payload_group_address : want_44 ? lanes_4_payload_group_address
      : want_45 ? lanes_5_payload_group_address : want_46 ? lanes_6_payload_group_address
      : lanes_7_payload_group_address;
  assign channels_5_payload_group_lsb_address = want_40 ? lanes_0_payload_group_lsb_address
      : want_41 ? lanes_1_payload_group_lsb_address : want_42 ? lanes_2_payload_group_lsb_address
      : want_43 ? lanes_3_payload_group_lsb_address : want_44 ? lanes_4_payload_group_lsb_address
      : want_45 ? lanes_5_payload_group_lsb_address : want_46 ? lanes_6_payload_group_lsb_address
      : lanes_7_payload_group_lsb_address;
  assign channels_5_payload_group_beats = want_40 ? lanes_0_payload_group_beats
      : want_41 ? lanes_1_payload_group_beats : want_42 ? lanes_2_payload_group_beats
      : want_43 ? lanes_3_payload_group_beats : want_44 ? lanes_4_payload_group_beats
      : want_45 ? lanes_5_payload_group_beats : want_46 ? lanes_6_payload_group_beats
      : lanes_7_payload_group_beats;
  assign channels_5_payload_group_lsb = want_40 ? lanes_0_payload_group_lsb
      : want_41 ? lanes_1_payload_group_lsb : want_42 ? lanes_2_payload_group_lsb
      : want_43 ? lanes_3_payload_group_lsb : want_44 ? lanes_4_payload_group_lsb
      : want_45 ? lanes_5_payload_group_lsb : want_46 ? lanes_6_payload_group_lsb
      : lanes_7_payload_group_lsb;
  assign channels_5_payload_lane = want_40 ? 3'd0 : want_41 ? 3'd1 : want_42 ? 3'd2 : want_43 ? 3'd3
      : want_44 ? 3'd4 : want_45 ? 3'd5 : want_46 ? 3'd6 : 3'd7;
  assign here_48 = lanes_0_payload_order_channel == 4'd6;
  assign want_48 = lanes_0_valid && orders_0_ready && here_48;
  assign here_49 = lanes_1_payload_order_channel == 4'd6;
  assign want_49 = lanes_1_valid && orders_1_ready && here_49;
  assign first_42 = want_49 && !want_48;
  assign here_50 = lanes_2_payload_order_channel == 4'd6;
  assign want_50 = lanes_2_valid && orders_2_ready && here_50;
  assign first_43 = want_50 && !(want_48 || want_49);
  assign here_51 = lanes_3_payload_order_channel == 4'd6;
  assign want_51 = lanes_3_valid && orders_3_ready && here_51;
  assign first_44 = want_51 && !(want_48 || want_49 || want_50);
  assign here_52 = lanes_4_payload_order_channel == 4'd6;
  assign want_52 = lanes_4_valid && orders_4_ready && here_52;
  assign first_45 = want_52 && !(want_48 || want_49 || want_50 || want_51);
  assign here_53 = lanes_5_payload_order_channel == 4'd6;
  assign want_53 = lanes_5_valid && orders_5_ready && here_53;
  assign first_46 = want_53 && !(want_48 || want_49 || want_50 || want_51 || want_52);
  assign here_54 = lanes_6_payload_order_channel == 4'd6;
  assign want_54 = lanes_6_valid && orders_6_ready && here_54;
  assign first_47 = want_54 && !(want_48 || want_49 || want_50 || want_51 || want_52 || want_53);
  assign here_55 = lanes_7_payload_order_channel == 4'd6;
  assign want_55 = lanes_7_valid && orders_7_ready && here_55;
  assign first_48 = want_55 && !(want_48 || want_49 || want_50 || want_51 || want_52 || want_53 ||
      want_54);
  assign channels_6_valid = want_48 || want_49 || want_50 || want_51 || want_52 || want_53 ||
      want_54 || want_55;
  assign channels_6_payload_group_address = want_48 ? lanes_0_payload_group_address
      : want_49 ? lanes_1_payload_group_address : want_50 ? lanes_2_payload_group_address
      : want_51 ? lanes_3_payload_group_address : want_52 ? lanes_4_payload_group_address
      : want_53 ? lanes_5_payload_group_address : want_54 ? lanes_6_payload_group_address
      : lanes_7_payload_group_address;
  assign channels_6_payload_group_lsb_address = want_48 ? lanes_0_payload_group_lsb_address
      : want_49 ? lanes_1_payload_group_lsb_address : want_50 ? lanes_2_payload_group_lsb_address
      : want_51 ? lanes_3_payload_group_lsb_address : want_52 ? lanes_4_payload_group_lsb_address
      : want_53 ? lanes_5_payload_group_lsb_address : want_54 ? lanes_6_payload_group_lsb_address
      : lanes_7_payload_group_lsb_address;
  assign channels_6_payload_group_beats = want_48 ? lanes_0_payload_group_beats
      : want_49 ? lanes_1_payload_group_beats : want_50 ? lanes_2_payload_group_beats
      : want_51 ? lanes_3_payload_group_beats : want_52 ? lanes_4_payload_group_beats
      : want_53 ? lanes_5_payload_group_beats : want_54 ? lanes_6_payload_group_beats
      : lanes_7_payload_group_beats;
  assign channels_6_payload_group_lsb = want_48 ? lanes_0_payload_group_lsb
      : want_49 ? lanes_1_payload_group_lsb : want_50 ? lanes_2_payload_group_lsb
      : want_51 ? lanes_3_payload_group_lsb : want_52 ? lanes_4_payload_group_lsb
      : want_53 ? lanes_5_payload_group_lsb : want_54 ? lanes_6_payload_group_lsb
      : lanes_7_payload_group_lsb;
  assign channels_6_payload_lane = want_48 ? 3'd0 : want_49 ? 3'd1 : want_50 ? 3'd2 : want_51 ? 3'd3
      : want_52 ? 3'd4 : want_53 ? 3'd5 : want_54 ? 3'd6 : 3'd7;
  assign here_56 = lanes_0_payload_order_channel == 4'd7;
  assign want_56 = lanes_0_valid && orders_0_ready && here_56;
  assign here_57 = lanes_1_payload_order_channel == 4'd7;
  assign want_57 = lanes_1_valid && orders_1_ready && here_57;
  assign first_49 = want_57 && !want_56;
  assign here_58 = lanes_2_payload_order_channel == 4'd7;
  assign want_58 = lanes_2_valid && orders_2_ready && here_58;
  assign first_50 = want_58 && !(want_56 || want_57);
  assign here_59 = lanes_3_payload_order_channel == 4'd7;
  assign want_59 = lanes_3_valid && orders_3_ready && here_59;
  assign first_51 = want_59 && !(want_56 || want_57 || want_58);
  assign here_60 = lanes_4_payload_order_channel == 4'd7;
  assign want_60 = lanes_4_valid && orders_4_ready && here_60;
  assign first_52 = want_60 && !(want_56 || want_57 || want_58 || want_59);
  assign here_61 = lanes_5_payload_order_channel == 4'd7;
  assign want_61 = lanes_5_valid && orders_5_ready && here_61;
  assign first_53 = want_61 && !(want_56 || want_57 || want_58 || want_59 || want_60);
  assign here_62 = lanes_6_payload_order_channel == 4'd7;
  assign want_62 = lanes_6_valid && orders_6_ready && here_62;
  assign first_54 = want_62 && !(want_56 || want_57 || want_58 || want_59 || want_60 || want_61);
  assign here_63 = lanes_7_payload_order_channel == 4'd7;
  assign want_63 = lanes_7_valid && orders_7_ready && here_63;
  assign first_55 = want_63 && !(want_56 || want_57 || want_58 || want_59 || want_60 || want_61 ||
      want_62);
  assign channels_7_valid = want_56 || want_57 || want_58 || want_59 || want_60 || want_61 ||
      want_62 || want_63;
  assign channels_7_payload_group_address = want_56 ? lanes_0_payload_group_address
      : want_57 ? lanes_1_payload_group_address : want_58 ? lanes_2_payload_group_address
      : want_59 ? lanes_3_payload_group_address : want_60 ? lanes_4_payload_group_address
      : want_61 ? lanes_5_payload_group_address : want_62 ? lanes_6_payload_group_address
      : lanes_7_payload_group_address;
  assign channels_7_payload_group_lsb_address = want_56 ? lanes_0_payload_group_lsb_address
      : want_57 ? lanes_1_payload_group_lsb_address : want_58 ? lanes_2_payload_group_lsb_address
      : want_59 ? lanes_3_payload_group_lsb_address : want_60 ? lanes_4_payload_group_lsb_address
      : want_61 ? lanes_5_payload_group_lsb_address : want_62 ? lanes_6_payload_group_lsb_address
      : lanes_7_payload_group_lsb_address;
  assign channels_7_payload_group_beats = want_56 ? lanes_0_payload_group_beats
      : want_57 ? lanes_1_payload_group_beats : want_58 ? lanes_2_payload_group_beats
      : want_59 ? lanes_3_payload_group_beats : want_60 ? lanes_4_payload_group_beats
      : want_61 ? lanes_5_payload_group_beats : want_62 ? lanes_6_payload_group_beats
      : lanes_7_payload_group_beats;
  assign channels_7_payload_group_lsb = want_56 ? lanes_0_payload_group_lsb
      : want_57 ? lanes_1_payload_group_lsb : want_58 ? lanes_2_payload_group_lsb
      : want_59 ? lanes_3_payload_group_lsb : want_60 ? lanes_4_payload_group_lsb
      : want_61 ? lanes_5_payload_group_lsb : want_62 ? lanes_6_payload_group_lsb
      : lanes_7_payload_group_lsb;
  assign channels_7_payload_lane = want_56 ? 3'd0 : want_57 ? 3'd1 : want_58 ? 3'd2 : want_59 ? 3'd3
      : want_60 ? 3'd4 : want_61 ? 3'd5 : want_62 ? 3'd6 : 3'd7;
  assign here_64 = lanes_0_payload_order_channel == 4'd8;
  assign want_64 = lanes_0_valid && orders_0_ready && here_64;
  assign here_65 = lanes_1_payload_order_channel == 4'd8;
  assign want_65 = lanes_1_valid && orders_1_ready && here_65;
  assign first_56 = want_65 && !want_64;
  assign here_66 = lanes_2_payload_order_channel == 4'd8;
  assign want_66 = lanes_2_valid && orders_2_ready && here_66;
  assign first_57 = want_66 && !(want_64 || want_65);
  assign here_67 = lanes_3_payload_order_channel == 4'd8;
  assign want_67 = lanes_3_valid && orders_3_ready && here_67;
  assign first_58 = want_67 && !(want_64 || want_65 || want_66);
  assign here_68 = lanes_4_payload_order_channel == 4'd8;
  assign want_68 = lanes_4_valid && orders_4_ready && here_68;
  assign first_59 = want_68 && !(want_64 || want_65 || want_66 || want_67);
  assign here_69 = lanes_5_payload_order_channel == 4'd8;
  assign want_69 = lanes_5_valid && orders_5_ready && here_69;
  assign first_60 = want_69 && !(want_64 || want_65 || want_66 || want_67 || want_68);
  assign here_70 = lanes_6_payload_order_channel == 4'd8;
  assign want_70 = lanes_6_valid && orders_6_ready && here_70;
  assign first_61 = want_70 && !(want_64 || want_65 || want_66 || want_67 || want_68 || want_69);
  assign here_71 = lanes_7_payload_order_channel == 4'd8;
  assign want_71 = lanes_7_valid && orders_7_ready && here_71;
  assign first_62 = want_71 && !(want_64 || want_65 || want_66 || want_67 || want_68 || want_69 ||
      want_70);
  assign channels_8_valid = want_64 || want_65 || want_66 || want_67 || want_68 || want_69 ||
      want_70 || want_71;
  assign channels_8_payload_group_address = want_64 ? lanes_0_payload_group_address
      : want_65 ? lanes_1_payload_group_address : want_66 ? lanes_2_payload_group_address
      : want_67 ? lanes_3_payload_group_address : want_68 ? lanes_4_payload_group_address
      : want_69 ? lanes_5_payload_group_address : want_70 ? lanes_6_payload_group_address
      : lanes_7_payload_group_address;
  assign channels_8_payload_group_lsb_address = want_64 ? lanes_0_payload_group_lsb_address
      : want_65 ? lanes_1_payload_group_lsb_address : want_66 ? lanes_2_payload_group_lsb_address
      : want_67 ? lanes_3_payload_group_lsb_address : want_68 ? lanes_4_payload_group_lsb_address
      : want_69 ? lanes_5_payload_group_lsb_address : want_70 ? lanes_6_payload_group_lsb_address
      : lanes_7_payload_group_lsb_address;
  assign channels_8_payload_group_beats = want_64 ? lanes_0_payload_group_beats
      : want_65 ? lanes_1_payload_group_beats : want_66 ? lanes_2_payload_group_beats
      : want_67 ? lanes_3_payload_group_beats : want_68 ? lanes_4_payload_group_beats
      : want_69 ? lanes_5_payload_group_beats : want_70 ? lanes_6_payload_group_beats
      : lanes_7_payload_group_beats;
  assign channels_8_payload_group_lsb = want_64 ? lanes_0_payload_group_lsb
      : want_65 ? lanes_1_payload_group_lsb : want_66 ? lanes_2_payload_group_lsb
      : want_67 ? lanes_3_payload_group_lsb : want_68 ? lanes_4_payload_group_lsb
      : want_69 ? lanes_5_payload_group_lsb : want_70 ? lanes_6_payload_group_lsb
      : lanes_7_payload_group_lsb;
  assign channels_8_payload_lane = want_64 ? 3'd0 : want_65 ? 3'd1 : want_66 ? 3'd2 : want_67 ? 3'd3
      : want_68 ? 3'd4 : want_69 ? 3'd5 : want_70 ? 3'd6 : 3'd7;
  assign here_72 = lanes_0_payload_order_channel == 4'd9;
  assign want_72 = lanes_0_valid && orders_0_ready && here_72;
  assign here_73 = lanes_1_payload_order_channel == 4'd9;
  assign want_73 = lanes_1_valid && orders_1_ready && here_73;
  assign first_63 = want_73 && !want_72;
  assign here_74 = lanes_2_payload_order_channel == 4'd9;
  assign want_74 = lanes_2_valid && orders_2_ready && here_74;
  assign first_64 = want_74 && !(want_72 || want_73);
  assign here_75 = lanes_3_payload_order_channel == 4'd9;
  assign want_75 = lanes_3_valid && orders_3_ready && here_75;
  assign first_65 = want_75 && !(want_72 || want_73 || want_74);
  assign here_76 = lanes_4_payload_order_channel == 4'd9;
  assign want_76 = lanes_4_valid && orders_4_ready && here_76;
  assign first_66 = want_76 && !(want_72 || want_73 || want_74 || want_75);
  assign here_77 = lanes_5_payload_order_channel == 4'd9;
  assign want_77 = lanes_5_valid && orders_5_ready && here_77;
  assign first_67 = want_77 && !(want_72 || want_73 || want_74 || want_75 || want_76);
  assign here_78 = lanes_6_payload_order_channel == 4'd9;
  assign want_78 = lanes_6_valid && orders_6_ready && here_78;
  assign first_68 = want_78 && !(want_72 || want_73 || want_74 || want_75 || want_76 || want_77);
  assign here_79 = lanes_7_payload_order_channel == 4'd9;
  assign want_79 = lanes_7_valid && orders_7_ready && here_79;
  assign first_69 = want_79 && !(want_72 || want_73 || want_74 || want_75 || want_76 || want_77 ||
      want_78);
  assign channels_9_valid = want_72 || want_73 || want_74 || want_75 || want_76 || want_77 ||
      want_78 || want_79;
  assign channels_9_payload_group_address = want_72 ? lanes_0_payload_group_address
      : want_73 ? lanes_1_payload_group_address : want_74 ? lanes_2_payload_group_address
      : want_75 ? lanes_3_payload_group_address : want_76 ? lanes_4_payload_group_address
      : want_77 ? lanes_5_payload_group_address : want_78 ? lanes_6_payload_group_address
      : lanes_7_payload_group_address;
  assign channels_9_payload_group_lsb_address = want_72 ? lanes_0_payload_group_lsb_address
      : want_73 ? lanes_1_payload_group_lsb_address : want_74 ? lanes_2_payload_group_lsb_address
      : want_75 ? lanes_3_payload_group_lsb_address : want_76 ? lanes_4_payload_group_lsb_address
      : want_77 ? lanes_5_payload_group_lsb_address : want_78 ? lanes_6_payload_group_lsb_address
      : lanes_7_payload_group_lsb_address;
  assign channels_9_payload_group_beats = want_72 ? lanes_0_payload_group_beats
      : want_73 ? lanes_1_payload_group_beats : want_74 ? lanes_2_payload_group_beats
      : want_75 ? lanes_3_payload_group_beats : want_76 ? lanes_4_payload_group_beats
      : want_77 ? lanes_5_payload_group_beats : want_78 ? lanes_6_payload_group_beats
      : lanes_7_payload_group_beats;
  assign channels_9_payload_group_lsb = want_72 ? lanes_0_payload_group_lsb
      : want_73 ? lanes_1_payload_group_lsb : want_74 ? lanes_2_payload_group_lsb
      : want_75 ? lanes_3_payload_group_lsb : want_76 ? lanes_4_payload_group_lsb
      : want_77 ? lanes_5_payload_group_lsb : want_78 ? lanes_6_payload_group_lsb
      : lanes_7_payload_group_lsb;
  assign channels_9_payload_lane = want_72 ? 3'd0 : want_73 ? 3'd1 : want_74 ? 3'd2 : want_75 ? 3'd3
      : want_76 ? 3'd4 : want_77 ? 3'd5 : want_78 ? 3'd6 : 3'd7;
  assign here_80 = lanes_0_payload_order_channel == 4'd10;
  assign want_80 = lanes_0_valid && orders_0_ready && here_80;
  assign here_81 = lanes_1_payload_order_channel == 4'd10;
  assign want_81 = lanes_1_valid && orders_1_ready && here_81;
  assign first_70 = want_81 && !want_80;
  assign here_82 = lanes_2_payload_order_channel == 4'd10;
  assign want_82 = lanes_2_valid && orders_2_ready && here_82;
  assign first_71 = want_82 && !(want_80 || want_81);
  assign here_83 = lanes_3_payload_order_channel == 4'd10;
  assign want_83 = lanes_3_valid && orders_3_ready && here_83;
  assign first_72 = want_83 && !(want_80 || want_81 || want_82);
  assign here_84 = lanes_4_payload_order_channel == 4'd10;
  assign want_84 = lanes_4_valid && orders_4_ready && here_84;
  assign first_73 = want_84 && !(want_80 || want_81 || want_82 || want_83);
  assign here_85 = lanes_5_payload_order_channel == 4'd10;
  assign want_85 = lanes_5_valid && orders_5_ready && here_85;
  assign first_74 = want_85 && !(want_80 || want_81 || want_82 || want_83 || want_84);
  assign here_86 = lanes_6_payload_order_channel == 4'd10;
  assign want_86 = lanes_6_valid && orders_6_ready && here_86;
  assign first_75 = want_86 && !(want_80 || want_81 || want_82 || want_83 || want_84 || want_85);
  assign here_87 = lanes_7_payload_order_channel == 4'd10;
  assign want_87 = lanes_7_valid && orders_7_ready && here_87;
  assign first_76 = want_87 && !(want_80 || want_81 || want_82 || want_83 || want_84 || want_85 ||
      want_86);
  assign channels_10_valid = want_80 || want_81 || want_82 || want_83 || want_84 || want_85 ||
      want_86 || want_87;
  assign channels_10_payload_group_address = want_80 ? lanes_0_payload_group_address
      : want_81 ? lanes_1_payload_group_address : want_82 ? lanes_2_payload_group_address
      : want_83 ? lanes_3_payload_group_address : want_84 ? lanes_4_payload_group_address
      : want_85 ? lanes_5_payload_group_address : want_86 ? lanes_6_payload_group_address
      : lanes_7_payload_group_address;
  assign channels_10_payload_group_lsb_address = want_80 ? lanes_0_payload_group_lsb_address
      : want_81 ? lanes_1_payload_group_lsb_address : want_82 ? lanes_2_payload_group_lsb_address
      : want_83 ? lanes_3_payload_group_lsb_address : want_84 ? lanes_4_payload_group_lsb_address
      : want_85 ? lanes_5_payload_group_lsb_address : want_86 ? lanes_6_payload_group_lsb_address
      : lanes_7_payload_group_lsb_address;
  assign channels_10_payload_group_beats = want_80 ? lanes_0_payload_group_beats
      : want_81 ? lanes_1_payload_group_beats : want_82 ? lanes_2_payload_group_beats
      : want_83 ? lanes_3_payload_group_beats : want_84 ? lanes_4_payload_group_beats
      : want_85 ? lanes_5_payload_group_beats : want_86 ? lanes_6_payload_group_beats
      : lanes_7_payload_group_beats;
  assign channels_10_payload_group_lsb = want_80 ? lanes_0_payload_group_lsb
      : want_81 ? lanes_1_payload_group_lsb : want_82 ? lanes_2_payload_group_lsb
      : want_83 ? lanes_3_payload_group_lsb : want_84 ? lanes_4_payload_group_lsb
      : want_85 ? lanes_5_payload_group_lsb : want_86 ? lanes_6_payload_group_lsb
      : lanes_7_payload_group_lsb;
  assign channels_10_payload_lane = want_80 ? 3'd0 : want_81 ? 3'd1 : want_82 ? 3'd2
      : want_83 ? 3'd3 : want_84 ? 3'd4 : want_85 ? 3'd5 : want_86 ? 3'd6 : 3'd7;
  assign here_88 = lanes_0_payload_order_channel == 4'd11;
  assign want_88 = lanes_0_valid && orders_0_ready && here_88;
  assign here_89 = lanes_1_payload_order_channel == 4'd11;
  assign want_89 = lanes_1_valid && orders_1_ready && here_89;
  assign first_77 = want_89 && !want_88;
  assign here_90 = lanes_2_payload_order_channel == 4'd11;
  assign want_90 = lanes_2_valid && orders_2_ready && here_90;
  assign first_78 = want_90 && !(want_88 || want_89);
  assign here_91 = lanes_3_payload_order_channel == 4'd11;
  assign want_91 = lanes_3_valid && orders_3_ready && here_91;
  assign first_79 = want_91 && !(want_88 || want_89 || want_90);
  assign here_92 = lanes_4_payload_order_channel == 4'd11;
  assign want_92 = lanes_4_valid && orders_4_ready && here_92;
  assign first_80 = want_92 && !(want_88 || want_89 || want_90 || want_91);
  assign here_93 = lanes_5_payload_order_channel == 4'd11;
  assign want_93 = lanes_5_valid && orders_5_ready && here_93;
  assign first_81 = want_93 && !(want_88 || want_89 || want_90 || want_91 || want_92);
  assign here_94 = lanes_6_payload_order_channel == 4'd11;
  assign want_94 = lanes_6_valid && orders_6_ready && here_94;
  assign first_82 = want_94 && !(want_88 || want_89 || want_90 || want_91 || want_92 || want_93);
  assign here_95 = lanes_7_payload_order_channel == 4'd11;
  assign want_95 = lanes_7_valid && orders_7_ready && here_95;
  assign first_83 = want_95 && !(want_88 || want_89 || want_90 || want_91 || want_92 || want_93 ||
      want_94);
  assign channels_11_valid = want_88 || want_89 || want_90 || want_91 || want_92 || want_93 ||
      want_94 || want_95;
  assign channels_11_payload_group_address = want_88 ? lanes_0_payload_group_address
      : want_89 ? lanes_1_payload_group_address : want_90 ? lanes_2_payload_group_address
      : want_91 ? lanes_3_payload_group_address : want_92 ? lanes_4_payload_group_address
      : want_93 ? lanes_5_payload_group_address : want_94 ? lanes_6_payload_group_address
      : lanes_7_payload_group_address;
  assign channels_11_payload_group_lsb_address = want_88 ? lanes_0_payload_group_lsb_address
      : want_89 ? lanes_1_payload_group_lsb_address : want_90 ? lanes_2_payload_group_lsb_address
      : want_91 ? lanes_3_payload_group_lsb_address : want_92 ? lanes_4_payload_group_lsb_address
      : want_93 ? lanes_5_payload_group_lsb_address : want_94 ? lanes_6_payload_group_lsb_address
      : lanes_7_payload_group_lsb_address;
  assign channels_11_payload_group_beats = want_88 ? lanes_0_payload_group_beats
      : want_89 ? lanes_1_payload_group_beats : want_90 ? lanes_2_payload_group_beats
      : want_91 ? lanes_3_payload_group_beats : want_92 ? lanes_4_payload_group_beats
      : want_93 ? lanes_5_payload_group_beats : want_94 ? lanes_6_payload_group_beats
      : lanes_7_payload_group_beats;
  assign channels_11_payload_group_lsb = want_88 ? lanes_0_payload_group_lsb
      : want_89 ? lanes_1_payload_group_lsb : want_90 ? lanes_2_payload_group_lsb
      : want_91 ? lanes_3_payload_group_lsb : want_92 ? lanes_4_payload_group_lsb
      : want_93 ? lanes_5_payload_group_lsb : want_94 ? lanes_6_payload_group_lsb
      : lanes_7_payload_group_lsb;
  assign channels_11_payload_lane = want_88 ? 3'd0 : want_89 ? 3'd1 : want_90 ? 3'd2
      : want_91 ? 3'd3 : want_92 ? 3'd4 : want_93 ? 3'd5 : want_94 ? 3'd6 : 3'd7;
  assign here_96 = lanes_0_payload_order_channel == 4'd12;
  assign want_96 = lanes_0_valid && orders_0_ready && here_96;
  assign here_97 = lanes_1_payload_order_channel == 4'd12;
  assign want_97 = lanes_1_valid && orders_1_ready && here_97;
  assign first_84 = want_97 && !want_96;
  assign here_98 = lanes_2_payload_order_channel == 4'd12;
  assign want_98 = lanes_2_valid && orders_2_ready && here_98;
  assign first_85 = want_98 && !(want_96 || want_97);
  assign here_99 = lanes_3_payload_order_channel == 4'd12;
  assign want_99 = lanes_3_valid && orders_3_ready && here_99;
  assign first_86 = want_99 && !(want_96 || want_97 || want_98);
  assign here_100 = lanes_4_payload_order_channel == 4'd12;
  assign want_100 = lanes_4_valid && orders_4_ready && here_100;
  assign first_87 = want_100 && !(want_96 || want_97 || want_98 || want_99);
  assign here_101 = lanes_5_payload_order_channel == 4'd12;
  assign want_101 = lanes_5_valid && orders_5_ready && here_101;
  assign first_88 = want_101 && !(want_96 || want_97 || want_98 || want_99 || want_100);
  assign here_102 = lanes_6_payload_order_channel == 4'd12;
  assign want_102 = lanes_6_valid && orders_6_ready && here_102;
  assign first_89 = want_102 && !(want_96 || want_97 || want_98 || want_99 || want_100 || want_101);
  assign here_103 = lanes_7_payload_order_channel == 4'd12;
  assign want_103 = lanes_7_valid && orders_7_ready && here_103;
  assign first_90 = want_103 && !(want_96 || want_97 || want_98 || want_99 || want_100 ||
      want_101 || want_102);
  assign channels_12_valid = want_96 || want_97 || want_98 || want_99 || want_100 || want_101 ||
      want_102 || want_103;
  assign channels_12_payload_group_address = want_96 ? lanes_0_payload_group_address
      : want_97 ? lanes_1_payload_group_address : want_98 ? lanes_2_payload_group_address
      : want_99 ? lanes_3_payload_group_address : want_100 ? lanes_4_payload_group_address
      : want_101 ? lanes_5_payload_group_address : want_102 ? lanes_6_payload_group_address
      : lanes_7_payload_group_address;
  assign channels_12_payload_group_lsb_address = want_96 ? lanes_0_payload_group_lsb_address
      : want_97 ? lanes_1_payload_group_lsb_address : want_98 ? lanes_2_payload_group_lsb_address
      : want_99 ? lanes_3_payload_group_lsb_address : want_100 ? lanes_4_payload_group_lsb_address
      : want_101 ? lanes_5_payload_group_lsb_address : want_102 ? lanes_6_payload_group_lsb_address
      : lanes_7_payload_group_lsb_address;
  assign channels_12_payload_group_beats = want_96 ? lanes_0_payload_group_beats
      : want_97 ? lanes_1_payload_group_beats : want_98 ? lanes_2_payload_group_beats
      : want_99 ? lanes_3_payload_group_beats : want_100 ? lanes_4_payload_group_beats
      : want_101 ? lanes_5_payload_group_beats : want_102 ? lanes_6_payload_group_beats
      : lanes_7_payload_group_beats;
  assign channels_12_payload_group_lsb = want_96 ? lanes_0_payload_group_lsb
      : want_97 ? lanes_1_payload_group_lsb : want_98 ? lanes_2_payload_group_lsb
      : want_99 ? lanes_3_payload_group_lsb : want_100 ? lanes_4_payload_group_lsb
      : want_101 ? lanes_5_payload_group_lsb : want_102 ? lanes_6_payload_group_lsb
      : lanes_7_payload_group_lsb;
  assign channels_12_payload_lane = want_96 ? 3'd0 : want_97 ? 3'd1 : want_98 ? 3'd2
      : want_99 ? 3'd3 : want_100 ? 3'd4 : want_101 ? 3'd5 : want_102 ? 3'd6 : 3'd7;
  assign here_104 = lanes_0_payload_order_channel == 4'd13;
  assign want_104 = lanes_0_valid && orders_0_ready && here_104;
  assign here_105 = lanes_1_payload_order_channel == 4'd13;
  assign want_105 = lanes_1_valid && orders_1_ready && here_105;
  assign first_91 = want_105 && !want_104;
  assign here_106 = lanes_2_payload_order_channel == 4'd13;
  assign want_106 = lanes_2_valid && orders_2_ready && here_106;
  assign first_92 = want_106 && !(want_104 || want_105);
  assign here_107 = lanes_3_payload_order_channel == 4'd13;
  assign want_107 = lanes_3_valid && orders_3_ready && here_107;
  assign first_93 = want_107 && !(want_104 || want_105 || want_106);
  assign here_108 = lanes_4_payload_order_channel == 4'd13;
  assign want_108 = lanes_4_valid && orders_4_ready && here_108;
  assign first_94 = want_108 && !(want_104 || want_105 || want_106 || want_107);
  assign here_109 = lanes_5_payload_order_channel == 4'd13;
  assign want_109 = lanes_5_valid && orders_5_ready && here_109;
  assign first_95 = want_109 && !(want_104 || want_105 || want_106 || want_107 || want_108);
  assign here_110 = lanes_6_payload_order_channel == 4'd13;
  assign want_110 = lanes_6_valid && orders_6_ready && here_110;
  assign first_96 = want_110 && !(want_104 || want_105 || want_106 || want_107 || want_108 ||
      want_109);
  assign here_111 = lanes_7_payload_order_channel == 4'd13;
  assign want_111 = lanes_7_valid && orders_7_ready && here_111;
  assign first_97 = want_111 && !(want_104 || want_105 || want_106 || want_107 || want_108 ||
      want_109 || want_110);
  assign channels_13_valid = want_104 || want_105 || want_106 || want_107 || want_108 || want_109 ||
      want_110 || want_111;
  assign channels_13_payload_group_address = want_104 ? lanes_0_payload_group_address
      : want_105 ? lanes_1_payload_group_address : want_106 ? lanes_2_payload_group_address
      : want_107 ? lanes_3_payload_group_address : want_108 ? lanes_4_payload_group_address
      : want_109 ? lanes_5_payload_group_address : want_110 ? lanes_6_payload_group_address
      : lanes_7_payload_group_address;
  assign channels_13_payload_group_lsb_address = want_104 ? lanes_0_payload_group_lsb_address
      : want_105 ? lanes_1_payload_group_lsb_address : want_106 ? lanes_2_payload_group_lsb_address
      : want_107 ? lanes_3_payload_group_lsb_address : want_108 ? lanes_4_payload_group_lsb_address
      : want_109 ? lanes_5_payload_group_lsb_address : want_110 ? lanes_6_payload_group_lsb_address
      : lanes_7_payload_group_lsb_address;
  assign channels_13_payload_group_beats = want_104 ? lanes_0_payload_group_beats
      : want_105 ? lanes_1_payload_group_beats : want_106 ? lanes_2_payload_group_beats
      : want_107 ? lanes_3_payload_group_beats : want_108 ? lanes_4_payload_group_beats
      : want_109 ? lanes_5_payload_group_beats : want_110 ? lanes_6_payload_group_beats
      : lanes_7_payload_group_beats;
  assign channels_13_payload_group_lsb = want_104 ? lanes_0_payload_group_lsb
      : want_105 ? lanes_1_payload_group_lsb : want_106 ? lanes_2_payload_group_lsb
      : want_107 ? lanes_3_payload_group_lsb : want_108 ? lanes_4_payload_group_lsb
      : want_109 ? lanes_5_payload_group_lsb : want_110 ? lanes_6_payload_group_lsb
      : lanes_7_payload_group_lsb;
  assign channels_13_payload_lane = want_104 ? 3'd0 : want_105 ? 3'd1 : want_106 ? 3'd2
      : want_107 ? 3'd3 : want_108 ? 3'd4 : want_109 ? 3'd5 : want_110 ? 3'd6 : 3'd7;
  assign here_112 = lanes_0_payload_order_channel == 4'd14;
  assign want_112 = lanes_0_valid && orders_0_ready && here_112;
  assign here_113 = lanes_1_payload_order_channel == 4'd14;
  assign want_113 = lanes_1_valid && orders_1_ready && here_113;
  assign first_98 = want_113 && !want_112;
  assign here_114 = lanes_2_payload_order_channel == 4'd14;
  assign want_114 = lanes_2_valid && orders_2_ready && here_114;
  assign first_99 = want_114 && !(want_112 || want_113);
  assign here_115 = lanes_3_payload_order_channel == 4'd14;
  assign want_115 = lanes_3_valid && orders_3_ready && here_115;
  assign first_100 = want_115 && !(want_112 || want_113 || want_114);
  assign here_116 = lanes_4_payload_order_channel == 4'd14;
  assign want_116 = lanes_4_valid && orders_4_ready && here_116;
  assign first_101 = want_116 && !(want_112 || want_113 || want_114 || want_115);
  assign here_117 = lanes_5_payload_order_channel == 4'd14;
  assign want_117 = lanes_5_valid && orders_5_ready && here_117;
  assign first_102 = want_117 && !(want_112 || want_113 || want_114 || want_115 || want_116);
  assign here_118 = lanes_6_payload_order_channel == 4'd14;
  assign want_118 = lanes_6_valid && orders_6_ready && here_118;
  assign first_103 = want_118 && !(want_112 || want_113 || want_114 || want_115 || want_116 ||
      want_117);
  assign here_119 = lanes_7_payload_order_channel == 4'd14;
  assign want_119 = lanes_7_valid && orders_7_ready && here_119;
  assign first_104 = want_119 && !(want_112 || want_113 || want_114 || want_115 || want_116 ||
      want_117 || want_118);
  assign channels_14_valid = want_112 || want_113 || want_114 || want_115 || want_116 || want_117 ||
      want_118 || want_119;
  assign channels_14_payload_group_address = want_112 ? lanes_0_payload_group_address
      : want_113 ? lanes_1_payload_group_address : want_114 ? lanes_2_payload_group_address
      : want_115 ? lanes_3_payload_group_address : want_116 ? lanes_4_payload_group_address
      : want_117 ? lanes_5_payload_group_address : want_118 ? lanes_6_payload_group_address
      : lanes_7_payload_group_address;
  assign channels_14_payload_group_lsb_address = want_112 ? lanes_0_payload_group_lsb_address
      : want_113 ? lanes_1_payload_group_lsb_address : want_114 ? lanes_2_payload_group_lsb_address
      : want_115 ? lanes_3_payload_group_lsb_address : want_116 ? lanes_4_payload_group_lsb_address
      : want_117 ? lanes_5_payload_group_lsb_address : want_118 ? lanes_6_payload_group_lsb_address
      : lanes_7_payload_group_lsb_address;
  assign channels_14_payload_group_beats = want_112 ? lanes_0_payload_group_beats
      : want_113 ? lanes_1_payload_group_beats : want_114 ? lanes_2_payload_group_beats
      : want_115 ? lanes_3_payload_group_beats : want_116 ? lanes_4_payload_group_beats
      : want_117 ? lanes_5_payload_group_beats : want_118 ? lanes_6_payload_group_beats
      : lanes_7_payload_group_beats;
  assign channels_14_payload_group_lsb = want_112 ? lanes_0_payload_group_lsb
      : want_113 ? lanes_1_payload_group_lsb : want_114 ? lanes_2_payload_group_lsb
      : want_115 ? lanes_3_payload_group_lsb : want_116 ? lanes_4_payload_group_lsb
      : want_117 ? lanes_5_payload_group_lsb : want_118 ? lanes_6_payload_group_lsb
      : lanes_7_payload_group_lsb;
  assign channels_14_payload_lane = want_112 ? 3'd0 : want_113 ? 3'd1 : want_114 ? 3'd2
      : want_115 ? 3'd3 : want_116 ? 3'd4 : want_117 ? 3'd5 : want_118 ? 3'd6 : 3'd7;
  assign here_120 = lanes_0_payload_order_channel == 4'd15;
  assign want_120 = lanes_0_valid && orders_0_ready && here_120;
  assign here_121 = lanes_1_payload_order_channel == 4'd15;
  assign want_121 = lanes_1_valid && orders_1_ready && here_121;
  assign first_105 = want_121 && !want_120;
  assign here_122 = lanes_2_payload_order_channel == 4'd15;
  assign want_122 = lanes_2_valid && orders_2_ready && here_122;
  assign first_106 = want_122 && !(want_120 || want_121);
  assign here_123 = lanes_3_payload_order_channel == 4'd15;
  assign want_123 = lanes_3_valid && orders_3_ready && here_123;
  assign first_107 = want_123 && !(want_120 || want_121 || want_122);
  assign here_124 = lanes_4_payload_order_channel == 4'd15;
  assign want_124 = lanes_4_valid && orders_4_ready && here_124;
  assign first_108 = want_124 && !(want_120 || want_121 || want_122 || want_123);
  assign here_125 = lanes_5_payload_order_channel == 4'd15;
  assign want_125 = lanes_5_valid && orders_5_ready && here_125;
  assign first_109 = want_125 && !(want_120 || want_121 || want_122 || want_123 || want_124);
  assign here_126 = lanes_6_payload_order_channel == 4'd15;
  assign want_126 = lanes_6_valid && orders_6_ready && here_126;
  assign first_110 = want_126 && !(want_120 || want_121 || want_122 || want_123 || want_124 ||
      want_125);
  assign here_127 = lanes_7_payload_order_channel == 4'd15;
  assign want_127 = lanes_7_valid && orders_7_ready && here_127;
  assign first_111 = want_127 && !(want_120 || want_121 || want_122 || want_123 || want_124 ||
      want_125 || want_126);
  assign channels_15_valid = want_120 || want_121 || want_122 || want_123 || want_124 || want_125 ||
      want_126 || want_127;
  assign channels_15_payload_group_address = want_120 ? lanes_0_payload_group_address
      : want_121 ? lanes_1_payload_group_address : want_122 ? lanes_2_payload_group_address
      : want_123 ? lanes_3_payload_group_address : want_124 ? lanes_4_payload_group_address
      : want_125 ? lanes_5_payload_group_address : want_126 ? lanes_6_payload_group_address
      : lanes_7_payload_group_address;
  assign channels_15_payload_group_lsb_address = want_120 ? lanes_0_payload_group_lsb_address
      : want_121 ? lanes_1_payload_group_lsb_address : want_122 ? lanes_2_payload_group_lsb_address
      : want_123 ? lanes_3_payload_group_lsb_address : want_124 ? lanes_4_payload_group_lsb_address
      : want_125 ? lanes_5_payload_group_lsb_address : want_126 ? lanes_6_payload_group_lsb_address
      : lanes_7_payload_group_lsb_address;
  assign channels_15_payload_group_beats = want_120 ? lanes_0_payload_group_beats
      : want_121 ? lanes_1_payload_group_beats : want_122 ? lanes_2_payload_group_beats
      : want_123 ? lanes_3_payload_group_beats : want_124 ? lanes_4_payload_group_beats
      : want_125 ? lanes_5_payload_group_beats : want_126 ? lanes_6_payload_group_beats
      : lanes_7_payload_group_beats;
  assign channels_15_payload_group_lsb = want_120 ? lanes_0_payload_group_lsb
      : want_121 ? lanes_1_payload_group_lsb : want_122 ? lanes_2_payload_group_lsb
      : want_123 ? lanes_3_payload_group_lsb : want_124 ? lanes_4_payload_group_lsb
      : want_125 ? lanes_5_payload_group_lsb : want_126 ? lanes_6_payload_group_lsb
      : lanes_7_payload_group_lsb;
  assign channels_15_payload_lane = want_120 ? 3'd0 : want_121 ? 3'd1 : want_122 ? 3'd2
      : want_123 ? 3'd3 : want_124 ? 3'd4 : want_125 ? 3'd5 : want_126 ? 3'd6 : 3'd7;
  assign leaves_0_condition = (want_64 && channels_8_ready) || (want_72 && channels_9_ready) ||
      (want_80 && channels_10_ready) || (want_88 && channels_11_ready) ||
      (want_96 && channels_12_ready) || (want_104 && channels_13_ready) ||
      (want_112 && channels_14_ready) || (want_120 && channels_15_ready);
  assign leaves_0 = (want_0 && channels_0_ready) || (want_8 && channels_1_ready) ||
      (want_16 && channels_2_ready) || (want_24 && channels_3_ready) ||
      (want_32 && channels_4_ready) || (want_40 && channels_5_ready) ||
      (want_48 && channels_6_ready) || (want_56 && channels_7_ready) || leaves_0_condition;
  assign lanes_0_ready = leaves_0;
  assign orders_0_valid = leaves_0;
  assign orders_0_payload_channel = lanes_0_payload_order_channel;
  assign orders_0_payload_format_code = lanes_0_payload_order_format_code;
  assign orders_0_payload_format_half = lanes_0_payload_order_format_half;
  assign orders_0_payload_format_two = lanes_0_payload_order_format_two;
  assign orders_0_payload_format_value = lanes_0_payload_order_format_value;
  assign leaves_1_condition = (first_56 && channels_8_ready) || (first_63 && channels_9_ready) ||
      (first_70 && channels_10_ready) || (first_77 && channels_11_ready) ||
      (first_84 && channels_12_ready) || (first_91 && channels_13_ready) ||
      (first_98 && channels_14_ready) || (first_105 && channels_15_ready);
  assign leaves_1 = (first_0 && channels_0_ready) || (first_7 && channels_1_ready) ||
      (first_14 && channels_2_ready) || (first_21 && channels_3_ready) ||
      (first_28 && channels_4_ready) || (first_35 && channels_5_ready) ||
      (first_42 && channels_6_ready) || (first_49 && channels_7_ready) || leaves_1_condition;
  assign lanes_1_ready = leaves_1;
  assign orders_1_valid = leaves_1;
  assign orders_1_payload_channel = lanes_1_payload_order_channel;
  assign orders_1_payload_format_code = lanes_1_payload_order_format_code;
  assign orders_1_payload_format_half = lanes_1_payload_order_format_half;
  assign orders_1_payload_format_two = lanes_1_payload_order_format_two;
  assign orders_1_payload_format_value = lanes_1_payload_order_format_value;
  assign leaves_2_condition = (first_57 && channels_8_ready) || (first_64 && channels_9_ready) ||
      (first_71 && channels_10_ready) || (first_78 && channels_11_ready) ||
      (first_85 && channels_12_ready) || (first_92 && channels_13_ready) ||
      (first_99 && channels_14_ready) || (first_106 && channels_15_ready);
  assign leaves_2 = (first_1 && channels_0_ready) || (first_8 && channels_1_ready) ||
      (first_15 && channels_2_ready) || (first_22 && channels_3_ready) ||
      (first_29 && channels_4_ready) || (first_36 && channels_5_ready) ||
      (first_43 && channels_6_ready) || (first_50 && channels_7_ready) || leaves_2_condition;
  assign lanes_2_ready = leaves_2;
  assign orders_2_valid = leaves_2;
  assign orders_2_payload_channel = lanes_2_payload_order_channel;
  assign orders_2_payload_format_code = lanes_2_payload_order_format_code;
  assign orders_2_payload_format_half = lanes_2_payload_order_format_half;
  assign orders_2_payload_format_two = lanes_2_payload_order_format_two;
  assign orders_2_payload_format_value = lanes_2_payload_order_format_value;
  assign leaves_3_condition = (first_58 && channels_8_ready) || (first_65 && channels_9_ready) ||
      (first_72 && channels_10_ready) || (first_79 && channels_11_ready) ||
      (first_86 && channels_12_ready) || (first_93 && channels_13_ready) ||
      (first_100 && channels_14_ready) || (first_107 && channels_15_ready);
  assign leaves_3 = (first_2 && channels_0_ready) || (first_9 && channels_1_ready) ||
      (first_16 && channels_2_ready) || (first_23 && channels_3_ready) ||
      (first_30 && channels_4_ready) || (first_37 && channels_5_ready) ||
      (first_44 && channels_6_ready) || (first_51 && channels_7_ready) || leaves_3_condition;
  assign lanes_3_ready = leaves_3;
  assign orders_3_valid = leaves_3;
  assign orders_3_payload_channel = lanes_3_payload_order_channel;
  assign orders_3_payload_format_code = lanes_3_payload_order_format_code;
  assign orders_3_payload_format_half = lanes_3_payload_order_format_half;
  assign orders_3_payload_format_two = lanes_3_payload_order_format_two;
  assign orders_3_payload_format_value = lanes_3_payload_order_format_value;
  assign leaves_4_condition = (first_59 && channels_8_ready) || (first_66 && channels_9_ready) ||
      (first_73 && channels_10_ready) || (first_80 && channels_11_ready) ||
      (first_87 && channels_12_ready) || (first_94 && channels_13_ready) ||
      (first_101 && channels_14_ready) || (first_108 && channels_15_ready);
  assign leaves_4 = (first_3 && channels_0_ready) || (first_10 && channels_1_ready) ||
      (first_17 && channels_2_ready) || (first_24 && channels_3_ready) ||
      (first_31 && channels_4_ready) || (first_38 && channels_5_ready) ||
      (first_45 && channels_6_ready) || (first_52 && channels_7_ready) || leaves_4_condition;
  assign lanes_4_ready = leaves_4;
  assign orders_4_valid = leaves_4;
  assign orders_4_payload_channel = lanes_4_payload_order_channel;
  assign orders_4_payload_format_code = lanes_4_payload_order_format_code;
  assign orders_4_payload_format_half = lanes_4_payload_order_format_half;
  assign orders_4_payload_format_two = lanes_4_payload_order_format_two;
  assign orders_4_payload_format_value = lanes_4_payload_order_format_value;
  assign leaves_5_condition = (first_60 && channels_8_ready) || (first_67 && channels_9_ready) ||
      (first_74 && channels_10_ready) || (first_81 && channels_11_ready) ||
      (first_88 && channels_12_ready) || (first_95 && channels_13_ready) ||
      (first_102 && channels_14_ready) || (first_109 && channels_15_ready);
  assign leaves_5 = (first_4 && channels_0_ready) || (first_11 && channels_1_ready) ||
      (first_18 && channels_2_ready) || (first_25 && channels_3_ready) ||
      (first_32 && channels_4_ready) || (first_39 && channels_5_ready) ||
      (first_46 && channels_6_ready) || (first_53 && channels_7_ready) || leaves_5_condition;
  assign lanes_5_ready = leaves_5;
  assign orders_5_valid = leaves_5;
  assign orders_5_payload_channel = lanes_5_payload_order_channel;
  assign orders_5_payload_format_code = lanes_5_payload_order_format_code;
  assign orders_5_payload_format_half = lanes_5_payload_order_format_half;
  assign orders_5_payload_format_two = lanes_5_payload_order_format_two;
  assign orders_5_payload_format_value = lanes_5_payload_order_format_value;
  assign leaves_6_condition = (first_61 && channels_8_ready) || (first_68 && channels_9_ready) ||
      (first_75 && channels_10_ready) || (first_82 && channels_11_ready) ||
      (first_89 && channels_12_ready) || (first_96 && channels_13_ready) ||
      (first_103 && channels_14_ready) || (first_110 && channels_15_ready);
  assign leaves_6 = (first_5 && channels_0_ready) || (first_12 && channels_1_ready) ||
      (first_19 && channels_2_ready) || (first_26 && channels_3_ready) ||
      (first_33 && channels_4_ready) || (first_40 && channels_5_ready) ||
      (first_47 && channels_6_ready) || (first_54 && channels_7_ready) || leaves_6_condition;
  assign lanes_6_ready = leaves_6;
  assign orders_6_valid = leaves_6;
  assign orders_6_payload_channel = lanes_6_payload_order_channel;
  assign orders_6_payload_format_code = lanes_6_payload_order_format_code;
  assign orders_6_payload_format_half = lanes_6_payload_order_format_half;
  assign orders_6_payload_format_two = lanes_6_payload_order_format_two;
  assign orders_6_payload_format_value = lanes_6_payload_order_format_value;
  assign leaves_7_condition = (first_62 && channels_8_ready) || (first_69 && channels_9_ready) ||
      (first_76 && channels_10_ready) || (first_83 && channels_11_ready) ||
      (first_90 && channels_12_ready) || (first_97 && channels_13_ready) ||
      (first_104 && channels_14_ready) || (first_111 && channels_15_ready);
  assign leaves_7 = (first_6 && channels_0_ready) || (first_13 && channels_1_ready) ||
      (first_20 && channels_2_ready) || (first_27 && channels_3_ready) ||
      (first_34 && channels_4_ready) || (first_41 && channels_5_ready) ||
      (first_48 && channels_6_ready) || (first_55 && channels_7_ready) || leaves_7_condition;
  assign lanes_7_ready = leaves_7;
  assign orders_7_valid = leaves_7;
  assign orders_7_payload_channel = lanes_7_payload_order_channel;
  assign orders_7_payload_format_code = lanes_7_payload_order_format_code;
  assign orders_7_payload_format_half = lanes_7_payload_order_format_half;
  assign orders_7_payload_format_two = lanes_7_payload_order_format_two;
  assign orders_7_payload_format_value = lanes_7_payload_order_format_value;
endmodule
