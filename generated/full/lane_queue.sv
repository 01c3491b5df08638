// Addresses the rows of a lane, keeps a few of them and splits each into its one or two groups.
module lane_queue (
    input  logic        clk,
    input  logic        rst,
    input  logic        rows_valid,
    output logic        rows_ready,
    input  logic [9:0]  rows_payload_token,
    input  logic [26:0] rows_payload_plane_base,
    input  logic [3:0]  rows_payload_plane_rotate,
    input  logic [26:0] rows_payload_lsb_base,
    input  logic [1:0]  rows_payload_plan_beats,
    input  logic        rows_payload_plan_lsb,
    input  logic        rows_payload_plan_pair,
    input  logic [2:0]  rows_payload_plan_stride,
    input  logic [1:0]  rows_payload_plan_lines,
    input  logic [2:0]  rows_payload_plan_format_code,
    input  logic        rows_payload_plan_format_half,
    input  logic        rows_payload_plan_format_two,
    input  logic        rows_payload_plan_format_value,
    output logic        groups_valid,
    input  logic        groups_ready,
    output logic [26:0] groups_payload_group_address,
    output logic [26:0] groups_payload_group_lsb_address,
    output logic [1:0]  groups_payload_group_beats,
    output logic        groups_payload_group_lsb,
    output logic [3:0]  groups_payload_order_channel,
    output logic [2:0]  groups_payload_order_format_code,
    output logic        groups_payload_order_format_half,
    output logic        groups_payload_order_format_two,
    output logic        groups_payload_order_format_value
);
  logic        queue_pop_ready;
  logic [26:0] queue_pop_payload_first_group_address;
  logic [26:0] queue_pop_payload_first_group_lsb_address;
  logic [1:0]  queue_pop_payload_first_group_beats;
  logic        queue_pop_payload_pair;
  logic [2:0]  queue_occupancy_unused;
  logic [3:0]  channel;
  logic [9:0]  index;
  logic [26:0] address;
  logic [10:0] single;
  logic [10:0] lsb_index;
  logic [26:0] lsb_address;
  logic        second;
  logic        last;
  logic [1:0]  skipped;

  logic unused_ok;
  assign unused_ok = &{1'b0, rows_payload_plan_lines};

  assign channel = rows_payload_token[3:0] + rows_payload_plane_rotate;
  assign index = rows_payload_token >> 3'd4;
  assign address = rows_payload_plane_base + {14'd0, 13'(index) * 13'(rows_payload_plan_stride)};
  assign single = 11'(index);
  assign lsb_index = rows_payload_plan_pair ? (single << 1'b1) : single;
  assign lsb_address = rows_payload_lsb_base + 27'(lsb_index);
  assign last = second || !queue_pop_payload_pair;
  assign queue_pop_ready = groups_ready && last;
  assign skipped = second ? queue_pop_payload_first_group_beats : 2'd0;
  assign groups_payload_group_address = queue_pop_payload_first_group_address + 27'(skipped);
  assign groups_payload_group_lsb_address = queue_pop_payload_first_group_lsb_address + 27'(second);
  assign groups_payload_group_beats = queue_pop_payload_first_group_beats;

  stream_fifo_68_4 queue (
    .clk                                   (clk),
    .rst                                   (rst),
    .push_valid                            (rows_valid),
    .push_ready                            (rows_ready),
    .push_payload_first_group_address      (address),
    .push_payload_first_group_lsb_address  (lsb_address),
    .push_payload_first_group_beats        (rows_payload_plan_beats),
    .push_payload_first_group_lsb          (rows_payload_plan_lsb),
    .push_payload_first_order_channel      (channel),
    .push_payload_first_order_format_code  (rows_payload_plan_format_code),
    .push_payload_first_order_format_half  (rows_payload_plan_format_half),
    .push_payload_first_order_format_two   (rows_payload_plan_format_two),
    .push_payload_first_order_format_value (rows_payload_plan_format_value),
    .push_payload_pair                     (rows_payload_plan_pair),
    .pop_valid                             (groups_valid),
    .pop_ready                             (queue_pop_ready),
    .pop_payload_first_group_address       (queue_pop_payload_first_group_address),
    .pop_payload_first_group_lsb_address   (queue_pop_payload_first_group_lsb_address),
    .pop_payload_first_group_beats         (queue_pop_payload_first_group_beats),
    .pop_payload_first_group_lsb           (groups_payload_group_lsb),
    .pop_payload_first_order_channel       (groups_payload_order_channel),
    .pop_payload_first_order_format_code   (groups_payload_order_format_code),
    .pop_payload_first_order_format_half   (groups_payload_order_format_half),
    .pop_payload_first_order_format_two    (groups_payload_order_format_two),
    .pop_payload_first_order_format_value  (groups_payload_order_format_value),
    .pop_payload_pair                      (queue_pop_payload_pair),
    .occupancy                             (queue_occupancy_unused)
  );

  always_ff @(posedge clk) begin
    if (rst) begin
      second <= 1'b0;
    end else if (groups_valid && groups_ready) begin
      second <= !last;
    end
  end
endmodule
