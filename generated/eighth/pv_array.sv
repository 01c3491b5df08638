// Sums of weight times value over the kept keys of one row after another, exact. A finished row
// waits in holding registers, eight elements a beat, while the next one accumulates.
module pv_array (
    input  logic               clk,
    input  logic               rst,
    input  logic               values_0_valid,
    output logic               values_0_ready,
    input  logic [767:0]       values_0_payload,
    input  logic               weights_valid,
    output logic               weights_ready,
    input  logic [2:0]         weights_payload_slot,
    input  logic [1:0]         weights_payload_head_size,
    input  logic [16:0]        weights_payload_weights_0,
    input  logic               weights_payload_count,
    input  logic               weights_payload_first,
    input  logic               weights_payload_last,
    output logic               sums_valid,
    input  logic               sums_ready,
    output logic [2:0]         sums_payload_slot,
    output logic [3:0]         sums_payload_index,
    output logic signed [38:0] sums_payload_sums_0, sums_payload_sums_1, sums_payload_sums_2,
        sums_payload_sums_3, sums_payload_sums_4, sums_payload_sums_5, sums_payload_sums_6,
        sums_payload_sums_7,
    output logic               sums_payload_last,
    output logic               multiplying
);
  logic               upper_half;
  logic               wide;
  logic               vector_done;
  logic               ending;
  logic               row_ending;
  logic               fire;
  logic               multiplied;
  logic [2:0]         multiplied_tag_slot;
  logic [1:0]         multiplied_tag_head_size;
  logic               multiplied_tag_first;
  logic               multiplied_tag_ending;
  logic               multiplied_tag_upper_half;
  logic [16:0]        product_0_weight;
  logic signed [28:0] product_0_products_0, product_0_products_1, product_0_products_2,
      product_0_products_3, product_0_products_4, product_0_products_5, product_0_products_6,
      product_0_products_7, product_0_products_8, product_0_products_9, product_0_products_10,
      product_0_products_11, product_0_products_12, product_0_products_13, product_0_products_14,
      product_0_products_15, product_0_products_16, product_0_products_17, product_0_products_18,
      product_0_products_19, product_0_products_20, product_0_products_21, product_0_products_22,
      product_0_products_23, product_0_products_24, product_0_products_25, product_0_products_26,
      product_0_products_27, product_0_products_28, product_0_products_29, product_0_products_30,
      product_0_products_31, product_0_products_32, product_0_products_33, product_0_products_34,
      product_0_products_35, product_0_products_36, product_0_products_37, product_0_products_38,
      product_0_products_39, product_0_products_40, product_0_products_41, product_0_products_42,
      product_0_products_43, product_0_products_44, product_0_products_45, product_0_products_46,
      product_0_products_47, product_0_products_48, product_0_products_49, product_0_products_50,
      product_0_products_51, product_0_products_52, product_0_products_53, product_0_products_54,
      product_0_products_55, product_0_products_56, product_0_products_57, product_0_products_58,
      product_0_products_59, product_0_products_60, product_0_products_61, product_0_products_62,
      product_0_products_63;
  logic               accumulators_complete;
  logic [2:0]         accumulators_complete_tag_slot;
  logic [1:0]         accumulators_complete_tag_head_size;
  logic               accumulators_complete_tag_first_unused;
  logic               accumulators_complete_tag_ending_unused;
  logic               accumulators_complete_tag_upper_half_unused;
  logic [2:0]         slot;
  logic [3:0]         last_beat;
  logic [3:0]         beat;
  logic               held;
  logic [3:0]         narrow;
  logic               is_last;

  assign wide = weights_payload_head_size == 2'd2;
  assign vector_done = !wide || upper_half;
  assign ending = weights_payload_last && vector_done;
  assign fire = weights_valid && (values_0_valid || (weights_payload_count <= 1'b0)) &&
      !(ending && row_ending);
  assign values_0_ready = fire && (weights_payload_count > 1'b0);
  assign weights_ready = fire && vector_done;
  assign multiplying = fire;
  assign product_0_weight = (weights_payload_count > 1'b0) ? weights_payload_weights_0 : 17'd0;
  assign narrow = (accumulators_complete_tag_head_size == 2'd0) ? 4'd3 : 4'd7;
  assign is_last = beat == last_beat;
  assign sums_valid = held;
  assign sums_payload_slot = slot;
  assign sums_payload_index = beat;
  assign sums_payload_last = is_last;

  weight_products product_0 (
    .clk         (clk),
    .valid       (fire),
    .weight      (product_0_weight),
    .segment     (values_0_payload),
    .products_0  (product_0_products_0),
    .products_1  (product_0_products_1),
    .products_2  (product_0_products_2),
    .products_3  (product_0_products_3),
    .products_4  (product_0_products_4),
    .products_5  (product_0_products_5),
    .products_6  (product_0_products_6),
    .products_7  (product_0_products_7),
    .products_8  (product_0_products_8),
    .products_9  (product_0_products_9),
    .products_10 (product_0_products_10),
    .products_11 (product_0_products_11),
    .products_12 (product_0_products_12),
    .products_13 (product_0_products_13),
    .products_14 (product_0_products_14),
    .products_15 (product_0_products_15),
    .products_16 (product_0_products_16),
    .products_17 (product_0_products_17),
    .products_18 (product_0_products_18),
    .products_19 (product_0_products_19),
    .products_20 (product_0_products_20),
    .products_21 (product_0_products_21),
    .products_22 (product_0_products_22),
    .products_23 (product_0_products_23),
    .products_24 (product_0_products_24),
    .products_25 (product_0_products_25),
    .products_26 (product_0_products_26),
    .products_27 (product_0_products_27),
    .products_28 (product_0_products_28),
    .products_29 (product_0_products_29),
    .products_30 (product_0_products_30),
    .products_31 (product_0_products_31),
    .products_32 (product_0_products_32),
    .products_33 (product_0_products_33),
    .products_34 (product_0_products_34),
    .products_35 (product_0_products_35),
    .products_36 (product_0_products_36),
    .products_37 (product_0_products_37),
    .products_38 (product_0_products_38),
    .products_39 (product_0_products_39),
    .products_40 (product_0_products_40),
    .products_41 (product_0_products_41),
    .products_42 (product_0_products_42),
    .products_43 (product_0_products_43),
    .products_44 (product_0_products_44),
    .products_45 (product_0_products_45),
    .products_46 (product_0_products_46),
    .products_47 (product_0_products_47),
    .products_48 (product_0_products_48),
    .products_49 (product_0_products_49),
    .products_50 (product_0_products_50),
    .products_51 (product_0_products_51),
    .products_52 (product_0_products_52),
    .products_53 (product_0_products_53),
    .products_54 (product_0_products_54),
    .products_55 (product_0_products_55),
    .products_56 (product_0_products_56),
    .products_57 (product_0_products_57),
    .products_58 (product_0_products_58),
    .products_59 (product_0_products_59),
    .products_60 (product_0_products_60),
    .products_61 (product_0_products_61),
    .products_62 (product_0_products_62),
    .products_63 (product_0_products_63)
  );

  accumulators accumulators (
    .clk                     (clk),
    .rst                     (rst),
    .valid                   (multiplied),
    .tag_slot                (multiplied_tag_slot),
    .tag_head_size           (multiplied_tag_head_size),
    .tag_first               (multiplied_tag_first),
    .tag_ending              (multiplied_tag_ending),
    .tag_upper_half          (multiplied_tag_upper_half),
    .products_0_0            (product_0_products_0),
    .products_0_1            (product_0_products_1),
    .products_0_2            (product_0_products_2),
    .products_0_3            (product_0_products_3),
    .products_0_4            (product_0_products_4),
    .products_0_5            (product_0_products_5),
    .products_0_6            (product_0_products_6),
    .products_0_7            (product_0_products_7),
    .products_0_8            (product_0_products_8),
    .products_0_9            (product_0_products_9),
    .products_0_10           (product_0_products_10),
    .products_0_11           (product_0_products_11),
    .products_0_12           (product_0_products_12),
    .products_0_13           (product_0_products_13),
    .products_0_14           (product_0_products_14),
    .products_0_15           (product_0_products_15),
    .products_0_16           (product_0_products_16),
    .products_0_17           (product_0_products_17),
    .products_0_18           (product_0_products_18),
    .products_0_19           (product_0_products_19),
    .products_0_20           (product_0_products_20),
    .products_0_21           (product_0_products_21),
    .products_0_22           (product_0_products_22),
    .products_0_23           (product_0_products_23),
    .products_0_24           (product_0_products_24),
    .products_0_25           (product_0_products_25),
    .products_0_26           (product_0_products_26),
    .products_0_27           (product_0_products_27),
    .products_0_28           (product_0_products_28),
    .products_0_29           (product_0_products_29),
    .products_0_30           (product_0_products_30),
    .products_0_31           (product_0_products_31),
    .products_0_32           (product_0_products_32),
    .products_0_33           (product_0_products_33),
    .products_0_34           (product_0_products_34),
    .products_0_35           (product_0_products_35),
    .products_0_36           (product_0_products_36),
    .products_0_37           (product_0_products_37),
    .products_0_38           (product_0_products_38),
    .products_0_39           (product_0_products_39),
    .products_0_40           (product_0_products_40),
    .products_0_41           (product_0_products_41),
    .products_0_42           (product_0_products_42),
    .products_0_43           (product_0_products_43),
    .products_0_44           (product_0_products_44),
    .products_0_45           (product_0_products_45),
    .products_0_46           (product_0_products_46),
    .products_0_47           (product_0_products_47),
    .products_0_48           (product_0_products_48),
    .products_0_49           (product_0_products_49),
    .products_0_50           (product_0_products_50),
    .products_0_51           (product_0_products_51),
    .products_0_52           (product_0_products_52),
    .products_0_53           (product_0_products_53),
    .products_0_54           (product_0_products_54),
    .products_0_55           (product_0_products_55),
    .products_0_56           (product_0_products_56),
    .products_0_57           (product_0_products_57),
    .products_0_58           (product_0_products_58),
    .products_0_59           (product_0_products_59),
    .products_0_60           (product_0_products_60),
    .products_0_61           (product_0_products_61),
    .products_0_62           (product_0_products_62),
    .products_0_63           (product_0_products_63),
    .complete                (accumulators_complete),
    .complete_tag_slot       (accumulators_complete_tag_slot),
    .complete_tag_head_size  (accumulators_complete_tag_head_size),
    .complete_tag_first      (accumulators_complete_tag_first_unused),
    .complete_tag_ending     (accumulators_complete_tag_ending_unused),
    .complete_tag_upper_half (accumulators_complete_tag_upper_half_unused),
    .beat                    (beat),
    .sums_0                  (sums_payload_sums_0),
    .sums_1                  (sums_payload_sums_1),
    .sums_2                  (sums_payload_sums_2),
    .sums_3                  (sums_payload_sums_3),
    .sums_4                  (sums_payload_sums_4),
    .sums_5                  (sums_payload_sums_5),
    .sums_6                  (sums_payload_sums_6),
    .sums_7                  (sums_payload_sums_7)
  );

  always_ff @(posedge clk) begin
    if (rst) begin
      multiplied <= 1'b0;
    end else begin
      multiplied <= fire;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      upper_half <= 1'b0;
    end else if (fire) begin
      upper_half <= !vector_done;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      held <= 1'b0;
      beat <= 4'd0;
      row_ending <= 1'b0;
    end else begin
      if (accumulators_complete) begin
        held <= 1'b1;
      end
      if (sums_valid && sums_ready) begin
        beat <= is_last ? 4'd0 : (beat + 4'd1);
        if (is_last) begin
          held <= 1'b0;
          row_ending <= 1'b0;
        end
      end
      if (fire && ending) begin
        row_ending <= 1'b1;
      end
    end
  end

  always_ff @(posedge clk) begin
    if (fire) begin
      multiplied_tag_slot <= weights_payload_slot;
      multiplied_tag_head_size <= weights_payload_head_size;
      multiplied_tag_first <= weights_payload_first;
      multiplied_tag_ending <= ending;
      multiplied_tag_upper_half <= upper_half;
    end
  end

  always_ff @(posedge clk) begin
    if (accumulators_complete) begin
      slot <= accumulators_complete_tag_slot;
      last_beat <= (accumulators_complete_tag_head_size == 2'd2) ? 4'd15 : narrow;
    end
  end
endmodule
