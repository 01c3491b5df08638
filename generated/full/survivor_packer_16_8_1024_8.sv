module survivor_packer_16_8_1024_8 (
    input  logic        clk,
    input  logic        rst,
    input  logic        groups_valid,
    output logic        groups_ready,
    input  logic [2:0]  groups_payload_slot,
    input  logic [9:0]  groups_payload_survivors_values_0_token,
        groups_payload_survivors_values_1_token, groups_payload_survivors_values_2_token,
        groups_payload_survivors_values_3_token, groups_payload_survivors_values_4_token,
        groups_payload_survivors_values_5_token, groups_payload_survivors_values_6_token,
        groups_payload_survivors_values_7_token, groups_payload_survivors_values_8_token,
        groups_payload_survivors_values_9_token, groups_payload_survivors_values_10_token,
        groups_payload_survivors_values_11_token, groups_payload_survivors_values_12_token,
        groups_payload_survivors_values_13_token, groups_payload_survivors_values_14_token,
        groups_payload_survivors_values_15_token,
    input  logic [16:0] groups_payload_survivors_values_0_exponential,
        groups_payload_survivors_values_1_exponential,
        groups_payload_survivors_values_2_exponential,
        groups_payload_survivors_values_3_exponential,
        groups_payload_survivors_values_4_exponential,
        groups_payload_survivors_values_5_exponential,
        groups_payload_survivors_values_6_exponential,
        groups_payload_survivors_values_7_exponential,
        groups_payload_survivors_values_8_exponential,
        groups_payload_survivors_values_9_exponential,
        groups_payload_survivors_values_10_exponential,
        groups_payload_survivors_values_11_exponential,
        groups_payload_survivors_values_12_exponential,
        groups_payload_survivors_values_13_exponential,
        groups_payload_survivors_values_14_exponential,
        groups_payload_survivors_values_15_exponential,
    input  logic [4:0]  groups_payload_survivors_count,
    input  logic        groups_payload_first,
    input  logic [10:0] groups_payload_row_count,
    output logic        vectors_valid,
    input  logic        vectors_ready,
    output logic [2:0]  vectors_payload_slot,
    output logic [9:0]  vectors_payload_tokens_0, vectors_payload_tokens_1,
        vectors_payload_tokens_2, vectors_payload_tokens_3, vectors_payload_tokens_4,
        vectors_payload_tokens_5, vectors_payload_tokens_6, vectors_payload_tokens_7,
    output logic [16:0] vectors_payload_exponentials_0, vectors_payload_exponentials_1,
        vectors_payload_exponentials_2, vectors_payload_exponentials_3,
        vectors_payload_exponentials_4, vectors_payload_exponentials_5,
        vectors_payload_exponentials_6, vectors_payload_exponentials_7,
    output logic [3:0]  vectors_payload_count,
    output logic        vectors_payload_first,
    output logic        vectors_payload_last
);
  logic [4:0]  held;
  logic [10:0] row_left;
  logic        first;
  logic [2:0]  slot;
  logic [9:0]  entries_0_token, entries_1_token, entries_2_token, entries_3_token, entries_4_token,
      entries_5_token, entries_6_token, entries_7_token, entries_8_token, entries_9_token,
      entries_10_token, entries_11_token, entries_12_token, entries_13_token, entries_14_token,
      entries_15_token, entries_16_token, entries_17_token, entries_18_token, entries_19_token,
      entries_20_token, entries_21_token, entries_22_token;
  logic [16:0] entries_0_exponential, entries_1_exponential, entries_2_exponential,
      entries_3_exponential, entries_4_exponential, entries_5_exponential, entries_6_exponential,
      entries_7_exponential, entries_8_exponential, entries_9_exponential, entries_10_exponential,
      entries_11_exponential, entries_12_exponential, entries_13_exponential,
      entries_14_exponential, entries_15_exponential, entries_16_exponential,
      entries_17_exponential, entries_18_exponential, entries_19_exponential,
      entries_20_exponential, entries_21_exponential, entries_22_exponential;
  logic        last;
  logic [3:0]  count;
  logic        sends;
  logic [4:0]  held_after;
  logic [10:0] row_left_after;
  logic        takes;
  logic [9:0]  entries_8_token_or_entries_0_token, entries_9_token_or_entries_1_token,
      entries_10_token_or_entries_2_token, entries_11_token_or_entries_3_token,
      entries_12_token_or_entries_4_token, entries_13_token_or_entries_5_token;
  logic [9:0]  groups_payload_survivors_values_0_token_2, groups_payload_survivors_values_1_token_2,
      groups_payload_survivors_values_2_token_2, groups_payload_survivors_values_3_token_2,
      groups_payload_survivors_values_4_token_2, groups_payload_survivors_values_5_token_2,
      groups_payload_survivors_values_6_token_2, groups_payload_survivors_values_7_token_2,
      groups_payload_survivors_values_8_token_2, groups_payload_survivors_values_9_token_2,
      groups_payload_survivors_values_10_token_2, groups_payload_survivors_values_11_token_2,
      groups_payload_survivors_values_12_token_2, groups_payload_survivors_values_13_token_2,
      groups_payload_survivors_values_14_token_2, groups_payload_survivors_values_15_token_2,
      groups_payload_survivors_values_15_token_3, groups_payload_survivors_values_15_token_4,
      groups_payload_survivors_values_15_token_5, groups_payload_survivors_values_15_token_6,
      groups_payload_survivors_values_15_token_7, groups_payload_survivors_values_15_token_8,
      groups_payload_survivors_values_15_token_9;
  logic [16:0] entries_8_exponential_or_entries_0, entries_9_exponential_or_entries_1,
      entries_10_exponential_or_entries_2, entries_11_exponential_or_entries_3,
      entries_12_exponential_or_entries_4, entries_13_exponential_or_entries_5;
  logic [16:0] groups_payload_survivors_values_0, groups_payload_survivors_values_1,
      groups_payload_survivors_values_2, groups_payload_survivors_values_3,
      groups_payload_survivors_values_4, groups_payload_survivors_values_5,
      groups_payload_survivors_values_6, groups_payload_survivors_values_7,
      groups_payload_survivors_values_8, groups_payload_survivors_values_9,
      groups_payload_survivors_values_10, groups_payload_survivors_values_11,
      groups_payload_survivors_values_12, groups_payload_survivors_values_13,
      groups_payload_survivors_values_14, groups_payload_survivors_values_15;
  logic [16:0] groups_payload_survivors_values_15_2, groups_payload_survivors_values_15_3,
      groups_payload_survivors_values_15_4, groups_payload_survivors_values_15_5,
      groups_payload_survivors_values_15_6, groups_payload_survivors_values_15_7,
      groups_payload_survivors_values_15_8;

  assign last = row_left <= 11'd8;
  assign count = last ? row_left[3:0] : 4'd8;
  assign vectors_valid = (row_left != 11'd0) && (held >= 5'(count));
  assign vectors_payload_slot = slot;
  assign vectors_payload_tokens_0 = entries_0_token;
  assign vectors_payload_tokens_1 = entries_1_token;
  assign vectors_payload_tokens_2 = entries_2_token;
  assign vectors_payload_tokens_3 = entries_3_token;
  assign vectors_payload_tokens_4 = entries_4_token;
  assign vectors_payload_tokens_5 = entries_5_token;
  assign vectors_payload_tokens_6 = entries_6_token;
  assign vectors_payload_tokens_7 = entries_7_token;
  assign vectors_payload_exponentials_0 = entries_0_exponential;
  assign vectors_payload_exponentials_1 = entries_1_exponential;
  assign vectors_payload_exponentials_2 = entries_2_exponential;
  assign vectors_payload_exponentials_3 = entries_3_exponential;
  assign vectors_payload_exponentials_4 = entries_4_exponential;
  assign vectors_payload_exponentials_5 = entries_5_exponential;
  assign vectors_payload_exponentials_6 = entries_6_exponential;
  assign vectors_payload_exponentials_7 = entries_7_exponential;
  assign vectors_payload_count = count;
  assign vectors_payload_first = first;
  assign vectors_payload_last = last;
  assign sends = vectors_valid && vectors_ready;
  assign held_after = sends ? (held - 5'(count)) : held;
  assign row_left_after = sends ? (row_left - 11'(count)) : row_left;
  assign groups_ready = (held_after < 5'd8) && (!groups_payload_first || (row_left_after == 11'd0));
  assign takes = groups_valid && groups_ready;

  always_ff @(posedge clk) begin
    if (rst) begin
      held <= 5'd0;
    end else if (takes || sends) begin
      held <= takes ? (held_after + groups_payload_survivors_count) : held_after;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      row_left <= 11'd0;
    end else begin
      if (sends) begin
        row_left <= row_left_after;
      end
      if (takes && groups_payload_first) begin
        row_left <= groups_payload_row_count;
      end
    end
  end

  always_ff @(posedge clk) begin
    if (sends) begin
      first <= 1'b0;
    end
    if (takes && groups_payload_first) begin
      first <= 1'b1;
      slot <= groups_payload_slot;
    end
  end

  assign entries_8_token_or_entries_0_token = sends ? entries_8_token : entries_0_token;

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_0_token_2 = groups_payload_survivors_values_0_token;
      3'd1: groups_payload_survivors_values_0_token_2 = entries_8_token_or_entries_0_token;
      3'd2: groups_payload_survivors_values_0_token_2 = entries_8_token_or_entries_0_token;
      3'd3: groups_payload_survivors_values_0_token_2 = entries_8_token_or_entries_0_token;
      3'd4: groups_payload_survivors_values_0_token_2 = entries_8_token_or_entries_0_token;
      3'd5: groups_payload_survivors_values_0_token_2 = entries_8_token_or_entries_0_token;
      3'd6: groups_payload_survivors_values_0_token_2 = entries_8_token_or_entries_0_token;
      default: groups_payload_survivors_values_0_token_2 = entries_8_token_or_entries_0_token;
    endcase
  end

  assign entries_8_exponential_or_entries_0 = sends ? entries_8_exponential : entries_0_exponential;

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_0 = groups_payload_survivors_values_0_exponential;
      3'd1: groups_payload_survivors_values_0 = entries_8_exponential_or_entries_0;
      3'd2: groups_payload_survivors_values_0 = entries_8_exponential_or_entries_0;
      3'd3: groups_payload_survivors_values_0 = entries_8_exponential_or_entries_0;
      3'd4: groups_payload_survivors_values_0 = entries_8_exponential_or_entries_0;
      3'd5: groups_payload_survivors_values_0 = entries_8_exponential_or_entries_0;
      3'd6: groups_payload_survivors_values_0 = entries_8_exponential_or_entries_0;
      default: groups_payload_survivors_values_0 = entries_8_exponential_or_entries_0;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_0_token <= groups_payload_survivors_values_0_token_2;
      entries_0_exponential <= groups_payload_survivors_values_0;
    end else if (sends) begin
      entries_0_token <= entries_8_token;
      entries_0_exponential <= entries_8_exponential;
    end
  end

  assign entries_9_token_or_entries_1_token = sends ? entries_9_token : entries_1_token;

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_1_token_2 = groups_payload_survivors_values_1_token;
      3'd1: groups_payload_survivors_values_1_token_2 = groups_payload_survivors_values_0_token;
      3'd2: groups_payload_survivors_values_1_token_2 = entries_9_token_or_entries_1_token;
      3'd3: groups_payload_survivors_values_1_token_2 = entries_9_token_or_entries_1_token;
      3'd4: groups_payload_survivors_values_1_token_2 = entries_9_token_or_entries_1_token;
      3'd5: groups_payload_survivors_values_1_token_2 = entries_9_token_or_entries_1_token;
      3'd6: groups_payload_survivors_values_1_token_2 = entries_9_token_or_entries_1_token;
      default: groups_payload_survivors_values_1_token_2 = entries_9_token_or_entries_1_token;
    endcase
  end

  assign entries_9_exponential_or_entries_1 = sends ? entries_9_exponential : entries_1_exponential;

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_1 = groups_payload_survivors_values_1_exponential;
      3'd1: groups_payload_survivors_values_1 = groups_payload_survivors_values_0_exponential;
      3'd2: groups_payload_survivors_values_1 = entries_9_exponential_or_entries_1;
      3'd3: groups_payload_survivors_values_1 = entries_9_exponential_or_entries_1;
      3'd4: groups_payload_survivors_values_1 = entries_9_exponential_or_entries_1;
      3'd5: groups_payload_survivors_values_1 = entries_9_exponential_or_entries_1;
      3'd6: groups_payload_survivors_values_1 = entries_9_exponential_or_entries_1;
      default: groups_payload_survivors_values_1 = entries_9_exponential_or_entries_1;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_1_token <= groups_payload_survivors_values_1_token_2;
      entries_1_exponential <= groups_payload_survivors_values_1;
    end else if (sends) begin
      entries_1_token <= entries_9_token;
      entries_1_exponential <= entries_9_exponential;
    end
  end

  assign entries_10_token_or_entries_2_token = sends ? entries_10_token : entries_2_token;

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_2_token_2 = groups_payload_survivors_values_2_token;
      3'd1: groups_payload_survivors_values_2_token_2 = groups_payload_survivors_values_1_token;
      3'd2: groups_payload_survivors_values_2_token_2 = groups_payload_survivors_values_0_token;
      3'd3: groups_payload_survivors_values_2_token_2 = entries_10_token_or_entries_2_token;
      3'd4: groups_payload_survivors_values_2_token_2 = entries_10_token_or_entries_2_token;
      3'd5: groups_payload_survivors_values_2_token_2 = entries_10_token_or_entries_2_token;
      3'd6: groups_payload_survivors_values_2_token_2 = entries_10_token_or_entries_2_token;
      default: groups_payload_survivors_values_2_token_2 = entries_10_token_or_entries_2_token;
    endcase
  end

  assign entries_10_exponential_or_entries_2 = sends ? entries_10_exponential
      : entries_2_exponential;

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_2 = groups_payload_survivors_values_2_exponential;
      3'd1: groups_payload_survivors_values_2 = groups_payload_survivors_values_1_exponential;
      3'd2: groups_payload_survivors_values_2 = groups_payload_survivors_values_0_exponential;
      3'd3: groups_payload_survivors_values_2 = entries_10_exponential_or_entries_2;
      3'd4: groups_payload_survivors_values_2 = entries_10_exponential_or_entries_2;
      3'd5: groups_payload_survivors_values_2 = entries_10_exponential_or_entries_2;
      3'd6: groups_payload_survivors_values_2 = entries_10_exponential_or_entries_2;
      default: groups_payload_survivors_values_2 = entries_10_exponential_or_entries_2;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_2_token <= groups_payload_survivors_values_2_token_2;
      entries_2_exponential <= groups_payload_survivors_values_2;
    end else if (sends) begin
      entries_2_token <= entries_10_token;
      entries_2_exponential <= entries_10_exponential;
    end
  end

  assign entries_11_token_or_entries_3_token = sends ? entries_11_token : entries_3_token;

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_3_token_2 = groups_payload_survivors_values_3_token;
      3'd1: groups_payload_survivors_values_3_token_2 = groups_payload_survivors_values_2_token;
      3'd2: groups_payload_survivors_values_3_token_2 = groups_payload_survivors_values_1_token;
      3'd3: groups_payload_survivors_values_3_token_2 = groups_payload_survivors_values_0_token;
      3'd4: groups_payload_survivors_values_3_token_2 = entries_11_token_or_entries_3_token;
      3'd5: groups_payload_survivors_values_3_token_2 = entries_11_token_or_entries_3_token;
      3'd6: groups_payload_survivors_values_3_token_2 = entries_11_token_or_entries_3_token;
      default: groups_payload_survivors_values_3_token_2 = entries_11_token_or_entries_3_token;
    endcase
  end

  assign entries_11_exponential_or_entries_3 = sends ? entries_11_exponential
      : entries_3_exponential;

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_3 = groups_payload_survivors_values_3_exponential;
      3'd1: groups_payload_survivors_values_3 = groups_payload_survivors_values_2_exponential;
      3'd2: groups_payload_survivors_values_3 = groups_payload_survivors_values_1_exponential;
      3'd3: groups_payload_survivors_values_3 = groups_payload_survivors_values_0_exponential;
      3'd4: groups_payload_survivors_values_3 = entries_11_exponential_or_entries_3;
      3'd5: groups_payload_survivors_values_3 = entries_11_exponential_or_entries_3;
      3'd6: groups_payload_survivors_values_3 = entries_11_exponential_or_entries_3;
      default: groups_payload_survivors_values_3 = entries_11_exponential_or_entries_3;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_3_token <= groups_payload_survivors_values_3_token_2;
      entries_3_exponential <= groups_payload_survivors_values_3;
    end else if (sends) begin
      entries_3_token <= entries_11_token;
      entries_3_exponential <= entries_11_exponential;
    end
  end

  assign entries_12_token_or_entries_4_token = sends ? entries_12_token : entries_4_token;

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_4_token_2 = groups_payload_survivors_values_4_token;
      3'd1: groups_payload_survivors_values_4_token_2 = groups_payload_survivors_values_3_token;
      3'd2: groups_payload_survivors_values_4_token_2 = groups_payload_survivors_values_2_token;
      3'd3: groups_payload_survivors_values_4_token_2 = groups_payload_survivors_values_1_token;
      3'd4: groups_payload_survivors_values_4_token_2 = groups_payload_survivors_values_0_token;
      3'd5: groups_payload_survivors_values_4_token_2 = entries_12_token_or_entries_4_token;
      3'd6: groups_payload_survivors_values_4_token_2 = entries_12_token_or_entries_4_token;
      default: groups_payload_survivors_values_4_token_2 = entries_12_token_or_entries_4_token;
    endcase
  end

  assign entries_12_exponential_or_entries_4 = sends ? entries_12_exponential
      : entries_4_exponential;

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_4 = groups_payload_survivors_values_4_exponential;
      3'd1: groups_payload_survivors_values_4 = groups_payload_survivors_values_3_exponential;
      3'd2: groups_payload_survivors_values_4 = groups_payload_survivors_values_2_exponential;
      3'd3: groups_payload_survivors_values_4 = groups_payload_survivors_values_1_exponential;
      3'd4: groups_payload_survivors_values_4 = groups_payload_survivors_values_0_exponential;
      3'd5: groups_payload_survivors_values_4 = entries_12_exponential_or_entries_4;
      3'd6: groups_payload_survivors_values_4 = entries_12_exponential_or_entries_4;
      default: groups_payload_survivors_values_4 = entries_12_exponential_or_entries_4;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_4_token <= groups_payload_survivors_values_4_token_2;
      entries_4_exponential <= groups_payload_survivors_values_4;
    end else if (sends) begin
      entries_4_token <= entries_12_token;
      entries_4_exponential <= entries_12_exponential;
    end
  end

  assign entries_13_token_or_entries_5_token = sends ? entries_13_token : entries_5_token;

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_5_token_2 = groups_payload_survivors_values_5_token;
      3'd1: groups_payload_survivors_values_5_token_2 = groups_payload_survivors_values_4_token;
      3'd2: groups_payload_survivors_values_5_token_2 = groups_payload_survivors_values_3_token;
      3'd3: groups_payload_survivors_values_5_token_2 = groups_payload_survivors_values_2_token;
      3'd4: groups_payload_survivors_values_5_token_2 = groups_payload_survivors_values_1_token;
      3'd5: groups_payload_survivors_values_5_token_2 = groups_payload_survivors_values_0_token;
      3'd6: groups_payload_survivors_values_5_token_2 = entries_13_token_or_entries_5_token;
      default: groups_payload_survivors_values_5_token_2 = entries_13_token_or_entries_5_token;
    endcase
  end

  assign entries_13_exponential_or_entries_5 = sends ? entries_13_exponential
      : entries_5_exponential;

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_5 = groups_payload_survivors_values_5_exponential;
      3'd1: groups_payload_survivors_values_5 = groups_payload_survivors_values_4_exponential;
      3'd2: groups_payload_survivors_values_5 = groups_payload_survivors_values_3_exponential;
      3'd3: groups_payload_survivors_values_5 = groups_payload_survivors_values_2_exponential;
      3'd4: groups_payload_survivors_values_5 = groups_payload_survivors_values_1_exponential;
      3'd5: groups_payload_survivors_values_5 = groups_payload_survivors_values_0_exponential;
      3'd6: groups_payload_survivors_values_5 = entries_13_exponential_or_entries_5;
      default: groups_payload_survivors_values_5 = entries_13_exponential_or_entries_5;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_5_token <= groups_payload_survivors_values_5_token_2;
      entries_5_exponential <= groups_payload_survivors_values_5;
    end else if (sends) begin
      entries_5_token <= entries_13_token;
      entries_5_exponential <= entries_13_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_6_token_2 = groups_payload_survivors_values_6_token;
      3'd1: groups_payload_survivors_values_6_token_2 = groups_payload_survivors_values_5_token;
      3'd2: groups_payload_survivors_values_6_token_2 = groups_payload_survivors_values_4_token;
      3'd3: groups_payload_survivors_values_6_token_2 = groups_payload_survivors_values_3_token;
      3'd4: groups_payload_survivors_values_6_token_2 = groups_payload_survivors_values_2_token;
      3'd5: groups_payload_survivors_values_6_token_2 = groups_payload_survivors_values_1_token;
      3'd6: groups_payload_survivors_values_6_token_2 = groups_payload_survivors_values_0_token;
      default: groups_payload_survivors_values_6_token_2 = sends ? entries_14_token
          : entries_6_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_6 = groups_payload_survivors_values_6_exponential;
      3'd1: groups_payload_survivors_values_6 = groups_payload_survivors_values_5_exponential;
      3'd2: groups_payload_survivors_values_6 = groups_payload_survivors_values_4_exponential;
      3'd3: groups_payload_survivors_values_6 = groups_payload_survivors_values_3_exponential;
      3'd4: groups_payload_survivors_values_6 = groups_payload_survivors_values_2_exponential;
      3'd5: groups_payload_survivors_values_6 = groups_payload_survivors_values_1_exponential;
      3'd6: groups_payload_survivors_values_6 = groups_payload_survivors_values_0_exponential;
      default: groups_payload_survivors_values_6 = sends ? entries_14_exponential
          : entries_6_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_6_token <= groups_payload_survivors_values_6_token_2;
      entries_6_exponential <= groups_payload_survivors_values_6;
    end else if (sends) begin
      entries_6_token <= entries_14_token;
      entries_6_exponential <= entries_14_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_7_token_2 = groups_payload_survivors_values_7_token;
      3'd1: groups_payload_survivors_values_7_token_2 = groups_payload_survivors_values_6_token;
      3'd2: groups_payload_survivors_values_7_token_2 = groups_payload_survivors_values_5_token;
      3'd3: groups_payload_survivors_values_7_token_2 = groups_payload_survivors_values_4_token;
      3'd4: groups_payload_survivors_values_7_token_2 = groups_payload_survivors_values_3_token;
      3'd5: groups_payload_survivors_values_7_token_2 = groups_payload_survivors_values_2_token;
      3'd6: groups_payload_survivors_values_7_token_2 = groups_payload_survivors_values_1_token;
      default: groups_payload_survivors_values_7_token_2 = groups_payload_survivors_values_0_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_7 = groups_payload_survivors_values_7_exponential;
      3'd1: groups_payload_survivors_values_7 = groups_payload_survivors_values_6_exponential;
      3'd2: groups_payload_survivors_values_7 = groups_payload_survivors_values_5_exponential;
      3'd3: groups_payload_survivors_values_7 = groups_payload_survivors_values_4_exponential;
      3'd4: groups_payload_survivors_values_7 = groups_payload_survivors_values_3_exponential;
      3'd5: groups_payload_survivors_values_7 = groups_payload_survivors_values_2_exponential;
      3'd6: groups_payload_survivors_values_7 = groups_payload_survivors_values_1_exponential;
      default: groups_payload_survivors_values_7 = groups_payload_survivors_values_0_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_7_token <= groups_payload_survivors_values_7_token_2;
      entries_7_exponential <= groups_payload_survivors_values_7;
    end else if (sends) begin
      entries_7_token <= entries_15_token;
      entries_7_exponential <= entries_15_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_8_token_2 = groups_payload_survivors_values_8_token;
      3'd1: groups_payload_survivors_values_8_token_2 = groups_payload_survivors_values_7_token;
      3'd2: groups_payload_survivors_values_8_token_2 = groups_payload_survivors_values_6_token;
      3'd3: groups_payload_survivors_values_8_token_2 = groups_payload_survivors_values_5_token;
      3'd4: groups_payload_survivors_values_8_token_2 = groups_payload_survivors_values_4_token;
      3'd5: groups_payload_survivors_values_8_token_2 = groups_payload_survivors_values_3_token;
      3'd6: groups_payload_survivors_values_8_token_2 = groups_payload_survivors_values_2_token;
      default: groups_payload_survivors_values_8_token_2 = groups_payload_survivors_values_1_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_8 = groups_payload_survivors_values_8_exponential;
      3'd1: groups_payload_survivors_values_8 = groups_payload_survivors_values_7_exponential;
      3'd2: groups_payload_survivors_values_8 = groups_payload_survivors_values_6_exponential;
      3'd3: groups_payload_survivors_values_8 = groups_payload_survivors_values_5_exponential;
      3'd4: groups_payload_survivors_values_8 = groups_payload_survivors_values_4_exponential;
      3'd5: groups_payload_survivors_values_8 = groups_payload_survivors_values_3_exponential;
      3'd6: groups_payload_survivors_values_8 = groups_payload_survivors_values_2_exponential;
      default: groups_payload_survivors_values_8 = groups_payload_survivors_values_1_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_8_token <= groups_payload_survivors_values_8_token_2;
      entries_8_exponential <= groups_payload_survivors_values_8;
    end else if (sends) begin
      entries_8_token <= entries_16_token;
      entries_8_exponential <= entries_16_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_9_token_2 = groups_payload_survivors_values_9_token;
      3'd1: groups_payload_survivors_values_9_token_2 = groups_payload_survivors_values_8_token;
      3'd2: groups_payload_survivors_values_9_token_2 = groups_payload_survivors_values_7_token;
      3'd3: groups_payload_survivors_values_9_token_2 = groups_payload_survivors_values_6_token;
      3'd4: groups_payload_survivors_values_9_token_2 = groups_payload_survivors_values_5_token;
      3'd5: groups_payload_survivors_values_9_token_2 = groups_payload_survivors_values_4_token;
      3'd6: groups_payload_survivors_values_9_token_2 = groups_payload_survivors_values_3_token;
      default: groups_payload_survivors_values_9_token_2 = groups_payload_survivors_values_2_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_9 = groups_payload_survivors_values_9_exponential;
      3'd1: groups_payload_survivors_values_9 = groups_payload_survivors_values_8_exponential;
      3'd2: groups_payload_survivors_values_9 = groups_payload_survivors_values_7_exponential;
      3'd3: groups_payload_survivors_values_9 = groups_payload_survivors_values_6_exponential;
      3'd4: groups_payload_survivors_values_9 = groups_payload_survivors_values_5_exponential;
      3'd5: groups_payload_survivors_values_9 = groups_payload_survivors_values_4_exponential;
      3'd6: groups_payload_survivors_values_9 = groups_payload_survivors_values_3_exponential;
      default: groups_payload_survivors_values_9 = groups_payload_survivors_values_2_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_9_token <= groups_payload_survivors_values_9_token_2;
      entries_9_exponential <= groups_payload_survivors_values_9;
    end else if (sends) begin
      entries_9_token <= entries_17_token;
      entries_9_exponential <= entries_17_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_10_token_2 = groups_payload_survivors_values_10_token;
      3'd1: groups_payload_survivors_values_10_token_2 = groups_payload_survivors_values_9_token;
      3'd2: groups_payload_survivors_values_10_token_2 = groups_payload_survivors_values_8_token;
      3'd3: groups_payload_survivors_values_10_token_2 = groups_payload_survivors_values_7_token;
      3'd4: groups_payload_survivors_values_10_token_2 = groups_payload_survivors_values_6_token;
      3'd5: groups_payload_survivors_values_10_token_2 = groups_payload_survivors_values_5_token;
      3'd6: groups_payload_survivors_values_10_token_2 = groups_payload_survivors_values_4_token;
      default: groups_payload_survivors_values_10_token_2 = groups_payload_survivors_values_3_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_10 = groups_payload_survivors_values_10_exponential;
      3'd1: groups_payload_survivors_values_10 = groups_payload_survivors_values_9_exponential;
      3'd2: groups_payload_survivors_values_10 = groups_payload_survivors_values_8_exponential;
      3'd3: groups_payload_survivors_values_10 = groups_payload_survivors_values_7_exponential;
      3'd4: groups_payload_survivors_values_10 = groups_payload_survivors_values_6_exponential;
      3'd5: groups_payload_survivors_values_10 = groups_payload_survivors_values_5_exponential;
      3'd6: groups_payload_survivors_values_10 = groups_payload_survivors_values_4_exponential;
      default: groups_payload_survivors_values_10 = groups_payload_survivors_values_3_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_10_token <= groups_payload_survivors_values_10_token_2;
      entries_10_exponential <= groups_payload_survivors_values_10;
    end else if (sends) begin
      entries_10_token <= entries_18_token;
      entries_10_exponential <= entries_18_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_11_token_2 = groups_payload_survivors_values_11_token;
      3'd1: groups_payload_survivors_values_11_token_2 = groups_payload_survivors_values_10_token;
      3'd2: groups_payload_survivors_values_11_token_2 = groups_payload_survivors_values_9_token;
      3'd3: groups_payload_survivors_values_11_token_2 = groups_payload_survivors_values_8_token;
      3'd4: groups_payload_survivors_values_11_token_2 = groups_payload_survivors_values_7_token;
      3'd5: groups_payload_survivors_values_11_token_2 = groups_payload_survivors_values_6_token;
      3'd6: groups_payload_survivors_values_11_token_2 = groups_payload_survivors_values_5_token;
      default: groups_payload_survivors_values_11_token_2 = groups_payload_survivors_values_4_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_11 = groups_payload_survivors_values_11_exponential;
      3'd1: groups_payload_survivors_values_11 = groups_payload_survivors_values_10_exponential;
      3'd2: groups_payload_survivors_values_11 = groups_payload_survivors_values_9_exponential;
      3'd3: groups_payload_survivors_values_11 = groups_payload_survivors_values_8_exponential;
      3'd4: groups_payload_survivors_values_11 = groups_payload_survivors_values_7_exponential;
      3'd5: groups_payload_survivors_values_11 = groups_payload_survivors_values_6_exponential;
      3'd6: groups_payload_survivors_values_11 = groups_payload_survivors_values_5_exponential;
      default: groups_payload_survivors_values_11 = groups_payload_survivors_values_4_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_11_token <= groups_payload_survivors_values_11_token_2;
      entries_11_exponential <= groups_payload_survivors_values_11;
    end else if (sends) begin
      entries_11_token <= entries_19_token;
      entries_11_exponential <= entries_19_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_12_token_2 = groups_payload_survivors_values_12_token;
      3'd1: groups_payload_survivors_values_12_token_2 = groups_payload_survivors_values_11_token;
      3'd2: groups_payload_survivors_values_12_token_2 = groups_payload_survivors_values_10_token;
      3'd3: groups_payload_survivors_values_12_token_2 = groups_payload_survivors_values_9_token;
      3'd4: groups_payload_survivors_values_12_token_2 = groups_payload_survivors_values_8_token;
      3'd5: groups_payload_survivors_values_12_token_2 = groups_payload_survivors_values_7_token;
      3'd6: groups_payload_survivors_values_12_token_2 = groups_payload_survivors_values_6_token;
      default: groups_payload_survivors_values_12_token_2 = groups_payload_survivors_values_5_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_12 = groups_payload_survivors_values_12_exponential;
      3'd1: groups_payload_survivors_values_12 = groups_payload_survivors_values_11_exponential;
      3'd2: groups_payload_survivors_values_12 = groups_payload_survivors_values_10_exponential;
      3'd3: groups_payload_survivors_values_12 = groups_payload_survivors_values_9_exponential;
      3'd4: groups_payload_survivors_values_12 = groups_payload_survivors_values_8_exponential;
      3'd5: groups_payload_survivors_values_12 = groups_payload_survivors_values_7_exponential;
      3'd6: groups_payload_survivors_values_12 = groups_payload_survivors_values_6_exponential;
      default: groups_payload_survivors_values_12 = groups_payload_survivors_values_5_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_12_token <= groups_payload_survivors_values_12_token_2;
      entries_12_exponential <= groups_payload_survivors_values_12;
    end else if (sends) begin
      entries_12_token <= entries_20_token;
      entries_12_exponential <= entries_20_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_13_token_2 = groups_payload_survivors_values_13_token;
      3'd1: groups_payload_survivors_values_13_token_2 = groups_payload_survivors_values_12_token;
      3'd2: groups_payload_survivors_values_13_token_2 = groups_payload_survivors_values_11_token;
      3'd3: groups_payload_survivors_values_13_token_2 = groups_payload_survivors_values_10_token;
      3'd4: groups_payload_survivors_values_13_token_2 = groups_payload_survivors_values_9_token;
      3'd5: groups_payload_survivors_values_13_token_2 = groups_payload_survivors_values_8_token;
      3'd6: groups_payload_survivors_values_13_token_2 = groups_payload_survivors_values_7_token;
      default: groups_payload_survivors_values_13_token_2 = groups_payload_survivors_values_6_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_13 = groups_payload_survivors_values_13_exponential;
      3'd1: groups_payload_survivors_values_13 = groups_payload_survivors_values_12_exponential;
      3'd2: groups_payload_survivors_values_13 = groups_payload_survivors_values_11_exponential;
      3'd3: groups_payload_survivors_values_13 = groups_payload_survivors_values_10_exponential;
      3'd4: groups_payload_survivors_values_13 = groups_payload_survivors_values_9_exponential;
      3'd5: groups_payload_survivors_values_13 = groups_payload_survivors_values_8_exponential;
      3'd6: groups_payload_survivors_values_13 = groups_payload_survivors_values_7_exponential;
      default: groups_payload_survivors_values_13 = groups_payload_survivors_values_6_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_13_token <= groups_payload_survivors_values_13_token_2;
      entries_13_exponential <= groups_payload_survivors_values_13;
    end else if (sends) begin
      entries_13_token <= entries_21_token;
      entries_13_exponential <= entries_21_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_14_token_2 = groups_payload_survivors_values_14_token;
      3'd1: groups_payload_survivors_values_14_token_2 = groups_payload_survivors_values_13_token;
      3'd2: groups_payload_survivors_values_14_token_2 = groups_payload_survivors_values_12_token;
      3'd3: groups_payload_survivors_values_14_token_2 = groups_payload_survivors_values_11_token;
      3'd4: groups_payload_survivors_values_14_token_2 = groups_payload_survivors_values_10_token;
      3'd5: groups_payload_survivors_values_14_token_2 = groups_payload_survivors_values_9_token;
      3'd6: groups_payload_survivors_values_14_token_2 = groups_payload_survivors_values_8_token;
      default: groups_payload_survivors_values_14_token_2 = groups_payload_survivors_values_7_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_14 = groups_payload_survivors_values_14_exponential;
      3'd1: groups_payload_survivors_values_14 = groups_payload_survivors_values_13_exponential;
      3'd2: groups_payload_survivors_values_14 = groups_payload_survivors_values_12_exponential;
      3'd3: groups_payload_survivors_values_14 = groups_payload_survivors_values_11_exponential;
      3'd4: groups_payload_survivors_values_14 = groups_payload_survivors_values_10_exponential;
      3'd5: groups_payload_survivors_values_14 = groups_payload_survivors_values_9_exponential;
      3'd6: groups_payload_survivors_values_14 = groups_payload_survivors_values_8_exponential;
      default: groups_payload_survivors_values_14 = groups_payload_survivors_values_7_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_14_token <= groups_payload_survivors_values_14_token_2;
      entries_14_exponential <= groups_payload_survivors_values_14;
    end else if (sends) begin
      entries_14_token <= entries_22_token;
      entries_14_exponential <= entries_22_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_15_token_2 = groups_payload_survivors_values_15_token;
      3'd1: groups_payload_survivors_values_15_token_2 = groups_payload_survivors_values_14_token;
      3'd2: groups_payload_survivors_values_15_token_2 = groups_payload_survivors_values_13_token;
      3'd3: groups_payload_survivors_values_15_token_2 = groups_payload_survivors_values_12_token;
      3'd4: groups_payload_survivors_values_15_token_2 = groups_payload_survivors_values_11_token;
      3'd5: groups_payload_survivors_values_15_token_2 = groups_payload_survivors_values_10_token;
      3'd6: groups_payload_survivors_values_15_token_2 = groups_payload_survivors_values_9_token;
      default: groups_payload_survivors_values_15_token_2 = groups_payload_survivors_values_8_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_15 = groups_payload_survivors_values_15_exponential;
      3'd1: groups_payload_survivors_values_15 = groups_payload_survivors_values_14_exponential;
      3'd2: groups_payload_survivors_values_15 = groups_payload_survivors_values_13_exponential;
      3'd3: groups_payload_survivors_values_15 = groups_payload_survivors_values_12_exponential;
      3'd4: groups_payload_survivors_values_15 = groups_payload_survivors_values_11_exponential;
      3'd5: groups_payload_survivors_values_15 = groups_payload_survivors_values_10_exponential;
      3'd6: groups_payload_survivors_values_15 = groups_payload_survivors_values_9_exponential;
      default: groups_payload_survivors_values_15 = groups_payload_survivors_values_8_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_15_token <= groups_payload_survivors_values_15_token_2;
      entries_15_exponential <= groups_payload_survivors_values_15;
    end else if (sends) begin
      entries_15_token <= entries_15_token;
      entries_15_exponential <= entries_15_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_15_token_3 = groups_payload_survivors_values_15_token;
      3'd1: groups_payload_survivors_values_15_token_3 = groups_payload_survivors_values_15_token;
      3'd2: groups_payload_survivors_values_15_token_3 = groups_payload_survivors_values_14_token;
      3'd3: groups_payload_survivors_values_15_token_3 = groups_payload_survivors_values_13_token;
      3'd4: groups_payload_survivors_values_15_token_3 = groups_payload_survivors_values_12_token;
      3'd5: groups_payload_survivors_values_15_token_3 = groups_payload_survivors_values_11_token;
      3'd6: groups_payload_survivors_values_15_token_3 = groups_payload_survivors_values_10_token;
      default: groups_payload_survivors_values_15_token_3 = groups_payload_survivors_values_9_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_15_2 = groups_payload_survivors_values_15_exponential;
      3'd1: groups_payload_survivors_values_15_2 = groups_payload_survivors_values_15_exponential;
      3'd2: groups_payload_survivors_values_15_2 = groups_payload_survivors_values_14_exponential;
      3'd3: groups_payload_survivors_values_15_2 = groups_payload_survivors_values_13_exponential;
      3'd4: groups_payload_survivors_values_15_2 = groups_payload_survivors_values_12_exponential;
      3'd5: groups_payload_survivors_values_15_2 = groups_payload_survivors_values_11_exponential;
      3'd6: groups_payload_survivors_values_15_2 = groups_payload_survivors_values_10_exponential;
      default: groups_payload_survivors_values_15_2 = groups_payload_survivors_values_9_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_16_token <= groups_payload_survivors_values_15_token_3;
      entries_16_exponential <= groups_payload_survivors_values_15_2;
    end else if (sends) begin
      entries_16_token <= entries_16_token;
      entries_16_exponential <= entries_16_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_15_token_4 = groups_payload_survivors_values_15_token;
      3'd1: groups_payload_survivors_values_15_token_4 = groups_payload_survivors_values_15_token;
      3'd2: groups_payload_survivors_values_15_token_4 = groups_payload_survivors_values_15_token;
      3'd3: groups_payload_survivors_values_15_token_4 = groups_payload_survivors_values_14_token;
      3'd4: groups_payload_survivors_values_15_token_4 = groups_payload_survivors_values_13_token;
      3'd5: groups_payload_survivors_values_15_token_4 = groups_payload_survivors_values_12_token;
      3'd6: groups_payload_survivors_values_15_token_4 = groups_payload_survivors_values_11_token;
      default: groups_payload_survivors_values_15_token_4 =
          groups_payload_survivors_values_10_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_15_3 = groups_payload_survivors_values_15_exponential;
      3'd1: groups_payload_survivors_values_15_3 = groups_payload_survivors_values_15_exponential;
      3'd2: groups_payload_survivors_values_15_3 = groups_payload_survivors_values_15_exponential;
      3'd3: groups_payload_survivors_values_15_3 = groups_payload_survivors_values_14_exponential;
      3'd4: groups_payload_survivors_values_15_3 = groups_payload_survivors_values_13_exponential;
      3'd5: groups_payload_survivors_values_15_3 = groups_payload_survivors_values_12_exponential;
      3'd6: groups_payload_survivors_values_15_3 = groups_payload_survivors_values_11_exponential;
      default: groups_payload_survivors_values_15_3 =
          groups_payload_survivors_values_10_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_17_token <= groups_payload_survivors_values_15_token_4;
      entries_17_exponential <= groups_payload_survivors_values_15_3;
    end else if (sends) begin
      entries_17_token <= entries_17_token;
      entries_17_exponential <= entries_17_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_15_token_5 = groups_payload_survivors_values_15_token;
      3'd1: groups_payload_survivors_values_15_token_5 = groups_payload_survivors_values_15_token;
      3'd2: groups_payload_survivors_values_15_token_5 = groups_payload_survivors_values_15_token;
      3'd3: groups_payload_survivors_values_15_token_5 = groups_payload_survivors_values_15_token;
      3'd4: groups_payload_survivors_values_15_token_5 = groups_payload_survivors_values_14_token;
      3'd5: groups_payload_survivors_values_15_token_5 = groups_payload_survivors_values_13_token;
      3'd6: groups_payload_survivors_values_15_token_5 = groups_payload_survivors_values_12_token;
      default: groups_payload_survivors_values_15_token_5 =
          groups_payload_survivors_values_11_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_15_4 = groups_payload_survivors_values_15_exponential;
      3'd1: groups_payload_survivors_values_15_4 = groups_payload_survivors_values_15_exponential;
      3'd2: groups_payload_survivors_values_15_4 = groups_payload_survivors_values_15_exponential;
      3'd3: groups_payload_survivors_values_15_4 = groups_payload_survivors_values_15_exponential;
      3'd4: groups_payload_survivors_values_15_4 = groups_payload_survivors_values_14_exponential;
      3'd5: groups_payload_survivors_values_15_4 = groups_payload_survivors_values_13_exponential;
      3'd6: groups_payload_survivors_values_15_4 = groups_payload_survivors_values_12_exponential;
      default: groups_payload_survivors_values_15_4 =
          groups_payload_survivors_values_11_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_18_token <= groups_payload_survivors_values_15_token_5;
      entries_18_exponential <= groups_payload_survivors_values_15_4;
    end else if (sends) begin
      entries_18_token <= entries_18_token;
      entries_18_exponential <= entries_18_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_15_token_6 = groups_payload_survivors_values_15_token;
      3'd1: groups_payload_survivors_values_15_token_6 = groups_payload_survivors_values_15_token;
      3'd2: groups_payload_survivors_values_15_token_6 = groups_payload_survivors_values_15_token;
      3'd3: groups_payload_survivors_values_15_token_6 = groups_payload_survivors_values_15_token;
      3'd4: groups_payload_survivors_values_15_token_6 = groups_payload_survivors_values_15_token;
      3'd5: groups_payload_survivors_values_15_token_6 = groups_payload_survivors_values_14_token;
      3'd6: groups_payload_survivors_values_15_token_6 = groups_payload_survivors_values_13_token;
      default: groups_payload_survivors_values_15_token_6 =
          groups_payload_survivors_values_12_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_15_5 = groups_payload_survivors_values_15_exponential;
      3'd1: groups_payload_survivors_values_15_5 = groups_payload_survivors_values_15_exponential;
      3'd2: groups_payload_survivors_values_15_5 = groups_payload_survivors_values_15_exponential;
      3'd3: groups_payload_survivors_values_15_5 = groups_payload_survivors_values_15_exponential;
      3'd4: groups_payload_survivors_values_15_5 = groups_payload_survivors_values_15_exponential;
      3'd5: groups_payload_survivors_values_15_5 = groups_payload_survivors_values_14_exponential;
      3'd6: groups_payload_survivors_values_15_5 = groups_payload_survivors_values_13_exponential;
      default: groups_payload_survivors_values_15_5 =
          groups_payload_survivors_values_12_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_19_token <= groups_payload_survivors_values_15_token_6;
      entries_19_exponential <= groups_payload_survivors_values_15_5;
    end else if (sends) begin
      entries_19_token <= entries_19_token;
      entries_19_exponential <= entries_19_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_15_token_7 = groups_payload_survivors_values_15_token;
      3'd1: groups_payload_survivors_values_15_token_7 = groups_payload_survivors_values_15_token;
      3'd2: groups_payload_survivors_values_15_token_7 = groups_payload_survivors_values_15_token;
      3'd3: groups_payload_survivors_values_15_token_7 = groups_payload_survivors_values_15_token;
      3'd4: groups_payload_survivors_values_15_token_7 = groups_payload_survivors_values_15_token;
      3'd5: groups_payload_survivors_values_15_token_7 = groups_payload_survivors_values_15_token;
      3'd6: groups_payload_survivors_values_15_token_7 = groups_payload_survivors_values_14_token;
      default: groups_payload_survivors_values_15_token_7 =
          groups_payload_survivors_values_13_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_15_6 = groups_payload_survivors_values_15_exponential;
      3'd1: groups_payload_survivors_values_15_6 = groups_payload_survivors_values_15_exponential;
      3'd2: groups_payload_survivors_values_15_6 = groups_payload_survivors_values_15_exponential;
      3'd3: groups_payload_survivors_values_15_6 = groups_payload_survivors_values_15_exponential;
      3'd4: groups_payload_survivors_values_15_6 = groups_payload_survivors_values_15_exponential;
      3'd5: groups_payload_survivors_values_15_6 = groups_payload_survivors_values_15_exponential;
      3'd6: groups_payload_survivors_values_15_6 = groups_payload_survivors_values_14_exponential;
      default: groups_payload_survivors_values_15_6 =
          groups_payload_survivors_values_13_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_20_token <= groups_payload_survivors_values_15_token_7;
      entries_20_exponential <= groups_payload_survivors_values_15_6;
    end else if (sends) begin
      entries_20_token <= entries_20_token;
      entries_20_exponential <= entries_20_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_15_token_8 = groups_payload_survivors_values_15_token;
      3'd1: groups_payload_survivors_values_15_token_8 = groups_payload_survivors_values_15_token;
      3'd2: groups_payload_survivors_values_15_token_8 = groups_payload_survivors_values_15_token;
      3'd3: groups_payload_survivors_values_15_token_8 = groups_payload_survivors_values_15_token;
      3'd4: groups_payload_survivors_values_15_token_8 = groups_payload_survivors_values_15_token;
      3'd5: groups_payload_survivors_values_15_token_8 = groups_payload_survivors_values_15_token;
      3'd6: groups_payload_survivors_values_15_token_8 = groups_payload_survivors_values_15_token;
      default: groups_payload_survivors_values_15_token_8 =
          groups_payload_survivors_values_14_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_15_7 = groups_payload_survivors_values_15_exponential;
      3'd1: groups_payload_survivors_values_15_7 = groups_payload_survivors_values_15_exponential;
      3'd2: groups_payload_survivors_values_15_7 = groups_payload_survivors_values_15_exponential;
      3'd3: groups_payload_survivors_values_15_7 = groups_payload_survivors_values_15_exponential;
      3'd4: groups_payload_survivors_values_15_7 = groups_payload_survivors_values_15_exponential;
      3'd5: groups_payload_survivors_values_15_7 = groups_payload_survivors_values_15_exponential;
      3'd6: groups_payload_survivors_values_15_7 = groups_payload_survivors_values_15_exponential;
      default: groups_payload_survivors_values_15_7 =
          groups_payload_survivors_values_14_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_21_token <= groups_payload_survivors_values_15_token_8;
      entries_21_exponential <= groups_payload_survivors_values_15_7;
    end else if (sends) begin
      entries_21_token <= entries_21_token;
      entries_21_exponential <= entries_21_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_15_token_9 = groups_payload_survivors_values_15_token;
      3'd1: groups_payload_survivors_values_15_token_9 = groups_payload_survivors_values_15_token;
      3'd2: groups_payload_survivors_values_15_token_9 = groups_payload_survivors_values_15_token;
      3'd3: groups_payload_survivors_values_15_token_9 = groups_payload_survivors_values_15_token;
      3'd4: groups_payload_survivors_values_15_token_9 = groups_payload_survivors_values_15_token;
      3'd5: groups_payload_survivors_values_15_token_9 = groups_payload_survivors_values_15_token;
      3'd6: groups_payload_survivors_values_15_token_9 = groups_payload_survivors_values_15_token;
      default: groups_payload_survivors_values_15_token_9 =
          groups_payload_survivors_values_15_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: groups_payload_survivors_values_15_8 = groups_payload_survivors_values_15_exponential;
      3'd1: groups_payload_survivors_values_15_8 = groups_payload_survivors_values_15_exponential;
      3'd2: groups_payload_survivors_values_15_8 = groups_payload_survivors_values_15_exponential;
      3'd3: groups_payload_survivors_values_15_8 = groups_payload_survivors_values_15_exponential;
      3'd4: groups_payload_survivors_values_15_8 = groups_payload_survivors_values_15_exponential;
      3'd5: groups_payload_survivors_values_15_8 = groups_payload_survivors_values_15_exponential;
      3'd6: groups_payload_survivors_values_15_8 = groups_payload_survivors_values_15_exponential;
      default: groups_payload_survivors_values_15_8 =
          groups_payload_survivors_values_15_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_22_token <= groups_payload_survivors_values_15_token_9;
      entries_22_exponential <= groups_payload_survivors_values_15_8;
    end else if (sends) begin
      entries_22_token <= entries_22_token;
      entries_22_exponential <= entries_22_exponential;
    end
  end
endmodule
