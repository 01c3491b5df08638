// Splits a group into reads of one beat, one a cycle; the least significant beat comes last.
module beat_splitter (
    input  logic        clk,
    input  logic        rst,
    input  logic        groups_valid,
    output logic        groups_ready,
    input  logic [26:0] groups_payload_group_address,
    input  logic [26:0] groups_payload_group_lsb_address,
    input  logic [1:0]  groups_payload_group_beats,
    input  logic        groups_payload_group_lsb,
    input  logic        groups_payload_lane,
    output logic        beats_valid,
    input  logic        beats_ready,
    output logic [26:0] beats_payload_address,
    output logic [1:0]  beats_payload_tag_place,
    output logic        beats_payload_tag_last,
    output logic        beats_payload_tag_lane
);
  logic [1:0] index;
  logic       last_main;
  logic       is_lsb;
  logic       last;

  assign last_main = (index + 2'd1) == groups_payload_group_beats;
  assign is_lsb = index == groups_payload_group_beats;
  assign last = groups_payload_group_lsb ? is_lsb : last_main;
  assign beats_valid = groups_valid;
  assign groups_ready = beats_ready && last;
  assign beats_payload_address = is_lsb ? groups_payload_group_lsb_address
      : (groups_payload_group_address + 27'(index));
  assign beats_payload_tag_place = is_lsb ? 2'd2 : index;
  assign beats_payload_tag_last = last;
  assign beats_payload_tag_lane = groups_payload_lane;

  always_ff @(posedge clk) begin
    if (rst) begin
      index <= 2'd0;
    end else if (beats_valid && beats_ready) begin
      index <= last ? 2'd0 : (index + 2'd1);
    end
  end
endmodule
