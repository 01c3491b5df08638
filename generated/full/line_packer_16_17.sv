// Joins compacted groups into full lines, order kept: a group is rotated to where the last one
// ended. What does not fill a line waits in rest.
module line_packer_16_17 (
    input  logic        clk,
    input  logic        rst,
    input  logic        groups_valid,
    input  logic [16:0] groups_payload_values_0, groups_payload_values_1, groups_payload_values_2,
        groups_payload_values_3, groups_payload_values_4, groups_payload_values_5,
        groups_payload_values_6, groups_payload_values_7, groups_payload_values_8,
        groups_payload_values_9, groups_payload_values_10, groups_payload_values_11,
        groups_payload_values_12, groups_payload_values_13, groups_payload_values_14,
        groups_payload_values_15,
    input  logic [4:0]  groups_payload_count,
    input  logic        clear,
    output logic        line_valid,
    output logic [16:0] line_payload_0, line_payload_1, line_payload_2, line_payload_3,
        line_payload_4, line_payload_5, line_payload_6, line_payload_7, line_payload_8,
        line_payload_9, line_payload_10, line_payload_11, line_payload_12, line_payload_13,
        line_payload_14, line_payload_15,
    output logic [16:0] rest_0, rest_1, rest_2, rest_3, rest_4, rest_5, rest_6, rest_7, rest_8,
        rest_9, rest_10, rest_11, rest_12, rest_13, rest_14, rest_15
);
  logic [3:0]  fill;
  logic [16:0] waiting [0:15];
  logic [16:0] turned_by_1 [0:15], turned_by_2 [0:15], turned_by_4 [0:15], turned_by_8 [0:15];
  logic [4:0]  total;
  logic        complete;
  wire         old [0:15];

  assign rest_0 = waiting[0];
  assign rest_1 = waiting[1];
  assign rest_2 = waiting[2];
  assign rest_3 = waiting[3];
  assign rest_4 = waiting[4];
  assign rest_5 = waiting[5];
  assign rest_6 = waiting[6];
  assign rest_7 = waiting[7];
  assign rest_8 = waiting[8];
  assign rest_9 = waiting[9];
  assign rest_10 = waiting[10];
  assign rest_11 = waiting[11];
  assign rest_12 = waiting[12];
  assign rest_13 = waiting[13];
  assign rest_14 = waiting[14];
  assign rest_15 = waiting[15];

  always_comb begin
    for (int i = 0; i < 16; i++) begin
      turned_by_1[i] = 17'd0;
    end
    if (groups_valid) begin
      turned_by_1[0] = fill[0] ? groups_payload_values_15 : groups_payload_values_0;
      turned_by_1[1] = fill[0] ? groups_payload_values_0 : groups_payload_values_1;
      turned_by_1[2] = fill[0] ? groups_payload_values_1 : groups_payload_values_2;
      turned_by_1[3] = fill[0] ? groups_payload_values_2 : groups_payload_values_3;
      turned_by_1[4] = fill[0] ? groups_payload_values_3 : groups_payload_values_4;
      turned_by_1[5] = fill[0] ? groups_payload_values_4 : groups_payload_values_5;
      turned_by_1[6] = fill[0] ? groups_payload_values_5 : groups_payload_values_6;
      turned_by_1[7] = fill[0] ? groups_payload_values_6 : groups_payload_values_7;
      turned_by_1[8] = fill[0] ? groups_payload_values_7 : groups_payload_values_8;
      turned_by_1[9] = fill[0] ? groups_payload_values_8 : groups_payload_values_9;
      turned_by_1[10] = fill[0] ? groups_payload_values_9 : groups_payload_values_10;
      turned_by_1[11] = fill[0] ? groups_payload_values_10 : groups_payload_values_11;
      turned_by_1[12] = fill[0] ? groups_payload_values_11 : groups_payload_values_12;
      turned_by_1[13] = fill[0] ? groups_payload_values_12 : groups_payload_values_13;
      turned_by_1[14] = fill[0] ? groups_payload_values_13 : groups_payload_values_14;
      turned_by_1[15] = fill[0] ? groups_payload_values_14 : groups_payload_values_15;
    end
  end

  always_comb begin
    for (int i = 0; i < 16; i++) begin
      turned_by_2[i] = 17'd0;
    end
    if (groups_valid) begin
      turned_by_2[0] = fill[1] ? turned_by_1[14] : turned_by_1[0];
      turned_by_2[1] = fill[1] ? turned_by_1[15] : turned_by_1[1];
      for (int i = 2; i < 16; i++) begin
        turned_by_2[i] = fill[1] ? turned_by_1[i - 2] : turned_by_1[i];
      end
    end
  end

  always_comb begin
    for (int i = 0; i < 16; i++) begin
      turned_by_4[i] = 17'd0;
    end
    if (groups_valid) begin
      for (int i = 0; i < 4; i++) begin
        turned_by_4[i] = fill[2] ? turned_by_2[i + 12] : turned_by_2[i];
      end
      for (int i = 4; i < 16; i++) begin
        turned_by_4[i] = fill[2] ? turned_by_2[i - 4] : turned_by_2[i];
      end
    end
  end

  always_comb begin
    for (int i = 0; i < 16; i++) begin
      turned_by_8[i] = 17'd0;
    end
    if (groups_valid) begin
      for (int i = 0; i < 8; i++) begin
        turned_by_8[i] = fill[3] ? turned_by_4[i + 8] : turned_by_4[i];
      end
      for (int i = 8; i < 16; i++) begin
        turned_by_8[i] = fill[3] ? turned_by_4[i - 8] : turned_by_4[i];
      end
    end
  end

  assign total = 5'(fill) + groups_payload_count;
  assign complete = total[4];
  assign line_valid = groups_valid && complete;
  assign old[0] = fill > 4'd0;
  assign line_payload_0 = old[0] ? waiting[0] : turned_by_8[0];
  assign old[1] = fill > 4'd1;
  assign line_payload_1 = old[1] ? waiting[1] : turned_by_8[1];
  assign old[2] = fill > 4'd2;
  assign line_payload_2 = old[2] ? waiting[2] : turned_by_8[2];
  assign old[3] = fill > 4'd3;
  assign line_payload_3 = old[3] ? waiting[3] : turned_by_8[3];
  assign old[4] = fill > 4'd4;
  assign line_payload_4 = old[4] ? waiting[4] : turned_by_8[4];
  assign old[5] = fill > 4'd5;
  assign line_payload_5 = old[5] ? waiting[5] : turned_by_8[5];
  assign old[6] = fill > 4'd6;
  assign line_payload_6 = old[6] ? waiting[6] : turned_by_8[6];
  assign old[7] = fill > 4'd7;
  assign line_payload_7 = old[7] ? waiting[7] : turned_by_8[7];
  assign old[8] = fill > 4'd8;
  assign line_payload_8 = old[8] ? waiting[8] : turned_by_8[8];
  assign old[9] = fill > 4'd9;
  assign line_payload_9 = old[9] ? waiting[9] : turned_by_8[9];
  assign old[10] = fill > 4'd10;
  assign line_payload_10 = old[10] ? waiting[10] : turned_by_8[10];
  assign old[11] = fill > 4'd11;
  assign line_payload_11 = old[11] ? waiting[11] : turned_by_8[11];
  assign old[12] = fill > 4'd12;
  assign line_payload_12 = old[12] ? waiting[12] : turned_by_8[12];
  assign old[13] = fill > 4'd13;
  assign line_payload_13 = old[13] ? waiting[13] : turned_by_8[13];
  assign old[14] = fill > 4'd14;
  assign line_payload_14 = old[14] ? waiting[14] : turned_by_8[14];
  assign old[15] = 1'b0;
  assign line_payload_15 = old[15] ? waiting[15] : turned_by_8[15];

  always_ff @(posedge clk) begin
    if (rst) begin
      fill <= 4'd0;
    end else if (clear) begin
      fill <= 4'd0;
    end else if (groups_valid) begin
      fill <= total[3:0];
    end
  end

  for (genvar i = 0; i < 16; i++) begin : each_old
    always_ff @(posedge clk) begin
      if (groups_valid && (complete || !old[i])) begin
        waiting[i] <= turned_by_8[i];
      end
    end
  end
endmodule
