// Joins the beats of a group, one a cycle. A complete group waits in a register of its own while
// the first beats of the next one are gathered; it is visible the cycle after its last beat.
module group_assembler (
    input  logic         clk,
    input  logic         rst,
    input  logic         beats_valid,
    output logic         beats_ready,
    input  logic [255:0] beats_payload_data,
    input  logic [1:0]   beats_payload_tag_place,
    input  logic         beats_payload_tag_last,
    input  logic [2:0]   beats_payload_tag_lane,
    output logic         groups_valid,
    input  logic         groups_ready,
    output logic [767:0] groups_payload_raw,
    output logic [2:0]   groups_payload_lane
);
  logic [255:0] gathered_low;
  logic [255:0] gathered_middle;
  logic         full;
  logic [255:0] low;
  logic [255:0] middle;
  logic [255:0] high;
  logic [2:0]   lane;
  logic         free;
  logic         completing;
  logic         gathering;

  assign free = !full || groups_ready;
  assign completing = beats_valid && beats_payload_tag_last && free;
  assign gathering = beats_valid && !beats_payload_tag_last;
  assign beats_ready = !beats_payload_tag_last || free;
  assign groups_valid = full;
  assign groups_payload_raw = {high, middle, low};
  assign groups_payload_lane = lane;

  always_ff @(posedge clk) begin
    if (gathering && (beats_payload_tag_place == 2'd0)) begin
      gathered_low <= beats_payload_data;
    end
  end

  always_ff @(posedge clk) begin
    if (gathering && (beats_payload_tag_place == 2'd1)) begin
      gathered_middle <= beats_payload_data;
    end
  end

  always_ff @(posedge clk) begin
    if (completing) begin
      low <= (beats_payload_tag_place == 2'd0) ? beats_payload_data : gathered_low;
      middle <= (beats_payload_tag_place == 2'd1) ? beats_payload_data : gathered_middle;
      high <= beats_payload_data;
      lane <= beats_payload_tag_lane;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      full <= 1'b0;
    end else if (free) begin
      full <= completing;
    end
  end
endmodule
