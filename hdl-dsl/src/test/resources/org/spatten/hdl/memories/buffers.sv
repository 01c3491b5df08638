module buffers (
    input  logic       clk,
    input  logic       other_clk,
    input  logic [2:0] address,
    input  logic [7:0] data,
    input  logic [1:0] mask,
    input  logic       fills,
    input  logic       clears,
    output logic [7:0] first,
    output logic [7:0] second,
    output logic [7:0] log,
    output logic [7:0] shared
);
  logic [7:0] even_read;
  logic [7:0] odd_read;
  logic [7:0] crossing_read;
  logic       even_r0_en;
  logic       even_w0_en;
  logic [2:0] even_w0_addr;
  logic [7:0] even_w0_data;
  logic       odd_w0_en;
  logic [7:0] logarithms_r0_data;

  assign even_r0_en = !fills;

  always_comb begin
    even_w0_en = 1'b0;
    even_w0_addr = 3'd0;
    even_w0_data = 8'd0;
    if (fills) begin
      even_w0_en = 1'b1;
      even_w0_addr = address;
      even_w0_data = data;
    end else if (clears) begin
      even_w0_en = 1'b1;
      even_w0_addr = address;
      even_w0_data = 8'd0;
    end
  end

  assign odd_w0_en = fills && clears;
  assign first = even_read;
  assign second = odd_read;
  assign log = logarithms_r0_data;
  assign shared = crossing_read;

  mem_8x8_1r1w even (
    .clk     (clk),
    .r0_en   (even_r0_en),
    .r0_addr (address),
    .r0_data (even_read),
    .w0_en   (even_w0_en),
    .w0_addr (even_w0_addr),
    .w0_data (even_w0_data)
  );

  mem_8x8_1r1w odd (
    .clk     (clk),
    .r0_en   (1'b1),
    .r0_addr (address),
    .r0_data (odd_read),
    .w0_en   (odd_w0_en),
    .w0_addr (address),
    .w0_data (data)
  );

  rom_8x8_1ar_0c1a2b22 logarithms (
    .r0_addr (address),
    .r0_data (logarithms_r0_data)
  );

  mem_8x8_1r1w_mask4_2clk crossing (
    .clk_0   (other_clk),
    .clk_1   (clk),
    .r0_en   (1'b1),
    .r0_addr (address),
    .r0_data (crossing_read),
    .w0_en   (fills),
    .w0_addr (address),
    .w0_mask (mask),
    .w0_data (data)
  );
endmodule
