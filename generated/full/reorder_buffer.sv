// Reads beats over AXI4 and returns them in the order of the requests. The id of a beat is its
// place in a ring of twice as many beats as are outstanding, so responses may come in any order
// and are always taken.
module reorder_buffer (
    input  logic         clk,
    input  logic         rst,
    input  logic         requests_valid,
    output logic         requests_ready,
    input  logic [26:0]  requests_payload_address,
    input  logic [1:0]   requests_payload_tag_place,
    input  logic         requests_payload_tag_last,
    input  logic [2:0]   requests_payload_tag_lane,
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
    output logic         beats_valid,
    input  logic         beats_ready,
    output logic [255:0] beats_payload_data,
    output logic [1:0]   beats_payload_tag_place,
    output logic         beats_payload_tag_last,
    output logic [2:0]   beats_payload_tag_lane,
    output logic [6:0]   in_flight,
    output logic         address_stalled,
    output logic         received
);
  logic [127:0] arrived;
  logic [6:0]   newest;
  logic [6:0]   oldest;
  logic [7:0]   used;
  logic [6:0]   waiting;
  logic         loaded;
  logic         room;
  logic         issuing;
  logic         loading;
  logic [31:0]  address;
  logic [255:0] data_read;
  logic [5:0]   tags_read;
  logic [255:0] data [0:127];
  logic [5:0]   tags [0:127];

  assign room = (used != 8'd128) && (waiting != 7'd64);
  assign issuing = axi_arvalid && axi_arready;
  assign loading = arrived[oldest] && (!loaded || beats_ready);
  assign address = {requests_payload_address, 5'd0};
  assign axi_arvalid = requests_valid && room;
  assign axi_arid = newest;
  assign axi_araddr = address;
  assign axi_arlen = 8'd0;
  assign axi_arsize = 3'd5;
  assign axi_arburst = 2'd1;
  assign axi_rready = 1'b1;
  assign requests_ready = axi_arready && room;
  assign beats_valid = loaded;
  assign beats_payload_data = data_read;
  assign beats_payload_tag_place = tags_read[5:4];
  assign beats_payload_tag_last = tags_read[3];
  assign beats_payload_tag_lane = tags_read[2:0];
  assign in_flight = waiting;
  assign address_stalled = axi_arvalid && !axi_arready;
  assign received = axi_rvalid;

  always_ff @(posedge clk) begin
    if (rst) begin
      newest <= 7'd0;
    end else if (issuing) begin
      newest <= newest + 7'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      arrived <= 128'd0;
      oldest <= 7'd0;
    end else begin
      if (loading) begin
        arrived[oldest] <= 1'b0;
        oldest <= oldest + 7'd1;
      end
      if (axi_rvalid) begin
        arrived[axi_rid] <= 1'b1;
      end
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      loaded <= 1'b0;
    end else if (!loaded || beats_ready) begin
      loaded <= loading;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      used <= 8'd0;
    end else if (issuing && !loading) begin
      used <= used + 8'd1;
    end else if (loading && !issuing) begin
      used <= used - 8'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      waiting <= 7'd0;
    end else if (issuing && !axi_rvalid) begin
      waiting <= waiting + 7'd1;
    end else if (axi_rvalid && !issuing) begin
      waiting <= waiting - 7'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (axi_rvalid) begin
      data[axi_rid] <= axi_rdata;
    end
  end

  always_ff @(posedge clk) begin
    if (issuing) begin
      tags[newest] <= {requests_payload_tag_place, requests_payload_tag_last,
          requests_payload_tag_lane};
    end
  end

  always_ff @(posedge clk) begin
    if (loading) begin
      data_read <= data[oldest];
    end
  end

  always_ff @(posedge clk) begin
    if (loading) begin
      tags_read <= tags[oldest];
    end
  end

`ifndef SYNTHESIS
  always @(posedge clk) begin
    if (!rst) begin
      if (axi_rvalid) begin
        assert (axi_rresp == 2'd0)
        else $error("reorder_buffer: a read failed: RRESP is not OKAY (ReorderBuffer.java:95)");
        assert (axi_rlast)
        else $error("reorder_buffer: a read of one beat was answered without RLAST (ReorderBuffer.java:96)");
        assert (!arrived[axi_rid])
        else $error("reorder_buffer: a read was answered twice (ReorderBuffer.java:97)");
      end
    end
  end
`endif
endmodule
