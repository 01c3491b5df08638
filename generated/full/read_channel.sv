// One DRAM channel: groups wait in a queue, are read beat by beat, and come back assembled, in
// order. A group is visible three cycles after the response of its last beat.
module read_channel (
    input  logic         clk,
    input  logic         rst,
    input  logic         requests_valid,
    output logic         requests_ready,
    input  logic [26:0]  requests_payload_group_address,
    input  logic [26:0]  requests_payload_group_lsb_address,
    input  logic [1:0]   requests_payload_group_beats,
    input  logic         requests_payload_group_lsb,
    input  logic [2:0]   requests_payload_lane,
    output logic [6:0]   axi_arid,
    output logic [31:0]  axi_araddr,
    output logic [7:0]   axi_arlen,
    output logic [2:0]   axi_arsize,
    output logic [1:0]   axi_arburst,
    output logic         axi_arvalid,
    input  logic         axi_arready,
    input  logic [6:0]   axi_rid,
    input  logic [255:0] axi_rdata,
    input  logic [1:0]   axi_rresp,
    input  logic         axi_rlast,
    input  logic         axi_rvalid,
    output logic         axi_rready,
    output logic         groups_valid,
    input  logic         groups_ready,
    output logic [767:0] groups_payload_raw,
    output logic [2:0]   groups_payload_lane,
    output logic         status_queue_full,
    output logic [6:0]   status_in_flight,
    output logic         status_address_stalled,
    output logic         status_received
);
  logic         queue_pop_valid;
  logic [26:0]  queue_pop_payload_group_address;
  logic [26:0]  queue_pop_payload_group_lsb_address;
  logic [1:0]   queue_pop_payload_group_beats;
  logic         queue_pop_payload_group_lsb;
  logic [2:0]   queue_pop_payload_lane;
  logic [4:0]   queue_occupancy_unused;
  logic         splitter_groups_ready;
  logic         splitter_beats_valid;
  logic [26:0]  splitter_beats_payload_address;
  logic [1:0]   splitter_beats_payload_tag_place;
  logic         splitter_beats_payload_tag_last;
  logic [2:0]   splitter_beats_payload_tag_lane;
  logic         reorder_requests_ready;
  logic         reorder_beats_valid;
  logic [255:0] reorder_beats_payload_data;
  logic [1:0]   reorder_beats_payload_tag_place;
  logic         reorder_beats_payload_tag_last;
  logic [2:0]   reorder_beats_payload_tag_lane;
  logic         assembler_beats_ready;

  assign status_queue_full = requests_valid && !requests_ready;

  stream_fifo_60_16 queue (
    .clk                            (clk),
    .rst                            (rst),
    .push_valid                     (requests_valid),
    .push_ready                     (requests_ready),
    .push_payload_group_address     (requests_payload_group_address),
    .push_payload_group_lsb_address (requests_payload_group_lsb_address),
    .push_payload_group_beats       (requests_payload_group_beats),
    .push_payload_group_lsb         (requests_payload_group_lsb),
    .push_payload_lane              (requests_payload_lane),
    .pop_valid                      (queue_pop_valid),
    .pop_ready                      (splitter_groups_ready),
    .pop_payload_group_address      (queue_pop_payload_group_address),
    .pop_payload_group_lsb_address  (queue_pop_payload_group_lsb_address),
    .pop_payload_group_beats        (queue_pop_payload_group_beats),
    .pop_payload_group_lsb          (queue_pop_payload_group_lsb),
    .pop_payload_lane               (queue_pop_payload_lane),
    .occupancy                      (queue_occupancy_unused)
  );

  beat_splitter splitter (
    .clk                              (clk),
    .rst                              (rst),
    .groups_valid                     (queue_pop_valid),
    .groups_ready                     (splitter_groups_ready),
    .groups_payload_group_address     (queue_pop_payload_group_address),
    .groups_payload_group_lsb_address (queue_pop_payload_group_lsb_address),
    .groups_payload_group_beats       (queue_pop_payload_group_beats),
    .groups_payload_group_lsb         (queue_pop_payload_group_lsb),
    .groups_payload_lane              (queue_pop_payload_lane),
    .beats_valid                      (splitter_beats_valid),
    .beats_ready                      (reorder_requests_ready),
    .beats_payload_address            (splitter_beats_payload_address),
    .beats_payload_tag_place          (splitter_beats_payload_tag_place),
    .beats_payload_tag_last           (splitter_beats_payload_tag_last),
    .beats_payload_tag_lane           (splitter_beats_payload_tag_lane)
  );

  reorder_buffer reorder (
    .clk                        (clk),
    .rst                        (rst),
    .requests_valid             (splitter_beats_valid),
    .requests_ready             (reorder_requests_ready),
    .requests_payload_address   (splitter_beats_payload_address),
    .requests_payload_tag_place (splitter_beats_payload_tag_place),
    .requests_payload_tag_last  (splitter_beats_payload_tag_last),
    .requests_payload_tag_lane  (splitter_beats_payload_tag_lane),
    .axi_arid                   (axi_arid),
    .axi_araddr                 (axi_araddr),
    .axi_arlen                  (axi_arlen),
    .axi_arsize                 (axi_arsize),
    .axi_arburst                (axi_arburst),
    .axi_arvalid                (axi_arvalid),
    .axi_arready                (axi_arready),
    .axi_rid                    (axi_rid),
    .axi_rdata                  (axi_rdata),
    .axi_rresp                  (axi_rresp),
    .axi_rlast                  (axi_rlast),
    .axi_rvalid                 (axi_rvalid),
    .axi_rready                 (axi_rready),
    .beats_valid                (reorder_beats_valid),
    .beats_ready                (assembler_beats_ready),
    .beats_payload_data         (reorder_beats_payload_data),
    .beats_payload_tag_place    (reorder_beats_payload_tag_place),
    .beats_payload_tag_last     (reorder_beats_payload_tag_last),
    .beats_payload_tag_lane     (reorder_beats_payload_tag_lane),
    .in_flight                  (status_in_flight),
    .address_stalled            (status_address_stalled),
    .received                   (status_received)
  );

  group_assembler assembler (
    .clk                     (clk),
    .rst                     (rst),
    .beats_valid             (reorder_beats_valid),
    .beats_ready             (assembler_beats_ready),
    .beats_payload_data      (reorder_beats_payload_data),
    .beats_payload_tag_place (reorder_beats_payload_tag_place),
    .beats_payload_tag_last  (reorder_beats_payload_tag_last),
    .beats_payload_tag_lane  (reorder_beats_payload_tag_lane),
    .groups_valid            (groups_valid),
    .groups_ready            (groups_ready),
    .groups_payload_raw      (groups_payload_raw),
    .groups_payload_lane     (groups_payload_lane)
  );
endmodule
