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
  logic [16:0] waiting_0, waiting_1, waiting_2, waiting_3, waiting_4, waiting_5, waiting_6,
      waiting_7, waiting_8, waiting_9, waiting_10, waiting_11, waiting_12, waiting_13, waiting_14,
      waiting_15;
  logic [16:0] turned_by_1_0, turned_by_1_1, turned_by_1_2, turned_by_1_3, turned_by_1_4,
      turned_by_1_5, turned_by_1_6, turned_by_1_7, turned_by_1_8, turned_by_1_9, turned_by_1_10,
      turned_by_1_11, turned_by_1_12, turned_by_1_13, turned_by_1_14, turned_by_1_15, turned_by_2_0,
      turned_by_2_1, turned_by_2_2, turned_by_2_3, turned_by_2_4, turned_by_2_5, turned_by_2_6,
      turned_by_2_7, turned_by_2_8, turned_by_2_9, turned_by_2_10, turned_by_2_11, turned_by_2_12,
      turned_by_2_13, turned_by_2_14, turned_by_2_15, turned_by_4_0, turned_by_4_1, turned_by_4_2,
      turned_by_4_3, turned_by_4_4, turned_by_4_5, turned_by_4_6, turned_by_4_7, turned_by_4_8,
      turned_by_4_9, turned_by_4_10, turned_by_4_11, turned_by_4_12, turned_by_4_13, turned_by_4_14,
      turned_by_4_15, turned_by_8_0, turned_by_8_1, turned_by_8_2, turned_by_8_3, turned_by_8_4,
      turned_by_8_5, turned_by_8_6, turned_by_8_7, turned_by_8_8, turned_by_8_9, turned_by_8_10,
      turned_by_8_11, turned_by_8_12, turned_by_8_13, turned_by_8_14, turned_by_8_15;
  logic [4:0]  total;
  logic        complete;
  logic        old_0, old_1, old_2, old_3, old_4, old_5, old_6, old_7, old_8, old_9, old_10, old_11,
      old_12, old_13, old_14, old_15;

  assign rest_0 = waiting_0;
  assign rest_1 = waiting_1;
  assign rest_2 = waiting_2;
  assign rest_3 = waiting_3;
  assign rest_4 = waiting_4;
  assign rest_5 = waiting_5;
  assign rest_6 = waiting_6;
  assign rest_7 = waiting_7;
  assign rest_8 = waiting_8;
  assign rest_9 = waiting_9;
  assign rest_10 = waiting_10;
  assign rest_11 = waiting_11;
  assign rest_12 = waiting_12;
  assign rest_13 = waiting_13;
  assign rest_14 = waiting_14;
  assign rest_15 = waiting_15;

  always_comb begin
    turned_by_1_0 = 17'd0;
    turned_by_1_1 = 17'd0;
    turned_by_1_2 = 17'd0;
    turned_by_1_3 = 17'd0;
    turned_by_1_4 = 17'd0;
    turned_by_1_5 = 17'd0;
    turned_by_1_6 = 17'd0;
    turned_by_1_7 = 17'd0;
    turned_by_1_8 = 17'd0;
    turned_by_1_9 = 17'd0;
    turned_by_1_10 = 17'd0;
    turned_by_1_11 = 17'd0;
    turned_by_1_12 = 17'd0;
    turned_by_1_13 = 17'd0;
    turned_by_1_14 = 17'd0;
    turned_by_1_15 = 17'd0;
    if (groups_valid) begin
      turned_by_1_0 = fill[0] ? groups_payload_values_15 : groups_payload_values_0;
      turned_by_1_1 = fill[0] ? groups_payload_values_0 : groups_payload_values_1;
      turned_by_1_2 = fill[0] ? groups_payload_values_1 : groups_payload_values_2;
      turned_by_1_3 = fill[0] ? groups_payload_values_2 : groups_payload_values_3;
      turned_by_1_4 = fill[0] ? groups_payload_values_3 : groups_payload_values_4;
      turned_by_1_5 = fill[0] ? groups_payload_values_4 : groups_payload_values_5;
      turned_by_1_6 = fill[0] ? groups_payload_values_5 : groups_payload_values_6;
      turned_by_1_7 = fill[0] ? groups_payload_values_6 : groups_payload_values_7;
      turned_by_1_8 = fill[0] ? groups_payload_values_7 : groups_payload_values_8;
      turned_by_1_9 = fill[0] ? groups_payload_values_8 : groups_payload_values_9;
      turned_by_1_10 = fill[0] ? groups_payload_values_9 : groups_payload_values_10;
      turned_by_1_11 = fill[0] ? groups_payload_values_10 : groups_payload_values_11;
      turned_by_1_12 = fill[0] ? groups_payload_values_11 : groups_payload_values_12;
      turned_by_1_13 = fill[0] ? groups_payload_values_12 : groups_payload_values_13;
      turned_by_1_14 = fill[0] ? groups_payload_values_13 : groups_payload_values_14;
      turned_by_1_15 = fill[0] ? groups_payload_values_14 : groups_payload_values_15;
    end
  end

  always_comb begin
    turned_by_2_0 = 17'd0;
    turned_by_2_1 = 17'd0;
    turned_by_2_2 = 17'd0;
    turned_by_2_3 = 17'd0;
    turned_by_2_4 = 17'd0;
    turned_by_2_5 = 17'd0;
    turned_by_2_6 = 17'd0;
    turned_by_2_7 = 17'd0;
    turned_by_2_8 = 17'd0;
    turned_by_2_9 = 17'd0;
    turned_by_2_10 = 17'd0;
    turned_by_2_11 = 17'd0;
    turned_by_2_12 = 17'd0;
    turned_by_2_13 = 17'd0;
    turned_by_2_14 = 17'd0;
    turned_by_2_15 = 17'd0;
    if (groups_valid) begin
      turned_by_2_0 = fill[1] ? turned_by_1_14 : turned_by_1_0;
      turned_by_2_1 = fill[1] ? turned_by_1_15 : turned_by_1_1;
      turned_by_2_2 = fill[1] ? turned_by_1_0 : turned_by_1_2;
      turned_by_2_3 = fill[1] ? turned_by_1_1 : turned_by_1_3;
      turned_by_2_4 = fill[1] ? turned_by_1_2 : turned_by_1_4;
      turned_by_2_5 = fill[1] ? turned_by_1_3 : turned_by_1_5;
      turned_by_2_6 = fill[1] ? turned_by_1_4 : turned_by_1_6;
      turned_by_2_7 = fill[1] ? turned_by_1_5 : turned_by_1_7;
      turned_by_2_8 = fill[1] ? turned_by_1_6 : turned_by_1_8;
      turned_by_2_9 = fill[1] ? turned_by_1_7 : turned_by_1_9;
      turned_by_2_10 = fill[1] ? turned_by_1_8 : turned_by_1_10;
      turned_by_2_11 = fill[1] ? turned_by_1_9 : turned_by_1_11;
      turned_by_2_12 = fill[1] ? turned_by_1_10 : turned_by_1_12;
      turned_by_2_13 = fill[1] ? turned_by_1_11 : turned_by_1_13;
      turned_by_2_14 = fill[1] ? turned_by_1_12 : turned_by_1_14;
      turned_by_2_15 = fill[1] ? turned_by_1_13 : turned_by_1_15;
    end
  end

  always_comb begin
    turned_by_4_0 = 17'd0;
    turned_by_4_1 = 17'd0;
    turned_by_4_2 = 17'd0;
    turned_by_4_3 = 17'd0;
    turned_by_4_4 = 17'd0;
    turned_by_4_5 = 17'd0;
    turned_by_4_6 = 17'd0;
    turned_by_4_7 = 17'd0;
    turned_by_4_8 = 17'd0;
    turned_by_4_9 = 17'd0;
    turned_by_4_10 = 17'd0;
    turned_by_4_11 = 17'd0;
    turned_by_4_12 = 17'd0;
    turned_by_4_13 = 17'd0;
    turned_by_4_14 = 17'd0;
    turned_by_4_15 = 17'd0;
    if (groups_valid) begin
      turned_by_4_0 = fill[2] ? turned_by_2_12 : turned_by_2_0;
      turned_by_4_1 = fill[2] ? turned_by_2_13 : turned_by_2_1;
      turned_by_4_2 = fill[2] ? turned_by_2_14 : turned_by_2_2;
      turned_by_4_3 = fill[2] ? turned_by_2_15 : turned_by_2_3;
      turned_by_4_4 = fill[2] ? turned_by_2_0 : turned_by_2_4;
      turned_by_4_5 = fill[2] ? turned_by_2_1 : turned_by_2_5;
      turned_by_4_6 = fill[2] ? turned_by_2_2 : turned_by_2_6;
      turned_by_4_7 = fill[2] ? turned_by_2_3 : turned_by_2_7;
      turned_by_4_8 = fill[2] ? turned_by_2_4 : turned_by_2_8;
      turned_by_4_9 = fill[2] ? turned_by_2_5 : turned_by_2_9;
      turned_by_4_10 = fill[2] ? turned_by_2_6 : turned_by_2_10;
      turned_by_4_11 = fill[2] ? turned_by_2_7 : turned_by_2_11;
      turned_by_4_12 = fill[2] ? turned_by_2_8 : turned_by_2_12;
      turned_by_4_13 = fill[2] ? turned_by_2_9 : turned_by_2_13;
      turned_by_4_14 = fill[2] ? turned_by_2_10 : turned_by_2_14;
      turned_by_4_15 = fill[2] ? turned_by_2_11 : turned_by_2_15;
    end
  end

  always_comb begin
    turned_by_8_0 = 17'd0;
    turned_by_8_1 = 17'd0;
    turned_by_8_2 = 17'd0;
    turned_by_8_3 = 17'd0;
    turned_by_8_4 = 17'd0;
    turned_by_8_5 = 17'd0;
    turned_by_8_6 = 17'd0;
    turned_by_8_7 = 17'd0;
    turned_by_8_8 = 17'd0;
    turned_by_8_9 = 17'd0;
    turned_by_8_10 = 17'd0;
    turned_by_8_11 = 17'd0;
    turned_by_8_12 = 17'd0;
    turned_by_8_13 = 17'd0;
    turned_by_8_14 = 17'd0;
    turned_by_8_15 = 17'd0;
    if (groups_valid) begin
      turned_by_8_0 = fill[3] ? turned_by_4_8 : turned_by_4_0;
      turned_by_8_1 = fill[3] ? turned_by_4_9 : turned_by_4_1;
      turned_by_8_2 = fill[3] ? turned_by_4_10 : turned_by_4_2;
      turned_by_8_3 = fill[3] ? turned_by_4_11 : turned_by_4_3;
      turned_by_8_4 = fill[3] ? turned_by_4_12 : turned_by_4_4;
      turned_by_8_5 = fill[3] ? turned_by_4_13 : turned_by_4_5;
      turned_by_8_6 = fill[3] ? turned_by_4_14 : turned_by_4_6;
      turned_by_8_7 = fill[3] ? turned_by_4_15 : turned_by_4_7;
      turned_by_8_8 = fill[3] ? turned_by_4_0 : turned_by_4_8;
      turned_by_8_9 = fill[3] ? turned_by_4_1 : turned_by_4_9;
      turned_by_8_10 = fill[3] ? turned_by_4_2 : turned_by_4_10;
      turned_by_8_11 = fill[3] ? turned_by_4_3 : turned_by_4_11;
      turned_by_8_12 = fill[3] ? turned_by_4_4 : turned_by_4_12;
      turned_by_8_13 = fill[3] ? turned_by_4_5 : turned_by_4_13;
      turned_by_8_14 = fill[3] ? turned_by_4_6 : turned_by_4_14;
      turned_by_8_15 = fill[3] ? turned_by_4_7 : turned_by_4_15;
    end
  end

  assign total = 5'(fill) + groups_payload_count;
  assign complete = total[4];
  assign line_valid = groups_valid && complete;
  assign old_0 = fill > 4'd0;
  assign line_payload_0 = old_0 ? waiting_0 : turned_by_8_0;
  assign old_1 = fill > 4'd1;
  assign line_payload_1 = old_1 ? waiting_1 : turned_by_8_1;
  assign old_2 = fill > 4'd2;
  assign line_payload_2 = old_2 ? waiting_2 : turned_by_8_2;
  assign old_3 = fill > 4'd3;
  assign line_payload_3 = old_3 ? waiting_3 : turned_by_8_3;
  assign old_4 = fill > 4'd4;
  assign line_payload_4 = old_4 ? waiting_4 : turned_by_8_4;
  assign old_5 = fill > 4'd5;
  assign line_payload_5 = old_5 ? waiting_5 : turned_by_8_5;
  assign old_6 = fill > 4'd6;
  assign line_payload_6 = old_6 ? waiting_6 : turned_by_8_6;
  assign old_7 = fill > 4'd7;
  assign line_payload_7 = old_7 ? waiting_7 : turned_by_8_7;
  assign old_8 = fill > 4'd8;
  assign line_payload_8 = old_8 ? waiting_8 : turned_by_8_8;
  assign old_9 = fill > 4'd9;
  assign line_payload_9 = old_9 ? waiting_9 : turned_by_8_9;
  assign old_10 = fill > 4'd10;
  assign line_payload_10 = old_10 ? waiting_10 : turned_by_8_10;
  assign old_11 = fill > 4'd11;
  assign line_payload_11 = old_11 ? waiting_11 : turned_by_8_11;
  assign old_12 = fill > 4'd12;
  assign line_payload_12 = old_12 ? waiting_12 : turned_by_8_12;
  assign old_13 = fill > 4'd13;
  assign line_payload_13 = old_13 ? waiting_13 : turned_by_8_13;
  assign old_14 = fill > 4'd14;
  assign line_payload_14 = old_14 ? waiting_14 : turned_by_8_14;
  assign old_15 = 1'b0;
  assign line_payload_15 = old_15 ? waiting_15 : turned_by_8_15;

  always_ff @(posedge clk) begin
    if (rst) begin
      fill <= 4'd0;
    end else if (clear) begin
      fill <= 4'd0;
    end else if (groups_valid) begin
      fill <= total[3:0];
    end
  end

  always_ff @(posedge clk) begin
    if (groups_valid && (complete || !old_0)) begin
      waiting_0 <= turned_by_8_0;
    end
  end

  always_ff @(posedge clk) begin
    if (groups_valid && (complete || !old_1)) begin
      waiting_1 <= turned_by_8_1;
    end
  end

  always_ff @(posedge clk) begin
    if (groups_valid && (complete || !old_2)) begin
      waiting_2 <= turned_by_8_2;
    end
  end

  always_ff @(posedge clk) begin
    if (groups_valid && (complete || !old_3)) begin
      waiting_3 <= turned_by_8_3;
    end
  end

  always_ff @(posedge clk) begin
    if (groups_valid && (complete || !old_4)) begin
      waiting_4 <= turned_by_8_4;
    end
  end

  always_ff @(posedge clk) begin
    if (groups_valid && (complete || !old_5)) begin
      waiting_5 <= turned_by_8_5;
    end
  end

  always_ff @(posedge clk) begin
    if (groups_valid && (complete || !old_6)) begin
      waiting_6 <= turned_by_8_6;
    end
  end

  always_ff @(posedge clk) begin
    if (groups_valid && (complete || !old_7)) begin
      waiting_7 <= turned_by_8_7;
    end
  end

  always_ff @(posedge clk) begin
    if (groups_valid && (complete || !old_8)) begin
      waiting_8 <= turned_by_8_8;
    end
  end

  always_ff @(posedge clk) begin
    if (groups_valid && (complete || !old_9)) begin
      waiting_9 <= turned_by_8_9;
    end
  end

  always_ff @(posedge clk) begin
    if (groups_valid && (complete || !old_10)) begin
      waiting_10 <= turned_by_8_10;
    end
  end

  always_ff @(posedge clk) begin
    if (groups_valid && (complete || !old_11)) begin
      waiting_11 <= turned_by_8_11;
    end
  end

  always_ff @(posedge clk) begin
    if (groups_valid && (complete || !old_12)) begin
      waiting_12 <= turned_by_8_12;
    end
  end

  always_ff @(posedge clk) begin
    if (groups_valid && (complete || !old_13)) begin
      waiting_13 <= turned_by_8_13;
    end
  end

  always_ff @(posedge clk) begin
    if (groups_valid && (complete || !old_14)) begin
      waiting_14 <= turned_by_8_14;
    end
  end

  always_ff @(posedge clk) begin
    if (groups_valid && (complete || !old_15)) begin
      waiting_15 <= turned_by_8_15;
    end
  end
endmodule
