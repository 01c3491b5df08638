// The exponentials of all rows in flight: written S at a time, read G at a time by the select and
// by the filter.
module exponential_memory (
    input  logic        clk,
    input  logic        writes_valid,
    input  logic [2:0]  writes_payload_slot,
    input  logic [6:0]  writes_payload_line,
    input  logic [16:0] writes_payload_exponentials_0, writes_payload_exponentials_1,
        writes_payload_exponentials_2, writes_payload_exponentials_3, writes_payload_exponentials_4,
        writes_payload_exponentials_5, writes_payload_exponentials_6, writes_payload_exponentials_7,
    input  logic        select_reads_valid,
    input  logic [8:0]  select_reads_payload,
    output logic [16:0] select_data_0, select_data_1, select_data_2, select_data_3, select_data_4,
        select_data_5, select_data_6, select_data_7, select_data_8, select_data_9, select_data_10,
        select_data_11, select_data_12, select_data_13, select_data_14, select_data_15,
    input  logic        filter_reads_valid,
    input  logic [8:0]  filter_reads_payload,
    output logic [16:0] filter_data_0, filter_data_1, filter_data_2, filter_data_3, filter_data_4,
        filter_data_5, filter_data_6, filter_data_7, filter_data_8, filter_data_9, filter_data_10,
        filter_data_11, filter_data_12, filter_data_13, filter_data_14, filter_data_15
);
  logic [5:0]   line_of_slot;
  logic [8:0]   address;
  logic         part;
  logic [271:0] lines_read;
  logic [271:0] lines_read_1;
  logic [1:0]   lines_write_mask;
  logic [271:0] lines_write_data;
  logic [271:0] lines [0:511];

  assign line_of_slot = writes_payload_line[6:1];
  assign address = {writes_payload_slot, line_of_slot};
  assign part = writes_payload_line[0];
  assign select_data_0 = lines_read[16:0];
  assign select_data_1 = lines_read[33:17];
  assign select_data_2 = lines_read[50:34];
  assign select_data_3 = lines_read[67:51];
  assign select_data_4 = lines_read[84:68];
  assign select_data_5 = lines_read[101:85];
  assign select_data_6 = lines_read[118:102];
  assign select_data_7 = lines_read[135:119];
  assign select_data_8 = lines_read[152:136];
  assign select_data_9 = lines_read[169:153];
  assign select_data_10 = lines_read[186:170];
  assign select_data_11 = lines_read[203:187];
  assign select_data_12 = lines_read[220:204];
  assign select_data_13 = lines_read[237:221];
  assign select_data_14 = lines_read[254:238];
  assign select_data_15 = lines_read[271:255];
  assign filter_data_0 = lines_read_1[16:0];
  assign filter_data_1 = lines_read_1[33:17];
  assign filter_data_2 = lines_read_1[50:34];
  assign filter_data_3 = lines_read_1[67:51];
  assign filter_data_4 = lines_read_1[84:68];
  assign filter_data_5 = lines_read_1[101:85];
  assign filter_data_6 = lines_read_1[118:102];
  assign filter_data_7 = lines_read_1[135:119];
  assign filter_data_8 = lines_read_1[152:136];
  assign filter_data_9 = lines_read_1[169:153];
  assign filter_data_10 = lines_read_1[186:170];
  assign filter_data_11 = lines_read_1[203:187];
  assign filter_data_12 = lines_read_1[220:204];
  assign filter_data_13 = lines_read_1[237:221];
  assign filter_data_14 = lines_read_1[254:238];
  assign filter_data_15 = lines_read_1[271:255];
  assign lines_write_mask = 2'd1 << part;
  assign lines_write_data = {writes_payload_exponentials_7, writes_payload_exponentials_6,
      writes_payload_exponentials_5, writes_payload_exponentials_4, writes_payload_exponentials_3,
      writes_payload_exponentials_2, writes_payload_exponentials_1, writes_payload_exponentials_0,
      writes_payload_exponentials_7, writes_payload_exponentials_6, writes_payload_exponentials_5,
      writes_payload_exponentials_4, writes_payload_exponentials_3, writes_payload_exponentials_2,
      writes_payload_exponentials_1, writes_payload_exponentials_0};

  always_ff @(posedge clk) begin
    if (writes_valid) begin
      for (int i = 0; i < 2; i++) begin
        if (lines_write_mask[i]) begin
          lines[address][136*i +: 136] <= lines_write_data[136*i +: 136];
        end
      end
    end
  end

  always_ff @(posedge clk) begin
    if (select_reads_valid) begin
      lines_read <= lines[select_reads_payload];
    end
  end

  always_ff @(posedge clk) begin
    if (filter_reads_valid) begin
      lines_read_1 <= lines[filter_reads_payload];
    end
  end
endmodule
