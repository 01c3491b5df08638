// The end of a lane: its converter and its two buffers, in which there is always room.
module lane_output (
    input  logic         clk,
    input  logic         rst,
    input  logic         groups_valid,
    output logic         groups_ready,
    input  logic [767:0] groups_payload_raw,
    input  logic [2:0]   groups_payload_format_code,
    input  logic         groups_payload_format_half,
    input  logic         groups_payload_format_two,
    input  logic         groups_payload_format_value,
    output logic         keys_valid,
    input  logic         keys_ready,
    output logic [767:0] keys_payload,
    output logic         values_valid,
    input  logic         values_ready,
    output logic [767:0] values_payload
);
  logic         converter_segments_valid;
  logic [767:0] converter_segments_payload_words;
  logic         converter_segments_payload_value;
  logic         key_buffer_push_valid;
  logic         key_buffer_push_ready;
  logic         value_buffer_push_valid;
  logic         value_buffer_push_ready;
  logic         room;

  assign key_buffer_push_valid = converter_segments_valid && !converter_segments_payload_value;
  assign value_buffer_push_valid = converter_segments_valid && converter_segments_payload_value;
  assign room = converter_segments_payload_value ? value_buffer_push_ready : key_buffer_push_ready;

  bit_width_converter converter (
    .clk                         (clk),
    .rst                         (rst),
    .groups_valid                (groups_valid),
    .groups_ready                (groups_ready),
    .groups_payload_raw          (groups_payload_raw),
    .groups_payload_format_code  (groups_payload_format_code),
    .groups_payload_format_half  (groups_payload_format_half),
    .groups_payload_format_two   (groups_payload_format_two),
    .groups_payload_format_value (groups_payload_format_value),
    .segments_valid              (converter_segments_valid),
    .segments_ready              (room),
    .segments_payload_words      (converter_segments_payload_words),
    .segments_payload_value      (converter_segments_payload_value)
  );

  segment_buffer key_buffer (
    .clk          (clk),
    .rst          (rst),
    .push_valid   (key_buffer_push_valid),
    .push_ready   (key_buffer_push_ready),
    .push_payload (converter_segments_payload_words),
    .pop_valid    (keys_valid),
    .pop_ready    (keys_ready),
    .pop_payload  (keys_payload)
  );

  segment_buffer value_buffer (
    .clk          (clk),
    .rst          (rst),
    .push_valid   (value_buffer_push_valid),
    .push_ready   (value_buffer_push_ready),
    .push_payload (converter_segments_payload_words),
    .pop_valid    (values_valid),
    .pop_ready    (values_ready),
    .pop_payload  (values_payload)
  );

`ifndef SYNTHESIS
  always @(posedge clk) begin
    if (!rst) begin
      assert (!converter_segments_valid || room)
      else $error("lane_output: a segment arrived for which no line was kept (LaneOutput.java:41)");
    end
  end
`endif
endmodule
