// The survivors of a row in the order of their positions: reads the exponentials, and the tokens
// of their positions, in lines, drops what the select did not keep, and packs the others into full
// vectors.
module survivor_filter_16_1_8_1024_8 (
    input  logic        clk,
    input  logic        rst,
    input  logic        jobs_valid,
    output logic        jobs_ready,
    input  logic [2:0]  jobs_payload_slot,
    input  logic [10:0] jobs_payload_count,
    input  logic [10:0] jobs_payload_k,
    input  logic [16:0] jobs_payload_threshold,
    input  logic [10:0] jobs_payload_equal_kept,
    input  logic        jobs_payload_dense,
    input  logic [1:0]  jobs_payload_bank,
    output logic        exponential_address_valid,
    output logic [8:0]  exponential_address_payload,
    input  logic [16:0] exponential_data_0, exponential_data_1, exponential_data_2,
        exponential_data_3, exponential_data_4, exponential_data_5, exponential_data_6,
        exponential_data_7, exponential_data_8, exponential_data_9, exponential_data_10,
        exponential_data_11, exponential_data_12, exponential_data_13, exponential_data_14,
        exponential_data_15,
    output logic        list_address_valid,
    output logic [7:0]  list_address_payload,
    input  logic [9:0]  list_data_0, list_data_1, list_data_2, list_data_3, list_data_4,
        list_data_5, list_data_6, list_data_7, list_data_8, list_data_9, list_data_10, list_data_11,
        list_data_12, list_data_13, list_data_14, list_data_15,
    output logic        survivors_valid,
    input  logic        survivors_ready,
    output logic [2:0]  survivors_payload_slot,
    output logic [9:0]  survivors_payload_tokens_0,
    output logic [16:0] survivors_payload_exponentials_0,
    output logic        survivors_payload_count,
    output logic        survivors_payload_first,
    output logic        survivors_payload_last,
    output logic        observed_valid,
    output logic [2:0]  observed_payload_slot,
    output logic [9:0]  observed_payload_tokens_0, observed_payload_tokens_1,
        observed_payload_tokens_2, observed_payload_tokens_3, observed_payload_tokens_4,
        observed_payload_tokens_5, observed_payload_tokens_6, observed_payload_tokens_7,
        observed_payload_tokens_8, observed_payload_tokens_9, observed_payload_tokens_10,
        observed_payload_tokens_11, observed_payload_tokens_12, observed_payload_tokens_13,
        observed_payload_tokens_14, observed_payload_tokens_15,
    output logic [4:0]  observed_payload_count
);
  logic        packer_groups_valid;
  logic        packer_groups_ready;
  logic        busy;
  logic [2:0]  row_slot;
  logic [10:0] row_count;
  logic [10:0] row_k;
  logic [16:0] row_threshold;
  logic [10:0] row_equal_kept;
  logic        row_dense;
  logic [1:0]  row_bank;
  logic [5:0]  line;
  logic        arrives;
  logic [2:0]  arriving_row_slot;
  logic [10:0] arriving_row_count;
  logic [10:0] arriving_row_k;
  logic [16:0] arriving_row_threshold;
  logic [10:0] arriving_row_equal_kept;
  logic        arriving_row_dense;
  logic [1:0]  arriving_row_bank;
  logic [5:0]  arriving_line;
  logic        taken;
  logic [1:0]  pause;
  logic        asks;
  logic        at_last;
  logic        group_valid;
  logic [2:0]  group_slot;
  logic [9:0]  group_survivors_values_0_token, group_survivors_values_1_token,
      group_survivors_values_2_token, group_survivors_values_3_token,
      group_survivors_values_4_token, group_survivors_values_5_token,
      group_survivors_values_6_token, group_survivors_values_7_token,
      group_survivors_values_8_token, group_survivors_values_9_token,
      group_survivors_values_10_token, group_survivors_values_11_token,
      group_survivors_values_12_token, group_survivors_values_13_token,
      group_survivors_values_14_token, group_survivors_values_15_token;
  logic [16:0] group_survivors_values_0_exponential, group_survivors_values_1_exponential,
      group_survivors_values_2_exponential, group_survivors_values_3_exponential,
      group_survivors_values_4_exponential, group_survivors_values_5_exponential,
      group_survivors_values_6_exponential, group_survivors_values_7_exponential,
      group_survivors_values_8_exponential, group_survivors_values_9_exponential,
      group_survivors_values_10_exponential, group_survivors_values_11_exponential,
      group_survivors_values_12_exponential, group_survivors_values_13_exponential,
      group_survivors_values_14_exponential, group_survivors_values_15_exponential;
  logic [4:0]  group_survivors_count;
  logic        group_first;
  logic [10:0] group_row_count;
  logic        first;
  logic        eliminator_compacted_valid_unused;
  logic [9:0]  eliminator_compacted_payload_values_0_token,
      eliminator_compacted_payload_values_1_token, eliminator_compacted_payload_values_2_token,
      eliminator_compacted_payload_values_3_token, eliminator_compacted_payload_values_4_token,
      eliminator_compacted_payload_values_5_token, eliminator_compacted_payload_values_6_token,
      eliminator_compacted_payload_values_7_token, eliminator_compacted_payload_values_8_token,
      eliminator_compacted_payload_values_9_token, eliminator_compacted_payload_values_10_token,
      eliminator_compacted_payload_values_11_token, eliminator_compacted_payload_values_12_token,
      eliminator_compacted_payload_values_13_token, eliminator_compacted_payload_values_14_token,
      eliminator_compacted_payload_values_15_token;
  logic [16:0] eliminator_compacted_payload_values_0_exponential,
      eliminator_compacted_payload_values_1_exponential,
      eliminator_compacted_payload_values_2_exponential,
      eliminator_compacted_payload_values_3_exponential,
      eliminator_compacted_payload_values_4_exponential,
      eliminator_compacted_payload_values_5_exponential,
      eliminator_compacted_payload_values_6_exponential,
      eliminator_compacted_payload_values_7_exponential,
      eliminator_compacted_payload_values_8_exponential,
      eliminator_compacted_payload_values_9_exponential,
      eliminator_compacted_payload_values_10_exponential,
      eliminator_compacted_payload_values_11_exponential,
      eliminator_compacted_payload_values_12_exponential,
      eliminator_compacted_payload_values_13_exponential,
      eliminator_compacted_payload_values_14_exponential,
      eliminator_compacted_payload_values_15_exponential;
  logic [4:0]  eliminator_compacted_payload_count;
  logic [9:0]  position;
  logic [9:0]  token;
  logic [9:0]  position_1, position_2, position_3, position_4, position_5, position_6, position_7,
      position_8, position_9, position_10, position_11, position_12, position_13, position_14,
      position_15;
  logic [9:0]  token_1, token_2, token_3, token_4, token_5, token_6, token_7, token_8, token_9,
      token_10, token_11, token_12, token_13, token_14, token_15;
  logic [10:0] equal_left;
  logic [10:0] row_left;
  logic        first_1;
  logic [10:0] may_keep;
  logic [10:0] missing;
  logic        at_last_1;
  logic [4:0]  count;
  logic        all;
  logic [15:0] equal;
  logic [15:0] kept;
  logic [15:0] equals_in_1_below_bit_0, equals_in_2_below_bit_0, equals_in_2_below_bit_1,
      equals_in_4_below_bit_0, equals_in_4_below_bit_1, equals_in_4_below_bit_2,
      equals_in_8_below_bit_0, equals_in_8_below_bit_1, equals_in_8_below_bit_2,
      equals_in_8_below_bit_3;
  logic [15:0] equals_in_2_bit_0, equals_in_4_bit_0, equals_in_4_bit_1, equals_in_8_bit_0,
      equals_in_8_bit_1, equals_in_8_bit_2, equals_in_16_bit_0, equals_in_16_bit_1,
      equals_in_16_bit_2, equals_in_16_bit_3;
  logic [15:0] equals_in_2_bit_1;
  logic [15:0] equals_in_4_carry_1, equals_in_8_carry_1, equals_in_16_carry_1;
  logic [15:0] equals_in_4_bit_2, equals_in_8_bit_3, equals_in_16_bit_4;
  logic [15:0] equals_in_8_carry_2, equals_in_16_carry_2, equals_in_16_carry_3;
  logic [15:0] digit_0, digit_1, digit_2, digit_3, digit_4;
  logic [15:0] less_0, less_1, less_2, less_3, less_4;
  logic        beyond;
  logic [15:0] first_equals;
  logic        above_0, above_1, above_2, above_3, above_4, above_5, above_6, above_7, above_8,
      above_9, above_10, above_11, above_12, above_13, above_14, above_15;
  logic [10:0] row_count_minus_1;
  logic [10:0] arriving_row_count_minus_1;
  logic [15:0] equals_in_16_bit_1_shl_1, equals_in_16_bit_2_shl_1, equals_in_16_bit_3_shl_1,
      equals_in_16_bit_4_shl_1;
  logic [11:0] equal_left_difference;
  logic [4:0]  row_left_sum;
  logic [4:0]  row_left_sum_2;

  logic unused_ok;
  assign unused_ok = &{1'b0, arriving_row_bank, row_count_minus_1[10], row_count_minus_1[3:0],
      arriving_row_count_minus_1[10]};

  assign asks = busy && (pause == 2'd0) && (!arrives || taken);
  assign row_count_minus_1 = row_count - 11'd1;
  assign at_last = line == row_count_minus_1[9:4];
  assign jobs_ready = !busy || (asks && at_last);
  assign exponential_address_valid = asks;
  assign exponential_address_payload = {row_slot, line};
  assign list_address_valid = asks && !row_dense;
  assign list_address_payload = {row_bank, line};
  assign taken = !group_valid || packer_groups_ready;
  assign packer_groups_valid = group_valid;
  assign observed_valid = packer_groups_valid && packer_groups_ready &&
      (group_survivors_count != 5'd0);
  assign observed_payload_slot = group_slot;
  assign observed_payload_tokens_0 = group_survivors_values_0_token;
  assign observed_payload_tokens_1 = group_survivors_values_1_token;
  assign observed_payload_tokens_2 = group_survivors_values_2_token;
  assign observed_payload_tokens_3 = group_survivors_values_3_token;
  assign observed_payload_tokens_4 = group_survivors_values_4_token;
  assign observed_payload_tokens_5 = group_survivors_values_5_token;
  assign observed_payload_tokens_6 = group_survivors_values_6_token;
  assign observed_payload_tokens_7 = group_survivors_values_7_token;
  assign observed_payload_tokens_8 = group_survivors_values_8_token;
  assign observed_payload_tokens_9 = group_survivors_values_9_token;
  assign observed_payload_tokens_10 = group_survivors_values_10_token;
  assign observed_payload_tokens_11 = group_survivors_values_11_token;
  assign observed_payload_tokens_12 = group_survivors_values_12_token;
  assign observed_payload_tokens_13 = group_survivors_values_13_token;
  assign observed_payload_tokens_14 = group_survivors_values_14_token;
  assign observed_payload_tokens_15 = group_survivors_values_15_token;
  assign observed_payload_count = group_survivors_count;
  assign first = arriving_line == 6'd0;
  assign position = {arriving_line, 4'd0};
  assign token = arriving_row_dense ? position : list_data_0;
  assign position_1 = {arriving_line, 4'd1};
  assign token_1 = arriving_row_dense ? position_1 : list_data_1;
  assign position_2 = {arriving_line, 4'd2};
  assign token_2 = arriving_row_dense ? position_2 : list_data_2;
  assign position_3 = {arriving_line, 4'd3};
  assign token_3 = arriving_row_dense ? position_3 : list_data_3;
  assign position_4 = {arriving_line, 4'd4};
  assign token_4 = arriving_row_dense ? position_4 : list_data_4;
  assign position_5 = {arriving_line, 4'd5};
  assign token_5 = arriving_row_dense ? position_5 : list_data_5;
  assign position_6 = {arriving_line, 4'd6};
  assign token_6 = arriving_row_dense ? position_6 : list_data_6;
  assign position_7 = {arriving_line, 4'd7};
  assign token_7 = arriving_row_dense ? position_7 : list_data_7;
  assign position_8 = {arriving_line, 4'd8};
  assign token_8 = arriving_row_dense ? position_8 : list_data_8;
  assign position_9 = {arriving_line, 4'd9};
  assign token_9 = arriving_row_dense ? position_9 : list_data_9;
  assign position_10 = {arriving_line, 4'd10};
  assign token_10 = arriving_row_dense ? position_10 : list_data_10;
  assign position_11 = {arriving_line, 4'd11};
  assign token_11 = arriving_row_dense ? position_11 : list_data_11;
  assign position_12 = {arriving_line, 4'd12};
  assign token_12 = arriving_row_dense ? position_12 : list_data_12;
  assign position_13 = {arriving_line, 4'd13};
  assign token_13 = arriving_row_dense ? position_13 : list_data_13;
  assign position_14 = {arriving_line, 4'd14};
  assign token_14 = arriving_row_dense ? position_14 : list_data_14;
  assign position_15 = {arriving_line, 4'd15};
  assign token_15 = arriving_row_dense ? position_15 : list_data_15;
  assign first_1 = arriving_line == 6'd0;
  assign may_keep = first_1 ? arriving_row_equal_kept : equal_left;
  assign missing = first_1 ? ((arriving_row_k <= arriving_row_count) ? arriving_row_k
      : arriving_row_count) : row_left;
  assign arriving_row_count_minus_1 = arriving_row_count - 11'd1;
  assign at_last_1 = arriving_line == arriving_row_count_minus_1[9:4];
  assign count = at_last_1 ? (5'(arriving_row_count_minus_1[3:0]) + 5'd1) : 5'd16;
  assign all = arriving_row_k >= arriving_row_count;

  always_comb begin
    equal = 16'd0;
    if (arrives) begin
      equal[0] = (exponential_data_0 == arriving_row_threshold) && (count > 5'd0);
      equal[1] = (exponential_data_1 == arriving_row_threshold) && (count > 5'd1);
      equal[2] = (exponential_data_2 == arriving_row_threshold) && (count > 5'd2);
      equal[3] = (exponential_data_3 == arriving_row_threshold) && (count > 5'd3);
      equal[4] = (exponential_data_4 == arriving_row_threshold) && (count > 5'd4);
      equal[5] = (exponential_data_5 == arriving_row_threshold) && (count > 5'd5);
      equal[6] = (exponential_data_6 == arriving_row_threshold) && (count > 5'd6);
      equal[7] = (exponential_data_7 == arriving_row_threshold) && (count > 5'd7);
      equal[8] = (exponential_data_8 == arriving_row_threshold) && (count > 5'd8);
      equal[9] = (exponential_data_9 == arriving_row_threshold) && (count > 5'd9);
      equal[10] = (exponential_data_10 == arriving_row_threshold) && (count > 5'd10);
      equal[11] = (exponential_data_11 == arriving_row_threshold) && (count > 5'd11);
      equal[12] = (exponential_data_12 == arriving_row_threshold) && (count > 5'd12);
      equal[13] = (exponential_data_13 == arriving_row_threshold) && (count > 5'd13);
      equal[14] = (exponential_data_14 == arriving_row_threshold) && (count > 5'd14);
      equal[15] = (exponential_data_15 == arriving_row_threshold) && (count > 5'd15);
    end
  end

  always_comb begin
    kept = 16'd0;
    if (arrives && (missing != 11'd0)) begin
      kept[0] = ((count > 5'd0) && above_0) || first_equals[0];
      kept[1] = ((count > 5'd1) && above_1) || first_equals[1];
      kept[2] = ((count > 5'd2) && above_2) || first_equals[2];
      kept[3] = ((count > 5'd3) && above_3) || first_equals[3];
      kept[4] = ((count > 5'd4) && above_4) || first_equals[4];
      kept[5] = ((count > 5'd5) && above_5) || first_equals[5];
      kept[6] = ((count > 5'd6) && above_6) || first_equals[6];
      kept[7] = ((count > 5'd7) && above_7) || first_equals[7];
      kept[8] = ((count > 5'd8) && above_8) || first_equals[8];
      kept[9] = ((count > 5'd9) && above_9) || first_equals[9];
      kept[10] = ((count > 5'd10) && above_10) || first_equals[10];
      kept[11] = ((count > 5'd11) && above_11) || first_equals[11];
      kept[12] = ((count > 5'd12) && above_12) || first_equals[12];
      kept[13] = ((count > 5'd13) && above_13) || first_equals[13];
      kept[14] = ((count > 5'd14) && above_14) || first_equals[14];
      kept[15] = ((count > 5'd15) && above_15) || first_equals[15];
    end
  end

  assign equals_in_1_below_bit_0 = equal << 1'b1;
  assign equals_in_2_bit_0 = equal ^ equals_in_1_below_bit_0;
  assign equals_in_2_bit_1 = equal & equals_in_1_below_bit_0;
  assign equals_in_2_below_bit_0 = equals_in_2_bit_0 << 2'd2;
  assign equals_in_4_bit_0 = equals_in_2_bit_0 ^ equals_in_2_below_bit_0;
  assign equals_in_4_carry_1 = equals_in_2_bit_0 & equals_in_2_below_bit_0;
  assign equals_in_2_below_bit_1 = equals_in_2_bit_1 << 2'd2;
  assign equals_in_4_bit_1 = equals_in_2_bit_1 ^ equals_in_2_below_bit_1 ^ equals_in_4_carry_1;
  assign equals_in_4_bit_2 = (equals_in_2_bit_1 & equals_in_2_below_bit_1) |
      ((equals_in_2_bit_1 ^ equals_in_2_below_bit_1) & equals_in_4_carry_1);
  assign equals_in_4_below_bit_0 = equals_in_4_bit_0 << 3'd4;
  assign equals_in_8_bit_0 = equals_in_4_bit_0 ^ equals_in_4_below_bit_0;
  assign equals_in_8_carry_1 = equals_in_4_bit_0 & equals_in_4_below_bit_0;
  assign equals_in_4_below_bit_1 = equals_in_4_bit_1 << 3'd4;
  assign equals_in_8_bit_1 = equals_in_4_bit_1 ^ equals_in_4_below_bit_1 ^ equals_in_8_carry_1;
  assign equals_in_8_carry_2 = (equals_in_4_bit_1 & equals_in_4_below_bit_1) |
      ((equals_in_4_bit_1 ^ equals_in_4_below_bit_1) & equals_in_8_carry_1);
  assign equals_in_4_below_bit_2 = equals_in_4_bit_2 << 3'd4;
  assign equals_in_8_bit_2 = equals_in_4_bit_2 ^ equals_in_4_below_bit_2 ^ equals_in_8_carry_2;
  assign equals_in_8_bit_3 = (equals_in_4_bit_2 & equals_in_4_below_bit_2) |
      ((equals_in_4_bit_2 ^ equals_in_4_below_bit_2) & equals_in_8_carry_2);
  assign equals_in_8_below_bit_0 = equals_in_8_bit_0 << 4'd8;
  assign equals_in_16_bit_0 = equals_in_8_bit_0 ^ equals_in_8_below_bit_0;
  assign equals_in_16_carry_1 = equals_in_8_bit_0 & equals_in_8_below_bit_0;
  assign equals_in_8_below_bit_1 = equals_in_8_bit_1 << 4'd8;
  assign equals_in_16_bit_1 = equals_in_8_bit_1 ^ equals_in_8_below_bit_1 ^ equals_in_16_carry_1;
  assign equals_in_16_carry_2 = (equals_in_8_bit_1 & equals_in_8_below_bit_1) |
      ((equals_in_8_bit_1 ^ equals_in_8_below_bit_1) & equals_in_16_carry_1);
  assign equals_in_8_below_bit_2 = equals_in_8_bit_2 << 4'd8;
  assign equals_in_16_bit_2 = equals_in_8_bit_2 ^ equals_in_8_below_bit_2 ^ equals_in_16_carry_2;
  assign equals_in_16_carry_3 = (equals_in_8_bit_2 & equals_in_8_below_bit_2) |
      ((equals_in_8_bit_2 ^ equals_in_8_below_bit_2) & equals_in_16_carry_2);
  assign equals_in_8_below_bit_3 = equals_in_8_bit_3 << 4'd8;
  assign equals_in_16_bit_3 = equals_in_8_bit_3 ^ equals_in_8_below_bit_3 ^ equals_in_16_carry_3;
  assign equals_in_16_bit_4 = (equals_in_8_bit_3 & equals_in_8_below_bit_3) |
      ((equals_in_8_bit_3 ^ equals_in_8_below_bit_3) & equals_in_16_carry_3);
  assign digit_0 = {16{may_keep[0]}};
  assign less_0 = ~(equals_in_16_bit_0 << 1'b1) & digit_0;
  assign digit_1 = {16{may_keep[1]}};
  assign equals_in_16_bit_1_shl_1 = equals_in_16_bit_1 << 1'b1;
  assign less_1 = (~equals_in_16_bit_1_shl_1 & digit_1) |
      (~(equals_in_16_bit_1_shl_1 ^ digit_1) & less_0);
  assign digit_2 = {16{may_keep[2]}};
  assign equals_in_16_bit_2_shl_1 = equals_in_16_bit_2 << 1'b1;
  assign less_2 = (~equals_in_16_bit_2_shl_1 & digit_2) |
      (~(equals_in_16_bit_2_shl_1 ^ digit_2) & less_1);
  assign digit_3 = {16{may_keep[3]}};
  assign equals_in_16_bit_3_shl_1 = equals_in_16_bit_3 << 1'b1;
  assign less_3 = (~equals_in_16_bit_3_shl_1 & digit_3) |
      (~(equals_in_16_bit_3_shl_1 ^ digit_3) & less_2);
  assign digit_4 = {16{may_keep[4]}};
  assign equals_in_16_bit_4_shl_1 = equals_in_16_bit_4 << 1'b1;
  assign less_4 = (~equals_in_16_bit_4_shl_1 & digit_4) |
      (~(equals_in_16_bit_4_shl_1 ^ digit_4) & less_3);
  assign beyond = |may_keep[10:5];
  assign first_equals = equal & (less_4 | {16{beyond}});
  assign above_0 = all || (exponential_data_0 > arriving_row_threshold);
  assign above_1 = all || (exponential_data_1 > arriving_row_threshold);
  assign above_2 = all || (exponential_data_2 > arriving_row_threshold);
  assign above_3 = all || (exponential_data_3 > arriving_row_threshold);
  assign above_4 = all || (exponential_data_4 > arriving_row_threshold);
  assign above_5 = all || (exponential_data_5 > arriving_row_threshold);
  assign above_6 = all || (exponential_data_6 > arriving_row_threshold);
  assign above_7 = all || (exponential_data_7 > arriving_row_threshold);
  assign above_8 = all || (exponential_data_8 > arriving_row_threshold);
  assign above_9 = all || (exponential_data_9 > arriving_row_threshold);
  assign above_10 = all || (exponential_data_10 > arriving_row_threshold);
  assign above_11 = all || (exponential_data_11 > arriving_row_threshold);
  assign above_12 = all || (exponential_data_12 > arriving_row_threshold);
  assign above_13 = all || (exponential_data_13 > arriving_row_threshold);
  assign above_14 = all || (exponential_data_14 > arriving_row_threshold);
  assign above_15 = all || (exponential_data_15 > arriving_row_threshold);

  survivor_packer_16_1_1024_8 packer (
    .clk                                            (clk),
    .rst                                            (rst),
    .groups_valid                                   (packer_groups_valid),
    .groups_ready                                   (packer_groups_ready),
    .groups_payload_slot                            (group_slot),
    .groups_payload_survivors_values_0_token        (group_survivors_values_0_token),
    .groups_payload_survivors_values_0_exponential  (group_survivors_values_0_exponential),
    .groups_payload_survivors_values_1_token        (group_survivors_values_1_token),
    .groups_payload_survivors_values_1_exponential  (group_survivors_values_1_exponential),
    .groups_payload_survivors_values_2_token        (group_survivors_values_2_token),
    .groups_payload_survivors_values_2_exponential  (group_survivors_values_2_exponential),
    .groups_payload_survivors_values_3_token        (group_survivors_values_3_token),
    .groups_payload_survivors_values_3_exponential  (group_survivors_values_3_exponential),
    .groups_payload_survivors_values_4_token        (group_survivors_values_4_token),
    .groups_payload_survivors_values_4_exponential  (group_survivors_values_4_exponential),
    .groups_payload_survivors_values_5_token        (group_survivors_values_5_token),
    .groups_payload_survivors_values_5_exponential  (group_survivors_values_5_exponential),
    .groups_payload_survivors_values_6_token        (group_survivors_values_6_token),
    .groups_payload_survivors_values_6_exponential  (group_survivors_values_6_exponential),
    .groups_payload_survivors_values_7_token        (group_survivors_values_7_token),
    .groups_payload_survivors_values_7_exponential  (group_survivors_values_7_exponential),
    .groups_payload_survivors_values_8_token        (group_survivors_values_8_token),
    .groups_payload_survivors_values_8_exponential  (group_survivors_values_8_exponential),
    .groups_payload_survivors_values_9_token        (group_survivors_values_9_token),
    .groups_payload_survivors_values_9_exponential  (group_survivors_values_9_exponential),
    .groups_payload_survivors_values_10_token       (group_survivors_values_10_token),
    .groups_payload_survivors_values_10_exponential (group_survivors_values_10_exponential),
    .groups_payload_survivors_values_11_token       (group_survivors_values_11_token),
    .groups_payload_survivors_values_11_exponential (group_survivors_values_11_exponential),
    .groups_payload_survivors_values_12_token       (group_survivors_values_12_token),
    .groups_payload_survivors_values_12_exponential (group_survivors_values_12_exponential),
    .groups_payload_survivors_values_13_token       (group_survivors_values_13_token),
    .groups_payload_survivors_values_13_exponential (group_survivors_values_13_exponential),
    .groups_payload_survivors_values_14_token       (group_survivors_values_14_token),
    .groups_payload_survivors_values_14_exponential (group_survivors_values_14_exponential),
    .groups_payload_survivors_values_15_token       (group_survivors_values_15_token),
    .groups_payload_survivors_values_15_exponential (group_survivors_values_15_exponential),
    .groups_payload_survivors_count                 (group_survivors_count),
    .groups_payload_first                           (group_first),
    .groups_payload_row_count                       (group_row_count),
    .vectors_valid                                  (survivors_valid),
    .vectors_ready                                  (survivors_ready),
    .vectors_payload_slot                           (survivors_payload_slot),
    .vectors_payload_tokens_0                       (survivors_payload_tokens_0),
    .vectors_payload_exponentials_0                 (survivors_payload_exponentials_0),
    .vectors_payload_count                          (survivors_payload_count),
    .vectors_payload_first                          (survivors_payload_first),
    .vectors_payload_last                           (survivors_payload_last)
  );

  zero_eliminator_16_27_direct eliminator (
    .sparse_valid                            (arrives),
    .sparse_payload_values_0_token           (token),
    .sparse_payload_values_0_exponential     (exponential_data_0),
    .sparse_payload_values_1_token           (token_1),
    .sparse_payload_values_1_exponential     (exponential_data_1),
    .sparse_payload_values_2_token           (token_2),
    .sparse_payload_values_2_exponential     (exponential_data_2),
    .sparse_payload_values_3_token           (token_3),
    .sparse_payload_values_3_exponential     (exponential_data_3),
    .sparse_payload_values_4_token           (token_4),
    .sparse_payload_values_4_exponential     (exponential_data_4),
    .sparse_payload_values_5_token           (token_5),
    .sparse_payload_values_5_exponential     (exponential_data_5),
    .sparse_payload_values_6_token           (token_6),
    .sparse_payload_values_6_exponential     (exponential_data_6),
    .sparse_payload_values_7_token           (token_7),
    .sparse_payload_values_7_exponential     (exponential_data_7),
    .sparse_payload_values_8_token           (token_8),
    .sparse_payload_values_8_exponential     (exponential_data_8),
    .sparse_payload_values_9_token           (token_9),
    .sparse_payload_values_9_exponential     (exponential_data_9),
    .sparse_payload_values_10_token          (token_10),
    .sparse_payload_values_10_exponential    (exponential_data_10),
    .sparse_payload_values_11_token          (token_11),
    .sparse_payload_values_11_exponential    (exponential_data_11),
    .sparse_payload_values_12_token          (token_12),
    .sparse_payload_values_12_exponential    (exponential_data_12),
    .sparse_payload_values_13_token          (token_13),
    .sparse_payload_values_13_exponential    (exponential_data_13),
    .sparse_payload_values_14_token          (token_14),
    .sparse_payload_values_14_exponential    (exponential_data_14),
    .sparse_payload_values_15_token          (token_15),
    .sparse_payload_values_15_exponential    (exponential_data_15),
    .sparse_payload_mask                     (kept),
    .compacted_valid                         (eliminator_compacted_valid_unused),
    .compacted_payload_values_0_token        (eliminator_compacted_payload_values_0_token),
    .compacted_payload_values_0_exponential  (eliminator_compacted_payload_values_0_exponential),
    .compacted_payload_values_1_token        (eliminator_compacted_payload_values_1_token),
    .compacted_payload_values_1_exponential  (eliminator_compacted_payload_values_1_exponential),
    .compacted_payload_values_2_token        (eliminator_compacted_payload_values_2_token),
    .compacted_payload_values_2_exponential  (eliminator_compacted_payload_values_2_exponential),
    .compacted_payload_values_3_token        (eliminator_compacted_payload_values_3_token),
    .compacted_payload_values_3_exponential  (eliminator_compacted_payload_values_3_exponential),
    .compacted_payload_values_4_token        (eliminator_compacted_payload_values_4_token),
    .compacted_payload_values_4_exponential  (eliminator_compacted_payload_values_4_exponential),
    .compacted_payload_values_5_token        (eliminator_compacted_payload_values_5_token),
    .compacted_payload_values_5_exponential  (eliminator_compacted_payload_values_5_exponential),
    .compacted_payload_values_6_token        (eliminator_compacted_payload_values_6_token),
    .compacted_payload_values_6_exponential  (eliminator_compacted_payload_values_6_exponential),
    .compacted_payload_values_7_token        (eliminator_compacted_payload_values_7_token),
    .compacted_payload_values_7_exponential  (eliminator_compacted_payload_values_7_exponential),
    .compacted_payload_values_8_token        (eliminator_compacted_payload_values_8_token),
    .compacted_payload_values_8_exponential  (eliminator_compacted_payload_values_8_exponential),
    .compacted_payload_values_9_token        (eliminator_compacted_payload_values_9_token),
    .compacted_payload_values_9_exponential  (eliminator_compacted_payload_values_9_exponential),
    .compacted_payload_values_10_token       (eliminator_compacted_payload_values_10_token),
    .compacted_payload_values_10_exponential (eliminator_compacted_payload_values_10_exponential),
    .compacted_payload_values_11_token       (eliminator_compacted_payload_values_11_token),
    .compacted_payload_values_11_exponential (eliminator_compacted_payload_values_11_exponential),
    .compacted_payload_values_12_token       (eliminator_compacted_payload_values_12_token),
    .compacted_payload_values_12_exponential (eliminator_compacted_payload_values_12_exponential),
    .compacted_payload_values_13_token       (eliminator_compacted_payload_values_13_token),
    .compacted_payload_values_13_exponential (eliminator_compacted_payload_values_13_exponential),
    .compacted_payload_values_14_token       (eliminator_compacted_payload_values_14_token),
    .compacted_payload_values_14_exponential (eliminator_compacted_payload_values_14_exponential),
    .compacted_payload_values_15_token       (eliminator_compacted_payload_values_15_token),
    .compacted_payload_values_15_exponential (eliminator_compacted_payload_values_15_exponential),
    .compacted_payload_count                 (eliminator_compacted_payload_count)
  );

  always_ff @(posedge clk) begin
    if (rst) begin
      pause <= 2'd0;
      arrives <= 1'b0;
      busy <= 1'b0;
    end else begin
      if (pause != 2'd0) begin
        pause <= pause - 2'd1;
      end
      if (taken) begin
        arrives <= 1'b0;
      end
      if (asks) begin
        arrives <= 1'b1;
        if (at_last) begin
          busy <= 1'b0;
        end
        if (row_k >= row_count) begin
          pause <= 2'd1;
        end
      end
      if (jobs_valid && jobs_ready) begin
        busy <= 1'b1;
      end
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      group_valid <= 1'b0;
    end else if (taken) begin
      group_valid <= arrives;
    end
  end

  always_ff @(posedge clk) begin
    if (asks) begin
      arriving_row_slot <= row_slot;
      arriving_row_count <= row_count;
      arriving_row_k <= row_k;
      arriving_row_threshold <= row_threshold;
      arriving_row_equal_kept <= row_equal_kept;
      arriving_row_dense <= row_dense;
      arriving_row_bank <= row_bank;
      arriving_line <= line;
      line <= line + 6'd1;
    end
    if (jobs_valid && jobs_ready) begin
      row_slot <= jobs_payload_slot;
      row_count <= jobs_payload_count;
      row_k <= jobs_payload_k;
      row_threshold <= jobs_payload_threshold;
      row_equal_kept <= jobs_payload_equal_kept;
      row_dense <= jobs_payload_dense;
      row_bank <= jobs_payload_bank;
      line <= 6'd0;
    end
  end

  assign equal_left_difference = 12'(may_keep) -
      12'({equals_in_16_bit_4[15], equals_in_16_bit_3[15], equals_in_16_bit_2[15],
      equals_in_16_bit_1[15], equals_in_16_bit_0[15]});
  assign row_left_sum = {1'b0, {1'b0, {1'b0, 2'(kept[0]) + 2'(kept[1])} +
      {1'b0, 2'(kept[2]) + 2'(kept[3])}} +
      {1'b0, {1'b0, 2'(kept[4]) + 2'(kept[5])} + {1'b0, 2'(kept[6]) + 2'(kept[7])}}};
  assign row_left_sum_2 = {1'b0, {1'b0, {1'b0, 2'(kept[8]) + 2'(kept[9])} +
      {1'b0, 2'(kept[10]) + 2'(kept[11])}} +
      {1'b0, {1'b0, 2'(kept[12]) + 2'(kept[13])} + {1'b0, 2'(kept[14]) + 2'(kept[15])}}};

  always_ff @(posedge clk) begin
    if (arrives && taken) begin
      equal_left <= equal_left_difference[11] ? 11'd0 : equal_left_difference[10:0];
      row_left <= missing - {6'd0, row_left_sum + row_left_sum_2};
    end
  end

  always_ff @(posedge clk) begin
    if (arrives && taken) begin
      group_slot <= arriving_row_slot;
      group_survivors_values_0_token <= eliminator_compacted_payload_values_0_token;
      group_survivors_values_0_exponential <= eliminator_compacted_payload_values_0_exponential;
      group_survivors_values_1_token <= eliminator_compacted_payload_values_1_token;
      group_survivors_values_1_exponential <= eliminator_compacted_payload_values_1_exponential;
      group_survivors_values_2_token <= eliminator_compacted_payload_values_2_token;
      group_survivors_values_2_exponential <= eliminator_compacted_payload_values_2_exponential;
      group_survivors_values_3_token <= eliminator_compacted_payload_values_3_token;
      group_survivors_values_3_exponential <= eliminator_compacted_payload_values_3_exponential;
      group_survivors_values_4_token <= eliminator_compacted_payload_values_4_token;
      group_survivors_values_4_exponential <= eliminator_compacted_payload_values_4_exponential;
      group_survivors_values_5_token <= eliminator_compacted_payload_values_5_token;
      group_survivors_values_5_exponential <= eliminator_compacted_payload_values_5_exponential;
      group_survivors_values_6_token <= eliminator_compacted_payload_values_6_token;
      group_survivors_values_6_exponential <= eliminator_compacted_payload_values_6_exponential;
      group_survivors_values_7_token <= eliminator_compacted_payload_values_7_token;
      group_survivors_values_7_exponential <= eliminator_compacted_payload_values_7_exponential;
      group_survivors_values_8_token <= eliminator_compacted_payload_values_8_token;
      group_survivors_values_8_exponential <= eliminator_compacted_payload_values_8_exponential;
      group_survivors_values_9_token <= eliminator_compacted_payload_values_9_token;
      group_survivors_values_9_exponential <= eliminator_compacted_payload_values_9_exponential;
      group_survivors_values_10_token <= eliminator_compacted_payload_values_10_token;
      group_survivors_values_10_exponential <= eliminator_compacted_payload_values_10_exponential;
      group_survivors_values_11_token <= eliminator_compacted_payload_values_11_token;
      group_survivors_values_11_exponential <= eliminator_compacted_payload_values_11_exponential;
      group_survivors_values_12_token <= eliminator_compacted_payload_values_12_token;
      group_survivors_values_12_exponential <= eliminator_compacted_payload_values_12_exponential;
      group_survivors_values_13_token <= eliminator_compacted_payload_values_13_token;
      group_survivors_values_13_exponential <= eliminator_compacted_payload_values_13_exponential;
      group_survivors_values_14_token <= eliminator_compacted_payload_values_14_token;
      group_survivors_values_14_exponential <= eliminator_compacted_payload_values_14_exponential;
      group_survivors_values_15_token <= eliminator_compacted_payload_values_15_token;
      group_survivors_values_15_exponential <= eliminator_compacted_payload_values_15_exponential;
      group_survivors_count <= eliminator_compacted_payload_count;
      group_first <= first;
      group_row_count <= (arriving_row_k <= arriving_row_count) ? arriving_row_k
          : arriving_row_count;
    end
  end

`ifndef SYNTHESIS
  always @(posedge clk) begin
    if (!rst) begin
      assert (!jobs_valid || ((jobs_payload_k != 11'd0) && (jobs_payload_count != 11'd0)))
      else $error("survivor_filter_16_1_8_1024_8: a filter keeps at least one of at least one (SurvivorFilter.java:90)");
    end
  end
`endif
endmodule
