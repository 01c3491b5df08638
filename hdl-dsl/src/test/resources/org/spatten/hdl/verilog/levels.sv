module levels (
    input  logic       select,  // Levels.java:10
    input  logic [7:0] in,      // Levels.java:11
    output logic [7:0] out      // Levels.java:15
);
  logic [7:0] first;   // Levels.java:12
  logic [7:0] second;  // Levels.java:13
  logic [7:0] third;   // Levels.java:14

  always_comb begin
    first = 8'd0;
    third = 8'd9;
    if (select) begin
      first = in + 8'd1;
      third = in;
    end
  end

  always_comb begin
    second = 8'd0;
    if (select) begin
      second = first + 8'd2;
    end
  end

  assign out = second + third;
endmodule
