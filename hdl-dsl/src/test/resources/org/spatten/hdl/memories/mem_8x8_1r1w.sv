// 8 words of 8 bits: 1 synchronous read, 1 write.
module mem_8x8_1r1w (
    input  logic       clk,
    input  logic       r0_en,
    input  logic [2:0] r0_addr,
    output logic [7:0] r0_data,
    input  logic       w0_en,
    input  logic [2:0] w0_addr,
    input  logic [7:0] w0_data
);
  logic [7:0] r0_word;
  logic [7:0] words [0:7];

  assign r0_data = r0_word;

  always_ff @(posedge clk) begin
    if (w0_en) begin
      words[w0_addr] <= w0_data;
    end
  end

  always_ff @(posedge clk) begin
    if (r0_en) begin
      r0_word <= words[r0_addr];
    end
  end
endmodule
