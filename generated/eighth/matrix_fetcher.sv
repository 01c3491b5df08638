// Fetches rows of K and V and delivers them as segments of 12-bit words, lane by lane, in the
// order of the rows. A vector of rows is accepted only when the buffers have lines for all its
// segments.
module matrix_fetcher (
    input  logic         clk,
    input  logic         rst,
    input  logic         rows_valid,
    output logic         rows_ready,
    input  logic [9:0]   rows_payload_tokens_0,
    input  logic         rows_payload_count,
    input  logic [26:0]  rows_payload_plane_base,
    input  logic         rows_payload_plane_rotate,
    input  logic [26:0]  rows_payload_lsb_plane_base,
    input  logic         rows_payload_lsb_plane_rotate,
    input  logic [1:0]   rows_payload_kind,
    input  logic [1:0]   rows_payload_head_size,
    input  logic [1:0]   rows_payload_key_bits,
    input  logic [1:0]   rows_payload_value_bits,
    input  logic         rows_payload_fused,
    output logic [6:0]   m_axi_0_arid, m_axi_1_arid,
    output logic [31:0]  m_axi_0_araddr, m_axi_1_araddr,
    output logic [7:0]   m_axi_0_arlen, m_axi_1_arlen,
    output logic [2:0]   m_axi_0_arsize, m_axi_1_arsize,
    output logic [1:0]   m_axi_0_arburst, m_axi_1_arburst,
    output logic         m_axi_0_arvalid, m_axi_1_arvalid,
    input  logic         m_axi_0_arready, m_axi_1_arready,
    input  logic [6:0]   m_axi_0_rid, m_axi_1_rid,
    input  logic [255:0] m_axi_0_rdata, m_axi_1_rdata,
    input  logic [1:0]   m_axi_0_rresp, m_axi_1_rresp,
    input  logic         m_axi_0_rlast, m_axi_1_rlast,
    input  logic         m_axi_0_rvalid, m_axi_1_rvalid,
    output logic         m_axi_0_rready, m_axi_1_rready,
    output logic         keys_0_valid,
    input  logic         keys_0_ready,
    output logic [767:0] keys_0_payload,
    output logic         values_0_valid,
    input  logic         values_0_ready,
    output logic [767:0] values_0_payload,
    output logic         status_key_lines_short,
    output logic         status_value_lines_short,
    output logic         status_lanes_full,
    output logic         status_channels_0_queue_full, status_channels_1_queue_full,
    output logic [6:0]   status_channels_0_in_flight, status_channels_1_in_flight,
    output logic         status_channels_0_address_stalled, status_channels_1_address_stalled,
    output logic         status_channels_0_received, status_channels_1_received
);
  logic         gate_lanes_0_valid;
  logic [9:0]   gate_lanes_0_payload_token;
  logic [26:0]  gate_lanes_0_payload_plane_base;
  logic         gate_lanes_0_payload_plane_rotate;
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
  logic         gate_key_left_0;
  logic         gate_value_left_0;
  logic         addresses_lanes_0_ready;
  logic         addresses_channels_0_valid, addresses_channels_1_valid;
  logic [26:0]  addresses_channels_0_payload_group_address,
      addresses_channels_1_payload_group_address;
  logic [26:0]  addresses_channels_0_payload_group_lsb_address,
      addresses_channels_1_payload_group_lsb_address;
  logic [1:0]   addresses_channels_0_payload_group_beats, addresses_channels_1_payload_group_beats;
  logic         addresses_channels_0_payload_group_lsb, addresses_channels_1_payload_group_lsb;
  logic         addresses_channels_0_payload_lane, addresses_channels_1_payload_lane;
  logic         addresses_orders_0_valid;
  logic         addresses_orders_0_payload_channel;
  logic [2:0]   addresses_orders_0_payload_format_code;
  logic         addresses_orders_0_payload_format_half;
  logic         addresses_orders_0_payload_format_two;
  logic         addresses_orders_0_payload_format_value;
  logic         data_channels_0_ready, data_channels_1_ready;
  logic         data_orders_0_ready;
  logic         data_lanes_0_valid;
  logic [767:0] data_lanes_0_payload_raw;
  logic [2:0]   data_lanes_0_payload_format_code;
  logic         data_lanes_0_payload_format_half;
  logic         data_lanes_0_payload_format_two;
  logic         data_lanes_0_payload_format_value;
  logic         queue_0_rows_ready;
  logic         queue_0_groups_valid;
  logic [26:0]  queue_0_groups_payload_group_address;
  logic [26:0]  queue_0_groups_payload_group_lsb_address;
  logic [1:0]   queue_0_groups_payload_group_beats;
  logic         queue_0_groups_payload_group_lsb;
  logic         queue_0_groups_payload_order_channel;
  logic [2:0]   queue_0_groups_payload_order_format_code;
  logic         queue_0_groups_payload_order_format_half;
  logic         queue_0_groups_payload_order_format_two;
  logic         queue_0_groups_payload_order_format_value;
  logic         order_0_push_ready;
  logic         order_0_pop_valid;
  logic         order_0_pop_payload_channel;
  logic [2:0]   order_0_pop_payload_format_code;
  logic         order_0_pop_payload_format_half;
  logic         order_0_pop_payload_format_two;
  logic         order_0_pop_payload_format_value;
  logic [8:0]   order_0_occupancy_unused;
  logic         store_0_groups_ready;
  logic         channel_0_requests_ready, channel_1_requests_ready;
  logic         channel_0_groups_valid, channel_1_groups_valid;
  logic [767:0] channel_0_groups_payload_raw, channel_1_groups_payload_raw;
  logic         channel_0_groups_payload_lane, channel_1_groups_payload_lane;

  assign gate_key_left_0 = keys_0_valid && keys_0_ready;
  assign gate_value_left_0 = values_0_valid && values_0_ready;

  row_gate gate (
    .clk                               (clk),
    .rst                               (rst),
    .rows_valid                        (rows_valid),
    .rows_ready                        (rows_ready),
    .rows_payload_tokens_0             (rows_payload_tokens_0),
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
    .key_left_0                        (gate_key_left_0),
    .value_left_0                      (gate_value_left_0),
    .key_lines_short                   (status_key_lines_short),
    .value_lines_short                 (status_value_lines_short),
    .lanes_full                        (status_lanes_full)
  );

  address_crossbar addresses (
    .lanes_0_valid                        (queue_0_groups_valid),
    .lanes_0_ready                        (addresses_lanes_0_ready),
    .lanes_0_payload_group_address        (queue_0_groups_payload_group_address),
    .lanes_0_payload_group_lsb_address    (queue_0_groups_payload_group_lsb_address),
    .lanes_0_payload_group_beats          (queue_0_groups_payload_group_beats),
    .lanes_0_payload_group_lsb            (queue_0_groups_payload_group_lsb),
    .lanes_0_payload_order_channel        (queue_0_groups_payload_order_channel),
    .lanes_0_payload_order_format_code    (queue_0_groups_payload_order_format_code),
    .lanes_0_payload_order_format_half    (queue_0_groups_payload_order_format_half),
    .lanes_0_payload_order_format_two     (queue_0_groups_payload_order_format_two),
    .lanes_0_payload_order_format_value   (queue_0_groups_payload_order_format_value),
    .channels_0_valid                     (addresses_channels_0_valid),
    .channels_0_ready                     (channel_0_requests_ready),
    .channels_0_payload_group_address     (addresses_channels_0_payload_group_address),
    .channels_0_payload_group_lsb_address (addresses_channels_0_payload_group_lsb_address),
    .channels_0_payload_group_beats       (addresses_channels_0_payload_group_beats),
    .channels_0_payload_group_lsb         (addresses_channels_0_payload_group_lsb),
    .channels_0_payload_lane              (addresses_channels_0_payload_lane),
    .channels_1_valid                     (addresses_channels_1_valid),
    .channels_1_ready                     (channel_1_requests_ready),
    .channels_1_payload_group_address     (addresses_channels_1_payload_group_address),
    .channels_1_payload_group_lsb_address (addresses_channels_1_payload_group_lsb_address),
    .channels_1_payload_group_beats       (addresses_channels_1_payload_group_beats),
    .channels_1_payload_group_lsb         (addresses_channels_1_payload_group_lsb),
    .channels_1_payload_lane              (addresses_channels_1_payload_lane),
    .orders_0_valid                       (addresses_orders_0_valid),
    .orders_0_ready                       (order_0_push_ready),
    .orders_0_payload_channel             (addresses_orders_0_payload_channel),
    .orders_0_payload_format_code         (addresses_orders_0_payload_format_code),
    .orders_0_payload_format_half         (addresses_orders_0_payload_format_half),
    .orders_0_payload_format_two          (addresses_orders_0_payload_format_two),
    .orders_0_payload_format_value        (addresses_orders_0_payload_format_value)
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
    .orders_0_valid                (order_0_pop_valid),
    .orders_0_ready                (data_orders_0_ready),
    .orders_0_payload_channel      (order_0_pop_payload_channel),
    .orders_0_payload_format_code  (order_0_pop_payload_format_code),
    .orders_0_payload_format_half  (order_0_pop_payload_format_half),
    .orders_0_payload_format_two   (order_0_pop_payload_format_two),
    .orders_0_payload_format_value (order_0_pop_payload_format_value),
    .lanes_0_valid                 (data_lanes_0_valid),
    .lanes_0_ready                 (store_0_groups_ready),
    .lanes_0_payload_raw           (data_lanes_0_payload_raw),
    .lanes_0_payload_format_code   (data_lanes_0_payload_format_code),
    .lanes_0_payload_format_half   (data_lanes_0_payload_format_half),
    .lanes_0_payload_format_two    (data_lanes_0_payload_format_two),
    .lanes_0_payload_format_value  (data_lanes_0_payload_format_value)
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

  stream_fifo_7_256 order_0 (
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
    .axi_arid                           (m_axi_0_arid),
    .axi_araddr                         (m_axi_0_araddr),
    .axi_arlen                          (m_axi_0_arlen),
    .axi_arsize                         (m_axi_0_arsize),
    .axi_arburst                        (m_axi_0_arburst),
    .axi_arvalid                        (m_axi_0_arvalid),
    .axi_arready                        (m_axi_0_arready),
    .axi_rid                            (m_axi_0_rid),
    .axi_rdata                          (m_axi_0_rdata),
    .axi_rresp                          (m_axi_0_rresp),
    .axi_rlast                          (m_axi_0_rlast),
    .axi_rvalid                         (m_axi_0_rvalid),
    .axi_rready                         (m_axi_0_rready),
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
    .axi_arid                           (m_axi_1_arid),
    .axi_araddr                         (m_axi_1_araddr),
    .axi_arlen                          (m_axi_1_arlen),
    .axi_arsize                         (m_axi_1_arsize),
    .axi_arburst                        (m_axi_1_arburst),
    .axi_arvalid                        (m_axi_1_arvalid),
    .axi_arready                        (m_axi_1_arready),
    .axi_rid                            (m_axi_1_rid),
    .axi_rdata                          (m_axi_1_rdata),
    .axi_rresp                          (m_axi_1_rresp),
    .axi_rlast                          (m_axi_1_rlast),
    .axi_rvalid                         (m_axi_1_rvalid),
    .axi_rready                         (m_axi_1_rready),
    .groups_valid                       (channel_1_groups_valid),
    .groups_ready                       (data_channels_1_ready),
    .groups_payload_raw                 (channel_1_groups_payload_raw),
    .groups_payload_lane                (channel_1_groups_payload_lane),
    .status_queue_full                  (status_channels_1_queue_full),
    .status_in_flight                   (status_channels_1_in_flight),
    .status_address_stalled             (status_channels_1_address_stalled),
    .status_received                    (status_channels_1_received)
  );
endmodule
