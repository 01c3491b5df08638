module matrix_fetcher (
    input  logic         clk,
    input  logic         rst,
    input  logic         rows_valid,
    output logic         rows_ready,
    input  logic [9:0]   rows_payload_tokens_0,
    input  logic [9:0]   rows_payload_tokens_1,
    input  logic [9:0]   rows_payload_tokens_2,
    input  logic [9:0]   rows_payload_tokens_3,
    input  logic [9:0]   rows_payload_tokens_4,
    input  logic [9:0]   rows_payload_tokens_5,
    input  logic [9:0]   rows_payload_tokens_6,
    input  logic [9:0]   rows_payload_tokens_7,
    input  logic [3:0]   rows_payload_count,
    input  logic [26:0]  rows_payload_plane_base,
    input  logic [3:0]   rows_payload_plane_rotate,
    input  logic [26:0]  rows_payload_lsb_plane_base,
    input  logic [3:0]   rows_payload_lsb_plane_rotate,
    input  logic [1:0]   rows_payload_kind,
    input  logic [1:0]   rows_payload_head_size,
    input  logic [1:0]   rows_payload_key_bits,
    input  logic [1:0]   rows_payload_value_bits,
    input  logic         rows_payload_fused,
    output logic         m_axi_0_arvalid,
    input  logic         m_axi_0_arready,
    output logic [6:0]   m_axi_0_arid,
    output logic [31:0]  m_axi_0_araddr,
    output logic [7:0]   m_axi_0_arlen,
    output logic [2:0]   m_axi_0_arsize,
    output logic [1:0]   m_axi_0_arburst,
    input  logic         m_axi_0_rvalid,
    output logic         m_axi_0_rready,
    input  logic [6:0]   m_axi_0_rid,
    input  logic [255:0] m_axi_0_rdata,
    input  logic [1:0]   m_axi_0_rresp,
    input  logic         m_axi_0_rlast,
    output logic         m_axi_1_arvalid,
    input  logic         m_axi_1_arready,
    output logic [6:0]   m_axi_1_arid,
    output logic [31:0]  m_axi_1_araddr,
    output logic [7:0]   m_axi_1_arlen,
    output logic [2:0]   m_axi_1_arsize,
    output logic [1:0]   m_axi_1_arburst,
    input  logic         m_axi_1_rvalid,
    output logic         m_axi_1_rready,
    input  logic [6:0]   m_axi_1_rid,
    input  logic [255:0] m_axi_1_rdata,
    input  logic [1:0]   m_axi_1_rresp,
    input  logic         m_axi_1_rlast,
    output logic         m_axi_2_arvalid,
    input  logic         m_axi_2_arready,
    output logic [6:0]   m_axi_2_arid,
    output logic [31:0]  m_axi_2_araddr,
    output logic [7:0]   m_axi_2_arlen,
    output logic [2:0]   m_axi_2_arsize,
    output logic [1:0]   m_axi_2_arburst,
    input  logic         m_axi_2_rvalid,
    output logic         m_axi_2_rready,
    input  logic [6:0]   m_axi_2_rid,
    input  logic [255:0] m_axi_2_rdata,
    input  logic [1:0]   m_axi_2_rresp,
    input  logic         m_axi_2_rlast,
    output logic         m_axi_3_arvalid,
    input  logic         m_axi_3_arready,
    output logic [6:0]   m_axi_3_arid,
    output logic [31:0]  m_axi_3_araddr,
    output logic [7:0]   m_axi_3_arlen,
    output logic [2:0]   m_axi_3_arsize,
    output logic [1:0]   m_axi_3_arburst,
    input  logic         m_axi_3_rvalid,
    output logic         m_axi_3_rready,
    input  logic [6:0]   m_axi_3_rid,
    input  logic [255:0] m_axi_3_rdata,
    input  logic [1:0]   m_axi_3_rresp,
    input  logic         m_axi_3_rlast,
    output logic         m_axi_4_arvalid,
    input  logic         m_axi_4_arready,
    output logic [6:0]   m_axi_4_arid,
    output logic [31:0]  m_axi_4_araddr,
    output logic [7:0]   m_axi_4_arlen,
    output logic [2:0]   m_axi_4_arsize,
    output logic [1:0]   m_axi_4_arburst,
    input  logic         m_axi_4_rvalid,
    output logic         m_axi_4_rready,
    input  logic [6:0]   m_axi_4_rid,
    input  logic [255:0] m_axi_4_rdata,
    input  logic [1:0]   m_axi_4_rresp,
    input  logic         m_axi_4_rlast,
    output logic         m_axi_5_arvalid,
    input  logic         m_axi_5_arready,
    output logic [6:0]   m_axi_5_arid,
    output logic [31:0]  m_axi_5_araddr,
    output logic [7:0]   m_axi_5_arlen,
    output logic [2:0]   m_axi_5_arsize,
    output logic [1:0]   m_axi_5_arburst,
    input  logic         m_axi_5_rvalid,
    output logic         m_axi_5_rready,
    input  logic [6:0]   m_axi_5_rid,
    input  logic [255:0] m_axi_5_rdata,
    input  logic [1:0]   m_axi_5_rresp,
    input  logic         m_axi_5_rlast,
    output logic         m_axi_6_arvalid,
    input  logic         m_axi_6_arready,
    output logic [6:0]   m_axi_6_arid,
    output logic [31:0]  m_axi_6_araddr,
    output logic [7:0]   m_axi_6_arlen,
    output logic [2:0]   m_axi_6_arsize,
    output logic [1:0]   m_axi_6_arburst,
    input  logic         m_axi_6_rvalid,
    output logic         m_axi_6_rready,
    input  logic [6:0]   m_axi_6_rid,
    input  logic [255:0] m_axi_6_rdata,
    input  logic [1:0]   m_axi_6_rresp,
    input  logic         m_axi_6_rlast,
    output logic         m_axi_7_arvalid,
    input  logic         m_axi_7_arready,
    output logic [6:0]   m_axi_7_arid,
    output logic [31:0]  m_axi_7_araddr,
    output logic [7:0]   m_axi_7_arlen,
    output logic [2:0]   m_axi_7_arsize,
    output logic [1:0]   m_axi_7_arburst,
    input  logic         m_axi_7_rvalid,
    output logic         m_axi_7_rready,
    input  logic [6:0]   m_axi_7_rid,
    input  logic [255:0] m_axi_7_rdata,
    input  logic [1:0]   m_axi_7_rresp,
    input  logic         m_axi_7_rlast,
    output logic         m_axi_8_arvalid,
    input  logic         m_axi_8_arready,
    output logic [6:0]   m_axi_8_arid,
    output logic [31:0]  m_axi_8_araddr,
    output logic [7:0]   m_axi_8_arlen,
    output logic [2:0]   m_axi_8_arsize,
    output logic [1:0]   m_axi_8_arburst,
    input  logic         m_axi_8_rvalid,
    output logic         m_axi_8_rready,
    input  logic [6:0]   m_axi_8_rid,
    input  logic [255:0] m_axi_8_rdata,
    input  logic [1:0]   m_axi_8_rresp,
    input  logic         m_axi_8_rlast,
    output logic         m_axi_9_arvalid,
    input  logic         m_axi_9_arready,
    output logic [6:0]   m_axi_9_arid,
    output logic [31:0]  m_axi_9_araddr,
    output logic [7:0]   m_axi_9_arlen,
    output logic [2:0]   m_axi_9_arsize,
    output logic [1:0]   m_axi_9_arburst,
    input  logic         m_axi_9_rvalid,
    output logic         m_axi_9_rready,
    input  logic [6:0]   m_axi_9_rid,
    input  logic [255:0] m_axi_9_rdata,
    input  logic [1:0]   m_axi_9_rresp,
    input  logic         m_axi_9_rlast,
    output logic         m_axi_10_arvalid,
    input  logic         m_axi_10_arready,
    output logic [6:0]   m_axi_10_arid,
    output logic [31:0]  m_axi_10_araddr,
    output logic [7:0]   m_axi_10_arlen,
    output logic [2:0]   m_axi_10_arsize,
    output logic [1:0]   m_axi_10_arburst,
    input  logic         m_axi_10_rvalid,
    output logic         m_axi_10_rready,
    input  logic [6:0]   m_axi_10_rid,
    input  logic [255:0] m_axi_10_rdata,
    input  logic [1:0]   m_axi_10_rresp,
    input  logic         m_axi_10_rlast,
    output logic         m_axi_11_arvalid,
    input  logic         m_axi_11_arready,
    output logic [6:0]   m_axi_11_arid,
    output logic [31:0]  m_axi_11_araddr,
    output logic [7:0]   m_axi_11_arlen,
    output logic [2:0]   m_axi_11_arsize,
    output logic [1:0]   m_axi_11_arburst,
    input  logic         m_axi_11_rvalid,
    output logic         m_axi_11_rready,
    input  logic [6:0]   m_axi_11_rid,
    input  logic [255:0] m_axi_11_rdata,
    input  logic [1:0]   m_axi_11_rresp,
    input  logic         m_axi_11_rlast,
    output logic         m_axi_12_arvalid,
    input  logic         m_axi_12_arready,
    output logic [6:0]   m_axi_12_arid,
    output logic [31:0]  m_axi_12_araddr,
    output logic [7:0]   m_axi_12_arlen,
    output logic [2:0]   m_axi_12_arsize,
    output logic [1:0]   m_axi_12_arburst,
    input  logic         m_axi_12_rvalid,
    output logic         m_axi_12_rready,
    input  logic [6:0]   m_axi_12_rid,
    input  logic [255:0] m_axi_12_rdata,
    input  logic [1:0]   m_axi_12_rresp,
    input  logic         m_axi_12_rlast,
    output logic         m_axi_13_arvalid,
    input  logic         m_axi_13_arready,
    output logic [6:0]   m_axi_13_arid,
    output logic [31:0]  m_axi_13_araddr,
    output logic [7:0]   m_axi_13_arlen,
    output logic [2:0]   m_axi_13_arsize,
    output logic [1:0]   m_axi_13_arburst,
    input  logic         m_axi_13_rvalid,
    output logic         m_axi_13_rready,
    input  logic [6:0]   m_axi_13_rid,
    input  logic [255:0] m_axi_13_rdata,
    input  logic [1:0]   m_axi_13_rresp,
    input  logic         m_axi_13_rlast,
    output logic         m_axi_14_arvalid,
    input  logic         m_axi_14_arready,
    output logic [6:0]   m_axi_14_arid,
    output logic [31:0]  m_axi_14_araddr,
    output logic [7:0]   m_axi_14_arlen,
    output logic [2:0]   m_axi_14_arsize,
    output logic [1:0]   m_axi_14_arburst,
    input  logic         m_axi_14_rvalid,
    output logic         m_axi_14_rready,
    input  logic [6:0]   m_axi_14_rid,
    input  logic [255:0] m_axi_14_rdata,
    input  logic [1:0]   m_axi_14_rresp,
    input  logic         m_axi_14_rlast,
    output logic         m_axi_15_arvalid,
    input  logic         m_axi_15_arready,
    output logic [6:0]   m_axi_15_arid,
    output logic [31:0]  m_axi_15_araddr,
    output logic [7:0]   m_axi_15_arlen,
    output logic [2:0]   m_axi_15_arsize,
    output logic [1:0]   m_axi_15_arburst,
    input  logic         m_axi_15_rvalid,
    output logic         m_axi_15_rready,
    input  logic [6:0]   m_axi_15_rid,
    input  logic [255:0] m_axi_15_rdata,
    input  logic [1:0]   m_axi_15_rresp,
    input  logic         m_axi_15_rlast,
    output logic         keys_0_valid,
    input  logic         keys_0_ready,
    output logic [767:0] keys_0_payload,
    output logic         keys_1_valid,
    input  logic         keys_1_ready,
    output logic [767:0] keys_1_payload,
    output logic         keys_2_valid,
    input  logic         keys_2_ready,
    output logic [767:0] keys_2_payload,
    output logic         keys_3_valid,
    input  logic         keys_3_ready,
    output logic [767:0] keys_3_payload,
    output logic         keys_4_valid,
    input  logic         keys_4_ready,
    output logic [767:0] keys_4_payload,
    output logic         keys_5_valid,
    input  logic         keys_5_ready,
    output logic [767:0] keys_5_payload,
    output logic         keys_6_valid,
    input  logic         keys_6_ready,
    output logic [767:0] keys_6_payload,
    output logic         keys_7_valid,
    input  logic         keys_7_ready,
    output logic [767:0] keys_7_payload,
    output logic         values_0_valid,
    input  logic         values_0_ready,
    output logic [767:0] values_0_payload,
    output logic         values_1_valid,
    input  logic         values_1_ready,
    output logic [767:0] values_1_payload,
    output logic         values_2_valid,
    input  logic         values_2_ready,
    output logic [767:0] values_2_payload,
    output logic         values_3_valid,
    input  logic         values_3_ready,
    output logic [767:0] values_3_payload,
    output logic         values_4_valid,
    input  logic         values_4_ready,
    output logic [767:0] values_4_payload,
    output logic         values_5_valid,
    input  logic         values_5_ready,
    output logic [767:0] values_5_payload,
    output logic         values_6_valid,
    input  logic         values_6_ready,
    output logic [767:0] values_6_payload,
    output logic         values_7_valid,
    input  logic         values_7_ready,
    output logic [767:0] values_7_payload,
    output logic         status_key_lines_short,
    output logic         status_value_lines_short,
    output logic         status_lanes_full,
    output logic         status_channels_0_queue_full,
    output logic [6:0]   status_channels_0_in_flight,
    output logic         status_channels_0_address_stalled,
    output logic         status_channels_0_received,
    output logic         status_channels_1_queue_full,
    output logic [6:0]   status_channels_1_in_flight,
    output logic         status_channels_1_address_stalled,
    output logic         status_channels_1_received,
    output logic         status_channels_2_queue_full,
    output logic [6:0]   status_channels_2_in_flight,
    output logic         status_channels_2_address_stalled,
    output logic         status_channels_2_received,
    output logic         status_channels_3_queue_full,
    output logic [6:0]   status_channels_3_in_flight,
    output logic         status_channels_3_address_stalled,
    output logic         status_channels_3_received,
    output logic         status_channels_4_queue_full,
    output logic [6:0]   status_channels_4_in_flight,
    output logic         status_channels_4_address_stalled,
    output logic         status_channels_4_received,
    output logic         status_channels_5_queue_full,
    output logic [6:0]   status_channels_5_in_flight,
    output logic         status_channels_5_address_stalled,
    output logic         status_channels_5_received,
    output logic         status_channels_6_queue_full,
    output logic [6:0]   status_channels_6_in_flight,
    output logic         status_channels_6_address_stalled,
    output logic         status_channels_6_received,
    output logic         status_channels_7_queue_full,
    output logic [6:0]   status_channels_7_in_flight,
    output logic         status_channels_7_address_stalled,
    output logic         status_channels_7_received,
    output logic         status_channels_8_queue_full,
    output logic [6:0]   status_channels_8_in_flight,
    output logic         status_channels_8_address_stalled,
    output logic         status_channels_8_received,
    output logic         status_channels_9_queue_full,
    output logic [6:0]   status_channels_9_in_flight,
    output logic         status_channels_9_address_stalled,
    output logic         status_channels_9_received,
    output logic         status_channels_10_queue_full,
    output logic [6:0]   status_channels_10_in_flight,
    output logic         status_channels_10_address_stalled,
    output logic         status_channels_10_received,
    output logic         status_channels_11_queue_full,
    output logic [6:0]   status_channels_11_in_flight,
    output logic         status_channels_11_address_stalled,
    output logic         status_channels_11_received,
    output logic         status_channels_12_queue_full,
    output logic [6:0]   status_channels_12_in_flight,
    output logic         status_channels_12_address_stalled,
    output logic         status_channels_12_received,
    output logic         status_channels_13_queue_full,
    output logic [6:0]   status_channels_13_in_flight,
    output logic         status_channels_13_address_stalled,
    output logic         status_channels_13_received,
    output logic         status_channels_14_queue_full,
    output logic [6:0]   status_channels_14_in_flight,
    output logic         status_channels_14_address_stalled,
    output logic         status_channels_14_received,
    output logic         status_channels_15_queue_full,
    output logic [6:0]   status_channels_15_in_flight,
    output logic         status_channels_15_address_stalled,
    output logic         status_channels_15_received
);
  logic         gate_lanes_0_valid;
  logic [9:0]   gate_lanes_0_payload_token;
  logic [26:0]  gate_lanes_0_payload_plane_base;
  logic [3:0]   gate_lanes_0_payload_plane_rotate;
  logic [26:0]  gate_lanes_0_payload_lsb_base;
  logic [1:0]   gate_lanes_0_payload_plan_beats;
  logic         gate_lanes_0_payload_plan_lsb;
  logic         gate_lanes_0_payload_plan_pair;
  logic [2:0]   gate_lanes_0_payload_plan_stride;
  logic [1:0]   gate_lanes_0_payload_plan_lines;
  logic [2:0]   gate_lanes_0_payload_plan_format_code;
  logic         gate_lanes_0_payload_plan_format_half;
  logic         gate_lanes_0_payload_plan_format_two;
  logic         gate_lanes_0_payload_plan_format_value;
  logic         gate_lanes_1_valid;
  logic [9:0]   gate_lanes_1_payload_token;
  logic [26:0]  gate_lanes_1_payload_plane_base;
  logic [3:0]   gate_lanes_1_payload_plane_rotate;
  logic [26:0]  gate_lanes_1_payload_lsb_base;
  logic [1:0]   gate_lanes_1_payload_plan_beats;
  logic         gate_lanes_1_payload_plan_lsb;
  logic         gate_lanes_1_payload_plan_pair;
  logic [2:0]   gate_lanes_1_payload_plan_stride;
  logic [1:0]   gate_lanes_1_payload_plan_lines;
  logic [2:0]   gate_lanes_1_payload_plan_format_code;
  logic         gate_lanes_1_payload_plan_format_half;
  logic         gate_lanes_1_payload_plan_format_two;
  logic         gate_lanes_1_payload_plan_format_value;
  logic         gate_lanes_2_valid;
  logic [9:0]   gate_lanes_2_payload_token;
  logic [26:0]  gate_lanes_2_payload_plane_base;
  logic [3:0]   gate_lanes_2_payload_plane_rotate;
  logic [26:0]  gate_lanes_2_payload_lsb_base;
  logic [1:0]   gate_lanes_2_payload_plan_beats;
  logic         gate_lanes_2_payload_plan_lsb;
  logic         gate_lanes_2_payload_plan_pair;
  logic [2:0]   gate_lanes_2_payload_plan_stride;
  logic [1:0]   gate_lanes_2_payload_plan_lines;
  logic [2:0]   gate_lanes_2_payload_plan_format_code;
  logic         gate_lanes_2_payload_plan_format_half;
  logic         gate_lanes_2_payload_plan_format_two;
  logic         gate_lanes_2_payload_plan_format_value;
  logic         gate_lanes_3_valid;
  logic [9:0]   gate_lanes_3_payload_token;
  logic [26:0]  gate_lanes_3_payload_plane_base;
  logic [3:0]   gate_lanes_3_payload_plane_rotate;
  logic [26:0]  gate_lanes_3_payload_lsb_base;
  logic [1:0]   gate_lanes_3_payload_plan_beats;
  logic         gate_lanes_3_payload_plan_lsb;
  logic         gate_lanes_3_payload_plan_pair;
  logic [2:0]   gate_lanes_3_payload_plan_stride;
  logic [1:0]   gate_lanes_3_payload_plan_lines;
  logic [2:0]   gate_lanes_3_payload_plan_format_code;
  logic         gate_lanes_3_payload_plan_format_half;
  logic         gate_lanes_3_payload_plan_format_two;
  logic         gate_lanes_3_payload_plan_format_value;
  logic         gate_lanes_4_valid;
  logic [9:0]   gate_lanes_4_payload_token;
  logic [26:0]  gate_lanes_4_payload_plane_base;
  logic [3:0]   gate_lanes_4_payload_plane_rotate;
  logic [26:0]  gate_lanes_4_payload_lsb_base;
  logic [1:0]   gate_lanes_4_payload_plan_beats;
  logic         gate_lanes_4_payload_plan_lsb;
  logic         gate_lanes_4_payload_plan_pair;
  logic [2:0]   gate_lanes_4_payload_plan_stride;
  logic [1:0]   gate_lanes_4_payload_plan_lines;
  logic [2:0]   gate_lanes_4_payload_plan_format_code;
  logic         gate_lanes_4_payload_plan_format_half;
  logic         gate_lanes_4_payload_plan_format_two;
  logic         gate_lanes_4_payload_plan_format_value;
  logic         gate_lanes_5_valid;
  logic [9:0]   gate_lanes_5_payload_token;
  logic [26:0]  gate_lanes_5_payload_plane_base;
  logic [3:0]   gate_lanes_5_payload_plane_rotate;
  logic [26:0]  gate_lanes_5_payload_lsb_base;
  logic [1:0]   gate_lanes_5_payload_plan_beats;
  logic         gate_lanes_5_payload_plan_lsb;
  logic         gate_lanes_5_payload_plan_pair;
  logic [2:0]   gate_lanes_5_payload_plan_stride;
  logic [1:0]   gate_lanes_5_payload_plan_lines;
  logic [2:0]   gate_lanes_5_payload_plan_format_code;
  logic         gate_lanes_5_payload_plan_format_half;
  logic         gate_lanes_5_payload_plan_format_two;
  logic         gate_lanes_5_payload_plan_format_value;
  logic         gate_lanes_6_valid;
  logic [9:0]   gate_lanes_6_payload_token;
  logic [26:0]  gate_lanes_6_payload_plane_base;
  logic [3:0]   gate_lanes_6_payload_plane_rotate;
  logic [26:0]  gate_lanes_6_payload_lsb_base;
  logic [1:0]   gate_lanes_6_payload_plan_beats;
  logic         gate_lanes_6_payload_plan_lsb;
  logic         gate_lanes_6_payload_plan_pair;
  logic [2:0]   gate_lanes_6_payload_plan_stride;
  logic [1:0]   gate_lanes_6_payload_plan_lines;
  logic [2:0]   gate_lanes_6_payload_plan_format_code;
  logic         gate_lanes_6_payload_plan_format_half;
  logic         gate_lanes_6_payload_plan_format_two;
  logic         gate_lanes_6_payload_plan_format_value;
  logic         gate_lanes_7_valid;
  logic [9:0]   gate_lanes_7_payload_token;
  logic [26:0]  gate_lanes_7_payload_plane_base;
  logic [3:0]   gate_lanes_7_payload_plane_rotate;
  logic [26:0]  gate_lanes_7_payload_lsb_base;
  logic [1:0]   gate_lanes_7_payload_plan_beats;
  logic         gate_lanes_7_payload_plan_lsb;
  logic         gate_lanes_7_payload_plan_pair;
  logic [2:0]   gate_lanes_7_payload_plan_stride;
  logic [1:0]   gate_lanes_7_payload_plan_lines;
  logic [2:0]   gate_lanes_7_payload_plan_format_code;
  logic         gate_lanes_7_payload_plan_format_half;
  logic         gate_lanes_7_payload_plan_format_two;
  logic         gate_lanes_7_payload_plan_format_value;
  logic         gate_key_left_0;
  logic         gate_key_left_1;
  logic         gate_key_left_2;
  logic         gate_key_left_3;
  logic         gate_key_left_4;
  logic         gate_key_left_5;
  logic         gate_key_left_6;
  logic         gate_key_left_7;
  logic         gate_value_left_0;
  logic         gate_value_left_1;
  logic         gate_value_left_2;
  logic         gate_value_left_3;
  logic         gate_value_left_4;
  logic         gate_value_left_5;
  logic         gate_value_left_6;
  logic         gate_value_left_7;
  logic         addresses_lanes_0_ready;
  logic         addresses_lanes_1_ready;
  logic         addresses_lanes_2_ready;
  logic         addresses_lanes_3_ready;
  logic         addresses_lanes_4_ready;
  logic         addresses_lanes_5_ready;
  logic         addresses_lanes_6_ready;
  logic         addresses_lanes_7_ready;
  logic         addresses_channels_0_valid;
  logic [26:0]  addresses_channels_0_payload_group_address;
  logic [26:0]  addresses_channels_0_payload_group_lsb_address;
  logic [1:0]   addresses_channels_0_payload_group_beats;
  logic         addresses_channels_0_payload_group_lsb;
  logic [2:0]   addresses_channels_0_payload_lane;
  logic         addresses_channels_1_valid;
  logic [26:0]  addresses_channels_1_payload_group_address;
  logic [26:0]  addresses_channels_1_payload_group_lsb_address;
  logic [1:0]   addresses_channels_1_payload_group_beats;
  logic         addresses_channels_1_payload_group_lsb;
  logic [2:0]   addresses_channels_1_payload_lane;
  logic         addresses_channels_2_valid;
  logic [26:0]  addresses_channels_2_payload_group_address;
  logic [26:0]  addresses_channels_2_payload_group_lsb_address;
  logic [1:0]   addresses_channels_2_payload_group_beats;
  logic         addresses_channels_2_payload_group_lsb;
  logic [2:0]   addresses_channels_2_payload_lane;
  logic         addresses_channels_3_valid;
  logic [26:0]  addresses_channels_3_payload_group_address;
  logic [26:0]  addresses_channels_3_payload_group_lsb_address;
  logic [1:0]   addresses_channels_3_payload_group_beats;
  logic         addresses_channels_3_payload_group_lsb;
  logic [2:0]   addresses_channels_3_payload_lane;
  logic         addresses_channels_4_valid;
  logic [26:0]  addresses_channels_4_payload_group_address;
  logic [26:0]  addresses_channels_4_payload_group_lsb_address;
  logic [1:0]   addresses_channels_4_payload_group_beats;
  logic         addresses_channels_4_payload_group_lsb;
  logic [2:0]   addresses_channels_4_payload_lane;
  logic         addresses_channels_5_valid;
  logic [26:0]  addresses_channels_5_payload_group_address;
  logic [26:0]  addresses_channels_5_payload_group_lsb_address;
  logic [1:0]   addresses_channels_5_payload_group_beats;
  logic         addresses_channels_5_payload_group_lsb;
  logic [2:0]   addresses_channels_5_payload_lane;
  logic         addresses_channels_6_valid;
  logic [26:0]  addresses_channels_6_payload_group_address;
  logic [26:0]  addresses_channels_6_payload_group_lsb_address;
  logic [1:0]   addresses_channels_6_payload_group_beats;
  logic         addresses_channels_6_payload_group_lsb;
  logic [2:0]   addresses_channels_6_payload_lane;
  logic         addresses_channels_7_valid;
  logic [26:0]  addresses_channels_7_payload_group_address;
  logic [26:0]  addresses_channels_7_payload_group_lsb_address;
  logic [1:0]   addresses_channels_7_payload_group_beats;
  logic         addresses_channels_7_payload_group_lsb;
  logic [2:0]   addresses_channels_7_payload_lane;
  logic         addresses_channels_8_valid;
  logic [26:0]  addresses_channels_8_payload_group_address;
  logic [26:0]  addresses_channels_8_payload_group_lsb_address;
  logic [1:0]   addresses_channels_8_payload_group_beats;
  logic         addresses_channels_8_payload_group_lsb;
  logic [2:0]   addresses_channels_8_payload_lane;
  logic         addresses_channels_9_valid;
  logic [26:0]  addresses_channels_9_payload_group_address;
  logic [26:0]  addresses_channels_9_payload_group_lsb_address;
  logic [1:0]   addresses_channels_9_payload_group_beats;
  logic         addresses_channels_9_payload_group_lsb;
  logic [2:0]   addresses_channels_9_payload_lane;
  logic         addresses_channels_10_valid;
  logic [26:0]  addresses_channels_10_payload_group_address;
  logic [26:0]  addresses_channels_10_payload_group_lsb_address;
  logic [1:0]   addresses_channels_10_payload_group_beats;
  logic         addresses_channels_10_payload_group_lsb;
  logic [2:0]   addresses_channels_10_payload_lane;
  logic         addresses_channels_11_valid;
  logic [26:0]  addresses_channels_11_payload_group_address;
  logic [26:0]  addresses_channels_11_payload_group_lsb_address;
  logic [1:0]   addresses_channels_11_payload_group_beats;
  logic         addresses_channels_11_payload_group_lsb;
  logic [2:0]   addresses_channels_11_payload_lane;
  logic         addresses_channels_12_valid;
  logic [26:0]  addresses_channels_12_payload_group_address;
  logic [26:0]  addresses_channels_12_payload_group_lsb_address;
  logic [1:0]   addresses_channels_12_payload_group_beats;
  logic         addresses_channels_12_payload_group_lsb;
  logic [2:0]   addresses_channels_12_payload_lane;
  logic         addresses_channels_13_valid;
  logic [26:0]  addresses_channels_13_payload_group_address;
  logic [26:0]  addresses_channels_13_payload_group_lsb_address;
  logic [1:0]   addresses_channels_13_payload_group_beats;
  logic         addresses_channels_13_payload_group_lsb;
  logic [2:0]   addresses_channels_13_payload_lane;
  logic         addresses_channels_14_valid;
  logic [26:0]  addresses_channels_14_payload_group_address;
  logic [26:0]  addresses_channels_14_payload_group_lsb_address;
  logic [1:0]   addresses_channels_14_payload_group_beats;
  logic         addresses_channels_14_payload_group_lsb;
  logic [2:0]   addresses_channels_14_payload_lane;
  logic         addresses_channels_15_valid;
  logic [26:0]  addresses_channels_15_payload_group_address;
  logic [26:0]  addresses_channels_15_payload_group_lsb_address;
  logic [1:0]   addresses_channels_15_payload_group_beats;
  logic         addresses_channels_15_payload_group_lsb;
  logic [2:0]   addresses_channels_15_payload_lane;
  logic         addresses_orders_0_valid;
  logic [3:0]   addresses_orders_0_payload_channel;
  logic [2:0]   addresses_orders_0_payload_format_code;
  logic         addresses_orders_0_payload_format_half;
  logic         addresses_orders_0_payload_format_two;
  logic         addresses_orders_0_payload_format_value;
  logic         addresses_orders_1_valid;
  logic [3:0]   addresses_orders_1_payload_channel;
  logic [2:0]   addresses_orders_1_payload_format_code;
  logic         addresses_orders_1_payload_format_half;
  logic         addresses_orders_1_payload_format_two;
  logic         addresses_orders_1_payload_format_value;
  logic         addresses_orders_2_valid;
  logic [3:0]   addresses_orders_2_payload_channel;
  logic [2:0]   addresses_orders_2_payload_format_code;
  logic         addresses_orders_2_payload_format_half;
  logic         addresses_orders_2_payload_format_two;
  logic         addresses_orders_2_payload_format_value;
  logic         addresses_orders_3_valid;
  logic [3:0]   addresses_orders_3_payload_channel;
  logic [2:0]   addresses_orders_3_payload_format_code;
  logic         addresses_orders_3_payload_format_half;
  logic         addresses_orders_3_payload_format_two;
  logic         addresses_orders_3_payload_format_value;
  logic         addresses_orders_4_valid;
  logic [3:0]   addresses_orders_4_payload_channel;
  logic [2:0]   addresses_orders_4_payload_format_code;
  logic         addresses_orders_4_payload_format_half;
  logic         addresses_orders_4_payload_format_two;
  logic         addresses_orders_4_payload_format_value;
  logic         addresses_orders_5_valid;
  logic [3:0]   addresses_orders_5_payload_channel;
  logic [2:0]   addresses_orders_5_payload_format_code;
  logic         addresses_orders_5_payload_format_half;
  logic         addresses_orders_5_payload_format_two;
  logic         addresses_orders_5_payload_format_value;
  logic         addresses_orders_6_valid;
  logic [3:0]   addresses_orders_6_payload_channel;
  logic [2:0]   addresses_orders_6_payload_format_code;
  logic         addresses_orders_6_payload_format_half;
  logic         addresses_orders_6_payload_format_two;
  logic         addresses_orders_6_payload_format_value;
  logic         addresses_orders_7_valid;
  logic [3:0]   addresses_orders_7_payload_channel;
  logic [2:0]   addresses_orders_7_payload_format_code;
  logic         addresses_orders_7_payload_format_half;
  logic         addresses_orders_7_payload_format_two;
  logic         addresses_orders_7_payload_format_value;
  logic         data_channels_0_ready;
  logic         data_channels_1_ready;
  logic         data_channels_2_ready;
  logic         data_channels_3_ready;
  logic         data_channels_4_ready;
  logic         data_channels_5_ready;
  logic         data_channels_6_ready;
  logic         data_channels_7_ready;
  logic         data_channels_8_ready;
  logic         data_channels_9_ready;
  logic         data_channels_10_ready;
  logic         data_channels_11_ready;
  logic         data_channels_12_ready;
  logic         data_channels_13_ready;
  logic         data_channels_14_ready;
  logic         data_channels_15_ready;
  logic         data_orders_0_ready;
  logic         data_orders_1_ready;
  logic         data_orders_2_ready;
  logic         data_orders_3_ready;
  logic         data_orders_4_ready;
  logic         data_orders_5_ready;
  logic         data_orders_6_ready;
  logic         data_orders_7_ready;
  logic         data_lanes_0_valid;
  logic [767:0] data_lanes_0_payload_raw;
  logic [2:0]   data_lanes_0_payload_format_code;
  logic         data_lanes_0_payload_format_half;
  logic         data_lanes_0_payload_format_two;
  logic         data_lanes_0_payload_format_value;
  logic         data_lanes_1_valid;
  logic [767:0] data_lanes_1_payload_raw;
  logic [2:0]   data_lanes_1_payload_format_code;
  logic         data_lanes_1_payload_format_half;
  logic         data_lanes_1_payload_format_two;
  logic         data_lanes_1_payload_format_value;
  logic         data_lanes_2_valid;
  logic [767:0] data_lanes_2_payload_raw;
  logic [2:0]   data_lanes_2_payload_format_code;
  logic         data_lanes_2_payload_format_half;
  logic         data_lanes_2_payload_format_two;
  logic         data_lanes_2_payload_format_value;
  logic         data_lanes_3_valid;
  logic [767:0] data_lanes_3_payload_raw;
  logic [2:0]   data_lanes_3_payload_format_code;
  logic         data_lanes_3_payload_format_half;
  logic         data_lanes_3_payload_format_two;
  logic         data_lanes_3_payload_format_value;
  logic         data_lanes_4_valid;
  logic [767:0] data_lanes_4_payload_raw;
  logic [2:0]   data_lanes_4_payload_format_code;
  logic         data_lanes_4_payload_format_half;
  logic         data_lanes_4_payload_format_two;
  logic         data_lanes_4_payload_format_value;
  logic         data_lanes_5_valid;
  logic [767:0] data_lanes_5_payload_raw;
  logic [2:0]   data_lanes_5_payload_format_code;
  logic         data_lanes_5_payload_format_half;
  logic         data_lanes_5_payload_format_two;
  logic         data_lanes_5_payload_format_value;
  logic         data_lanes_6_valid;
  logic [767:0] data_lanes_6_payload_raw;
  logic [2:0]   data_lanes_6_payload_format_code;
  logic         data_lanes_6_payload_format_half;
  logic         data_lanes_6_payload_format_two;
  logic         data_lanes_6_payload_format_value;
  logic         data_lanes_7_valid;
  logic [767:0] data_lanes_7_payload_raw;
  logic [2:0]   data_lanes_7_payload_format_code;
  logic         data_lanes_7_payload_format_half;
  logic         data_lanes_7_payload_format_two;
  logic         data_lanes_7_payload_format_value;
  logic         queue_0_rows_ready;
  logic         queue_0_groups_valid;
  logic [26:0]  queue_0_groups_payload_group_address;
  logic [26:0]  queue_0_groups_payload_group_lsb_address;
  logic [1:0]   queue_0_groups_payload_group_beats;
  logic         queue_0_groups_payload_group_lsb;
  logic [3:0]   queue_0_groups_payload_order_channel;
  logic [2:0]   queue_0_groups_payload_order_format_code;
  logic         queue_0_groups_payload_order_format_half;
  logic         queue_0_groups_payload_order_format_two;
  logic         queue_0_groups_payload_order_format_value;
  logic         order_0_push_ready;
  logic         order_0_pop_valid;
  logic [3:0]   order_0_pop_payload_channel;
  logic [2:0]   order_0_pop_payload_format_code;
  logic         order_0_pop_payload_format_half;
  logic         order_0_pop_payload_format_two;
  logic         order_0_pop_payload_format_value;
  logic [8:0]   order_0_occupancy_unused;
  logic         store_0_groups_ready;
  logic         queue_1_rows_ready;
  logic         queue_1_groups_valid;
  logic [26:0]  queue_1_groups_payload_group_address;
  logic [26:0]  queue_1_groups_payload_group_lsb_address;
  logic [1:0]   queue_1_groups_payload_group_beats;
  logic         queue_1_groups_payload_group_lsb;
  logic [3:0]   queue_1_groups_payload_order_channel;
  logic [2:0]   queue_1_groups_payload_order_format_code;
  logic         queue_1_groups_payload_order_format_half;
  logic         queue_1_groups_payload_order_format_two;
  logic         queue_1_groups_payload_order_format_value;
  logic         order_1_push_ready;
  logic         order_1_pop_valid;
  logic [3:0]   order_1_pop_payload_channel;
  logic [2:0]   order_1_pop_payload_format_code;
  logic         order_1_pop_payload_format_half;
  logic         order_1_pop_payload_format_two;
  logic         order_1_pop_payload_format_value;
  logic [8:0]   order_1_occupancy_unused;
  logic         store_1_groups_ready;
  logic         queue_2_rows_ready;
  logic         queue_2_groups_valid;
  logic [26:0]  queue_2_groups_payload_group_address;
  logic [26:0]  queue_2_groups_payload_group_lsb_address;
  logic [1:0]   queue_2_groups_payload_group_beats;
  logic         queue_2_groups_payload_group_lsb;
  logic [3:0]   queue_2_groups_payload_order_channel;
  logic [2:0]   queue_2_groups_payload_order_format_code;
  logic         queue_2_groups_payload_order_format_half;
  logic         queue_2_groups_payload_order_format_two;
  logic         queue_2_groups_payload_order_format_value;
  logic         order_2_push_ready;
  logic         order_2_pop_valid;
  logic [3:0]   order_2_pop_payload_channel;
  logic [2:0]   order_2_pop_payload_format_code;
  logic         order_2_pop_payload_format_half;
  logic         order_2_pop_payload_format_two;
  logic         order_2_pop_payload_format_value;
  logic [8:0]   order_2_occupancy_unused;
  logic         store_2_groups_ready;
  logic         queue_3_rows_ready;
  logic         queue_3_groups_valid;
  logic [26:0]  queue_3_groups_payload_group_address;
  logic [26:0]  queue_3_groups_payload_group_lsb_address;
  logic [1:0]   queue_3_groups_payload_group_beats;
  logic         queue_3_groups_payload_group_lsb;
  logic [3:0]   queue_3_groups_payload_order_channel;
  logic [2:0]   queue_3_groups_payload_order_format_code;
  logic         queue_3_groups_payload_order_format_half;
  logic         queue_3_groups_payload_order_format_two;
  logic         queue_3_groups_payload_order_format_value;
  logic         order_3_push_ready;
  logic         order_3_pop_valid;
  logic [3:0]   order_3_pop_payload_channel;
  logic [2:0]   order_3_pop_payload_format_code;
  logic         order_3_pop_payload_format_half;
  logic         order_3_pop_payload_format_two;
  logic         order_3_pop_payload_format_value;
  logic [8:0]   order_3_occupancy_unused;
  logic         store_3_groups_ready;
  logic         queue_4_rows_ready;
  logic         queue_4_groups_valid;
  logic [26:0]  queue_4_groups_payload_group_address;
  logic [26:0]  queue_4_groups_payload_group_lsb_address;
  logic [1:0]   queue_4_groups_payload_group_beats;
  logic         queue_4_groups_payload_group_lsb;
  logic [3:0]   queue_4_groups_payload_order_channel;
  logic [2:0]   queue_4_groups_payload_order_format_code;
  logic         queue_4_groups_payload_order_format_half;
  logic         queue_4_groups_payload_order_format_two;
  logic         queue_4_groups_payload_order_format_value;
  logic         order_4_push_ready;
  logic         order_4_pop_valid;
  logic [3:0]   order_4_pop_payload_channel;
  logic [2:0]   order_4_pop_payload_format_code;
  logic         order_4_pop_payload_format_half;
  logic         order_4_pop_payload_format_two;
  logic         order_4_pop_payload_format_value;
  logic [8:0]   order_4_occupancy_unused;
  logic         store_4_groups_ready;
  logic         queue_5_rows_ready;
  logic         queue_5_groups_valid;
  logic [26:0]  queue_5_groups_payload_group_address;
  logic [26:0]  queue_5_groups_payload_group_lsb_address;
  logic [1:0]   queue_5_groups_payload_group_beats;
  logic         queue_5_groups_payload_group_lsb;
  logic [3:0]   queue_5_groups_payload_order_channel;
  logic [2:0]   queue_5_groups_payload_order_format_code;
  logic         queue_5_groups_payload_order_format_half;
  logic         queue_5_groups_payload_order_format_two;
  logic         queue_5_groups_payload_order_format_value;
  logic         order_5_push_ready;
  logic         order_5_pop_valid;
  logic [3:0]   order_5_pop_payload_channel;
  logic [2:0]   order_5_pop_payload_format_code;
  logic         order_5_pop_payload_format_half;
  logic         order_5_pop_payload_format_two;
  logic         order_5_pop_payload_format_value;
  logic [8:0]   order_5_occupancy_unused;
  logic         store_5_groups_ready;
  logic         queue_6_rows_ready;
  logic         queue_6_groups_valid;
  logic [26:0]  queue_6_groups_payload_group_address;
  logic [26:0]  queue_6_groups_payload_group_lsb_address;
  logic [1:0]   queue_6_groups_payload_group_beats;
  logic         queue_6_groups_payload_group_lsb;
  logic [3:0]   queue_6_groups_payload_order_channel;
  logic [2:0]   queue_6_groups_payload_order_format_code;
  logic         queue_6_groups_payload_order_format_half;
  logic         queue_6_groups_payload_order_format_two;
  logic         queue_6_groups_payload_order_format_value;
  logic         order_6_push_ready;
  logic         order_6_pop_valid;
  logic [3:0]   order_6_pop_payload_channel;
  logic [2:0]   order_6_pop_payload_format_code;
  logic         order_6_pop_payload_format_half;
  logic         order_6_pop_payload_format_two;
  logic         order_6_pop_payload_format_value;
  logic [8:0]   order_6_occupancy_unused;
  logic         store_6_groups_ready;
  logic         queue_7_rows_ready;
  logic         queue_7_groups_valid;
  logic [26:0]  queue_7_groups_payload_group_address;
  logic [26:0]  queue_7_groups_payload_group_lsb_address;
  logic [1:0]   queue_7_groups_payload_group_beats;
  logic         queue_7_groups_payload_group_lsb;
  logic [3:0]   queue_7_groups_payload_order_channel;
  logic [2:0]   queue_7_groups_payload_order_format_code;
  logic         queue_7_groups_payload_order_format_half;
  logic         queue_7_groups_payload_order_format_two;
  logic         queue_7_groups_payload_order_format_value;
  logic         order_7_push_ready;
  logic         order_7_pop_valid;
  logic [3:0]   order_7_pop_payload_channel;
  logic [2:0]   order_7_pop_payload_format_code;
  logic         order_7_pop_payload_format_half;
  logic         order_7_pop_payload_format_two;
  logic         order_7_pop_payload_format_value;
  logic [8:0]   order_7_occupancy_unused;
  logic         store_7_groups_ready;
  logic         channel_0_requests_ready;
  logic         channel_0_groups_valid;
  logic [767:0] channel_0_groups_payload_raw;
  logic [2:0]   channel_0_groups_payload_lane;
  logic         channel_1_requests_ready;
  logic         channel_1_groups_valid;
  logic [767:0] channel_1_groups_payload_raw;
  logic [2:0]   channel_1_groups_payload_lane;
  logic         channel_2_requests_ready;
  logic         channel_2_groups_valid;
  logic [767:0] channel_2_groups_payload_raw;
  logic [2:0]   channel_2_groups_payload_lane;
  logic         channel_3_requests_ready;
  logic         channel_3_groups_valid;
  logic [767:0] channel_3_groups_payload_raw;
  logic [2:0]   channel_3_groups_payload_lane;
  logic         channel_4_requests_ready;
  logic         channel_4_groups_valid;
  logic [767:0] channel_4_groups_payload_raw;
  logic [2:0]   channel_4_groups_payload_lane;
  logic         channel_5_requests_ready;
  logic         channel_5_groups_valid;
  logic [767:0] channel_5_groups_payload_raw;
  logic [2:0]   channel_5_groups_payload_lane;
  logic         channel_6_requests_ready;
  logic         channel_6_groups_valid;
  logic [767:0] channel_6_groups_payload_raw;
  logic [2:0]   channel_6_groups_payload_lane;
  logic         channel_7_requests_ready;
  logic         channel_7_groups_valid;
  logic [767:0] channel_7_groups_payload_raw;
  logic [2:0]   channel_7_groups_payload_lane;
  logic         channel_8_requests_ready;
  logic         channel_8_groups_valid;
  logic [767:0] channel_8_groups_payload_raw;
  logic [2:0]   channel_8_groups_payload_lane;
  logic         channel_9_requests_ready;
  logic         channel_9_groups_valid;
  logic [767:0] channel_9_groups_payload_raw;
  logic [2:0]   channel_9_groups_payload_lane;
  logic         channel_10_requests_ready;
  logic         channel_10_groups_valid;
  logic [767:0] channel_10_groups_payload_raw;
  logic [2:0]   channel_10_groups_payload_lane;
  logic         channel_11_requests_ready;
  logic         channel_11_groups_valid;
  logic [767:0] channel_11_groups_payload_raw;
  logic [2:0]   channel_11_groups_payload_lane;
  logic         channel_12_requests_ready;
  logic         channel_12_groups_valid;
  logic [767:0] channel_12_groups_payload_raw;
  logic [2:0]   channel_12_groups_payload_lane;
  logic         channel_13_requests_ready;
  logic         channel_13_groups_valid;
  logic [767:0] channel_13_groups_payload_raw;
  logic [2:0]   channel_13_groups_payload_lane;
  logic         channel_14_requests_ready;
  logic         channel_14_groups_valid;
  logic [767:0] channel_14_groups_payload_raw;
  logic [2:0]   channel_14_groups_payload_lane;
  logic         channel_15_requests_ready;
  logic         channel_15_groups_valid;
  logic [767:0] channel_15_groups_payload_raw;
  logic [2:0]   channel_15_groups_payload_lane;

  assign gate_key_left_0 = keys_0_valid && keys_0_ready;
  assign gate_value_left_0 = values_0_valid && values_0_ready;
  assign gate_key_left_1 = keys_1_valid && keys_1_ready;
  assign gate_value_left_1 = values_1_valid && values_1_ready;
  assign gate_key_left_2 = keys_2_valid && keys_2_ready;
  assign gate_value_left_2 = values_2_valid && values_2_ready;
  assign gate_key_left_3 = keys_3_valid && keys_3_ready;
  assign gate_value_left_3 = values_3_valid && values_3_ready;
  assign gate_key_left_4 = keys_4_valid && keys_4_ready;
  assign gate_value_left_4 = values_4_valid && values_4_ready;
  assign gate_key_left_5 = keys_5_valid && keys_5_ready;
  assign gate_value_left_5 = values_5_valid && values_5_ready;
  assign gate_key_left_6 = keys_6_valid && keys_6_ready;
  assign gate_value_left_6 = values_6_valid && values_6_ready;
  assign gate_key_left_7 = keys_7_valid && keys_7_ready;
  assign gate_value_left_7 = values_7_valid && values_7_ready;

  row_gate gate (
    .clk                               (clk),
    .rst                               (rst),
    .rows_valid                        (rows_valid),
    .rows_ready                        (rows_ready),
    .rows_payload_tokens_0             (rows_payload_tokens_0),
    .rows_payload_tokens_1             (rows_payload_tokens_1),
    .rows_payload_tokens_2             (rows_payload_tokens_2),
    .rows_payload_tokens_3             (rows_payload_tokens_3),
    .rows_payload_tokens_4             (rows_payload_tokens_4),
    .rows_payload_tokens_5             (rows_payload_tokens_5),
    .rows_payload_tokens_6             (rows_payload_tokens_6),
    .rows_payload_tokens_7             (rows_payload_tokens_7),
    .rows_payload_count                (rows_payload_count),
    .rows_payload_plane_base           (rows_payload_plane_base),
    .rows_payload_plane_rotate         (rows_payload_plane_rotate),
    .rows_payload_lsb_plane_base       (rows_payload_lsb_plane_base),
    .rows_payload_lsb_plane_rotate     (rows_payload_lsb_plane_rotate),
    .rows_payload_kind                 (rows_payload_kind),
    .rows_payload_head_size            (rows_payload_head_size),
    .rows_payload_key_bits             (rows_payload_key_bits),
    .rows_payload_value_bits           (rows_payload_value_bits),
    .rows_payload_fused                (rows_payload_fused),
    .lanes_0_valid                     (gate_lanes_0_valid),
    .lanes_0_ready                     (queue_0_rows_ready),
    .lanes_0_payload_token             (gate_lanes_0_payload_token),
    .lanes_0_payload_plane_base        (gate_lanes_0_payload_plane_base),
    .lanes_0_payload_plane_rotate      (gate_lanes_0_payload_plane_rotate),
    .lanes_0_payload_lsb_base          (gate_lanes_0_payload_lsb_base),
    .lanes_0_payload_plan_beats        (gate_lanes_0_payload_plan_beats),
    .lanes_0_payload_plan_lsb          (gate_lanes_0_payload_plan_lsb),
    .lanes_0_payload_plan_pair         (gate_lanes_0_payload_plan_pair),
    .lanes_0_payload_plan_stride       (gate_lanes_0_payload_plan_stride),
    .lanes_0_payload_plan_lines        (gate_lanes_0_payload_plan_lines),
    .lanes_0_payload_plan_format_code  (gate_lanes_0_payload_plan_format_code),
    .lanes_0_payload_plan_format_half  (gate_lanes_0_payload_plan_format_half),
    .lanes_0_payload_plan_format_two   (gate_lanes_0_payload_plan_format_two),
    .lanes_0_payload_plan_format_value (gate_lanes_0_payload_plan_format_value),
    .lanes_1_valid                     (gate_lanes_1_valid),
    .lanes_1_ready                     (queue_1_rows_ready),
    .lanes_1_payload_token             (gate_lanes_1_payload_token),
    .lanes_1_payload_plane_base        (gate_lanes_1_payload_plane_base),
    .lanes_1_payload_plane_rotate      (gate_lanes_1_payload_plane_rotate),
    .lanes_1_payload_lsb_base          (gate_lanes_1_payload_lsb_base),
    .lanes_1_payload_plan_beats        (gate_lanes_1_payload_plan_beats),
    .lanes_1_payload_plan_lsb          (gate_lanes_1_payload_plan_lsb),
    .lanes_1_payload_plan_pair         (gate_lanes_1_payload_plan_pair),
    .lanes_1_payload_plan_stride       (gate_lanes_1_payload_plan_stride),
    .lanes_1_payload_plan_lines        (gate_lanes_1_payload_plan_lines),
    .lanes_1_payload_plan_format_code  (gate_lanes_1_payload_plan_format_code),
    .lanes_1_payload_plan_format_half  (gate_lanes_1_payload_plan_format_half),
    .lanes_1_payload_plan_format_two   (gate_lanes_1_payload_plan_format_two),
    .lanes_1_payload_plan_format_value (gate_lanes_1_payload_plan_format_value),
    .lanes_2_valid                     (gate_lanes_2_valid),
    .lanes_2_ready                     (queue_2_rows_ready),
    .lanes_2_payload_token             (gate_lanes_2_payload_token),
    .lanes_2_payload_plane_base        (gate_lanes_2_payload_plane_base),
    .lanes_2_payload_plane_rotate      (gate_lanes_2_payload_plane_rotate),
    .lanes_2_payload_lsb_base          (gate_lanes_2_payload_lsb_base),
    .lanes_2_payload_plan_beats        (gate_lanes_2_payload_plan_beats),
    .lanes_2_payload_plan_lsb          (gate_lanes_2_payload_plan_lsb),
    .lanes_2_payload_plan_pair         (gate_lanes_2_payload_plan_pair),
    .lanes_2_payload_plan_stride       (gate_lanes_2_payload_plan_stride),
    .lanes_2_payload_plan_lines        (gate_lanes_2_payload_plan_lines),
    .lanes_2_payload_plan_format_code  (gate_lanes_2_payload_plan_format_code),
    .lanes_2_payload_plan_format_half  (gate_lanes_2_payload_plan_format_half),
    .lanes_2_payload_plan_format_two   (gate_lanes_2_payload_plan_format_two),
    .lanes_2_payload_plan_format_value (gate_lanes_2_payload_plan_format_value),
    .lanes_3_valid                     (gate_lanes_3_valid),
    .lanes_3_ready                     (queue_3_rows_ready),
    .lanes_3_payload_token             (gate_lanes_3_payload_token),
    .lanes_3_payload_plane_base        (gate_lanes_3_payload_plane_base),
    .lanes_3_payload_plane_rotate      (gate_lanes_3_payload_plane_rotate),
    .lanes_3_payload_lsb_base          (gate_lanes_3_payload_lsb_base),
    .lanes_3_payload_plan_beats        (gate_lanes_3_payload_plan_beats),
    .lanes_3_payload_plan_lsb          (gate_lanes_3_payload_plan_lsb),
    .lanes_3_payload_plan_pair         (gate_lanes_3_payload_plan_pair),
    .lanes_3_payload_plan_stride       (gate_lanes_3_payload_plan_stride),
    .lanes_3_payload_plan_lines        (gate_lanes_3_payload_plan_lines),
    .lanes_3_payload_plan_format_code  (gate_lanes_3_payload_plan_format_code),
    .lanes_3_payload_plan_format_half  (gate_lanes_3_payload_plan_format_half),
    .lanes_3_payload_plan_format_two   (gate_lanes_3_payload_plan_format_two),
    .lanes_3_payload_plan_format_value (gate_lanes_3_payload_plan_format_value),
    .lanes_4_valid                     (gate_lanes_4_valid),
    .lanes_4_ready                     (queue_4_rows_ready),
    .lanes_4_payload_token             (gate_lanes_4_payload_token),
    .lanes_4_payload_plane_base        (gate_lanes_4_payload_plane_base),
    .lanes_4_payload_plane_rotate      (gate_lanes_4_payload_plane_rotate),
    .lanes_4_payload_lsb_base          (gate_lanes_4_payload_lsb_base),
    .lanes_4_payload_plan_beats        (gate_lanes_4_payload_plan_beats),
    .lanes_4_payload_plan_lsb          (gate_lanes_4_payload_plan_lsb),
    .lanes_4_payload_plan_pair         (gate_lanes_4_payload_plan_pair),
    .lanes_4_payload_plan_stride       (gate_lanes_4_payload_plan_stride),
    .lanes_4_payload_plan_lines        (gate_lanes_4_payload_plan_lines),
    .lanes_4_payload_plan_format_code  (gate_lanes_4_payload_plan_format_code),
    .lanes_4_payload_plan_format_half  (gate_lanes_4_payload_plan_format_half),
    .lanes_4_payload_plan_format_two   (gate_lanes_4_payload_plan_format_two),
    .lanes_4_payload_plan_format_value (gate_lanes_4_payload_plan_format_value),
    .lanes_5_valid                     (gate_lanes_5_valid),
    .lanes_5_ready                     (queue_5_rows_ready),
    .lanes_5_payload_token             (gate_lanes_5_payload_token),
    .lanes_5_payload_plane_base        (gate_lanes_5_payload_plane_base),
    .lanes_5_payload_plane_rotate      (gate_lanes_5_payload_plane_rotate),
    .lanes_5_payload_lsb_base          (gate_lanes_5_payload_lsb_base),
    .lanes_5_payload_plan_beats        (gate_lanes_5_payload_plan_beats),
    .lanes_5_payload_plan_lsb          (gate_lanes_5_payload_plan_lsb),
    .lanes_5_payload_plan_pair         (gate_lanes_5_payload_plan_pair),
    .lanes_5_payload_plan_stride       (gate_lanes_5_payload_plan_stride),
    .lanes_5_payload_plan_lines        (gate_lanes_5_payload_plan_lines),
    .lanes_5_payload_plan_format_code  (gate_lanes_5_payload_plan_format_code),
    .lanes_5_payload_plan_format_half  (gate_lanes_5_payload_plan_format_half),
    .lanes_5_payload_plan_format_two   (gate_lanes_5_payload_plan_format_two),
    .lanes_5_payload_plan_format_value (gate_lanes_5_payload_plan_format_value),
    .lanes_6_valid                     (gate_lanes_6_valid),
    .lanes_6_ready                     (queue_6_rows_ready),
    .lanes_6_payload_token             (gate_lanes_6_payload_token),
    .lanes_6_payload_plane_base        (gate_lanes_6_payload_plane_base),
    .lanes_6_payload_plane_rotate      (gate_lanes_6_payload_plane_rotate),
    .lanes_6_payload_lsb_base          (gate_lanes_6_payload_lsb_base),
    .lanes_6_payload_plan_beats        (gate_lanes_6_payload_plan_beats),
    .lanes_6_payload_plan_lsb          (gate_lanes_6_payload_plan_lsb),
    .lanes_6_payload_plan_pair         (gate_lanes_6_payload_plan_pair),
    .lanes_6_payload_plan_stride       (gate_lanes_6_payload_plan_stride),
    .lanes_6_payload_plan_lines        (gate_lanes_6_payload_plan_lines),
    .lanes_6_payload_plan_format_code  (gate_lanes_6_payload_plan_format_code),
    .lanes_6_payload_plan_format_half  (gate_lanes_6_payload_plan_format_half),
    .lanes_6_payload_plan_format_two   (gate_lanes_6_payload_plan_format_two),
    .lanes_6_payload_plan_format_value (gate_lanes_6_payload_plan_format_value),
    .lanes_7_valid                     (gate_lanes_7_valid),
    .lanes_7_ready                     (queue_7_rows_ready),
    .lanes_7_payload_token             (gate_lanes_7_payload_token),
    .lanes_7_payload_plane_base        (gate_lanes_7_payload_plane_base),
    .lanes_7_payload_plane_rotate      (gate_lanes_7_payload_plane_rotate),
    .lanes_7_payload_lsb_base          (gate_lanes_7_payload_lsb_base),
    .lanes_7_payload_plan_beats        (gate_lanes_7_payload_plan_beats),
    .lanes_7_payload_plan_lsb          (gate_lanes_7_payload_plan_lsb),
    .lanes_7_payload_plan_pair         (gate_lanes_7_payload_plan_pair),
    .lanes_7_payload_plan_stride       (gate_lanes_7_payload_plan_stride),
    .lanes_7_payload_plan_lines        (gate_lanes_7_payload_plan_lines),
    .lanes_7_payload_plan_format_code  (gate_lanes_7_payload_plan_format_code),
    .lanes_7_payload_plan_format_half  (gate_lanes_7_payload_plan_format_half),
    .lanes_7_payload_plan_format_two   (gate_lanes_7_payload_plan_format_two),
    .lanes_7_payload_plan_format_value (gate_lanes_7_payload_plan_format_value),
    .key_left_0                        (gate_key_left_0),
    .key_left_1                        (gate_key_left_1),
    .key_left_2                        (gate_key_left_2),
    .key_left_3                        (gate_key_left_3),
    .key_left_4                        (gate_key_left_4),
    .key_left_5                        (gate_key_left_5),
    .key_left_6                        (gate_key_left_6),
    .key_left_7                        (gate_key_left_7),
    .value_left_0                      (gate_value_left_0),
    .value_left_1                      (gate_value_left_1),
    .value_left_2                      (gate_value_left_2),
    .value_left_3                      (gate_value_left_3),
    .value_left_4                      (gate_value_left_4),
    .value_left_5                      (gate_value_left_5),
    .value_left_6                      (gate_value_left_6),
    .value_left_7                      (gate_value_left_7),
    .key_lines_short                   (status_key_lines_short),
    .value_lines_short                 (status_value_lines_short),
    .lanes_full                        (status_lanes_full)
  );

  address_crossbar addresses (
    .lanes_0_valid                         (queue_0_groups_valid),
    .lanes_0_ready                         (addresses_lanes_0_ready),
    .lanes_0_payload_group_address         (queue_0_groups_payload_group_address),
    .lanes_0_payload_group_lsb_address     (queue_0_groups_payload_group_lsb_address),
    .lanes_0_payload_group_beats           (queue_0_groups_payload_group_beats),
    .lanes_0_payload_group_lsb             (queue_0_groups_payload_group_lsb),
    .lanes_0_payload_order_channel         (queue_0_groups_payload_order_channel),
    .lanes_0_payload_order_format_code     (queue_0_groups_payload_order_format_code),
    .lanes_0_payload_order_format_half     (queue_0_groups_payload_order_format_half),
    .lanes_0_payload_order_format_two      (queue_0_groups_payload_order_format_two),
    .lanes_0_payload_order_format_value    (queue_0_groups_payload_order_format_value),
    .lanes_1_valid                         (queue_1_groups_valid),
    .lanes_1_ready                         (addresses_lanes_1_ready),
    .lanes_1_payload_group_address         (queue_1_groups_payload_group_address),
    .lanes_1_payload_group_lsb_address     (queue_1_groups_payload_group_lsb_address),
    .lanes_1_payload_group_beats           (queue_1_groups_payload_group_beats),
    .lanes_1_payload_group_lsb             (queue_1_groups_payload_group_lsb),
    .lanes_1_payload_order_channel         (queue_1_groups_payload_order_channel),
    .lanes_1_payload_order_format_code     (queue_1_groups_payload_order_format_code),
    .lanes_1_payload_order_format_half     (queue_1_groups_payload_order_format_half),
    .lanes_1_payload_order_format_two      (queue_1_groups_payload_order_format_two),
    .lanes_1_payload_order_format_value    (queue_1_groups_payload_order_format_value),
    .lanes_2_valid                         (queue_2_groups_valid),
    .lanes_2_ready                         (addresses_lanes_2_ready),
    .lanes_2_payload_group_address         (queue_2_groups_payload_group_address),
    .lanes_2_payload_group_lsb_address     (queue_2_groups_payload_group_lsb_address),
    .lanes_2_payload_group_beats           (queue_2_groups_payload_group_beats),
    .lanes_2_payload_group_lsb             (queue_2_groups_payload_group_lsb),
    .lanes_2_payload_order_channel         (queue_2_groups_payload_order_channel),
    .lanes_2_payload_order_format_code     (queue_2_groups_payload_order_format_code),
    .lanes_2_payload_order_format_half     (queue_2_groups_payload_order_format_half),
    .lanes_2_payload_order_format_two      (queue_2_groups_payload_order_format_two),
    .lanes_2_payload_order_format_value    (queue_2_groups_payload_order_format_value),
    .lanes_3_valid                         (queue_3_groups_valid),
    .lanes_3_ready                         (addresses_lanes_3_ready),
    .lanes_3_payload_group_address         (queue_3_groups_payload_group_address),
    .lanes_3_payload_group_lsb_address     (queue_3_groups_payload_group_lsb_address),
    .lanes_3_payload_group_beats           (queue_3_groups_payload_group_beats),
    .lanes_3_payload_group_lsb             (queue_3_groups_payload_group_lsb),
    .lanes_3_payload_order_channel         (queue_3_groups_payload_order_channel),
    .lanes_3_payload_order_format_code     (queue_3_groups_payload_order_format_code),
    .lanes_3_payload_order_format_half     (queue_3_groups_payload_order_format_half),
    .lanes_3_payload_order_format_two      (queue_3_groups_payload_order_format_two),
    .lanes_3_payload_order_format_value    (queue_3_groups_payload_order_format_value),
    .lanes_4_valid                         (queue_4_groups_valid),
    .lanes_4_ready                         (addresses_lanes_4_ready),
    .lanes_4_payload_group_address         (queue_4_groups_payload_group_address),
    .lanes_4_payload_group_lsb_address     (queue_4_groups_payload_group_lsb_address),
    .lanes_4_payload_group_beats           (queue_4_groups_payload_group_beats),
    .lanes_4_payload_group_lsb             (queue_4_groups_payload_group_lsb),
    .lanes_4_payload_order_channel         (queue_4_groups_payload_order_channel),
    .lanes_4_payload_order_format_code     (queue_4_groups_payload_order_format_code),
    .lanes_4_payload_order_format_half     (queue_4_groups_payload_order_format_half),
    .lanes_4_payload_order_format_two      (queue_4_groups_payload_order_format_two),
    .lanes_4_payload_order_format_value    (queue_4_groups_payload_order_format_value),
    .lanes_5_valid                         (queue_5_groups_valid),
    .lanes_5_ready                         (addresses_lanes_5_ready),
    .lanes_5_payload_group_address         (queue_5_groups_payload_group_address),
    .lanes_5_payload_group_lsb_address     (queue_5_groups_payload_group_lsb_address),
    .lanes_5_payload_group_beats           (queue_5_groups_payload_group_beats),
    .lanes_5_payload_group_lsb             (queue_5_groups_payload_group_lsb),
    .lanes_5_payload_order_channel         (queue_5_groups_payload_order_channel),
    .lanes_5_payload_order_format_code     (queue_5_groups_payload_order_format_code),
    .lanes_5_payload_order_format_half     (queue_5_groups_payload_order_format_half),
    .lanes_5_payload_order_format_two      (queue_5_groups_payload_order_format_two),
    .lanes_5_payload_order_format_value    (queue_5_groups_payload_order_format_value),
    .lanes_6_valid                         (queue_6_groups_valid),
    .lanes_6_ready                         (addresses_lanes_6_ready),
    .lanes_6_payload_group_address         (queue_6_groups_payload_group_address),
    .lanes_6_payload_group_lsb_address     (queue_6_groups_payload_group_lsb_address),
    .lanes_6_payload_group_beats           (queue_6_groups_payload_group_beats),
    .lanes_6_payload_group_lsb             (queue_6_groups_payload_group_lsb),
    .lanes_6_payload_order_channel         (queue_6_groups_payload_order_channel),
    .lanes_6_payload_order_format_code     (queue_6_groups_payload_order_format_code),
    .lanes_6_payload_order_format_half     (queue_6_groups_payload_order_format_half),
    .lanes_6_payload_order_format_two      (queue_6_groups_payload_order_format_two),
    .lanes_6_payload_order_format_value    (queue_6_groups_payload_order_format_value),
    .lanes_7_valid                         (queue_7_groups_valid),
    .lanes_7_ready                         (addresses_lanes_7_ready),
    .lanes_7_payload_group_address         (queue_7_groups_payload_group_address),
    .lanes_7_payload_group_lsb_address     (queue_7_groups_payload_group_lsb_address),
    .lanes_7_payload_group_beats           (queue_7_groups_payload_group_beats),
    .lanes_7_payload_group_lsb             (queue_7_groups_payload_group_lsb),
    .lanes_7_payload_order_channel         (queue_7_groups_payload_order_channel),
    .lanes_7_payload_order_format_code     (queue_7_groups_payload_order_format_code),
    .lanes_7_payload_order_format_half     (queue_7_groups_payload_order_format_half),
    .lanes_7_payload_order_format_two      (queue_7_groups_payload_order_format_two),
    .lanes_7_payload_order_format_value    (queue_7_groups_payload_order_format_value),
    .channels_0_valid                      (addresses_channels_0_valid),
    .channels_0_ready                      (channel_0_requests_ready),
    .channels_0_payload_group_address      (addresses_channels_0_payload_group_address),
    .channels_0_payload_group_lsb_address  (addresses_channels_0_payload_group_lsb_address),
    .channels_0_payload_group_beats        (addresses_channels_0_payload_group_beats),
    .channels_0_payload_group_lsb          (addresses_channels_0_payload_group_lsb),
    .channels_0_payload_lane               (addresses_channels_0_payload_lane),
    .channels_1_valid                      (addresses_channels_1_valid),
    .channels_1_ready                      (channel_1_requests_ready),
    .channels_1_payload_group_address      (addresses_channels_1_payload_group_address),
    .channels_1_payload_group_lsb_address  (addresses_channels_1_payload_group_lsb_address),
    .channels_1_payload_group_beats        (addresses_channels_1_payload_group_beats),
    .channels_1_payload_group_lsb          (addresses_channels_1_payload_group_lsb),
    .channels_1_payload_lane               (addresses_channels_1_payload_lane),
    .channels_2_valid                      (addresses_channels_2_valid),
    .channels_2_ready                      (channel_2_requests_ready),
    .channels_2_payload_group_address      (addresses_channels_2_payload_group_address),
    .channels_2_payload_group_lsb_address  (addresses_channels_2_payload_group_lsb_address),
    .channels_2_payload_group_beats        (addresses_channels_2_payload_group_beats),
    .channels_2_payload_group_lsb          (addresses_channels_2_payload_group_lsb),
    .channels_2_payload_lane               (addresses_channels_2_payload_lane),
    .channels_3_valid                      (addresses_channels_3_valid),
    .channels_3_ready                      (channel_3_requests_ready),
    .channels_3_payload_group_address      (addresses_channels_3_payload_group_address),
    .channels_3_payload_group_lsb_address  (addresses_channels_3_payload_group_lsb_address),
    .channels_3_payload_group_beats        (addresses_channels_3_payload_group_beats),
    .channels_3_payload_group_lsb          (addresses_channels_3_payload_group_lsb),
    .channels_3_payload_lane               (addresses_channels_3_payload_lane),
    .channels_4_valid                      (addresses_channels_4_valid),
    .channels_4_ready                      (channel_4_requests_ready),
    .channels_4_payload_group_address      (addresses_channels_4_payload_group_address),
    .channels_4_payload_group_lsb_address  (addresses_channels_4_payload_group_lsb_address),
    .channels_4_payload_group_beats        (addresses_channels_4_payload_group_beats),
    .channels_4_payload_group_lsb          (addresses_channels_4_payload_group_lsb),
    .channels_4_payload_lane               (addresses_channels_4_payload_lane),
    .channels_5_valid                      (addresses_channels_5_valid),
    .channels_5_ready                      (channel_5_requests_ready),
    .channels_5_payload_group_address      (addresses_channels_5_payload_group_address),
    .channels_5_payload_group_lsb_address  (addresses_channels_5_payload_group_lsb_address),
    .channels_5_payload_group_beats        (addresses_channels_5_payload_group_beats),
    .channels_5_payload_group_lsb          (addresses_channels_5_payload_group_lsb),
    .channels_5_payload_lane               (addresses_channels_5_payload_lane),
    .channels_6_valid                      (addresses_channels_6_valid),
    .channels_6_ready                      (channel_6_requests_ready),
    .channels_6_payload_group_address      (addresses_channels_6_payload_group_address),
    .channels_6_payload_group_lsb_address  (addresses_channels_6_payload_group_lsb_address),
    .channels_6_payload_group_beats        (addresses_channels_6_payload_group_beats),
    .channels_6_payload_group_lsb          (addresses_channels_6_payload_group_lsb),
    .channels_6_payload_lane               (addresses_channels_6_payload_lane),
    .channels_7_valid                      (addresses_channels_7_valid),
    .channels_7_ready                      (channel_7_requests_ready),
    .channels_7_payload_group_address      (addresses_channels_7_payload_group_address),
    .channels_7_payload_group_lsb_address  (addresses_channels_7_payload_group_lsb_address),
    .channels_7_payload_group_beats        (addresses_channels_7_payload_group_beats),
    .channels_7_payload_group_lsb          (addresses_channels_7_payload_group_lsb),
    .channels_7_payload_lane               (addresses_channels_7_payload_lane),
    .channels_8_valid                      (addresses_channels_8_valid),
    .channels_8_ready                      (channel_8_requests_ready),
    .channels_8_payload_group_address      (addresses_channels_8_payload_group_address),
    .channels_8_payload_group_lsb_address  (addresses_channels_8_payload_group_lsb_address),
    .channels_8_payload_group_beats        (addresses_channels_8_payload_group_beats),
    .channels_8_payload_group_lsb          (addresses_channels_8_payload_group_lsb),
    .channels_8_payload_lane               (addresses_channels_8_payload_lane),
    .channels_9_valid                      (addresses_channels_9_valid),
    .channels_9_ready                      (channel_9_requests_ready),
    .channels_9_payload_group_address      (addresses_channels_9_payload_group_address),
    .channels_9_payload_group_lsb_address  (addresses_channels_9_payload_group_lsb_address),
    .channels_9_payload_group_beats        (addresses_channels_9_payload_group_beats),
    .channels_9_payload_group_lsb          (addresses_channels_9_payload_group_lsb),
    .channels_9_payload_lane               (addresses_channels_9_payload_lane),
    .channels_10_valid                     (addresses_channels_10_valid),
    .channels_10_ready                     (channel_10_requests_ready),
    .channels_10_payload_group_address     (addresses_channels_10_payload_group_address),
    .channels_10_payload_group_lsb_address (addresses_channels_10_payload_group_lsb_address),
    .channels_10_payload_group_beats       (addresses_channels_10_payload_group_beats),
    .channels_10_payload_group_lsb         (addresses_channels_10_payload_group_lsb),
    .channels_10_payload_lane              (addresses_channels_10_payload_lane),
    .channels_11_valid                     (addresses_channels_11_valid),
    .channels_11_ready                     (channel_11_requests_ready),
    .channels_11_payload_group_address     (addresses_channels_11_payload_group_address),
    .channels_11_payload_group_lsb_address (addresses_channels_11_payload_group_lsb_address),
    .channels_11_payload_group_beats       (addresses_channels_11_payload_group_beats),
    .channels_11_payload_group_lsb         (addresses_channels_11_payload_group_lsb),
    .channels_11_payload_lane              (addresses_channels_11_payload_lane),
    .channels_12_valid                     (addresses_channels_12_valid),
    .channels_12_ready                     (channel_12_requests_ready),
    .channels_12_payload_group_address     (addresses_channels_12_payload_group_address),
    .channels_12_payload_group_lsb_address (addresses_channels_12_payload_group_lsb_address),
    .channels_12_payload_group_beats       (addresses_channels_12_payload_group_beats),
    .channels_12_payload_group_lsb         (addresses_channels_12_payload_group_lsb),
    .channels_12_payload_lane              (addresses_channels_12_payload_lane),
    .channels_13_valid                     (addresses_channels_13_valid),
    .channels_13_ready                     (channel_13_requests_ready),
    .channels_13_payload_group_address     (addresses_channels_13_payload_group_address),
    .channels_13_payload_group_lsb_address (addresses_channels_13_payload_group_lsb_address),
    .channels_13_payload_group_beats       (addresses_channels_13_payload_group_beats),
    .channels_13_payload_group_lsb         (addresses_channels_13_payload_group_lsb),
    .channels_13_payload_lane              (addresses_channels_13_payload_lane),
    .channels_14_valid                     (addresses_channels_14_valid),
    .channels_14_ready                     (channel_14_requests_ready),
    .channels_14_payload_group_address     (addresses_channels_14_payload_group_address),
    .channels_14_payload_group_lsb_address (addresses_channels_14_payload_group_lsb_address),
    .channels_14_payload_group_beats       (addresses_channels_14_payload_group_beats),
    .channels_14_payload_group_lsb         (addresses_channels_14_payload_group_lsb),
    .channels_14_payload_lane              (addresses_channels_14_payload_lane),
    .channels_15_valid                     (addresses_channels_15_valid),
    .channels_15_ready                     (channel_15_requests_ready),
    .channels_15_payload_group_address     (addresses_channels_15_payload_group_address),
    .channels_15_payload_group_lsb_address (addresses_channels_15_payload_group_lsb_address),
    .channels_15_payload_group_beats       (addresses_channels_15_payload_group_beats),
    .channels_15_payload_group_lsb         (addresses_channels_15_payload_group_lsb),
    .channels_15_payload_lane              (addresses_channels_15_payload_lane),
    .orders_0_valid                        (addresses_orders_0_valid),
    .orders_0_ready                        (order_0_push_ready),
    .orders_0_payload_channel              (addresses_orders_0_payload_channel),
    .orders_0_payload_format_code          (addresses_orders_0_payload_format_code),
    .orders_0_payload_format_half          (addresses_orders_0_payload_format_half),
    .orders_0_payload_format_two           (addresses_orders_0_payload_format_two),
    .orders_0_payload_format_value         (addresses_orders_0_payload_format_value),
    .orders_1_valid                        (addresses_orders_1_valid),
    .orders_1_ready                        (order_1_push_ready),
    .orders_1_payload_channel              (addresses_orders_1_payload_channel),
    .orders_1_payload_format_code          (addresses_orders_1_payload_format_code),
    .orders_1_payload_format_half          (addresses_orders_1_payload_format_half),
    .orders_1_payload_format_two           (addresses_orders_1_payload_format_two),
    .orders_1_payload_format_value         (addresses_orders_1_payload_format_value),
    .orders_2_valid                        (addresses_orders_2_valid),
    .orders_2_ready                        (order_2_push_ready),
    .orders_2_payload_channel              (addresses_orders_2_payload_channel),
    .orders_2_payload_format_code          (addresses_orders_2_payload_format_code),
    .orders_2_payload_format_half          (addresses_orders_2_payload_format_half),
    .orders_2_payload_format_two           (addresses_orders_2_payload_format_two),
    .orders_2_payload_format_value         (addresses_orders_2_payload_format_value),
    .orders_3_valid                        (addresses_orders_3_valid),
    .orders_3_ready                        (order_3_push_ready),
    .orders_3_payload_channel              (addresses_orders_3_payload_channel),
    .orders_3_payload_format_code          (addresses_orders_3_payload_format_code),
    .orders_3_payload_format_half          (addresses_orders_3_payload_format_half),
    .orders_3_payload_format_two           (addresses_orders_3_payload_format_two),
    .orders_3_payload_format_value         (addresses_orders_3_payload_format_value),
    .orders_4_valid                        (addresses_orders_4_valid),
    .orders_4_ready                        (order_4_push_ready),
    .orders_4_payload_channel              (addresses_orders_4_payload_channel),
    .orders_4_payload_format_code          (addresses_orders_4_payload_format_code),
    .orders_4_payload_format_half          (addresses_orders_4_payload_format_half),
    .orders_4_payload_format_two           (addresses_orders_4_payload_format_two),
    .orders_4_payload_format_value         (addresses_orders_4_payload_format_value),
    .orders_5_valid                        (addresses_orders_5_valid),
    .orders_5_ready                        (order_5_push_ready),
    .orders_5_payload_channel              (addresses_orders_5_payload_channel),
    .orders_5_payload_format_code          (addresses_orders_5_payload_format_code),
    .orders_5_payload_format_half          (addresses_orders_5_payload_format_half),
    .orders_5_payload_format_two           (addresses_orders_5_payload_format_two),
    .orders_5_payload_format_value         (addresses_orders_5_payload_format_value),
    .orders_6_valid                        (addresses_orders_6_valid),
    .orders_6_ready                        (order_6_push_ready),
    .orders_6_payload_channel              (addresses_orders_6_payload_channel),
    .orders_6_payload_format_code          (addresses_orders_6_payload_format_code),
    .orders_6_payload_format_half          (addresses_orders_6_payload_format_half),
    .orders_6_payload_format_two           (addresses_orders_6_payload_format_two),
    .orders_6_payload_format_value         (addresses_orders_6_payload_format_value),
    .orders_7_valid                        (addresses_orders_7_valid),
    .orders_7_ready                        (order_7_push_ready),
    .orders_7_payload_channel              (addresses_orders_7_payload_channel),
    .orders_7_payload_format_code          (addresses_orders_7_payload_format_code),
    .orders_7_payload_format_half          (addresses_orders_7_payload_format_half),
    .orders_7_payload_format_two           (addresses_orders_7_payload_format_two),
    .orders_7_payload_format_value         (addresses_orders_7_payload_format_value)
  );

  data_crossbar data (
    .channels_0_valid              (channel_0_groups_valid),
    .channels_0_ready              (data_channels_0_ready),
    .channels_0_payload_raw        (channel_0_groups_payload_raw),
    .channels_0_payload_lane       (channel_0_groups_payload_lane),
    .channels_1_valid              (channel_1_groups_valid),
    .channels_1_ready              (data_channels_1_ready),
    .channels_1_payload_raw        (channel_1_groups_payload_raw),
    .channels_1_payload_lane       (channel_1_groups_payload_lane),
    .channels_2_valid              (channel_2_groups_valid),
    .channels_2_ready              (data_channels_2_ready),
    .channels_2_payload_raw        (channel_2_groups_payload_raw),
    .channels_2_payload_lane       (channel_2_groups_payload_lane),
    .channels_3_valid              (channel_3_groups_valid),
    .channels_3_ready              (data_channels_3_ready),
    .channels_3_payload_raw        (channel_3_groups_payload_raw),
    .channels_3_payload_lane       (channel_3_groups_payload_lane),
    .channels_4_valid              (channel_4_groups_valid),
    .channels_4_ready              (data_channels_4_ready),
    .channels_4_payload_raw        (channel_4_groups_payload_raw),
    .channels_4_payload_lane       (channel_4_groups_payload_lane),
    .channels_5_valid              (channel_5_groups_valid),
    .channels_5_ready              (data_channels_5_ready),
    .channels_5_payload_raw        (channel_5_groups_payload_raw),
    .channels_5_payload_lane       (channel_5_groups_payload_lane),
    .channels_6_valid              (channel_6_groups_valid),
    .channels_6_ready              (data_channels_6_ready),
    .channels_6_payload_raw        (channel_6_groups_payload_raw),
    .channels_6_payload_lane       (channel_6_groups_payload_lane),
    .channels_7_valid              (channel_7_groups_valid),
    .channels_7_ready              (data_channels_7_ready),
    .channels_7_payload_raw        (channel_7_groups_payload_raw),
    .channels_7_payload_lane       (channel_7_groups_payload_lane),
    .channels_8_valid              (channel_8_groups_valid),
    .channels_8_ready              (data_channels_8_ready),
    .channels_8_payload_raw        (channel_8_groups_payload_raw),
    .channels_8_payload_lane       (channel_8_groups_payload_lane),
    .channels_9_valid              (channel_9_groups_valid),
    .channels_9_ready              (data_channels_9_ready),
    .channels_9_payload_raw        (channel_9_groups_payload_raw),
    .channels_9_payload_lane       (channel_9_groups_payload_lane),
    .channels_10_valid             (channel_10_groups_valid),
    .channels_10_ready             (data_channels_10_ready),
    .channels_10_payload_raw       (channel_10_groups_payload_raw),
    .channels_10_payload_lane      (channel_10_groups_payload_lane),
    .channels_11_valid             (channel_11_groups_valid),
    .channels_11_ready             (data_channels_11_ready),
    .channels_11_payload_raw       (channel_11_groups_payload_raw),
    .channels_11_payload_lane      (channel_11_groups_payload_lane),
    .channels_12_valid             (channel_12_groups_valid),
    .channels_12_ready             (data_channels_12_ready),
    .channels_12_payload_raw       (channel_12_groups_payload_raw),
    .channels_12_payload_lane      (channel_12_groups_payload_lane),
    .channels_13_valid             (channel_13_groups_valid),
    .channels_13_ready             (data_channels_13_ready),
    .channels_13_payload_raw       (channel_13_groups_payload_raw),
    .channels_13_payload_lane      (channel_13_groups_payload_lane),
    .channels_14_valid             (channel_14_groups_valid),
    .channels_14_ready             (data_channels_14_ready),
    .channels_14_payload_raw       (channel_14_groups_payload_raw),
    .channels_14_payload_lane      (channel_14_groups_payload_lane),
    .channels_15_valid             (channel_15_groups_valid),
    .channels_15_ready             (data_channels_15_ready),
    .channels_15_payload_raw       (channel_15_groups_payload_raw),
    .channels_15_payload_lane      (channel_15_groups_payload_lane),
    .orders_0_valid                (order_0_pop_valid),
    .orders_0_ready                (data_orders_0_ready),
    .orders_0_payload_channel      (order_0_pop_payload_channel),
    .orders_0_payload_format_code  (order_0_pop_payload_format_code),
    .orders_0_payload_format_half  (order_0_pop_payload_format_half),
    .orders_0_payload_format_two   (order_0_pop_payload_format_two),
    .orders_0_payload_format_value (order_0_pop_payload_format_value),
    .orders_1_valid                (order_1_pop_valid),
    .orders_1_ready                (data_orders_1_ready),
    .orders_1_payload_channel      (order_1_pop_payload_channel),
    .orders_1_payload_format_code  (order_1_pop_payload_format_code),
    .orders_1_payload_format_half  (order_1_pop_payload_format_half),
    .orders_1_payload_format_two   (order_1_pop_payload_format_two),
    .orders_1_payload_format_value (order_1_pop_payload_format_value),
    .orders_2_valid                (order_2_pop_valid),
    .orders_2_ready                (data_orders_2_ready),
    .orders_2_payload_channel      (order_2_pop_payload_channel),
    .orders_2_payload_format_code  (order_2_pop_payload_format_code),
    .orders_2_payload_format_half  (order_2_pop_payload_format_half),
    .orders_2_payload_format_two   (order_2_pop_payload_format_two),
    .orders_2_payload_format_value (order_2_pop_payload_format_value),
    .orders_3_valid                (order_3_pop_valid),
    .orders_3_ready                (data_orders_3_ready),
    .orders_3_payload_channel      (order_3_pop_payload_channel),
    .orders_3_payload_format_code  (order_3_pop_payload_format_code),
    .orders_3_payload_format_half  (order_3_pop_payload_format_half),
    .orders_3_payload_format_two   (order_3_pop_payload_format_two),
    .orders_3_payload_format_value (order_3_pop_payload_format_value),
    .orders_4_valid                (order_4_pop_valid),
    .orders_4_ready                (data_orders_4_ready),
    .orders_4_payload_channel      (order_4_pop_payload_channel),
    .orders_4_payload_format_code  (order_4_pop_payload_format_code),
    .orders_4_payload_format_half  (order_4_pop_payload_format_half),
    .orders_4_payload_format_two   (order_4_pop_payload_format_two),
    .orders_4_payload_format_value (order_4_pop_payload_format_value),
    .orders_5_valid                (order_5_pop_valid),
    .orders_5_ready                (data_orders_5_ready),
    .orders_5_payload_channel      (order_5_pop_payload_channel),
    .orders_5_payload_format_code  (order_5_pop_payload_format_code),
    .orders_5_payload_format_half  (order_5_pop_payload_format_half),
    .orders_5_payload_format_two   (order_5_pop_payload_format_two),
    .orders_5_payload_format_value (order_5_pop_payload_format_value),
    .orders_6_valid                (order_6_pop_valid),
    .orders_6_ready                (data_orders_6_ready),
    .orders_6_payload_channel      (order_6_pop_payload_channel),
    .orders_6_payload_format_code  (order_6_pop_payload_format_code),
    .orders_6_payload_format_half  (order_6_pop_payload_format_half),
    .orders_6_payload_format_two   (order_6_pop_payload_format_two),
    .orders_6_payload_format_value (order_6_pop_payload_format_value),
    .orders_7_valid                (order_7_pop_valid),
    .orders_7_ready                (data_orders_7_ready),
    .orders_7_payload_channel      (order_7_pop_payload_channel),
    .orders_7_payload_format_code  (order_7_pop_payload_format_code),
    .orders_7_payload_format_half  (order_7_pop_payload_format_half),
    .orders_7_payload_format_two   (order_7_pop_payload_format_two),
    .orders_7_payload_format_value (order_7_pop_payload_format_value),
    .lanes_0_valid                 (data_lanes_0_valid),
    .lanes_0_ready                 (store_0_groups_ready),
    .lanes_0_payload_raw           (data_lanes_0_payload_raw),
    .lanes_0_payload_format_code   (data_lanes_0_payload_format_code),
    .lanes_0_payload_format_half   (data_lanes_0_payload_format_half),
    .lanes_0_payload_format_two    (data_lanes_0_payload_format_two),
    .lanes_0_payload_format_value  (data_lanes_0_payload_format_value),
    .lanes_1_valid                 (data_lanes_1_valid),
    .lanes_1_ready                 (store_1_groups_ready),
    .lanes_1_payload_raw           (data_lanes_1_payload_raw),
    .lanes_1_payload_format_code   (data_lanes_1_payload_format_code),
    .lanes_1_payload_format_half   (data_lanes_1_payload_format_half),
    .lanes_1_payload_format_two    (data_lanes_1_payload_format_two),
    .lanes_1_payload_format_value  (data_lanes_1_payload_format_value),
    .lanes_2_valid                 (data_lanes_2_valid),
    .lanes_2_ready                 (store_2_groups_ready),
    .lanes_2_payload_raw           (data_lanes_2_payload_raw),
    .lanes_2_payload_format_code   (data_lanes_2_payload_format_code),
    .lanes_2_payload_format_half   (data_lanes_2_payload_format_half),
    .lanes_2_payload_format_two    (data_lanes_2_payload_format_two),
    .lanes_2_payload_format_value  (data_lanes_2_payload_format_value),
    .lanes_3_valid                 (data_lanes_3_valid),
    .lanes_3_ready                 (store_3_groups_ready),
    .lanes_3_payload_raw           (data_lanes_3_payload_raw),
    .lanes_3_payload_format_code   (data_lanes_3_payload_format_code),
    .lanes_3_payload_format_half   (data_lanes_3_payload_format_half),
    .lanes_3_payload_format_two    (data_lanes_3_payload_format_two),
    .lanes_3_payload_format_value  (data_lanes_3_payload_format_value),
    .lanes_4_valid                 (data_lanes_4_valid),
    .lanes_4_ready                 (store_4_groups_ready),
    .lanes_4_payload_raw           (data_lanes_4_payload_raw),
    .lanes_4_payload_format_code   (data_lanes_4_payload_format_code),
    .lanes_4_payload_format_half   (data_lanes_4_payload_format_half),
    .lanes_4_payload_format_two    (data_lanes_4_payload_format_two),
    .lanes_4_payload_format_value  (data_lanes_4_payload_format_value),
    .lanes_5_valid                 (data_lanes_5_valid),
    .lanes_5_ready                 (store_5_groups_ready),
    .lanes_5_payload_raw           (data_lanes_5_payload_raw),
    .lanes_5_payload_format_code   (data_lanes_5_payload_format_code),
    .lanes_5_payload_format_half   (data_lanes_5_payload_format_half),
    .lanes_5_payload_format_two    (data_lanes_5_payload_format_two),
    .lanes_5_payload_format_value  (data_lanes_5_payload_format_value),
    .lanes_6_valid                 (data_lanes_6_valid),
    .lanes_6_ready                 (store_6_groups_ready),
    .lanes_6_payload_raw           (data_lanes_6_payload_raw),
    .lanes_6_payload_format_code   (data_lanes_6_payload_format_code),
    .lanes_6_payload_format_half   (data_lanes_6_payload_format_half),
    .lanes_6_payload_format_two    (data_lanes_6_payload_format_two),
    .lanes_6_payload_format_value  (data_lanes_6_payload_format_value),
    .lanes_7_valid                 (data_lanes_7_valid),
    .lanes_7_ready                 (store_7_groups_ready),
    .lanes_7_payload_raw           (data_lanes_7_payload_raw),
    .lanes_7_payload_format_code   (data_lanes_7_payload_format_code),
    .lanes_7_payload_format_half   (data_lanes_7_payload_format_half),
    .lanes_7_payload_format_two    (data_lanes_7_payload_format_two),
    .lanes_7_payload_format_value  (data_lanes_7_payload_format_value)
  );

  lane_queue queue_0 (
    .clk                               (clk),
    .rst                               (rst),
    .rows_valid                        (gate_lanes_0_valid),
    .rows_ready                        (queue_0_rows_ready),
    .rows_payload_token                (gate_lanes_0_payload_token),
    .rows_payload_plane_base           (gate_lanes_0_payload_plane_base),
    .rows_payload_plane_rotate         (gate_lanes_0_payload_plane_rotate),
    .rows_payload_lsb_base             (gate_lanes_0_payload_lsb_base),
    .rows_payload_plan_beats           (gate_lanes_0_payload_plan_beats),
    .rows_payload_plan_lsb             (gate_lanes_0_payload_plan_lsb),
    .rows_payload_plan_pair            (gate_lanes_0_payload_plan_pair),
    .rows_payload_plan_stride          (gate_lanes_0_payload_plan_stride),
    .rows_payload_plan_lines           (gate_lanes_0_payload_plan_lines),
    .rows_payload_plan_format_code     (gate_lanes_0_payload_plan_format_code),
    .rows_payload_plan_format_half     (gate_lanes_0_payload_plan_format_half),
    .rows_payload_plan_format_two      (gate_lanes_0_payload_plan_format_two),
    .rows_payload_plan_format_value    (gate_lanes_0_payload_plan_format_value),
    .groups_valid                      (queue_0_groups_valid),
    .groups_ready                      (addresses_lanes_0_ready),
    .groups_payload_group_address      (queue_0_groups_payload_group_address),
    .groups_payload_group_lsb_address  (queue_0_groups_payload_group_lsb_address),
    .groups_payload_group_beats        (queue_0_groups_payload_group_beats),
    .groups_payload_group_lsb          (queue_0_groups_payload_group_lsb),
    .groups_payload_order_channel      (queue_0_groups_payload_order_channel),
    .groups_payload_order_format_code  (queue_0_groups_payload_order_format_code),
    .groups_payload_order_format_half  (queue_0_groups_payload_order_format_half),
    .groups_payload_order_format_two   (queue_0_groups_payload_order_format_two),
    .groups_payload_order_format_value (queue_0_groups_payload_order_format_value)
  );

  stream_fifo_513f order_0 (
    .clk                       (clk),
    .rst                       (rst),
    .push_valid                (addresses_orders_0_valid),
    .push_ready                (order_0_push_ready),
    .push_payload_channel      (addresses_orders_0_payload_channel),
    .push_payload_format_code  (addresses_orders_0_payload_format_code),
    .push_payload_format_half  (addresses_orders_0_payload_format_half),
    .push_payload_format_two   (addresses_orders_0_payload_format_two),
    .push_payload_format_value (addresses_orders_0_payload_format_value),
    .pop_valid                 (order_0_pop_valid),
    .pop_ready                 (data_orders_0_ready),
    .pop_payload_channel       (order_0_pop_payload_channel),
    .pop_payload_format_code   (order_0_pop_payload_format_code),
    .pop_payload_format_half   (order_0_pop_payload_format_half),
    .pop_payload_format_two    (order_0_pop_payload_format_two),
    .pop_payload_format_value  (order_0_pop_payload_format_value),
    .occupancy                 (order_0_occupancy_unused)
  );

  lane_output store_0 (
    .clk                         (clk),
    .rst                         (rst),
    .groups_valid                (data_lanes_0_valid),
    .groups_ready                (store_0_groups_ready),
    .groups_payload_raw          (data_lanes_0_payload_raw),
    .groups_payload_format_code  (data_lanes_0_payload_format_code),
    .groups_payload_format_half  (data_lanes_0_payload_format_half),
    .groups_payload_format_two   (data_lanes_0_payload_format_two),
    .groups_payload_format_value (data_lanes_0_payload_format_value),
    .keys_valid                  (keys_0_valid),
    .keys_ready                  (keys_0_ready),
    .keys_payload                (keys_0_payload),
    .values_valid                (values_0_valid),
    .values_ready                (values_0_ready),
    .values_payload              (values_0_payload)
  );

  lane_queue queue_1 (
    .clk                               (clk),
    .rst                               (rst),
    .rows_valid                        (gate_lanes_1_valid),
    .rows_ready                        (queue_1_rows_ready),
    .rows_payload_token                (gate_lanes_1_payload_token),
    .rows_payload_plane_base           (gate_lanes_1_payload_plane_base),
    .rows_payload_plane_rotate         (gate_lanes_1_payload_plane_rotate),
    .rows_payload_lsb_base             (gate_lanes_1_payload_lsb_base),
    .rows_payload_plan_beats           (gate_lanes_1_payload_plan_beats),
    .rows_payload_plan_lsb             (gate_lanes_1_payload_plan_lsb),
    .rows_payload_plan_pair            (gate_lanes_1_payload_plan_pair),
    .rows_payload_plan_stride          (gate_lanes_1_payload_plan_stride),
    .rows_payload_plan_lines           (gate_lanes_1_payload_plan_lines),
    .rows_payload_plan_format_code     (gate_lanes_1_payload_plan_format_code),
    .rows_payload_plan_format_half     (gate_lanes_1_payload_plan_format_half),
    .rows_payload_plan_format_two      (gate_lanes_1_payload_plan_format_two),
    .rows_payload_plan_format_value    (gate_lanes_1_payload_plan_format_value),
    .groups_valid                      (queue_1_groups_valid),
    .groups_ready                      (addresses_lanes_1_ready),
    .groups_payload_group_address      (queue_1_groups_payload_group_address),
    .groups_payload_group_lsb_address  (queue_1_groups_payload_group_lsb_address),
    .groups_payload_group_beats        (queue_1_groups_payload_group_beats),
    .groups_payload_group_lsb          (queue_1_groups_payload_group_lsb),
    .groups_payload_order_channel      (queue_1_groups_payload_order_channel),
    .groups_payload_order_format_code  (queue_1_groups_payload_order_format_code),
    .groups_payload_order_format_half  (queue_1_groups_payload_order_format_half),
    .groups_payload_order_format_two   (queue_1_groups_payload_order_format_two),
    .groups_payload_order_format_value (queue_1_groups_payload_order_format_value)
  );

  stream_fifo_513f order_1 (
    .clk                       (clk),
    .rst                       (rst),
    .push_valid                (addresses_orders_1_valid),
    .push_ready                (order_1_push_ready),
    .push_payload_channel      (addresses_orders_1_payload_channel),
    .push_payload_format_code  (addresses_orders_1_payload_format_code),
    .push_payload_format_half  (addresses_orders_1_payload_format_half),
    .push_payload_format_two   (addresses_orders_1_payload_format_two),
    .push_payload_format_value (addresses_orders_1_payload_format_value),
    .pop_valid                 (order_1_pop_valid),
    .pop_ready                 (data_orders_1_ready),
    .pop_payload_channel       (order_1_pop_payload_channel),
    .pop_payload_format_code   (order_1_pop_payload_format_code),
    .pop_payload_format_half   (order_1_pop_payload_format_half),
    .pop_payload_format_two    (order_1_pop_payload_format_two),
    .pop_payload_format_value  (order_1_pop_payload_format_value),
    .occupancy                 (order_1_occupancy_unused)
  );

  lane_output store_1 (
    .clk                         (clk),
    .rst                         (rst),
    .groups_valid                (data_lanes_1_valid),
    .groups_ready                (store_1_groups_ready),
    .groups_payload_raw          (data_lanes_1_payload_raw),
    .groups_payload_format_code  (data_lanes_1_payload_format_code),
    .groups_payload_format_half  (data_lanes_1_payload_format_half),
    .groups_payload_format_two   (data_lanes_1_payload_format_two),
    .groups_payload_format_value (data_lanes_1_payload_format_value),
    .keys_valid                  (keys_1_valid),
    .keys_ready                  (keys_1_ready),
    .keys_payload                (keys_1_payload),
    .values_valid                (values_1_valid),
    .values_ready                (values_1_ready),
    .values_payload              (values_1_payload)
  );

  lane_queue queue_2 (
    .clk                               (clk),
    .rst                               (rst),
    .rows_valid                        (gate_lanes_2_valid),
    .rows_ready                        (queue_2_rows_ready),
    .rows_payload_token                (gate_lanes_2_payload_token),
    .rows_payload_plane_base           (gate_lanes_2_payload_plane_base),
    .rows_payload_plane_rotate         (gate_lanes_2_payload_plane_rotate),
    .rows_payload_lsb_base             (gate_lanes_2_payload_lsb_base),
    .rows_payload_plan_beats           (gate_lanes_2_payload_plan_beats),
    .rows_payload_plan_lsb             (gate_lanes_2_payload_plan_lsb),
    .rows_payload_plan_pair            (gate_lanes_2_payload_plan_pair),
    .rows_payload_plan_stride          (gate_lanes_2_payload_plan_stride),
    .rows_payload_plan_lines           (gate_lanes_2_payload_plan_lines),
    .rows_payload_plan_format_code     (gate_lanes_2_payload_plan_format_code),
    .rows_payload_plan_format_half     (gate_lanes_2_payload_plan_format_half),
    .rows_payload_plan_format_two      (gate_lanes_2_payload_plan_format_two),
    .rows_payload_plan_format_value    (gate_lanes_2_payload_plan_format_value),
    .groups_valid                      (queue_2_groups_valid),
    .groups_ready                      (addresses_lanes_2_ready),
    .groups_payload_group_address      (queue_2_groups_payload_group_address),
    .groups_payload_group_lsb_address  (queue_2_groups_payload_group_lsb_address),
    .groups_payload_group_beats        (queue_2_groups_payload_group_beats),
    .groups_payload_group_lsb          (queue_2_groups_payload_group_lsb),
    .groups_payload_order_channel      (queue_2_groups_payload_order_channel),
    .groups_payload_order_format_code  (queue_2_groups_payload_order_format_code),
    .groups_payload_order_format_half  (queue_2_groups_payload_order_format_half),
    .groups_payload_order_format_two   (queue_2_groups_payload_order_format_two),
    .groups_payload_order_format_value (queue_2_groups_payload_order_format_value)
  );

  stream_fifo_513f order_2 (
    .clk                       (clk),
    .rst                       (rst),
    .push_valid                (addresses_orders_2_valid),
    .push_ready                (order_2_push_ready),
    .push_payload_channel      (addresses_orders_2_payload_channel),
    .push_payload_format_code  (addresses_orders_2_payload_format_code),
    .push_payload_format_half  (addresses_orders_2_payload_format_half),
    .push_payload_format_two   (addresses_orders_2_payload_format_two),
    .push_payload_format_value (addresses_orders_2_payload_format_value),
    .pop_valid                 (order_2_pop_valid),
    .pop_ready                 (data_orders_2_ready),
    .pop_payload_channel       (order_2_pop_payload_channel),
    .pop_payload_format_code   (order_2_pop_payload_format_code),
    .pop_payload_format_half   (order_2_pop_payload_format_half),
    .pop_payload_format_two    (order_2_pop_payload_format_two),
    .pop_payload_format_value  (order_2_pop_payload_format_value),
    .occupancy                 (order_2_occupancy_unused)
  );

  lane_output store_2 (
    .clk                         (clk),
    .rst                         (rst),
    .groups_valid                (data_lanes_2_valid),
    .groups_ready                (store_2_groups_ready),
    .groups_payload_raw          (data_lanes_2_payload_raw),
    .groups_payload_format_code  (data_lanes_2_payload_format_code),
    .groups_payload_format_half  (data_lanes_2_payload_format_half),
    .groups_payload_format_two   (data_lanes_2_payload_format_two),
    .groups_payload_format_value (data_lanes_2_payload_format_value),
    .keys_valid                  (keys_2_valid),
    .keys_ready                  (keys_2_ready),
    .keys_payload                (keys_2_payload),
    .values_valid                (values_2_valid),
    .values_ready                (values_2_ready),
    .values_payload              (values_2_payload)
  );

  lane_queue queue_3 (
    .clk                               (clk),
    .rst                               (rst),
    .rows_valid                        (gate_lanes_3_valid),
    .rows_ready                        (queue_3_rows_ready),
    .rows_payload_token                (gate_lanes_3_payload_token),
    .rows_payload_plane_base           (gate_lanes_3_payload_plane_base),
    .rows_payload_plane_rotate         (gate_lanes_3_payload_plane_rotate),
    .rows_payload_lsb_base             (gate_lanes_3_payload_lsb_base),
    .rows_payload_plan_beats           (gate_lanes_3_payload_plan_beats),
    .rows_payload_plan_lsb             (gate_lanes_3_payload_plan_lsb),
    .rows_payload_plan_pair            (gate_lanes_3_payload_plan_pair),
    .rows_payload_plan_stride          (gate_lanes_3_payload_plan_stride),
    .rows_payload_plan_lines           (gate_lanes_3_payload_plan_lines),
    .rows_payload_plan_format_code     (gate_lanes_3_payload_plan_format_code),
    .rows_payload_plan_format_half     (gate_lanes_3_payload_plan_format_half),
    .rows_payload_plan_format_two      (gate_lanes_3_payload_plan_format_two),
    .rows_payload_plan_format_value    (gate_lanes_3_payload_plan_format_value),
    .groups_valid                      (queue_3_groups_valid),
    .groups_ready                      (addresses_lanes_3_ready),
    .groups_payload_group_address      (queue_3_groups_payload_group_address),
    .groups_payload_group_lsb_address  (queue_3_groups_payload_group_lsb_address),
    .groups_payload_group_beats        (queue_3_groups_payload_group_beats),
    .groups_payload_group_lsb          (queue_3_groups_payload_group_lsb),
    .groups_payload_order_channel      (queue_3_groups_payload_order_channel),
    .groups_payload_order_format_code  (queue_3_groups_payload_order_format_code),
    .groups_payload_order_format_half  (queue_3_groups_payload_order_format_half),
    .groups_payload_order_format_two   (queue_3_groups_payload_order_format_two),
    .groups_payload_order_format_value (queue_3_groups_payload_order_format_value)
  );

  stream_fifo_513f order_3 (
    .clk                       (clk),
    .rst                       (rst),
    .push_valid                (addresses_orders_3_valid),
    .push_ready                (order_3_push_ready),
    .push_payload_channel      (addresses_orders_3_payload_channel),
    .push_payload_format_code  (addresses_orders_3_payload_format_code),
    .push_payload_format_half  (addresses_orders_3_payload_format_half),
    .push_payload_format_two   (addresses_orders_3_payload_format_two),
    .push_payload_format_value (addresses_orders_3_payload_format_value),
    .pop_valid                 (order_3_pop_valid),
    .pop_ready                 (data_orders_3_ready),
    .pop_payload_channel       (order_3_pop_payload_channel),
    .pop_payload_format_code   (order_3_pop_payload_format_code),
    .pop_payload_format_half   (order_3_pop_payload_format_half),
    .pop_payload_format_two    (order_3_pop_payload_format_two),
    .pop_payload_format_value  (order_3_pop_payload_format_value),
    .occupancy                 (order_3_occupancy_unused)
  );

  lane_output store_3 (
    .clk                         (clk),
    .rst                         (rst),
    .groups_valid                (data_lanes_3_valid),
    .groups_ready                (store_3_groups_ready),
    .groups_payload_raw          (data_lanes_3_payload_raw),
    .groups_payload_format_code  (data_lanes_3_payload_format_code),
    .groups_payload_format_half  (data_lanes_3_payload_format_half),
    .groups_payload_format_two   (data_lanes_3_payload_format_two),
    .groups_payload_format_value (data_lanes_3_payload_format_value),
    .keys_valid                  (keys_3_valid),
    .keys_ready                  (keys_3_ready),
    .keys_payload                (keys_3_payload),
    .values_valid                (values_3_valid),
    .values_ready                (values_3_ready),
    .values_payload              (values_3_payload)
  );

  lane_queue queue_4 (
    .clk                               (clk),
    .rst                               (rst),
    .rows_valid                        (gate_lanes_4_valid),
    .rows_ready                        (queue_4_rows_ready),
    .rows_payload_token                (gate_lanes_4_payload_token),
    .rows_payload_plane_base           (gate_lanes_4_payload_plane_base),
    .rows_payload_plane_rotate         (gate_lanes_4_payload_plane_rotate),
    .rows_payload_lsb_base             (gate_lanes_4_payload_lsb_base),
    .rows_payload_plan_beats           (gate_lanes_4_payload_plan_beats),
    .rows_payload_plan_lsb             (gate_lanes_4_payload_plan_lsb),
    .rows_payload_plan_pair            (gate_lanes_4_payload_plan_pair),
    .rows_payload_plan_stride          (gate_lanes_4_payload_plan_stride),
    .rows_payload_plan_lines           (gate_lanes_4_payload_plan_lines),
    .rows_payload_plan_format_code     (gate_lanes_4_payload_plan_format_code),
    .rows_payload_plan_format_half     (gate_lanes_4_payload_plan_format_half),
    .rows_payload_plan_format_two      (gate_lanes_4_payload_plan_format_two),
    .rows_payload_plan_format_value    (gate_lanes_4_payload_plan_format_value),
    .groups_valid                      (queue_4_groups_valid),
    .groups_ready                      (addresses_lanes_4_ready),
    .groups_payload_group_address      (queue_4_groups_payload_group_address),
    .groups_payload_group_lsb_address  (queue_4_groups_payload_group_lsb_address),
    .groups_payload_group_beats        (queue_4_groups_payload_group_beats),
    .groups_payload_group_lsb          (queue_4_groups_payload_group_lsb),
    .groups_payload_order_channel      (queue_4_groups_payload_order_channel),
    .groups_payload_order_format_code  (queue_4_groups_payload_order_format_code),
    .groups_payload_order_format_half  (queue_4_groups_payload_order_format_half),
    .groups_payload_order_format_two   (queue_4_groups_payload_order_format_two),
    .groups_payload_order_format_value (queue_4_groups_payload_order_format_value)
  );

  stream_fifo_513f order_4 (
    .clk                       (clk),
    .rst                       (rst),
    .push_valid                (addresses_orders_4_valid),
    .push_ready                (order_4_push_ready),
    .push_payload_channel      (addresses_orders_4_payload_channel),
    .push_payload_format_code  (addresses_orders_4_payload_format_code),
    .push_payload_format_half  (addresses_orders_4_payload_format_half),
    .push_payload_format_two   (addresses_orders_4_payload_format_two),
    .push_payload_format_value (addresses_orders_4_payload_format_value),
    .pop_valid                 (order_4_pop_valid),
    .pop_ready                 (data_orders_4_ready),
    .pop_payload_channel       (order_4_pop_payload_channel),
    .pop_payload_format_code   (order_4_pop_payload_format_code),
    .pop_payload_format_half   (order_4_pop_payload_format_half),
    .pop_payload_format_two    (order_4_pop_payload_format_two),
    .pop_payload_format_value  (order_4_pop_payload_format_value),
    .occupancy                 (order_4_occupancy_unused)
  );

  lane_output store_4 (
    .clk                         (clk),
    .rst                         (rst),
    .groups_valid                (data_lanes_4_valid),
    .groups_ready                (store_4_groups_ready),
    .groups_payload_raw          (data_lanes_4_payload_raw),
    .groups_payload_format_code  (data_lanes_4_payload_format_code),
    .groups_payload_format_half  (data_lanes_4_payload_format_half),
    .groups_payload_format_two   (data_lanes_4_payload_format_two),
    .groups_payload_format_value (data_lanes_4_payload_format_value),
    .keys_valid                  (keys_4_valid),
    .keys_ready                  (keys_4_ready),
    .keys_payload                (keys_4_payload),
    .values_valid                (values_4_valid),
    .values_ready                (values_4_ready),
    .values_payload              (values_4_payload)
  );

  lane_queue queue_5 (
    .clk                               (clk),
    .rst                               (rst),
    .rows_valid                        (gate_lanes_5_valid),
    .rows_ready                        (queue_5_rows_ready),
    .rows_payload_token                (gate_lanes_5_payload_token),
    .rows_payload_plane_base           (gate_lanes_5_payload_plane_base),
    .rows_payload_plane_rotate         (gate_lanes_5_payload_plane_rotate),
    .rows_payload_lsb_base             (gate_lanes_5_payload_lsb_base),
    .rows_payload_plan_beats           (gate_lanes_5_payload_plan_beats),
    .rows_payload_plan_lsb             (gate_lanes_5_payload_plan_lsb),
    .rows_payload_plan_pair            (gate_lanes_5_payload_plan_pair),
    .rows_payload_plan_stride          (gate_lanes_5_payload_plan_stride),
    .rows_payload_plan_lines           (gate_lanes_5_payload_plan_lines),
    .rows_payload_plan_format_code     (gate_lanes_5_payload_plan_format_code),
    .rows_payload_plan_format_half     (gate_lanes_5_payload_plan_format_half),
    .rows_payload_plan_format_two      (gate_lanes_5_payload_plan_format_two),
    .rows_payload_plan_format_value    (gate_lanes_5_payload_plan_format_value),
    .groups_valid                      (queue_5_groups_valid),
    .groups_ready                      (addresses_lanes_5_ready),
    .groups_payload_group_address      (queue_5_groups_payload_group_address),
    .groups_payload_group_lsb_address  (queue_5_groups_payload_group_lsb_address),
    .groups_payload_group_beats        (queue_5_groups_payload_group_beats),
    .groups_payload_group_lsb          (queue_5_groups_payload_group_lsb),
    .groups_payload_order_channel      (queue_5_groups_payload_order_channel),
    .groups_payload_order_format_code  (queue_5_groups_payload_order_format_code),
    .groups_payload_order_format_half  (queue_5_groups_payload_order_format_half),
    .groups_payload_order_format_two   (queue_5_groups_payload_order_format_two),
    .groups_payload_order_format_value (queue_5_groups_payload_order_format_value)
  );

  stream_fifo_513f order_5 (
    .clk                       (clk),
    .rst                       (rst),
    .push_valid                (addresses_orders_5_valid),
    .push_ready                (order_5_push_ready),
    .push_payload_channel      (addresses_orders_5_payload_channel),
    .push_payload_format_code  (addresses_orders_5_payload_format_code),
    .push_payload_format_half  (addresses_orders_5_payload_format_half),
    .push_payload_format_two   (addresses_orders_5_payload_format_two),
    .push_payload_format_value (addresses_orders_5_payload_format_value),
    .pop_valid                 (order_5_pop_valid),
    .pop_ready                 (data_orders_5_ready),
    .pop_payload_channel       (order_5_pop_payload_channel),
    .pop_payload_format_code   (order_5_pop_payload_format_code),
    .pop_payload_format_half   (order_5_pop_payload_format_half),
    .pop_payload_format_two    (order_5_pop_payload_format_two),
    .pop_payload_format_value  (order_5_pop_payload_format_value),
    .occupancy                 (order_5_occupancy_unused)
  );

  lane_output store_5 (
    .clk                         (clk),
    .rst                         (rst),
    .groups_valid                (data_lanes_5_valid),
    .groups_ready                (store_5_groups_ready),
    .groups_payload_raw          (data_lanes_5_payload_raw),
    .groups_payload_format_code  (data_lanes_5_payload_format_code),
    .groups_payload_format_half  (data_lanes_5_payload_format_half),
    .groups_payload_format_two   (data_lanes_5_payload_format_two),
    .groups_payload_format_value (data_lanes_5_payload_format_value),
    .keys_valid                  (keys_5_valid),
    .keys_ready                  (keys_5_ready),
    .keys_payload                (keys_5_payload),
    .values_valid                (values_5_valid),
    .values_ready                (values_5_ready),
    .values_payload              (values_5_payload)
  );

  lane_queue queue_6 (
    .clk                               (clk),
    .rst                               (rst),
    .rows_valid                        (gate_lanes_6_valid),
    .rows_ready                        (queue_6_rows_ready),
    .rows_payload_token                (gate_lanes_6_payload_token),
    .rows_payload_plane_base           (gate_lanes_6_payload_plane_base),
    .rows_payload_plane_rotate         (gate_lanes_6_payload_plane_rotate),
    .rows_payload_lsb_base             (gate_lanes_6_payload_lsb_base),
    .rows_payload_plan_beats           (gate_lanes_6_payload_plan_beats),
    .rows_payload_plan_lsb             (gate_lanes_6_payload_plan_lsb),
    .rows_payload_plan_pair            (gate_lanes_6_payload_plan_pair),
    .rows_payload_plan_stride          (gate_lanes_6_payload_plan_stride),
    .rows_payload_plan_lines           (gate_lanes_6_payload_plan_lines),
    .rows_payload_plan_format_code     (gate_lanes_6_payload_plan_format_code),
    .rows_payload_plan_format_half     (gate_lanes_6_payload_plan_format_half),
    .rows_payload_plan_format_two      (gate_lanes_6_payload_plan_format_two),
    .rows_payload_plan_format_value    (gate_lanes_6_payload_plan_format_value),
    .groups_valid                      (queue_6_groups_valid),
    .groups_ready                      (addresses_lanes_6_ready),
    .groups_payload_group_address      (queue_6_groups_payload_group_address),
    .groups_payload_group_lsb_address  (queue_6_groups_payload_group_lsb_address),
    .groups_payload_group_beats        (queue_6_groups_payload_group_beats),
    .groups_payload_group_lsb          (queue_6_groups_payload_group_lsb),
    .groups_payload_order_channel      (queue_6_groups_payload_order_channel),
    .groups_payload_order_format_code  (queue_6_groups_payload_order_format_code),
    .groups_payload_order_format_half  (queue_6_groups_payload_order_format_half),
    .groups_payload_order_format_two   (queue_6_groups_payload_order_format_two),
    .groups_payload_order_format_value (queue_6_groups_payload_order_format_value)
  );

  stream_fifo_513f order_6 (
    .clk                       (clk),
    .rst                       (rst),
    .push_valid                (addresses_orders_6_valid),
    .push_ready                (order_6_push_ready),
    .push_payload_channel      (addresses_orders_6_payload_channel),
    .push_payload_format_code  (addresses_orders_6_payload_format_code),
    .push_payload_format_half  (addresses_orders_6_payload_format_half),
    .push_payload_format_two   (addresses_orders_6_payload_format_two),
    .push_payload_format_value (addresses_orders_6_payload_format_value),
    .pop_valid                 (order_6_pop_valid),
    .pop_ready                 (data_orders_6_ready),
    .pop_payload_channel       (order_6_pop_payload_channel),
    .pop_payload_format_code   (order_6_pop_payload_format_code),
    .pop_payload_format_half   (order_6_pop_payload_format_half),
    .pop_payload_format_two    (order_6_pop_payload_format_two),
    .pop_payload_format_value  (order_6_pop_payload_format_value),
    .occupancy                 (order_6_occupancy_unused)
  );

  lane_output store_6 (
    .clk                         (clk),
    .rst                         (rst),
    .groups_valid                (data_lanes_6_valid),
    .groups_ready                (store_6_groups_ready),
    .groups_payload_raw          (data_lanes_6_payload_raw),
    .groups_payload_format_code  (data_lanes_6_payload_format_code),
    .groups_payload_format_half  (data_lanes_6_payload_format_half),
    .groups_payload_format_two   (data_lanes_6_payload_format_two),
    .groups_payload_format_value (data_lanes_6_payload_format_value),
    .keys_valid                  (keys_6_valid),
    .keys_ready                  (keys_6_ready),
    .keys_payload                (keys_6_payload),
    .values_valid                (values_6_valid),
    .values_ready                (values_6_ready),
    .values_payload              (values_6_payload)
  );

  lane_queue queue_7 (
    .clk                               (clk),
    .rst                               (rst),
    .rows_valid                        (gate_lanes_7_valid),
    .rows_ready                        (queue_7_rows_ready),
    .rows_payload_token                (gate_lanes_7_payload_token),
    .rows_payload_plane_base           (gate_lanes_7_payload_plane_base),
    .rows_payload_plane_rotate         (gate_lanes_7_payload_plane_rotate),
    .rows_payload_lsb_base             (gate_lanes_7_payload_lsb_base),
    .rows_payload_plan_beats           (gate_lanes_7_payload_plan_beats),
    .rows_payload_plan_lsb             (gate_lanes_7_payload_plan_lsb),
    .rows_payload_plan_pair            (gate_lanes_7_payload_plan_pair),
    .rows_payload_plan_stride          (gate_lanes_7_payload_plan_stride),
    .rows_payload_plan_lines           (gate_lanes_7_payload_plan_lines),
    .rows_payload_plan_format_code     (gate_lanes_7_payload_plan_format_code),
    .rows_payload_plan_format_half     (gate_lanes_7_payload_plan_format_half),
    .rows_payload_plan_format_two      (gate_lanes_7_payload_plan_format_two),
    .rows_payload_plan_format_value    (gate_lanes_7_payload_plan_format_value),
    .groups_valid                      (queue_7_groups_valid),
    .groups_ready                      (addresses_lanes_7_ready),
    .groups_payload_group_address      (queue_7_groups_payload_group_address),
    .groups_payload_group_lsb_address  (queue_7_groups_payload_group_lsb_address),
    .groups_payload_group_beats        (queue_7_groups_payload_group_beats),
    .groups_payload_group_lsb          (queue_7_groups_payload_group_lsb),
    .groups_payload_order_channel      (queue_7_groups_payload_order_channel),
    .groups_payload_order_format_code  (queue_7_groups_payload_order_format_code),
    .groups_payload_order_format_half  (queue_7_groups_payload_order_format_half),
    .groups_payload_order_format_two   (queue_7_groups_payload_order_format_two),
    .groups_payload_order_format_value (queue_7_groups_payload_order_format_value)
  );

  stream_fifo_513f order_7 (
    .clk                       (clk),
    .rst                       (rst),
    .push_valid                (addresses_orders_7_valid),
    .push_ready                (order_7_push_ready),
    .push_payload_channel      (addresses_orders_7_payload_channel),
    .push_payload_format_code  (addresses_orders_7_payload_format_code),
    .push_payload_format_half  (addresses_orders_7_payload_format_half),
    .push_payload_format_two   (addresses_orders_7_payload_format_two),
    .push_payload_format_value (addresses_orders_7_payload_format_value),
    .pop_valid                 (order_7_pop_valid),
    .pop_ready                 (data_orders_7_ready),
    .pop_payload_channel       (order_7_pop_payload_channel),
    .pop_payload_format_code   (order_7_pop_payload_format_code),
    .pop_payload_format_half   (order_7_pop_payload_format_half),
    .pop_payload_format_two    (order_7_pop_payload_format_two),
    .pop_payload_format_value  (order_7_pop_payload_format_value),
    .occupancy                 (order_7_occupancy_unused)
  );

  lane_output store_7 (
    .clk                         (clk),
    .rst                         (rst),
    .groups_valid                (data_lanes_7_valid),
    .groups_ready                (store_7_groups_ready),
    .groups_payload_raw          (data_lanes_7_payload_raw),
    .groups_payload_format_code  (data_lanes_7_payload_format_code),
    .groups_payload_format_half  (data_lanes_7_payload_format_half),
    .groups_payload_format_two   (data_lanes_7_payload_format_two),
    .groups_payload_format_value (data_lanes_7_payload_format_value),
    .keys_valid                  (keys_7_valid),
    .keys_ready                  (keys_7_ready),
    .keys_payload                (keys_7_payload),
    .values_valid                (values_7_valid),
    .values_ready                (values_7_ready),
    .values_payload              (values_7_payload)
  );

  read_channel channel_0 (
    .clk                                (clk),
    .rst                                (rst),
    .requests_valid                     (addresses_channels_0_valid),
    .requests_ready                     (channel_0_requests_ready),
    .requests_payload_group_address     (addresses_channels_0_payload_group_address),
    .requests_payload_group_lsb_address (addresses_channels_0_payload_group_lsb_address),
    .requests_payload_group_beats       (addresses_channels_0_payload_group_beats),
    .requests_payload_group_lsb         (addresses_channels_0_payload_group_lsb),
    .requests_payload_lane              (addresses_channels_0_payload_lane),
    .axi_arvalid                        (m_axi_0_arvalid),
    .axi_arready                        (m_axi_0_arready),
    .axi_arid                           (m_axi_0_arid),
    .axi_araddr                         (m_axi_0_araddr),
    .axi_arlen                          (m_axi_0_arlen),
    .axi_arsize                         (m_axi_0_arsize),
    .axi_arburst                        (m_axi_0_arburst),
    .axi_rvalid                         (m_axi_0_rvalid),
    .axi_rready                         (m_axi_0_rready),
    .axi_rid                            (m_axi_0_rid),
    .axi_rdata                          (m_axi_0_rdata),
    .axi_rresp                          (m_axi_0_rresp),
    .axi_rlast                          (m_axi_0_rlast),
    .groups_valid                       (channel_0_groups_valid),
    .groups_ready                       (data_channels_0_ready),
    .groups_payload_raw                 (channel_0_groups_payload_raw),
    .groups_payload_lane                (channel_0_groups_payload_lane),
    .status_queue_full                  (status_channels_0_queue_full),
    .status_in_flight                   (status_channels_0_in_flight),
    .status_address_stalled             (status_channels_0_address_stalled),
    .status_received                    (status_channels_0_received)
  );

  read_channel channel_1 (
    .clk                                (clk),
    .rst                                (rst),
    .requests_valid                     (addresses_channels_1_valid),
    .requests_ready                     (channel_1_requests_ready),
    .requests_payload_group_address     (addresses_channels_1_payload_group_address),
    .requests_payload_group_lsb_address (addresses_channels_1_payload_group_lsb_address),
    .requests_payload_group_beats       (addresses_channels_1_payload_group_beats),
    .requests_payload_group_lsb         (addresses_channels_1_payload_group_lsb),
    .requests_payload_lane              (addresses_channels_1_payload_lane),
    .axi_arvalid                        (m_axi_1_arvalid),
    .axi_arready                        (m_axi_1_arready),
    .axi_arid                           (m_axi_1_arid),
    .axi_araddr                         (m_axi_1_araddr),
    .axi_arlen                          (m_axi_1_arlen),
    .axi_arsize                         (m_axi_1_arsize),
    .axi_arburst                        (m_axi_1_arburst),
    .axi_rvalid                         (m_axi_1_rvalid),
    .axi_rready                         (m_axi_1_rready),
    .axi_rid                            (m_axi_1_rid),
    .axi_rdata                          (m_axi_1_rdata),
    .axi_rresp                          (m_axi_1_rresp),
    .axi_rlast                          (m_axi_1_rlast),
    .groups_valid                       (channel_1_groups_valid),
    .groups_ready                       (data_channels_1_ready),
    .groups_payload_raw                 (channel_1_groups_payload_raw),
    .groups_payload_lane                (channel_1_groups_payload_lane),
    .status_queue_full                  (status_channels_1_queue_full),
    .status_in_flight                   (status_channels_1_in_flight),
    .status_address_stalled             (status_channels_1_address_stalled),
    .status_received                    (status_channels_1_received)
  );

  read_channel channel_2 (
    .clk                                (clk),
    .rst                                (rst),
    .requests_valid                     (addresses_channels_2_valid),
    .requests_ready                     (channel_2_requests_ready),
    .requests_payload_group_address     (addresses_channels_2_payload_group_address),
    .requests_payload_group_lsb_address (addresses_channels_2_payload_group_lsb_address),
    .requests_payload_group_beats       (addresses_channels_2_payload_group_beats),
    .requests_payload_group_lsb         (addresses_channels_2_payload_group_lsb),
    .requests_payload_lane              (addresses_channels_2_payload_lane),
    .axi_arvalid                        (m_axi_2_arvalid),
    .axi_arready                        (m_axi_2_arready),
    .axi_arid                           (m_axi_2_arid),
    .axi_araddr                         (m_axi_2_araddr),
    .axi_arlen                          (m_axi_2_arlen),
    .axi_arsize                         (m_axi_2_arsize),
    .axi_arburst                        (m_axi_2_arburst),
    .axi_rvalid                         (m_axi_2_rvalid),
    .axi_rready                         (m_axi_2_rready),
    .axi_rid                            (m_axi_2_rid),
    .axi_rdata                          (m_axi_2_rdata),
    .axi_rresp                          (m_axi_2_rresp),
    .axi_rlast                          (m_axi_2_rlast),
    .groups_valid                       (channel_2_groups_valid),
    .groups_ready                       (data_channels_2_ready),
    .groups_payload_raw                 (channel_2_groups_payload_raw),
    .groups_payload_lane                (channel_2_groups_payload_lane),
    .status_queue_full                  (status_channels_2_queue_full),
    .status_in_flight                   (status_channels_2_in_flight),
    .status_address_stalled             (status_channels_2_address_stalled),
    .status_received                    (status_channels_2_received)
  );

  read_channel channel_3 (
    .clk                                (clk),
    .rst                                (rst),
    .requests_valid                     (addresses_channels_3_valid),
    .requests_ready                     (channel_3_requests_ready),
    .requests_payload_group_address     (addresses_channels_3_payload_group_address),
    .requests_payload_group_lsb_address (addresses_channels_3_payload_group_lsb_address),
    .requests_payload_group_beats       (addresses_channels_3_payload_group_beats),
    .requests_payload_group_lsb         (addresses_channels_3_payload_group_lsb),
    .requests_payload_lane              (addresses_channels_3_payload_lane),
    .axi_arvalid                        (m_axi_3_arvalid),
    .axi_arready                        (m_axi_3_arready),
    .axi_arid                           (m_axi_3_arid),
    .axi_araddr                         (m_axi_3_araddr),
    .axi_arlen                          (m_axi_3_arlen),
    .axi_arsize                         (m_axi_3_arsize),
    .axi_arburst                        (m_axi_3_arburst),
    .axi_rvalid                         (m_axi_3_rvalid),
    .axi_rready                         (m_axi_3_rready),
    .axi_rid                            (m_axi_3_rid),
    .axi_rdata                          (m_axi_3_rdata),
    .axi_rresp                          (m_axi_3_rresp),
    .axi_rlast                          (m_axi_3_rlast),
    .groups_valid                       (channel_3_groups_valid),
    .groups_ready                       (data_channels_3_ready),
    .groups_payload_raw                 (channel_3_groups_payload_raw),
    .groups_payload_lane                (channel_3_groups_payload_lane),
    .status_queue_full                  (status_channels_3_queue_full),
    .status_in_flight                   (status_channels_3_in_flight),
    .status_address_stalled             (status_channels_3_address_stalled),
    .status_received                    (status_channels_3_received)
  );

  read_channel channel_4 (
    .clk                                (clk),
    .rst                                (rst),
    .requests_valid                     (addresses_channels_4_valid),
    .requests_ready                     (channel_4_requests_ready),
    .requests_payload_group_address     (addresses_channels_4_payload_group_address),
    .requests_payload_group_lsb_address (addresses_channels_4_payload_group_lsb_address),
    .requests_payload_group_beats       (addresses_channels_4_payload_group_beats),
    .requests_payload_group_lsb         (addresses_channels_4_payload_group_lsb),
    .requests_payload_lane              (addresses_channels_4_payload_lane),
    .axi_arvalid                        (m_axi_4_arvalid),
    .axi_arready                        (m_axi_4_arready),
    .axi_arid                           (m_axi_4_arid),
    .axi_araddr                         (m_axi_4_araddr),
    .axi_arlen                          (m_axi_4_arlen),
    .axi_arsize                         (m_axi_4_arsize),
    .axi_arburst                        (m_axi_4_arburst),
    .axi_rvalid                         (m_axi_4_rvalid),
    .axi_rready                         (m_axi_4_rready),
    .axi_rid                            (m_axi_4_rid),
    .axi_rdata                          (m_axi_4_rdata),
    .axi_rresp                          (m_axi_4_rresp),
    .axi_rlast                          (m_axi_4_rlast),
    .groups_valid                       (channel_4_groups_valid),
    .groups_ready                       (data_channels_4_ready),
    .groups_payload_raw                 (channel_4_groups_payload_raw),
    .groups_payload_lane                (channel_4_groups_payload_lane),
    .status_queue_full                  (status_channels_4_queue_full),
    .status_in_flight                   (status_channels_4_in_flight),
    .status_address_stalled             (status_channels_4_address_stalled),
    .status_received                    (status_channels_4_received)
  );

  read_channel channel_5 (
    .clk                                (clk),
    .rst                                (rst),
    .requests_valid                     (addresses_channels_5_valid),
    .requests_ready                     (channel_5_requests_ready),
    .requests_payload_group_address     (addresses_channels_5_payload_group_address),
    .requests_payload_group_lsb_address (addresses_channels_5_payload_group_lsb_address),
    .requests_payload_group_beats       (addresses_channels_5_payload_group_beats),
    .requests_payload_group_lsb         (addresses_channels_5_payload_group_lsb),
    .requests_payload_lane              (addresses_channels_5_payload_lane),
    .axi_arvalid                        (m_axi_5_arvalid),
    .axi_arready                        (m_axi_5_arready),
    .axi_arid                           (m_axi_5_arid),
    .axi_araddr                         (m_axi_5_araddr),
    .axi_arlen                          (m_axi_5_arlen),
    .axi_arsize                         (m_axi_5_arsize),
    .axi_arburst                        (m_axi_5_arburst),
    .axi_rvalid                         (m_axi_5_rvalid),
    .axi_rready                         (m_axi_5_rready),
    .axi_rid                            (m_axi_5_rid),
    .axi_rdata                          (m_axi_5_rdata),
    .axi_rresp                          (m_axi_5_rresp),
    .axi_rlast                          (m_axi_5_rlast),
    .groups_valid                       (channel_5_groups_valid),
    .groups_ready                       (data_channels_5_ready),
    .groups_payload_raw                 (channel_5_groups_payload_raw),
    .groups_payload_lane                (channel_5_groups_payload_lane),
    .status_queue_full                  (status_channels_5_queue_full),
    .status_in_flight                   (status_channels_5_in_flight),
    .status_address_stalled             (status_channels_5_address_stalled),
    .status_received                    (status_channels_5_received)
  );

  read_channel channel_6 (
    .clk                                (clk),
    .rst                                (rst),
    .requests_valid                     (addresses_channels_6_valid),
    .requests_ready                     (channel_6_requests_ready),
    .requests_payload_group_address     (addresses_channels_6_payload_group_address),
    .requests_payload_group_lsb_address (addresses_channels_6_payload_group_lsb_address),
    .requests_payload_group_beats       (addresses_channels_6_payload_group_beats),
    .requests_payload_group_lsb         (addresses_channels_6_payload_group_lsb),
    .requests_payload_lane              (addresses_channels_6_payload_lane),
    .axi_arvalid                        (m_axi_6_arvalid),
    .axi_arready                        (m_axi_6_arready),
    .axi_arid                           (m_axi_6_arid),
    .axi_araddr                         (m_axi_6_araddr),
    .axi_arlen                          (m_axi_6_arlen),
    .axi_arsize                         (m_axi_6_arsize),
    .axi_arburst                        (m_axi_6_arburst),
    .axi_rvalid                         (m_axi_6_rvalid),
    .axi_rready                         (m_axi_6_rready),
    .axi_rid                            (m_axi_6_rid),
    .axi_rdata                          (m_axi_6_rdata),
    .axi_rresp                          (m_axi_6_rresp),
    .axi_rlast                          (m_axi_6_rlast),
    .groups_valid                       (channel_6_groups_valid),
    .groups_ready                       (data_channels_6_ready),
    .groups_payload_raw                 (channel_6_groups_payload_raw),
    .groups_payload_lane                (channel_6_groups_payload_lane),
    .status_queue_full                  (status_channels_6_queue_full),
    .status_in_flight                   (status_channels_6_in_flight),
    .status_address_stalled             (status_channels_6_address_stalled),
    .status_received                    (status_channels_6_received)
  );

  read_channel channel_7 (
    .clk                                (clk),
    .rst                                (rst),
    .requests_valid                     (addresses_channels_7_valid),
    .requests_ready                     (channel_7_requests_ready),
    .requests_payload_group_address     (addresses_channels_7_payload_group_address),
    .requests_payload_group_lsb_address (addresses_channels_7_payload_group_lsb_address),
    .requests_payload_group_beats       (addresses_channels_7_payload_group_beats),
    .requests_payload_group_lsb         (addresses_channels_7_payload_group_lsb),
    .requests_payload_lane              (addresses_channels_7_payload_lane),
    .axi_arvalid                        (m_axi_7_arvalid),
    .axi_arready                        (m_axi_7_arready),
    .axi_arid                           (m_axi_7_arid),
    .axi_araddr                         (m_axi_7_araddr),
    .axi_arlen                          (m_axi_7_arlen),
    .axi_arsize                         (m_axi_7_arsize),
    .axi_arburst                        (m_axi_7_arburst),
    .axi_rvalid                         (m_axi_7_rvalid),
    .axi_rready                         (m_axi_7_rready),
    .axi_rid                            (m_axi_7_rid),
    .axi_rdata                          (m_axi_7_rdata),
    .axi_rresp                          (m_axi_7_rresp),
    .axi_rlast                          (m_axi_7_rlast),
    .groups_valid                       (channel_7_groups_valid),
    .groups_ready                       (data_channels_7_ready),
    .groups_payload_raw                 (channel_7_groups_payload_raw),
    .groups_payload_lane                (channel_7_groups_payload_lane),
    .status_queue_full                  (status_channels_7_queue_full),
    .status_in_flight                   (status_channels_7_in_flight),
    .status_address_stalled             (status_channels_7_address_stalled),
    .status_received                    (status_channels_7_received)
  );

  read_channel channel_8 (
    .clk                                (clk),
    .rst                                (rst),
    .requests_valid                     (addresses_channels_8_valid),
    .requests_ready                     (channel_8_requests_ready),
    .requests_payload_group_address     (addresses_channels_8_payload_group_address),
    .requests_payload_group_lsb_address (addresses_channels_8_payload_group_lsb_address),
    .requests_payload_group_beats       (addresses_channels_8_payload_group_beats),
    .requests_payload_group_lsb         (addresses_channels_8_payload_group_lsb),
    .requests_payload_lane              (addresses_channels_8_payload_lane),
    .axi_arvalid                        (m_axi_8_arvalid),
    .axi_arready                        (m_axi_8_arready),
    .axi_arid                           (m_axi_8_arid),
    .axi_araddr                         (m_axi_8_araddr),
    .axi_arlen                          (m_axi_8_arlen),
    .axi_arsize                         (m_axi_8_arsize),
    .axi_arburst                        (m_axi_8_arburst),
    .axi_rvalid                         (m_axi_8_rvalid),
    .axi_rready                         (m_axi_8_rready),
    .axi_rid                            (m_axi_8_rid),
    .axi_rdata                          (m_axi_8_rdata),
    .axi_rresp                          (m_axi_8_rresp),
    .axi_rlast                          (m_axi_8_rlast),
    .groups_valid                       (channel_8_groups_valid),
    .groups_ready                       (data_channels_8_ready),
    .groups_payload_raw                 (channel_8_groups_payload_raw),
    .groups_payload_lane                (channel_8_groups_payload_lane),
    .status_queue_full                  (status_channels_8_queue_full),
    .status_in_flight                   (status_channels_8_in_flight),
    .status_address_stalled             (status_channels_8_address_stalled),
    .status_received                    (status_channels_8_received)
  );

  read_channel channel_9 (
    .clk                                (clk),
    .rst                                (rst),
    .requests_valid                     (addresses_channels_9_valid),
    .requests_ready                     (channel_9_requests_ready),
    .requests_payload_group_address     (addresses_channels_9_payload_group_address),
    .requests_payload_group_lsb_address (addresses_channels_9_payload_group_lsb_address),
    .requests_payload_group_beats       (addresses_channels_9_payload_group_beats),
    .requests_payload_group_lsb         (addresses_channels_9_payload_group_lsb),
    .requests_payload_lane              (addresses_channels_9_payload_lane),
    .axi_arvalid                        (m_axi_9_arvalid),
    .axi_arready                        (m_axi_9_arready),
    .axi_arid                           (m_axi_9_arid),
    .axi_araddr                         (m_axi_9_araddr),
    .axi_arlen                          (m_axi_9_arlen),
    .axi_arsize                         (m_axi_9_arsize),
    .axi_arburst                        (m_axi_9_arburst),
    .axi_rvalid                         (m_axi_9_rvalid),
    .axi_rready                         (m_axi_9_rready),
    .axi_rid                            (m_axi_9_rid),
    .axi_rdata                          (m_axi_9_rdata),
    .axi_rresp                          (m_axi_9_rresp),
    .axi_rlast                          (m_axi_9_rlast),
    .groups_valid                       (channel_9_groups_valid),
    .groups_ready                       (data_channels_9_ready),
    .groups_payload_raw                 (channel_9_groups_payload_raw),
    .groups_payload_lane                (channel_9_groups_payload_lane),
    .status_queue_full                  (status_channels_9_queue_full),
    .status_in_flight                   (status_channels_9_in_flight),
    .status_address_stalled             (status_channels_9_address_stalled),
    .status_received                    (status_channels_9_received)
  );

  read_channel channel_10 (
    .clk                                (clk),
    .rst                                (rst),
    .requests_valid                     (addresses_channels_10_valid),
    .requests_ready                     (channel_10_requests_ready),
    .requests_payload_group_address     (addresses_channels_10_payload_group_address),
    .requests_payload_group_lsb_address (addresses_channels_10_payload_group_lsb_address),
    .requests_payload_group_beats       (addresses_channels_10_payload_group_beats),
    .requests_payload_group_lsb         (addresses_channels_10_payload_group_lsb),
    .requests_payload_lane              (addresses_channels_10_payload_lane),
    .axi_arvalid                        (m_axi_10_arvalid),
    .axi_arready                        (m_axi_10_arready),
    .axi_arid                           (m_axi_10_arid),
    .axi_araddr                         (m_axi_10_araddr),
    .axi_arlen                          (m_axi_10_arlen),
    .axi_arsize                         (m_axi_10_arsize),
    .axi_arburst                        (m_axi_10_arburst),
    .axi_rvalid                         (m_axi_10_rvalid),
    .axi_rready                         (m_axi_10_rready),
    .axi_rid                            (m_axi_10_rid),
    .axi_rdata                          (m_axi_10_rdata),
    .axi_rresp                          (m_axi_10_rresp),
    .axi_rlast                          (m_axi_10_rlast),
    .groups_valid                       (channel_10_groups_valid),
    .groups_ready                       (data_channels_10_ready),
    .groups_payload_raw                 (channel_10_groups_payload_raw),
    .groups_payload_lane                (channel_10_groups_payload_lane),
    .status_queue_full                  (status_channels_10_queue_full),
    .status_in_flight                   (status_channels_10_in_flight),
    .status_address_stalled             (status_channels_10_address_stalled),
    .status_received                    (status_channels_10_received)
  );

  read_channel channel_11 (
    .clk                                (clk),
    .rst                                (rst),
    .requests_valid                     (addresses_channels_11_valid),
    .requests_ready                     (channel_11_requests_ready),
    .requests_payload_group_address     (addresses_channels_11_payload_group_address),
    .requests_payload_group_lsb_address (addresses_channels_11_payload_group_lsb_address),
    .requests_payload_group_beats       (addresses_channels_11_payload_group_beats),
    .requests_payload_group_lsb         (addresses_channels_11_payload_group_lsb),
    .requests_payload_lane              (addresses_channels_11_payload_lane),
    .axi_arvalid                        (m_axi_11_arvalid),
    .axi_arready                        (m_axi_11_arready),
    .axi_arid                           (m_axi_11_arid),
    .axi_araddr                         (m_axi_11_araddr),
    .axi_arlen                          (m_axi_11_arlen),
    .axi_arsize                         (m_axi_11_arsize),
    .axi_arburst                        (m_axi_11_arburst),
    .axi_rvalid                         (m_axi_11_rvalid),
    .axi_rready                         (m_axi_11_rready),
    .axi_rid                            (m_axi_11_rid),
    .axi_rdata                          (m_axi_11_rdata),
    .axi_rresp                          (m_axi_11_rresp),
    .axi_rlast                          (m_axi_11_rlast),
    .groups_valid                       (channel_11_groups_valid),
    .groups_ready                       (data_channels_11_ready),
    .groups_payload_raw                 (channel_11_groups_payload_raw),
    .groups_payload_lane                (channel_11_groups_payload_lane),
    .status_queue_full                  (status_channels_11_queue_full),
    .status_in_flight                   (status_channels_11_in_flight),
    .status_address_stalled             (status_channels_11_address_stalled),
    .status_received                    (status_channels_11_received)
  );

  read_channel channel_12 (
    .clk                                (clk),
    .rst                                (rst),
    .requests_valid                     (addresses_channels_12_valid),
    .requests_ready                     (channel_12_requests_ready),
    .requests_payload_group_address     (addresses_channels_12_payload_group_address),
    .requests_payload_group_lsb_address (addresses_channels_12_payload_group_lsb_address),
    .requests_payload_group_beats       (addresses_channels_12_payload_group_beats),
    .requests_payload_group_lsb         (addresses_channels_12_payload_group_lsb),
    .requests_payload_lane              (addresses_channels_12_payload_lane),
    .axi_arvalid                        (m_axi_12_arvalid),
    .axi_arready                        (m_axi_12_arready),
    .axi_arid                           (m_axi_12_arid),
    .axi_araddr                         (m_axi_12_araddr),
    .axi_arlen                          (m_axi_12_arlen),
    .axi_arsize                         (m_axi_12_arsize),
    .axi_arburst                        (m_axi_12_arburst),
    .axi_rvalid                         (m_axi_12_rvalid),
    .axi_rready                         (m_axi_12_rready),
    .axi_rid                            (m_axi_12_rid),
    .axi_rdata                          (m_axi_12_rdata),
    .axi_rresp                          (m_axi_12_rresp),
    .axi_rlast                          (m_axi_12_rlast),
    .groups_valid                       (channel_12_groups_valid),
    .groups_ready                       (data_channels_12_ready),
    .groups_payload_raw                 (channel_12_groups_payload_raw),
    .groups_payload_lane                (channel_12_groups_payload_lane),
    .status_queue_full                  (status_channels_12_queue_full),
    .status_in_flight                   (status_channels_12_in_flight),
    .status_address_stalled             (status_channels_12_address_stalled),
    .status_received                    (status_channels_12_received)
  );

  read_channel channel_13 (
    .clk                                (clk),
    .rst                                (rst),
    .requests_valid                     (addresses_channels_13_valid),
    .requests_ready                     (channel_13_requests_ready),
    .requests_payload_group_address     (addresses_channels_13_payload_group_address),
    .requests_payload_group_lsb_address (addresses_channels_13_payload_group_lsb_address),
    .requests_payload_group_beats       (addresses_channels_13_payload_group_beats),
    .requests_payload_group_lsb         (addresses_channels_13_payload_group_lsb),
    .requests_payload_lane              (addresses_channels_13_payload_lane),
    .axi_arvalid                        (m_axi_13_arvalid),
    .axi_arready                        (m_axi_13_arready),
    .axi_arid                           (m_axi_13_arid),
    .axi_araddr                         (m_axi_13_araddr),
    .axi_arlen                          (m_axi_13_arlen),
    .axi_arsize                         (m_axi_13_arsize),
    .axi_arburst                        (m_axi_13_arburst),
    .axi_rvalid                         (m_axi_13_rvalid),
    .axi_rready                         (m_axi_13_rready),
    .axi_rid                            (m_axi_13_rid),
    .axi_rdata                          (m_axi_13_rdata),
    .axi_rresp                          (m_axi_13_rresp),
    .axi_rlast                          (m_axi_13_rlast),
    .groups_valid                       (channel_13_groups_valid),
    .groups_ready                       (data_channels_13_ready),
    .groups_payload_raw                 (channel_13_groups_payload_raw),
    .groups_payload_lane                (channel_13_groups_payload_lane),
    .status_queue_full                  (status_channels_13_queue_full),
    .status_in_flight                   (status_channels_13_in_flight),
    .status_address_stalled             (status_channels_13_address_stalled),
    .status_received                    (status_channels_13_received)
  );

  read_channel channel_14 (
    .clk                                (clk),
    .rst                                (rst),
    .requests_valid                     (addresses_channels_14_valid),
    .requests_ready                     (channel_14_requests_ready),
    .requests_payload_group_address     (addresses_channels_14_payload_group_address),
    .requests_payload_group_lsb_address (addresses_channels_14_payload_group_lsb_address),
    .requests_payload_group_beats       (addresses_channels_14_payload_group_beats),
    .requests_payload_group_lsb         (addresses_channels_14_payload_group_lsb),
    .requests_payload_lane              (addresses_channels_14_payload_lane),
    .axi_arvalid                        (m_axi_14_arvalid),
    .axi_arready                        (m_axi_14_arready),
    .axi_arid                           (m_axi_14_arid),
    .axi_araddr                         (m_axi_14_araddr),
    .axi_arlen                          (m_axi_14_arlen),
    .axi_arsize                         (m_axi_14_arsize),
    .axi_arburst                        (m_axi_14_arburst),
    .axi_rvalid                         (m_axi_14_rvalid),
    .axi_rready                         (m_axi_14_rready),
    .axi_rid                            (m_axi_14_rid),
    .axi_rdata                          (m_axi_14_rdata),
    .axi_rresp                          (m_axi_14_rresp),
    .axi_rlast                          (m_axi_14_rlast),
    .groups_valid                       (channel_14_groups_valid),
    .groups_ready                       (data_channels_14_ready),
    .groups_payload_raw                 (channel_14_groups_payload_raw),
    .groups_payload_lane                (channel_14_groups_payload_lane),
    .status_queue_full                  (status_channels_14_queue_full),
    .status_in_flight                   (status_channels_14_in_flight),
    .status_address_stalled             (status_channels_14_address_stalled),
    .status_received                    (status_channels_14_received)
  );

  read_channel channel_15 (
    .clk                                (clk),
    .rst                                (rst),
    .requests_valid                     (addresses_channels_15_valid),
    .requests_ready                     (channel_15_requests_ready),
    .requests_payload_group_address     (addresses_channels_15_payload_group_address),
    .requests_payload_group_lsb_address (addresses_channels_15_payload_group_lsb_address),
    .requests_payload_group_beats       (addresses_channels_15_payload_group_beats),
    .requests_payload_group_lsb         (addresses_channels_15_payload_group_lsb),
    .requests_payload_lane              (addresses_channels_15_payload_lane),
    .axi_arvalid                        (m_axi_15_arvalid),
    .axi_arready                        (m_axi_15_arready),
    .axi_arid                           (m_axi_15_arid),
    .axi_araddr                         (m_axi_15_araddr),
    .axi_arlen                          (m_axi_15_arlen),
    .axi_arsize                         (m_axi_15_arsize),
    .axi_arburst                        (m_axi_15_arburst),
    .axi_rvalid                         (m_axi_15_rvalid),
    .axi_rready                         (m_axi_15_rready),
    .axi_rid                            (m_axi_15_rid),
    .axi_rdata                          (m_axi_15_rdata),
    .axi_rresp                          (m_axi_15_rresp),
    .axi_rlast                          (m_axi_15_rlast),
    .groups_valid                       (channel_15_groups_valid),
    .groups_ready                       (data_channels_15_ready),
    .groups_payload_raw                 (channel_15_groups_payload_raw),
    .groups_payload_lane                (channel_15_groups_payload_lane),
    .status_queue_full                  (status_channels_15_queue_full),
    .status_in_flight                   (status_channels_15_in_flight),
    .status_address_stalled             (status_channels_15_address_stalled),
    .status_received                    (status_channels_15_received)
  );
endmodule
