// The queries of all rows in flight: two segments a slot, read in one cycle.
module query_memory (
    input  logic         clk,
    input  logic         writes_valid,
    input  logic [3:0]   writes_payload_address,
    input  logic         writes_payload_upper_half,
    input  logic [383:0] writes_payload_words,
    input  logic         read,
    input  logic [3:0]   address,
    output logic [767:0] data
);
  logic [767:0] segments_read;
  logic [1:0]   segments_write_mask;
  logic [767:0] segments_write_data;
  logic [767:0] segments [0:15];

  assign data = segments_read;
  assign segments_write_mask = {writes_payload_upper_half, !writes_payload_upper_half};
  assign segments_write_data = {2{writes_payload_words}};

  always_ff @(posedge clk) begin
    if (writes_valid) begin
      for (int i = 0; i < 2; i++) begin
        if (segments_write_mask[i]) begin
          segments[writes_payload_address][384*i +: 384] <= segments_write_data[384*i +: 384];
        end
      end
    end
  end

  always_ff @(posedge clk) begin
    if (read) begin
      segments_read <= segments[address];
    end
  end
endmodule
