module foreign (
    input  logic [7:0] in,   // Foreign.java:10
    output logic [7:0] out   // Foreign.java:11
);
  logic [7:0] step_a;  // Foreign.java:12
  logic [7:0] step_x;  // Foreign.java:13

  assign step_a = ~in;
  assign out = step_x + 8'd1;

  adder #(
    .STEP(3),
    .unused_name("by \"three\"")
  ) step (
    .a (step_a),
    .x (step_x)
  );
endmodule
