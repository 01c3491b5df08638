module instruction_decoder (
    input  logic [31:0]        instruction,     // InstructionDecoder.java:12
    input  logic [7:0]         even,            // InstructionDecoder.java:13
    input  logic [7:0]         odd,             // InstructionDecoder.java:14
    output logic               is_load,         // InstructionDecoder.java:15
    output logic               is_jump,         // InstructionDecoder.java:16
    output logic               uses_immediate,  // InstructionDecoder.java:17
    output logic signed [31:0] immediate,       // InstructionDecoder.java:18
    output logic [7:0]         chosen,          // InstructionDecoder.java:19
    output logic [31:0]        fence            // InstructionDecoder.java:20
);
  logic [6:0] opcode;           // InstructionDecoder.java:23
  logic       pattern_110x111;  // InstructionDecoder.java:32
  logic       pattern_0x10111;  // InstructionDecoder.java:32
  logic [2:0] control;          // InstructionDecoder.java:32
  logic       sign;             // InstructionDecoder.java:37
  logic       opcode_eq_3;

  assign opcode = instruction[6:0];
  assign pattern_110x111 = (opcode & 7'h77) == 7'h67;
  assign pattern_0x10111 = (opcode & 7'h5F) == 7'h17;
  assign opcode_eq_3 = opcode == 7'd3;
  assign control = {opcode_eq_3, pattern_110x111, opcode_eq_3 || pattern_110x111 ||
      pattern_0x10111};
  assign is_load = control[2];
  assign is_jump = control[1];
  assign uses_immediate = control[0];
  assign sign = instruction[31];
  assign immediate = $signed({{21{sign}}, instruction[30:20]});
  assign chosen = instruction[7] ? odd : even;
  assign fence = instruction & 32'hFF0;
endmodule
