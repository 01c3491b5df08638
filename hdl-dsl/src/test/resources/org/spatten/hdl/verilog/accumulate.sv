module accumulate (
    input  logic               clk,      // LaneLoopsTest.java:32
    input  logic               rst,      // LaneLoopsTest.java:32
    input  logic [39:0]        words,    // LaneLoopsTest.java:26
    input  logic               first,    // LaneLoopsTest.java:27
    input  logic [4:0]         enables,  // LaneLoopsTest.java:28
    output logic signed [17:0] total,    // LaneLoopsTest.java:29
    output logic [7:0]         ripple    // LaneLoopsTest.java:30
);
  wire signed [15:0]  products [0:4];   // LaneLoopsTest.java:33
  logic signed [17:0] sums [0:4];       // LaneLoopsTest.java:34
  logic [3:0]         counts [0:4];     // LaneLoopsTest.java:35
  logic signed [17:0] pair;             // LaneLoopsTest.java:45
  logic [7:0]         chain_0, chain_1, chain_2, chain_3, chain_4;  // LaneLoopsTest.java:50
  logic signed [17:0] total_maximum;
  logic signed [17:0] total_maximum_2;

  for (genvar i = 0; i < 5; i++) begin : each_products
    assign products[i] = 16'($signed(words[8*i +: 8])) * 16'sd3;
  end

  assign pair = (sums[0] >= sums[1]) ? sums[0] : sums[1];
  assign total_maximum = (sums[3] >= sums[4]) ? sums[3] : sums[4];
  assign total_maximum_2 = (sums[2] >= total_maximum) ? sums[2] : total_maximum;
  assign total = (pair >= total_maximum_2) ? pair : total_maximum_2;
  assign chain_0 = 8'd1 ^ 8'(counts[0]);
  assign chain_1 = chain_0 ^ 8'(counts[1]);
  assign chain_2 = chain_1 ^ 8'(counts[2]);
  assign chain_3 = chain_2 ^ 8'(counts[3]);
  assign chain_4 = chain_3 ^ 8'(counts[4]);
  assign ripple = chain_4;

  always_ff @(posedge clk) begin
    if (rst) begin
      for (int i = 0; i < 5; i++) begin
        sums[i] <= 18'sd0;
      end
    end else begin
      for (int i = 0; i < 5; i++) begin
        sums[i] <= first ? 18'(products[i]) : (sums[i] + 18'(products[i]));
      end
    end
  end

  for (genvar i = 0; i < 5; i++) begin : each_counts
    always_ff @(posedge clk) begin
      if (enables[i]) begin
        counts[i] <= counts[i] + 4'd1;
      end
    end
  end
endmodule
