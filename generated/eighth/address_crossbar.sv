// Brings the lanes' groups to their channels, the lowest lane first; a lane sends one group a
// cycle, and notes in its order queue where it went. Combinational.
module address_crossbar (
    input  logic        lanes_0_valid,
    output logic        lanes_0_ready,
    input  logic [26:0] lanes_0_payload_group_address,
    input  logic [26:0] lanes_0_payload_group_lsb_address,
    input  logic [1:0]  lanes_0_payload_group_beats,
    input  logic        lanes_0_payload_group_lsb,
    input  logic        lanes_0_payload_order_channel,
    input  logic [2:0]  lanes_0_payload_order_format_code,
    input  logic        lanes_0_payload_order_format_half,
    input  logic        lanes_0_payload_order_format_two,
    input  logic        lanes_0_payload_order_format_value,
    output logic        channels_0_valid, channels_1_valid,
    input  logic        channels_0_ready, channels_1_ready,
    output logic [26:0] channels_0_payload_group_address, channels_1_payload_group_address,
    output logic [26:0] channels_0_payload_group_lsb_address, channels_1_payload_group_lsb_address,
    output logic [1:0]  channels_0_payload_group_beats, channels_1_payload_group_beats,
    output logic        channels_0_payload_group_lsb, channels_1_payload_group_lsb,
    output logic        channels_0_payload_lane, channels_1_payload_lane,
    output logic        orders_0_valid,
    input  logic        orders_0_ready,
    output logic        orders_0_payload_channel,
    output logic [2:0]  orders_0_payload_format_code,
    output logic        orders_0_payload_format_half,
    output logic        orders_0_payload_format_two,
    output logic        orders_0_payload_format_value
);
  logic here_0, here_1;
  logic want_0, want_1;
  logic leaves_0;

  assign here_0 = lanes_0_payload_order_channel == 1'b0;
  assign want_0 = lanes_0_valid && orders_0_ready && here_0;
  assign channels_0_valid = want_0;
  assign channels_0_payload_group_address = lanes_0_payload_group_address;
  assign channels_0_payload_group_lsb_address = lanes_0_payload_group_lsb_address;
  assign channels_0_payload_group_beats = lanes_0_payload_group_beats;
  assign channels_0_payload_group_lsb = lanes_0_payload_group_lsb;
  assign channels_0_payload_lane = 1'b0;
  assign here_1 = lanes_0_payload_order_channel == 1'b1;
  assign want_1 = lanes_0_valid && orders_0_ready && here_1;
  assign channels_1_valid = want_1;
  assign channels_1_payload_group_address = lanes_0_payload_group_address;
  assign channels_1_payload_group_lsb_address = lanes_0_payload_group_lsb_address;
  assign channels_1_payload_group_beats = lanes_0_payload_group_beats;
  assign channels_1_payload_group_lsb = lanes_0_payload_group_lsb;
  assign channels_1_payload_lane = 1'b0;
  assign leaves_0 = (want_0 && channels_0_ready) || (want_1 && channels_1_ready);
  assign lanes_0_ready = leaves_0;
  assign orders_0_valid = leaves_0;
  assign orders_0_payload_channel = lanes_0_payload_order_channel;
  assign orders_0_payload_format_code = lanes_0_payload_order_format_code;
  assign orders_0_payload_format_half = lanes_0_payload_order_format_half;
  assign orders_0_payload_format_two = lanes_0_payload_order_format_two;
  assign orders_0_payload_format_value = lanes_0_payload_order_format_value;
endmodule
