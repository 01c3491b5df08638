// Groups of survivors to full vectors: an unaligned FIFO. All vectors of a row are full but the
// last, and rows share none.
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
  logic [9:0]  entries_0_token_choice, entries_1_token_choice, entries_2_token_choice,
      entries_3_token_choice, entries_4_token_choice, entries_5_token_choice,
      entries_6_token_choice, entries_7_token_choice, entries_8_token_choice,
      entries_9_token_choice, entries_10_token_choice, entries_11_token_choice,
      entries_12_token_choice, entries_13_token_choice, entries_14_token_choice,
      entries_15_token_choice, entries_16_token_choice, entries_17_token_choice,
      entries_18_token_choice, entries_19_token_choice, entries_20_token_choice,
      entries_21_token_choice, entries_22_token_choice;
  logic [9:0]  entries_0_token_choice_2, entries_1_token_choice_2, entries_2_token_choice_2,
      entries_3_token_choice_2, entries_4_token_choice_2, entries_5_token_choice_2;
  logic [16:0] entries_0_exponential_choice, entries_1_exponential_choice,
      entries_2_exponential_choice, entries_3_exponential_choice, entries_4_exponential_choice,
      entries_5_exponential_choice, entries_6_exponential_choice, entries_7_exponential_choice,
      entries_8_exponential_choice, entries_9_exponential_choice, entries_10_exponential_choice,
      entries_11_exponential_choice, entries_12_exponential_choice, entries_13_exponential_choice,
      entries_14_exponential_choice, entries_15_exponential_choice, entries_16_exponential_choice,
      entries_17_exponential_choice, entries_18_exponential_choice, entries_19_exponential_choice,
      entries_20_exponential_choice, entries_21_exponential_choice, entries_22_exponential_choice;
  logic [16:0] entries_0_exponential_choice_2, entries_1_exponential_choice_2,
      entries_2_exponential_choice_2, entries_3_exponential_choice_2,
      entries_4_exponential_choice_2, entries_5_exponential_choice_2;

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

  assign entries_0_token_choice = sends ? entries_8_token : entries_0_token;

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_0_token_choice_2 = groups_payload_survivors_values_0_token;
      3'd1: entries_0_token_choice_2 = entries_0_token_choice;
      3'd2: entries_0_token_choice_2 = entries_0_token_choice;
      3'd3: entries_0_token_choice_2 = entries_0_token_choice;
      3'd4: entries_0_token_choice_2 = entries_0_token_choice;
      3'd5: entries_0_token_choice_2 = entries_0_token_choice;
      3'd6: entries_0_token_choice_2 = entries_0_token_choice;
      default: entries_0_token_choice_2 = entries_0_token_choice;
    endcase
  end

  assign entries_0_exponential_choice = sends ? entries_8_exponential : entries_0_exponential;

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_0_exponential_choice_2 = groups_payload_survivors_values_0_exponential;
      3'd1: entries_0_exponential_choice_2 = entries_0_exponential_choice;
      3'd2: entries_0_exponential_choice_2 = entries_0_exponential_choice;
      3'd3: entries_0_exponential_choice_2 = entries_0_exponential_choice;
      3'd4: entries_0_exponential_choice_2 = entries_0_exponential_choice;
      3'd5: entries_0_exponential_choice_2 = entries_0_exponential_choice;
      3'd6: entries_0_exponential_choice_2 = entries_0_exponential_choice;
      default: entries_0_exponential_choice_2 = entries_0_exponential_choice;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_0_token <= entries_0_token_choice_2;
      entries_0_exponential <= entries_0_exponential_choice_2;
    end else if (sends) begin
      entries_0_token <= entries_8_token;
      entries_0_exponential <= entries_8_exponential;
    end
  end

  assign entries_1_token_choice = sends ? entries_9_token : entries_1_token;

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_1_token_choice_2 = groups_payload_survivors_values_1_token;
      3'd1: entries_1_token_choice_2 = groups_payload_survivors_values_0_token;
      3'd2: entries_1_token_choice_2 = entries_1_token_choice;
      3'd3: entries_1_token_choice_2 = entries_1_token_choice;
      3'd4: entries_1_token_choice_2 = entries_1_token_choice;
      3'd5: entries_1_token_choice_2 = entries_1_token_choice;
      3'd6: entries_1_token_choice_2 = entries_1_token_choice;
      default: entries_1_token_choice_2 = entries_1_token_choice;
    endcase
  end

  assign entries_1_exponential_choice = sends ? entries_9_exponential : entries_1_exponential;

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_1_exponential_choice_2 = groups_payload_survivors_values_1_exponential;
      3'd1: entries_1_exponential_choice_2 = groups_payload_survivors_values_0_exponential;
      3'd2: entries_1_exponential_choice_2 = entries_1_exponential_choice;
      3'd3: entries_1_exponential_choice_2 = entries_1_exponential_choice;
      3'd4: entries_1_exponential_choice_2 = entries_1_exponential_choice;
      3'd5: entries_1_exponential_choice_2 = entries_1_exponential_choice;
      3'd6: entries_1_exponential_choice_2 = entries_1_exponential_choice;
      default: entries_1_exponential_choice_2 = entries_1_exponential_choice;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_1_token <= entries_1_token_choice_2;
      entries_1_exponential <= entries_1_exponential_choice_2;
    end else if (sends) begin
      entries_1_token <= entries_9_token;
      entries_1_exponential <= entries_9_exponential;
    end
  end

  assign entries_2_token_choice = sends ? entries_10_token : entries_2_token;

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_2_token_choice_2 = groups_payload_survivors_values_2_token;
      3'd1: entries_2_token_choice_2 = groups_payload_survivors_values_1_token;
      3'd2: entries_2_token_choice_2 = groups_payload_survivors_values_0_token;
      3'd3: entries_2_token_choice_2 = entries_2_token_choice;
      3'd4: entries_2_token_choice_2 = entries_2_token_choice;
      3'd5: entries_2_token_choice_2 = entries_2_token_choice;
      3'd6: entries_2_token_choice_2 = entries_2_token_choice;
      default: entries_2_token_choice_2 = entries_2_token_choice;
    endcase
  end

  assign entries_2_exponential_choice = sends ? entries_10_exponential : entries_2_exponential;

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_2_exponential_choice_2 = groups_payload_survivors_values_2_exponential;
      3'd1: entries_2_exponential_choice_2 = groups_payload_survivors_values_1_exponential;
      3'd2: entries_2_exponential_choice_2 = groups_payload_survivors_values_0_exponential;
      3'd3: entries_2_exponential_choice_2 = entries_2_exponential_choice;
      3'd4: entries_2_exponential_choice_2 = entries_2_exponential_choice;
      3'd5: entries_2_exponential_choice_2 = entries_2_exponential_choice;
      3'd6: entries_2_exponential_choice_2 = entries_2_exponential_choice;
      default: entries_2_exponential_choice_2 = entries_2_exponential_choice;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_2_token <= entries_2_token_choice_2;
      entries_2_exponential <= entries_2_exponential_choice_2;
    end else if (sends) begin
      entries_2_token <= entries_10_token;
      entries_2_exponential <= entries_10_exponential;
    end
  end

  assign entries_3_token_choice = sends ? entries_11_token : entries_3_token;

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_3_token_choice_2 = groups_payload_survivors_values_3_token;
      3'd1: entries_3_token_choice_2 = groups_payload_survivors_values_2_token;
      3'd2: entries_3_token_choice_2 = groups_payload_survivors_values_1_token;
      3'd3: entries_3_token_choice_2 = groups_payload_survivors_values_0_token;
      3'd4: entries_3_token_choice_2 = entries_3_token_choice;
      3'd5: entries_3_token_choice_2 = entries_3_token_choice;
      3'd6: entries_3_token_choice_2 = entries_3_token_choice;
      default: entries_3_token_choice_2 = entries_3_token_choice;
    endcase
  end

  assign entries_3_exponential_choice = sends ? entries_11_exponential : entries_3_exponential;

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_3_exponential_choice_2 = groups_payload_survivors_values_3_exponential;
      3'd1: entries_3_exponential_choice_2 = groups_payload_survivors_values_2_exponential;
      3'd2: entries_3_exponential_choice_2 = groups_payload_survivors_values_1_exponential;
      3'd3: entries_3_exponential_choice_2 = groups_payload_survivors_values_0_exponential;
      3'd4: entries_3_exponential_choice_2 = entries_3_exponential_choice;
      3'd5: entries_3_exponential_choice_2 = entries_3_exponential_choice;
      3'd6: entries_3_exponential_choice_2 = entries_3_exponential_choice;
      default: entries_3_exponential_choice_2 = entries_3_exponential_choice;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_3_token <= entries_3_token_choice_2;
      entries_3_exponential <= entries_3_exponential_choice_2;
    end else if (sends) begin
      entries_3_token <= entries_11_token;
      entries_3_exponential <= entries_11_exponential;
    end
  end

  assign entries_4_token_choice = sends ? entries_12_token : entries_4_token;

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_4_token_choice_2 = groups_payload_survivors_values_4_token;
      3'd1: entries_4_token_choice_2 = groups_payload_survivors_values_3_token;
      3'd2: entries_4_token_choice_2 = groups_payload_survivors_values_2_token;
      3'd3: entries_4_token_choice_2 = groups_payload_survivors_values_1_token;
      3'd4: entries_4_token_choice_2 = groups_payload_survivors_values_0_token;
      3'd5: entries_4_token_choice_2 = entries_4_token_choice;
      3'd6: entries_4_token_choice_2 = entries_4_token_choice;
      default: entries_4_token_choice_2 = entries_4_token_choice;
    endcase
  end

  assign entries_4_exponential_choice = sends ? entries_12_exponential : entries_4_exponential;

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_4_exponential_choice_2 = groups_payload_survivors_values_4_exponential;
      3'd1: entries_4_exponential_choice_2 = groups_payload_survivors_values_3_exponential;
      3'd2: entries_4_exponential_choice_2 = groups_payload_survivors_values_2_exponential;
      3'd3: entries_4_exponential_choice_2 = groups_payload_survivors_values_1_exponential;
      3'd4: entries_4_exponential_choice_2 = groups_payload_survivors_values_0_exponential;
      3'd5: entries_4_exponential_choice_2 = entries_4_exponential_choice;
      3'd6: entries_4_exponential_choice_2 = entries_4_exponential_choice;
      default: entries_4_exponential_choice_2 = entries_4_exponential_choice;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_4_token <= entries_4_token_choice_2;
      entries_4_exponential <= entries_4_exponential_choice_2;
    end else if (sends) begin
      entries_4_token <= entries_12_token;
      entries_4_exponential <= entries_12_exponential;
    end
  end

  assign entries_5_token_choice = sends ? entries_13_token : entries_5_token;

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_5_token_choice_2 = groups_payload_survivors_values_5_token;
      3'd1: entries_5_token_choice_2 = groups_payload_survivors_values_4_token;
      3'd2: entries_5_token_choice_2 = groups_payload_survivors_values_3_token;
      3'd3: entries_5_token_choice_2 = groups_payload_survivors_values_2_token;
      3'd4: entries_5_token_choice_2 = groups_payload_survivors_values_1_token;
      3'd5: entries_5_token_choice_2 = groups_payload_survivors_values_0_token;
      3'd6: entries_5_token_choice_2 = entries_5_token_choice;
      default: entries_5_token_choice_2 = entries_5_token_choice;
    endcase
  end

  assign entries_5_exponential_choice = sends ? entries_13_exponential : entries_5_exponential;

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_5_exponential_choice_2 = groups_payload_survivors_values_5_exponential;
      3'd1: entries_5_exponential_choice_2 = groups_payload_survivors_values_4_exponential;
      3'd2: entries_5_exponential_choice_2 = groups_payload_survivors_values_3_exponential;
      3'd3: entries_5_exponential_choice_2 = groups_payload_survivors_values_2_exponential;
      3'd4: entries_5_exponential_choice_2 = groups_payload_survivors_values_1_exponential;
      3'd5: entries_5_exponential_choice_2 = groups_payload_survivors_values_0_exponential;
      3'd6: entries_5_exponential_choice_2 = entries_5_exponential_choice;
      default: entries_5_exponential_choice_2 = entries_5_exponential_choice;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_5_token <= entries_5_token_choice_2;
      entries_5_exponential <= entries_5_exponential_choice_2;
    end else if (sends) begin
      entries_5_token <= entries_13_token;
      entries_5_exponential <= entries_13_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_6_token_choice = groups_payload_survivors_values_6_token;
      3'd1: entries_6_token_choice = groups_payload_survivors_values_5_token;
      3'd2: entries_6_token_choice = groups_payload_survivors_values_4_token;
      3'd3: entries_6_token_choice = groups_payload_survivors_values_3_token;
      3'd4: entries_6_token_choice = groups_payload_survivors_values_2_token;
      3'd5: entries_6_token_choice = groups_payload_survivors_values_1_token;
      3'd6: entries_6_token_choice = groups_payload_survivors_values_0_token;
      default: entries_6_token_choice = sends ? entries_14_token : entries_6_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_6_exponential_choice = groups_payload_survivors_values_6_exponential;
      3'd1: entries_6_exponential_choice = groups_payload_survivors_values_5_exponential;
      3'd2: entries_6_exponential_choice = groups_payload_survivors_values_4_exponential;
      3'd3: entries_6_exponential_choice = groups_payload_survivors_values_3_exponential;
      3'd4: entries_6_exponential_choice = groups_payload_survivors_values_2_exponential;
      3'd5: entries_6_exponential_choice = groups_payload_survivors_values_1_exponential;
      3'd6: entries_6_exponential_choice = groups_payload_survivors_values_0_exponential;
      default: entries_6_exponential_choice = sends ? entries_14_exponential
          : entries_6_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_6_token <= entries_6_token_choice;
      entries_6_exponential <= entries_6_exponential_choice;
    end else if (sends) begin
      entries_6_token <= entries_14_token;
      entries_6_exponential <= entries_14_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_7_token_choice = groups_payload_survivors_values_7_token;
      3'd1: entries_7_token_choice = groups_payload_survivors_values_6_token;
      3'd2: entries_7_token_choice = groups_payload_survivors_values_5_token;
      3'd3: entries_7_token_choice = groups_payload_survivors_values_4_token;
      3'd4: entries_7_token_choice = groups_payload_survivors_values_3_token;
      3'd5: entries_7_token_choice = groups_payload_survivors_values_2_token;
      3'd6: entries_7_token_choice = groups_payload_survivors_values_1_token;
      default: entries_7_token_choice = groups_payload_survivors_values_0_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_7_exponential_choice = groups_payload_survivors_values_7_exponential;
      3'd1: entries_7_exponential_choice = groups_payload_survivors_values_6_exponential;
      3'd2: entries_7_exponential_choice = groups_payload_survivors_values_5_exponential;
      3'd3: entries_7_exponential_choice = groups_payload_survivors_values_4_exponential;
      3'd4: entries_7_exponential_choice = groups_payload_survivors_values_3_exponential;
      3'd5: entries_7_exponential_choice = groups_payload_survivors_values_2_exponential;
      3'd6: entries_7_exponential_choice = groups_payload_survivors_values_1_exponential;
      default: entries_7_exponential_choice = groups_payload_survivors_values_0_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_7_token <= entries_7_token_choice;
      entries_7_exponential <= entries_7_exponential_choice;
    end else if (sends) begin
      entries_7_token <= entries_15_token;
      entries_7_exponential <= entries_15_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_8_token_choice = groups_payload_survivors_values_8_token;
      3'd1: entries_8_token_choice = groups_payload_survivors_values_7_token;
      3'd2: entries_8_token_choice = groups_payload_survivors_values_6_token;
      3'd3: entries_8_token_choice = groups_payload_survivors_values_5_token;
      3'd4: entries_8_token_choice = groups_payload_survivors_values_4_token;
      3'd5: entries_8_token_choice = groups_payload_survivors_values_3_token;
      3'd6: entries_8_token_choice = groups_payload_survivors_values_2_token;
      default: entries_8_token_choice = groups_payload_survivors_values_1_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_8_exponential_choice = groups_payload_survivors_values_8_exponential;
      3'd1: entries_8_exponential_choice = groups_payload_survivors_values_7_exponential;
      3'd2: entries_8_exponential_choice = groups_payload_survivors_values_6_exponential;
      3'd3: entries_8_exponential_choice = groups_payload_survivors_values_5_exponential;
      3'd4: entries_8_exponential_choice = groups_payload_survivors_values_4_exponential;
      3'd5: entries_8_exponential_choice = groups_payload_survivors_values_3_exponential;
      3'd6: entries_8_exponential_choice = groups_payload_survivors_values_2_exponential;
      default: entries_8_exponential_choice = groups_payload_survivors_values_1_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_8_token <= entries_8_token_choice;
      entries_8_exponential <= entries_8_exponential_choice;
    end else if (sends) begin
      entries_8_token <= entries_16_token;
      entries_8_exponential <= entries_16_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_9_token_choice = groups_payload_survivors_values_9_token;
      3'd1: entries_9_token_choice = groups_payload_survivors_values_8_token;
      3'd2: entries_9_token_choice = groups_payload_survivors_values_7_token;
      3'd3: entries_9_token_choice = groups_payload_survivors_values_6_token;
      3'd4: entries_9_token_choice = groups_payload_survivors_values_5_token;
      3'd5: entries_9_token_choice = groups_payload_survivors_values_4_token;
      3'd6: entries_9_token_choice = groups_payload_survivors_values_3_token;
      default: entries_9_token_choice = groups_payload_survivors_values_2_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_9_exponential_choice = groups_payload_survivors_values_9_exponential;
      3'd1: entries_9_exponential_choice = groups_payload_survivors_values_8_exponential;
      3'd2: entries_9_exponential_choice = groups_payload_survivors_values_7_exponential;
      3'd3: entries_9_exponential_choice = groups_payload_survivors_values_6_exponential;
      3'd4: entries_9_exponential_choice = groups_payload_survivors_values_5_exponential;
      3'd5: entries_9_exponential_choice = groups_payload_survivors_values_4_exponential;
      3'd6: entries_9_exponential_choice = groups_payload_survivors_values_3_exponential;
      default: entries_9_exponential_choice = groups_payload_survivors_values_2_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_9_token <= entries_9_token_choice;
      entries_9_exponential <= entries_9_exponential_choice;
    end else if (sends) begin
      entries_9_token <= entries_17_token;
      entries_9_exponential <= entries_17_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_10_token_choice = groups_payload_survivors_values_10_token;
      3'd1: entries_10_token_choice = groups_payload_survivors_values_9_token;
      3'd2: entries_10_token_choice = groups_payload_survivors_values_8_token;
      3'd3: entries_10_token_choice = groups_payload_survivors_values_7_token;
      3'd4: entries_10_token_choice = groups_payload_survivors_values_6_token;
      3'd5: entries_10_token_choice = groups_payload_survivors_values_5_token;
      3'd6: entries_10_token_choice = groups_payload_survivors_values_4_token;
      default: entries_10_token_choice = groups_payload_survivors_values_3_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_10_exponential_choice = groups_payload_survivors_values_10_exponential;
      3'd1: entries_10_exponential_choice = groups_payload_survivors_values_9_exponential;
      3'd2: entries_10_exponential_choice = groups_payload_survivors_values_8_exponential;
      3'd3: entries_10_exponential_choice = groups_payload_survivors_values_7_exponential;
      3'd4: entries_10_exponential_choice = groups_payload_survivors_values_6_exponential;
      3'd5: entries_10_exponential_choice = groups_payload_survivors_values_5_exponential;
      3'd6: entries_10_exponential_choice = groups_payload_survivors_values_4_exponential;
      default: entries_10_exponential_choice = groups_payload_survivors_values_3_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_10_token <= entries_10_token_choice;
      entries_10_exponential <= entries_10_exponential_choice;
    end else if (sends) begin
      entries_10_token <= entries_18_token;
      entries_10_exponential <= entries_18_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_11_token_choice = groups_payload_survivors_values_11_token;
      3'd1: entries_11_token_choice = groups_payload_survivors_values_10_token;
      3'd2: entries_11_token_choice = groups_payload_survivors_values_9_token;
      3'd3: entries_11_token_choice = groups_payload_survivors_values_8_token;
      3'd4: entries_11_token_choice = groups_payload_survivors_values_7_token;
      3'd5: entries_11_token_choice = groups_payload_survivors_values_6_token;
      3'd6: entries_11_token_choice = groups_payload_survivors_values_5_token;
      default: entries_11_token_choice = groups_payload_survivors_values_4_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_11_exponential_choice = groups_payload_survivors_values_11_exponential;
      3'd1: entries_11_exponential_choice = groups_payload_survivors_values_10_exponential;
      3'd2: entries_11_exponential_choice = groups_payload_survivors_values_9_exponential;
      3'd3: entries_11_exponential_choice = groups_payload_survivors_values_8_exponential;
      3'd4: entries_11_exponential_choice = groups_payload_survivors_values_7_exponential;
      3'd5: entries_11_exponential_choice = groups_payload_survivors_values_6_exponential;
      3'd6: entries_11_exponential_choice = groups_payload_survivors_values_5_exponential;
      default: entries_11_exponential_choice = groups_payload_survivors_values_4_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_11_token <= entries_11_token_choice;
      entries_11_exponential <= entries_11_exponential_choice;
    end else if (sends) begin
      entries_11_token <= entries_19_token;
      entries_11_exponential <= entries_19_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_12_token_choice = groups_payload_survivors_values_12_token;
      3'd1: entries_12_token_choice = groups_payload_survivors_values_11_token;
      3'd2: entries_12_token_choice = groups_payload_survivors_values_10_token;
      3'd3: entries_12_token_choice = groups_payload_survivors_values_9_token;
      3'd4: entries_12_token_choice = groups_payload_survivors_values_8_token;
      3'd5: entries_12_token_choice = groups_payload_survivors_values_7_token;
      3'd6: entries_12_token_choice = groups_payload_survivors_values_6_token;
      default: entries_12_token_choice = groups_payload_survivors_values_5_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_12_exponential_choice = groups_payload_survivors_values_12_exponential;
      3'd1: entries_12_exponential_choice = groups_payload_survivors_values_11_exponential;
      3'd2: entries_12_exponential_choice = groups_payload_survivors_values_10_exponential;
      3'd3: entries_12_exponential_choice = groups_payload_survivors_values_9_exponential;
      3'd4: entries_12_exponential_choice = groups_payload_survivors_values_8_exponential;
      3'd5: entries_12_exponential_choice = groups_payload_survivors_values_7_exponential;
      3'd6: entries_12_exponential_choice = groups_payload_survivors_values_6_exponential;
      default: entries_12_exponential_choice = groups_payload_survivors_values_5_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_12_token <= entries_12_token_choice;
      entries_12_exponential <= entries_12_exponential_choice;
    end else if (sends) begin
      entries_12_token <= entries_20_token;
      entries_12_exponential <= entries_20_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_13_token_choice = groups_payload_survivors_values_13_token;
      3'd1: entries_13_token_choice = groups_payload_survivors_values_12_token;
      3'd2: entries_13_token_choice = groups_payload_survivors_values_11_token;
      3'd3: entries_13_token_choice = groups_payload_survivors_values_10_token;
      3'd4: entries_13_token_choice = groups_payload_survivors_values_9_token;
      3'd5: entries_13_token_choice = groups_payload_survivors_values_8_token;
      3'd6: entries_13_token_choice = groups_payload_survivors_values_7_token;
      default: entries_13_token_choice = groups_payload_survivors_values_6_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_13_exponential_choice = groups_payload_survivors_values_13_exponential;
      3'd1: entries_13_exponential_choice = groups_payload_survivors_values_12_exponential;
      3'd2: entries_13_exponential_choice = groups_payload_survivors_values_11_exponential;
      3'd3: entries_13_exponential_choice = groups_payload_survivors_values_10_exponential;
      3'd4: entries_13_exponential_choice = groups_payload_survivors_values_9_exponential;
      3'd5: entries_13_exponential_choice = groups_payload_survivors_values_8_exponential;
      3'd6: entries_13_exponential_choice = groups_payload_survivors_values_7_exponential;
      default: entries_13_exponential_choice = groups_payload_survivors_values_6_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_13_token <= entries_13_token_choice;
      entries_13_exponential <= entries_13_exponential_choice;
    end else if (sends) begin
      entries_13_token <= entries_21_token;
      entries_13_exponential <= entries_21_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_14_token_choice = groups_payload_survivors_values_14_token;
      3'd1: entries_14_token_choice = groups_payload_survivors_values_13_token;
      3'd2: entries_14_token_choice = groups_payload_survivors_values_12_token;
      3'd3: entries_14_token_choice = groups_payload_survivors_values_11_token;
      3'd4: entries_14_token_choice = groups_payload_survivors_values_10_token;
      3'd5: entries_14_token_choice = groups_payload_survivors_values_9_token;
      3'd6: entries_14_token_choice = groups_payload_survivors_values_8_token;
      default: entries_14_token_choice = groups_payload_survivors_values_7_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_14_exponential_choice = groups_payload_survivors_values_14_exponential;
      3'd1: entries_14_exponential_choice = groups_payload_survivors_values_13_exponential;
      3'd2: entries_14_exponential_choice = groups_payload_survivors_values_12_exponential;
      3'd3: entries_14_exponential_choice = groups_payload_survivors_values_11_exponential;
      3'd4: entries_14_exponential_choice = groups_payload_survivors_values_10_exponential;
      3'd5: entries_14_exponential_choice = groups_payload_survivors_values_9_exponential;
      3'd6: entries_14_exponential_choice = groups_payload_survivors_values_8_exponential;
      default: entries_14_exponential_choice = groups_payload_survivors_values_7_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_14_token <= entries_14_token_choice;
      entries_14_exponential <= entries_14_exponential_choice;
    end else if (sends) begin
      entries_14_token <= entries_22_token;
      entries_14_exponential <= entries_22_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_15_token_choice = groups_payload_survivors_values_15_token;
      3'd1: entries_15_token_choice = groups_payload_survivors_values_14_token;
      3'd2: entries_15_token_choice = groups_payload_survivors_values_13_token;
      3'd3: entries_15_token_choice = groups_payload_survivors_values_12_token;
      3'd4: entries_15_token_choice = groups_payload_survivors_values_11_token;
      3'd5: entries_15_token_choice = groups_payload_survivors_values_10_token;
      3'd6: entries_15_token_choice = groups_payload_survivors_values_9_token;
      default: entries_15_token_choice = groups_payload_survivors_values_8_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_15_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd1: entries_15_exponential_choice = groups_payload_survivors_values_14_exponential;
      3'd2: entries_15_exponential_choice = groups_payload_survivors_values_13_exponential;
      3'd3: entries_15_exponential_choice = groups_payload_survivors_values_12_exponential;
      3'd4: entries_15_exponential_choice = groups_payload_survivors_values_11_exponential;
      3'd5: entries_15_exponential_choice = groups_payload_survivors_values_10_exponential;
      3'd6: entries_15_exponential_choice = groups_payload_survivors_values_9_exponential;
      default: entries_15_exponential_choice = groups_payload_survivors_values_8_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_15_token <= entries_15_token_choice;
      entries_15_exponential <= entries_15_exponential_choice;
    end else if (sends) begin
      entries_15_token <= entries_15_token;
      entries_15_exponential <= entries_15_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_16_token_choice = groups_payload_survivors_values_15_token;
      3'd1: entries_16_token_choice = groups_payload_survivors_values_15_token;
      3'd2: entries_16_token_choice = groups_payload_survivors_values_14_token;
      3'd3: entries_16_token_choice = groups_payload_survivors_values_13_token;
      3'd4: entries_16_token_choice = groups_payload_survivors_values_12_token;
      3'd5: entries_16_token_choice = groups_payload_survivors_values_11_token;
      3'd6: entries_16_token_choice = groups_payload_survivors_values_10_token;
      default: entries_16_token_choice = groups_payload_survivors_values_9_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_16_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd1: entries_16_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd2: entries_16_exponential_choice = groups_payload_survivors_values_14_exponential;
      3'd3: entries_16_exponential_choice = groups_payload_survivors_values_13_exponential;
      3'd4: entries_16_exponential_choice = groups_payload_survivors_values_12_exponential;
      3'd5: entries_16_exponential_choice = groups_payload_survivors_values_11_exponential;
      3'd6: entries_16_exponential_choice = groups_payload_survivors_values_10_exponential;
      default: entries_16_exponential_choice = groups_payload_survivors_values_9_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_16_token <= entries_16_token_choice;
      entries_16_exponential <= entries_16_exponential_choice;
    end else if (sends) begin
      entries_16_token <= entries_16_token;
      entries_16_exponential <= entries_16_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_17_token_choice = groups_payload_survivors_values_15_token;
      3'd1: entries_17_token_choice = groups_payload_survivors_values_15_token;
      3'd2: entries_17_token_choice = groups_payload_survivors_values_15_token;
      3'd3: entries_17_token_choice = groups_payload_survivors_values_14_token;
      3'd4: entries_17_token_choice = groups_payload_survivors_values_13_token;
      3'd5: entries_17_token_choice = groups_payload_survivors_values_12_token;
      3'd6: entries_17_token_choice = groups_payload_survivors_values_11_token;
      default: entries_17_token_choice = groups_payload_survivors_values_10_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_17_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd1: entries_17_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd2: entries_17_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd3: entries_17_exponential_choice = groups_payload_survivors_values_14_exponential;
      3'd4: entries_17_exponential_choice = groups_payload_survivors_values_13_exponential;
      3'd5: entries_17_exponential_choice = groups_payload_survivors_values_12_exponential;
      3'd6: entries_17_exponential_choice = groups_payload_survivors_values_11_exponential;
      default: entries_17_exponential_choice = groups_payload_survivors_values_10_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_17_token <= entries_17_token_choice;
      entries_17_exponential <= entries_17_exponential_choice;
    end else if (sends) begin
      entries_17_token <= entries_17_token;
      entries_17_exponential <= entries_17_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_18_token_choice = groups_payload_survivors_values_15_token;
      3'd1: entries_18_token_choice = groups_payload_survivors_values_15_token;
      3'd2: entries_18_token_choice = groups_payload_survivors_values_15_token;
      3'd3: entries_18_token_choice = groups_payload_survivors_values_15_token;
      3'd4: entries_18_token_choice = groups_payload_survivors_values_14_token;
      3'd5: entries_18_token_choice = groups_payload_survivors_values_13_token;
      3'd6: entries_18_token_choice = groups_payload_survivors_values_12_token;
      default: entries_18_token_choice = groups_payload_survivors_values_11_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_18_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd1: entries_18_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd2: entries_18_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd3: entries_18_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd4: entries_18_exponential_choice = groups_payload_survivors_values_14_exponential;
      3'd5: entries_18_exponential_choice = groups_payload_survivors_values_13_exponential;
      3'd6: entries_18_exponential_choice = groups_payload_survivors_values_12_exponential;
      default: entries_18_exponential_choice = groups_payload_survivors_values_11_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_18_token <= entries_18_token_choice;
      entries_18_exponential <= entries_18_exponential_choice;
    end else if (sends) begin
      entries_18_token <= entries_18_token;
      entries_18_exponential <= entries_18_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_19_token_choice = groups_payload_survivors_values_15_token;
      3'd1: entries_19_token_choice = groups_payload_survivors_values_15_token;
      3'd2: entries_19_token_choice = groups_payload_survivors_values_15_token;
      3'd3: entries_19_token_choice = groups_payload_survivors_values_15_token;
      3'd4: entries_19_token_choice = groups_payload_survivors_values_15_token;
      3'd5: entries_19_token_choice = groups_payload_survivors_values_14_token;
      3'd6: entries_19_token_choice = groups_payload_survivors_values_13_token;
      default: entries_19_token_choice = groups_payload_survivors_values_12_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_19_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd1: entries_19_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd2: entries_19_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd3: entries_19_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd4: entries_19_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd5: entries_19_exponential_choice = groups_payload_survivors_values_14_exponential;
      3'd6: entries_19_exponential_choice = groups_payload_survivors_values_13_exponential;
      default: entries_19_exponential_choice = groups_payload_survivors_values_12_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_19_token <= entries_19_token_choice;
      entries_19_exponential <= entries_19_exponential_choice;
    end else if (sends) begin
      entries_19_token <= entries_19_token;
      entries_19_exponential <= entries_19_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_20_token_choice = groups_payload_survivors_values_15_token;
      3'd1: entries_20_token_choice = groups_payload_survivors_values_15_token;
      3'd2: entries_20_token_choice = groups_payload_survivors_values_15_token;
      3'd3: entries_20_token_choice = groups_payload_survivors_values_15_token;
      3'd4: entries_20_token_choice = groups_payload_survivors_values_15_token;
      3'd5: entries_20_token_choice = groups_payload_survivors_values_15_token;
      3'd6: entries_20_token_choice = groups_payload_survivors_values_14_token;
      default: entries_20_token_choice = groups_payload_survivors_values_13_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_20_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd1: entries_20_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd2: entries_20_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd3: entries_20_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd4: entries_20_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd5: entries_20_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd6: entries_20_exponential_choice = groups_payload_survivors_values_14_exponential;
      default: entries_20_exponential_choice = groups_payload_survivors_values_13_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_20_token <= entries_20_token_choice;
      entries_20_exponential <= entries_20_exponential_choice;
    end else if (sends) begin
      entries_20_token <= entries_20_token;
      entries_20_exponential <= entries_20_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_21_token_choice = groups_payload_survivors_values_15_token;
      3'd1: entries_21_token_choice = groups_payload_survivors_values_15_token;
      3'd2: entries_21_token_choice = groups_payload_survivors_values_15_token;
      3'd3: entries_21_token_choice = groups_payload_survivors_values_15_token;
      3'd4: entries_21_token_choice = groups_payload_survivors_values_15_token;
      3'd5: entries_21_token_choice = groups_payload_survivors_values_15_token;
      3'd6: entries_21_token_choice = groups_payload_survivors_values_15_token;
      default: entries_21_token_choice = groups_payload_survivors_values_14_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_21_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd1: entries_21_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd2: entries_21_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd3: entries_21_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd4: entries_21_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd5: entries_21_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd6: entries_21_exponential_choice = groups_payload_survivors_values_15_exponential;
      default: entries_21_exponential_choice = groups_payload_survivors_values_14_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_21_token <= entries_21_token_choice;
      entries_21_exponential <= entries_21_exponential_choice;
    end else if (sends) begin
      entries_21_token <= entries_21_token;
      entries_21_exponential <= entries_21_exponential;
    end
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_22_token_choice = groups_payload_survivors_values_15_token;
      3'd1: entries_22_token_choice = groups_payload_survivors_values_15_token;
      3'd2: entries_22_token_choice = groups_payload_survivors_values_15_token;
      3'd3: entries_22_token_choice = groups_payload_survivors_values_15_token;
      3'd4: entries_22_token_choice = groups_payload_survivors_values_15_token;
      3'd5: entries_22_token_choice = groups_payload_survivors_values_15_token;
      3'd6: entries_22_token_choice = groups_payload_survivors_values_15_token;
      default: entries_22_token_choice = groups_payload_survivors_values_15_token;
    endcase
  end

  always_comb begin
    unique case (held_after[2:0])
      3'd0: entries_22_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd1: entries_22_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd2: entries_22_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd3: entries_22_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd4: entries_22_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd5: entries_22_exponential_choice = groups_payload_survivors_values_15_exponential;
      3'd6: entries_22_exponential_choice = groups_payload_survivors_values_15_exponential;
      default: entries_22_exponential_choice = groups_payload_survivors_values_15_exponential;
    endcase
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_22_token <= entries_22_token_choice;
      entries_22_exponential <= entries_22_exponential_choice;
    end else if (sends) begin
      entries_22_token <= entries_22_token;
      entries_22_exponential <= entries_22_exponential;
    end
  end
endmodule
