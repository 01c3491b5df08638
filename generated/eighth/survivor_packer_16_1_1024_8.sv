// Groups of survivors to full vectors: an unaligned FIFO. All vectors of a row are full but the
// last, and rows share none.
module survivor_packer_16_1_1024_8 (
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
    output logic [9:0]  vectors_payload_tokens_0,
    output logic [16:0] vectors_payload_exponentials_0,
    output logic        vectors_payload_count,
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
      entries_15_token;
  logic [16:0] entries_0_exponential, entries_1_exponential, entries_2_exponential,
      entries_3_exponential, entries_4_exponential, entries_5_exponential, entries_6_exponential,
      entries_7_exponential, entries_8_exponential, entries_9_exponential, entries_10_exponential,
      entries_11_exponential, entries_12_exponential, entries_13_exponential,
      entries_14_exponential, entries_15_exponential;
  logic        last;
  logic        count;
  logic        sends;
  logic [4:0]  held_after;
  logic [10:0] row_left_after;
  logic        takes;

  assign last = row_left <= 11'd1;
  assign count = last ? row_left[0] : 1'b1;
  assign vectors_valid = (row_left != 11'd0) && (held >= 5'(count));
  assign vectors_payload_slot = slot;
  assign vectors_payload_tokens_0 = entries_0_token;
  assign vectors_payload_exponentials_0 = entries_0_exponential;
  assign vectors_payload_count = count;
  assign vectors_payload_first = first;
  assign vectors_payload_last = last;
  assign sends = vectors_valid && vectors_ready;
  assign held_after = sends ? (held - 5'(count)) : held;
  assign row_left_after = sends ? (row_left - 11'(count)) : row_left;
  assign groups_ready = (held_after < 5'd1) && (!groups_payload_first || (row_left_after == 11'd0));
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

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_0_token <= groups_payload_survivors_values_0_token;
      entries_0_exponential <= groups_payload_survivors_values_0_exponential;
    end else if (sends) begin
      entries_0_token <= entries_1_token;
      entries_0_exponential <= entries_1_exponential;
    end
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_1_token <= groups_payload_survivors_values_1_token;
      entries_1_exponential <= groups_payload_survivors_values_1_exponential;
    end else if (sends) begin
      entries_1_token <= entries_2_token;
      entries_1_exponential <= entries_2_exponential;
    end
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_2_token <= groups_payload_survivors_values_2_token;
      entries_2_exponential <= groups_payload_survivors_values_2_exponential;
    end else if (sends) begin
      entries_2_token <= entries_3_token;
      entries_2_exponential <= entries_3_exponential;
    end
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_3_token <= groups_payload_survivors_values_3_token;
      entries_3_exponential <= groups_payload_survivors_values_3_exponential;
    end else if (sends) begin
      entries_3_token <= entries_4_token;
      entries_3_exponential <= entries_4_exponential;
    end
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_4_token <= groups_payload_survivors_values_4_token;
      entries_4_exponential <= groups_payload_survivors_values_4_exponential;
    end else if (sends) begin
      entries_4_token <= entries_5_token;
      entries_4_exponential <= entries_5_exponential;
    end
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_5_token <= groups_payload_survivors_values_5_token;
      entries_5_exponential <= groups_payload_survivors_values_5_exponential;
    end else if (sends) begin
      entries_5_token <= entries_6_token;
      entries_5_exponential <= entries_6_exponential;
    end
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_6_token <= groups_payload_survivors_values_6_token;
      entries_6_exponential <= groups_payload_survivors_values_6_exponential;
    end else if (sends) begin
      entries_6_token <= entries_7_token;
      entries_6_exponential <= entries_7_exponential;
    end
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_7_token <= groups_payload_survivors_values_7_token;
      entries_7_exponential <= groups_payload_survivors_values_7_exponential;
    end else if (sends) begin
      entries_7_token <= entries_8_token;
      entries_7_exponential <= entries_8_exponential;
    end
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_8_token <= groups_payload_survivors_values_8_token;
      entries_8_exponential <= groups_payload_survivors_values_8_exponential;
    end else if (sends) begin
      entries_8_token <= entries_9_token;
      entries_8_exponential <= entries_9_exponential;
    end
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_9_token <= groups_payload_survivors_values_9_token;
      entries_9_exponential <= groups_payload_survivors_values_9_exponential;
    end else if (sends) begin
      entries_9_token <= entries_10_token;
      entries_9_exponential <= entries_10_exponential;
    end
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_10_token <= groups_payload_survivors_values_10_token;
      entries_10_exponential <= groups_payload_survivors_values_10_exponential;
    end else if (sends) begin
      entries_10_token <= entries_11_token;
      entries_10_exponential <= entries_11_exponential;
    end
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_11_token <= groups_payload_survivors_values_11_token;
      entries_11_exponential <= groups_payload_survivors_values_11_exponential;
    end else if (sends) begin
      entries_11_token <= entries_12_token;
      entries_11_exponential <= entries_12_exponential;
    end
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_12_token <= groups_payload_survivors_values_12_token;
      entries_12_exponential <= groups_payload_survivors_values_12_exponential;
    end else if (sends) begin
      entries_12_token <= entries_13_token;
      entries_12_exponential <= entries_13_exponential;
    end
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_13_token <= groups_payload_survivors_values_13_token;
      entries_13_exponential <= groups_payload_survivors_values_13_exponential;
    end else if (sends) begin
      entries_13_token <= entries_14_token;
      entries_13_exponential <= entries_14_exponential;
    end
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_14_token <= groups_payload_survivors_values_14_token;
      entries_14_exponential <= groups_payload_survivors_values_14_exponential;
    end else if (sends) begin
      entries_14_token <= entries_15_token;
      entries_14_exponential <= entries_15_exponential;
    end
  end

  always_ff @(posedge clk) begin
    if (takes) begin
      entries_15_token <= groups_payload_survivors_values_15_token;
      entries_15_exponential <= groups_payload_survivors_values_15_exponential;
    end else if (sends) begin
      entries_15_token <= entries_15_token;
      entries_15_exponential <= entries_15_exponential;
    end
  end
endmodule
