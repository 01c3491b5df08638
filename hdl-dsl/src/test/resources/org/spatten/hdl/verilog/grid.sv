module grid (
    input  logic        clk,      // InstanceLoopsTest.java:65
    input  logic        rst,      // InstanceLoopsTest.java:65
    output logic [4:0]  middle,   // InstanceLoopsTest.java:63
    input  logic [3:0]  values_0, values_1, values_2, values_3,  // InstanceLoopsTest.java:66
    input  logic [23:0] choices,  // InstanceLoopsTest.java:67
    output logic [3:0]  results_0, results_1, results_2, results_3,  // InstanceLoopsTest.java:68
        results_4, results_5
);
  logic [3:0] node_0_gain, node_1_gain, node_2_gain, node_3_gain,  // InstanceLoopsTest.java:71
      node_4_gain, node_5_gain, node_6_gain, node_7_gain, node_8_gain,
      node_9_gain, node_10_gain, node_11_gain, node_12_gain,
      node_13_gain, node_14_gain, node_15_gain, node_16_gain,
      node_17_gain, node_18_gain, node_19_gain, node_20_gain,
      node_21_gain, node_22_gain, node_23_gain;
  wire [3:0]  node_left [0:23];          // InstanceLoopsTest.java:71
  wire [3:0]  node_above [0:23];         // InstanceLoopsTest.java:71
  wire [3:0]  node_bias [0:23];          // InstanceLoopsTest.java:71
  wire [3:0]  node_gain [0:23];          // InstanceLoopsTest.java:71
  wire [3:0]  node_kept [0:23];          // InstanceLoopsTest.java:71
  wire [3:0]  node_spare_unused [0:23];  // InstanceLoopsTest.java:71

  assign node_bias[0] = values_0 + 4'd0;

  always_comb begin
    if (choices[0]) begin
      node_0_gain = 4'd1;
    end else begin
      node_0_gain = values_0;
    end
  end

  assign node_bias[1] = values_1 + 4'd1;

  always_comb begin
    if (choices[1]) begin
      node_1_gain = 4'd1;
    end else begin
      node_1_gain = values_0;
    end
  end

  assign node_bias[2] = values_2 + 4'd2;

  always_comb begin
    if (choices[2]) begin
      node_2_gain = 4'd1;
    end else begin
      node_2_gain = values_0;
    end
  end

  assign node_bias[3] = values_3 + 4'd3;

  always_comb begin
    if (choices[3]) begin
      node_3_gain = 4'd1;
    end else begin
      node_3_gain = values_0;
    end
  end

  assign node_bias[4] = values_0 + 4'd4;

  always_comb begin
    if (choices[4]) begin
      node_4_gain = 4'd1;
    end else begin
      node_4_gain = values_0;
    end
  end

  assign node_bias[5] = values_1 + 4'd5;

  always_comb begin
    if (choices[5]) begin
      node_5_gain = 4'd1;
    end else begin
      node_5_gain = values_0;
    end
  end

  assign node_bias[6] = values_2 + 4'd6;

  always_comb begin
    if (choices[6]) begin
      node_6_gain = 4'd1;
    end else begin
      node_6_gain = values_0;
    end
  end

  assign node_bias[7] = values_3 + 4'd7;

  always_comb begin
    if (choices[7]) begin
      node_7_gain = 4'd1;
    end else begin
      node_7_gain = values_0;
    end
  end

  assign node_bias[8] = values_0 + 4'd8;

  always_comb begin
    if (choices[8]) begin
      node_8_gain = 4'd1;
    end else begin
      node_8_gain = values_0;
    end
  end

  assign node_bias[9] = values_1 + 4'd9;

  always_comb begin
    if (choices[9]) begin
      node_9_gain = 4'd1;
    end else begin
      node_9_gain = values_0;
    end
  end

  assign node_bias[10] = values_2 + 4'd10;

  always_comb begin
    if (choices[10]) begin
      node_10_gain = 4'd1;
    end else begin
      node_10_gain = values_0;
    end
  end

  assign node_bias[11] = values_3 + 4'd11;

  always_comb begin
    if (choices[11]) begin
      node_11_gain = 4'd1;
    end else begin
      node_11_gain = values_0;
    end
  end

  assign node_bias[12] = values_0 + 4'd12;

  always_comb begin
    if (choices[12]) begin
      node_12_gain = 4'd1;
    end else begin
      node_12_gain = values_0;
    end
  end

  assign node_bias[13] = values_1 + 4'd13;

  always_comb begin
    if (choices[13]) begin
      node_13_gain = 4'd1;
    end else begin
      node_13_gain = values_0;
    end
  end

  assign node_bias[14] = values_2 + 4'd14;

  always_comb begin
    if (choices[14]) begin
      node_14_gain = 4'd1;
    end else begin
      node_14_gain = values_0;
    end
  end

  assign node_bias[15] = values_3 + 4'd15;

  always_comb begin
    if (choices[15]) begin
      node_15_gain = 4'd1;
    end else begin
      node_15_gain = values_0;
    end
  end

  assign node_bias[16] = values_0 + 4'd0;

  always_comb begin
    if (choices[16]) begin
      node_16_gain = 4'd1;
    end else begin
      node_16_gain = values_0;
    end
  end

  assign node_bias[17] = values_1 + 4'd1;

  always_comb begin
    if (choices[17]) begin
      node_17_gain = 4'd1;
    end else begin
      node_17_gain = values_0;
    end
  end

  assign node_bias[18] = values_2 + 4'd2;

  always_comb begin
    if (choices[18]) begin
      node_18_gain = 4'd1;
    end else begin
      node_18_gain = values_0;
    end
  end

  assign node_bias[19] = values_3 + 4'd3;

  always_comb begin
    if (choices[19]) begin
      node_19_gain = 4'd1;
    end else begin
      node_19_gain = values_0;
    end
  end

  assign node_bias[20] = values_0 + 4'd4;

  always_comb begin
    if (choices[20]) begin
      node_20_gain = 4'd1;
    end else begin
      node_20_gain = values_0;
    end
  end

  assign node_bias[21] = values_1 + 4'd5;

  always_comb begin
    if (choices[21]) begin
      node_21_gain = 4'd1;
    end else begin
      node_21_gain = values_0;
    end
  end

  assign node_bias[22] = values_2 + 4'd6;

  always_comb begin
    if (choices[22]) begin
      node_22_gain = 4'd1;
    end else begin
      node_22_gain = values_0;
    end
  end

  assign node_bias[23] = values_3 + 4'd7;

  always_comb begin
    if (choices[23]) begin
      node_23_gain = 4'd1;
    end else begin
      node_23_gain = values_0;
    end
  end

  assign results_0 = node_kept[18];
  assign results_1 = node_kept[19];
  assign results_2 = node_kept[20];
  assign results_3 = node_kept[21];
  assign results_4 = node_kept[22];
  assign results_5 = node_kept[23];
  assign middle = 5'(node_kept[8]) + 5'(4'(node_kept[9][3:2]));
  assign node_left[0] = values_0;
  assign node_left[6] = values_1;
  assign node_left[12] = values_2;
  assign node_left[18] = values_3;

  for (genvar i = 0; i < 4; i++) begin : each_node_left_row
    for (genvar j = 1; j < 6; j++) begin : each_node_left
      assign node_left[6*i + j] = node_kept[6*i + j - 1];
    end
  end

  for (genvar i = 0; i < 6; i++) begin : each_node_above
    assign node_above[i] = 4'd3;
  end

  for (genvar i = 6; i < 24; i++) begin : each_node_above_2
    assign node_above[i] = node_kept[i - 6];
  end

  assign node_gain[0] = node_0_gain;
  assign node_gain[1] = node_1_gain;
  assign node_gain[2] = node_2_gain;
  assign node_gain[3] = node_3_gain;
  assign node_gain[4] = node_4_gain;
  assign node_gain[5] = node_5_gain;
  assign node_gain[6] = node_6_gain;
  assign node_gain[7] = node_7_gain;
  assign node_gain[8] = node_8_gain;
  assign node_gain[9] = node_9_gain;
  assign node_gain[10] = node_10_gain;
  assign node_gain[11] = node_11_gain;
  assign node_gain[12] = node_12_gain;
  assign node_gain[13] = node_13_gain;
  assign node_gain[14] = node_14_gain;
  assign node_gain[15] = node_15_gain;
  assign node_gain[16] = node_16_gain;
  assign node_gain[17] = node_17_gain;
  assign node_gain[18] = node_18_gain;
  assign node_gain[19] = node_19_gain;
  assign node_gain[20] = node_20_gain;
  assign node_gain[21] = node_21_gain;
  assign node_gain[22] = node_22_gain;
  assign node_gain[23] = node_23_gain;

  for (genvar i = 0; i < 24; i++) begin : node
    cell_registered node (
      .clk   (clk),
      .rst   (rst),
      .left  (node_left[i]),
      .above (node_above[i]),
      .bias  (node_bias[i]),
      .gain  (node_gain[i]),
      .kept  (node_kept[i]),
      .spare (node_spare_unused[i])
    );
  end
endmodule
