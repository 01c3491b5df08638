// 8 words of 8 bits: 1 asynchronous read.
module rom_8x8_1ar_0c1a2b22 (
    input  logic [2:0] r0_addr,
    output logic [7:0] r0_data
);
  logic [7:0] words [0:7];

  assign r0_data = words[r0_addr];

  initial begin
    words[0] = 8'd0;
    words[1] = 8'd0;
    words[2] = 8'd1;
    words[3] = 8'd1;
    for (int i = 4; i < 8; i++) begin
      words[i] = 8'd2;
    end
  end
endmodule
