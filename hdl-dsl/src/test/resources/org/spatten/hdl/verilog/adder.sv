module adder #(
    parameter int STEP = 1,
    parameter unused_name = ""
) (
    input  logic [7:0] a,
    output logic [7:0] x
);
  assign x = a + 8'(STEP);
endmodule
