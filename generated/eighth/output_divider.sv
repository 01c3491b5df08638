// The one division of a row: numerator times the reciprocal of its sum, rounded once, halves up. A
// row waits here until its reciprocal is known.
module output_divider (
    input  logic               clk,
    input  logic               rst,
    input  logic               numerators_valid,
    output logic               numerators_ready,
    input  logic [2:0]         numerators_payload_slot,
    input  logic [3:0]         numerators_payload_index,
    input  logic signed [38:0] numerators_payload_sums_0, numerators_payload_sums_1,
        numerators_payload_sums_2, numerators_payload_sums_3, numerators_payload_sums_4,
        numerators_payload_sums_5, numerators_payload_sums_6, numerators_payload_sums_7,
    input  logic               numerators_payload_last,
    input  logic               reciprocals_valid,
    input  logic [2:0]         reciprocals_payload_slot,
    input  logic [23:0]        reciprocals_payload_reciprocal,
    input  logic [4:0]         reciprocals_payload_significant,
    output logic               outputs_valid,
    output logic [2:0]         outputs_payload_slot,
    output logic [3:0]         outputs_payload_index,
    output logic [255:0]       outputs_payload_outputs,
    output logic               outputs_payload_last
);
  logic [7:0]         known;
  logic               taken;
  logic [7:0]         learned;
  logic [7:0]         used;
  logic               multiplied;
  logic signed [63:0] products_0, products_1, products_2, products_3, products_4, products_5,
      products_6, products_7;
  logic [2:0]         multiplied_tag_slot;
  logic [3:0]         multiplied_tag_index;
  logic               multiplied_tag_last;
  logic [4:0]         significant;
  logic signed [24:0] reciprocal;
  logic               divided;
  logic [31:0]        quotients_0, quotients_1, quotients_2, quotients_3, quotients_4, quotients_5,
      quotients_6, quotients_7;
  logic [2:0]         divided_tag_slot;
  logic [3:0]         divided_tag_index;
  logic               divided_tag_last;
  logic [4:0]         amount;
  logic signed [63:0] shifted;
  logic signed [63:0] half;
  logic signed [63:0] shifted_1, shifted_2, shifted_3, shifted_4, shifted_5, shifted_6, shifted_7;
  logic signed [63:0] half_1, half_2, half_3, half_4, half_5, half_6, half_7;
  logic [23:0]        reciprocal_of [0:7];
  logic [4:0]         significant_of [0:7];

  logic unused_ok;
  assign unused_ok = &{1'b0, half[63:32], half_1[63:32], half_2[63:32], half_3[63:32],
      half_4[63:32], half_5[63:32], half_6[63:32], half_7[63:32]};

  assign numerators_ready = known[numerators_payload_slot];
  assign taken = numerators_valid && numerators_ready;
  assign learned = reciprocals_valid ? (8'd1 << reciprocals_payload_slot) : 8'd0;
  assign used = (taken && numerators_payload_last) ? (8'd1 << numerators_payload_slot) : 8'd0;
  assign reciprocal = $signed(25'(reciprocal_of[numerators_payload_slot]));
  assign amount = significant - 5'd17;
  assign shifted = (products_0 >>> 5'd22) >>> amount;
  assign half = (shifted + 64'sd1) >>> 1'b1;
  assign shifted_1 = (products_1 >>> 5'd22) >>> amount;
  assign half_1 = (shifted_1 + 64'sd1) >>> 1'b1;
  assign shifted_2 = (products_2 >>> 5'd22) >>> amount;
  assign half_2 = (shifted_2 + 64'sd1) >>> 1'b1;
  assign shifted_3 = (products_3 >>> 5'd22) >>> amount;
  assign half_3 = (shifted_3 + 64'sd1) >>> 1'b1;
  assign shifted_4 = (products_4 >>> 5'd22) >>> amount;
  assign half_4 = (shifted_4 + 64'sd1) >>> 1'b1;
  assign shifted_5 = (products_5 >>> 5'd22) >>> amount;
  assign half_5 = (shifted_5 + 64'sd1) >>> 1'b1;
  assign shifted_6 = (products_6 >>> 5'd22) >>> amount;
  assign half_6 = (shifted_6 + 64'sd1) >>> 1'b1;
  assign shifted_7 = (products_7 >>> 5'd22) >>> amount;
  assign half_7 = (shifted_7 + 64'sd1) >>> 1'b1;
  assign outputs_valid = divided;
  assign outputs_payload_slot = divided_tag_slot;
  assign outputs_payload_index = divided_tag_index;
  assign outputs_payload_outputs =
      {quotients_7, quotients_6, quotients_5, quotients_4, quotients_3, quotients_2, quotients_1,
      quotients_0};
  assign outputs_payload_last = divided_tag_last;

  always_ff @(posedge clk) begin
    if (rst) begin
      known <= 8'd0;
      multiplied <= 1'b0;
      divided <= 1'b0;
    end else begin
      known <= (known | learned) & ~used;
      multiplied <= taken;
      divided <= multiplied;
    end
  end

  always_ff @(posedge clk) begin
    if (taken) begin
      products_0 <= 64'(numerators_payload_sums_0) * 64'(reciprocal);
      products_1 <= 64'(numerators_payload_sums_1) * 64'(reciprocal);
      products_2 <= 64'(numerators_payload_sums_2) * 64'(reciprocal);
      products_3 <= 64'(numerators_payload_sums_3) * 64'(reciprocal);
      products_4 <= 64'(numerators_payload_sums_4) * 64'(reciprocal);
      products_5 <= 64'(numerators_payload_sums_5) * 64'(reciprocal);
      products_6 <= 64'(numerators_payload_sums_6) * 64'(reciprocal);
      products_7 <= 64'(numerators_payload_sums_7) * 64'(reciprocal);
      significant <= significant_of[numerators_payload_slot];
      multiplied_tag_slot <= numerators_payload_slot;
      multiplied_tag_index <= numerators_payload_index;
      multiplied_tag_last <= numerators_payload_last;
    end
  end

  always_ff @(posedge clk) begin
    if (multiplied) begin
      quotients_0 <= $unsigned($signed(half[31:0]));
      quotients_1 <= $unsigned($signed(half_1[31:0]));
      quotients_2 <= $unsigned($signed(half_2[31:0]));
      quotients_3 <= $unsigned($signed(half_3[31:0]));
      quotients_4 <= $unsigned($signed(half_4[31:0]));
      quotients_5 <= $unsigned($signed(half_5[31:0]));
      quotients_6 <= $unsigned($signed(half_6[31:0]));
      quotients_7 <= $unsigned($signed(half_7[31:0]));
      divided_tag_slot <= multiplied_tag_slot;
      divided_tag_index <= multiplied_tag_index;
      divided_tag_last <= multiplied_tag_last;
    end
  end

  always_ff @(posedge clk) begin
    if (reciprocals_valid) begin
      reciprocal_of[reciprocals_payload_slot] <= reciprocals_payload_reciprocal;
    end
  end

  always_ff @(posedge clk) begin
    if (reciprocals_valid) begin
      significant_of[reciprocals_payload_slot] <= reciprocals_payload_significant;
    end
  end
endmodule
