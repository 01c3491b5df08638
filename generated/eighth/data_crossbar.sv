// Brings the channels' groups to their lanes, each lane's in the order in which it asked for them.
// Combinational.
module data_crossbar (
    input  logic         channels_0_valid, channels_1_valid,
    output logic         channels_0_ready, channels_1_ready,
    input  logic [767:0] channels_0_payload_raw, channels_1_payload_raw,
    input  logic         channels_0_payload_lane, channels_1_payload_lane,
    input  logic         orders_0_valid,
    output logic         orders_0_ready,
    input  logic         orders_0_payload_channel,
    input  logic [2:0]   orders_0_payload_format_code,
    input  logic         orders_0_payload_format_half,
    input  logic         orders_0_payload_format_two,
    input  logic         orders_0_payload_format_value,
    output logic         lanes_0_valid,
    input  logic         lanes_0_ready,
    output logic [767:0] lanes_0_payload_raw,
    output logic [2:0]   lanes_0_payload_format_code,
    output logic         lanes_0_payload_format_half,
    output logic         lanes_0_payload_format_two,
    output logic         lanes_0_payload_format_value
);
  logic for_lane_0, for_lane_1;
  logic match_0, match_1;

  assign for_lane_0 = (orders_0_payload_channel == 1'b0) && (channels_0_payload_lane == 1'b0);
  assign match_0 = orders_0_valid && channels_0_valid && for_lane_0;
  assign for_lane_1 = (orders_0_payload_channel == 1'b1) && (channels_1_payload_lane == 1'b0);
  assign match_1 = orders_0_valid && channels_1_valid && for_lane_1;
  assign lanes_0_valid = match_0 || match_1;
  assign lanes_0_payload_raw = orders_0_payload_channel ? channels_1_payload_raw
      : channels_0_payload_raw;
  assign lanes_0_payload_format_code = orders_0_payload_format_code;
  assign lanes_0_payload_format_half = orders_0_payload_format_half;
  assign lanes_0_payload_format_two = orders_0_payload_format_two;
  assign lanes_0_payload_format_value = orders_0_payload_format_value;
  assign orders_0_ready = (match_0 || match_1) && lanes_0_ready;
  assign channels_0_ready = match_0 && lanes_0_ready;
  assign channels_1_ready = match_1 && lanes_0_ready;
endmodule
