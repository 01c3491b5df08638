// The k-th largest of a row's exponentials by quick-select: each round compares a line of values a
// cycle with a pivot and keeps the smaller and the larger ones in two FIFOs, of which one goes on.
// The pivot is the median of three values of the round before, or halves the range of the values
// left.
module quick_select_16_1024_8 (
    input  logic        clk,
    input  logic        rst,
    input  logic        jobs_valid,
    output logic        jobs_ready,
    input  logic [2:0]  jobs_payload_slot,
    input  logic [10:0] jobs_payload_count,
    input  logic [10:0] jobs_payload_k,
    output logic        exponential_address_valid,
    output logic [8:0]  exponential_address_payload,
    input  logic [16:0] exponential_data_0, exponential_data_1, exponential_data_2,
        exponential_data_3, exponential_data_4, exponential_data_5, exponential_data_6,
        exponential_data_7, exponential_data_8, exponential_data_9, exponential_data_10,
        exponential_data_11, exponential_data_12, exponential_data_13, exponential_data_14,
        exponential_data_15,
    output logic        results_valid,
    input  logic        results_ready,
    output logic [2:0]  results_payload_slot,
    output logic [10:0] results_payload_count,
    output logic [16:0] results_payload_threshold,
    output logic [10:0] results_payload_equal_kept
);
  typedef enum logic [2:0] {
    IDLE = 3'd0,
    PRIME = 3'd1,
    SCAN = 3'd2,
    DRAIN = 3'd3,
    RANK = 3'd4,
    TURN = 3'd5,
    DONE = 3'd6
  } state_t;

  typedef enum logic [1:0] {
    MEMORY = 2'd0,
    SMALLER = 2'd1,
    LARGER = 2'd2
  } source_t;

  state_t      state;
  source_t     source;
  logic [2:0]  row_slot;
  logic [10:0] row_count;
  logic [10:0] row_k;
  logic [10:0] size;
  logic [10:0] need;
  logic [16:0] pivot;
  logic [5:0]  line;
  logic [16:0] rest_0, rest_1, rest_2, rest_3, rest_4, rest_5, rest_6, rest_7, rest_8, rest_9,
      rest_10, rest_11, rest_12, rest_13, rest_14, rest_15;
  logic [10:0] larger_count;
  logic [10:0] equal_count;
  logic        smaller_read_next;
  logic        smaller_end_round;
  logic        smaller_discard;
  logic [16:0] smaller_line_0, smaller_line_1, smaller_line_2, smaller_line_3, smaller_line_4,
      smaller_line_5, smaller_line_6, smaller_line_7, smaller_line_8, smaller_line_9,
      smaller_line_10, smaller_line_11, smaller_line_12, smaller_line_13, smaller_line_14,
      smaller_line_15;
  logic [16:0] smaller_rest_0, smaller_rest_1, smaller_rest_2, smaller_rest_3, smaller_rest_4,
      smaller_rest_5, smaller_rest_6, smaller_rest_7, smaller_rest_8, smaller_rest_9,
      smaller_rest_10, smaller_rest_11, smaller_rest_12, smaller_rest_13, smaller_rest_14,
      smaller_rest_15;
  logic [16:0] smaller_candidates_0, smaller_candidates_1, smaller_candidates_2;
  logic        larger_read_next;
  logic        larger_end_round;
  logic        larger_discard;
  logic [16:0] larger_line_0, larger_line_1, larger_line_2, larger_line_3, larger_line_4,
      larger_line_5, larger_line_6, larger_line_7, larger_line_8, larger_line_9, larger_line_10,
      larger_line_11, larger_line_12, larger_line_13, larger_line_14, larger_line_15;
  logic [16:0] larger_rest_0, larger_rest_1, larger_rest_2, larger_rest_3, larger_rest_4,
      larger_rest_5, larger_rest_6, larger_rest_7, larger_rest_8, larger_rest_9, larger_rest_10,
      larger_rest_11, larger_rest_12, larger_rest_13, larger_rest_14, larger_rest_15;
  logic [16:0] larger_candidates_0, larger_candidates_1, larger_candidates_2;
  logic        all;
  logic        scanning;
  logic [5:0]  last_line;
  logic        at_last;
  logic        from_memory;
  logic        fills;
  logic        asks_rest;
  logic        asks_line;
  logic        arrives;
  logic        rest_arrives;
  logic [4:0]  count;
  logic        first_half;
  logic [16:0] values_0, values_1, values_2, values_3, values_4, values_5, values_6, values_7,
      values_8, values_9, values_10, values_11, values_12, values_13, values_14, values_15;
  logic [15:0] comparator_larger;
  logic [15:0] comparator_smaller;
  logic [15:0] comparator_equal;
  logic        to_larger;
  logic        poor;
  logic [16:0] low;
  logic [16:0] high;
  logic [10:0] covered;
  logic        above;
  logic [10:0] next_size;
  logic [16:0] candidates_0, candidates_1, candidates_2;
  logic [16:0] middle;
  logic        begins;
  logic        primed;
  logic        there;
  logic        there_1, there_2;
  logic [10:0] size_minus_1;
  logic [17:0] low_plus_high;
  logic [3:0]  larger_count_sum;
  logic [3:0]  larger_count_sum_2, larger_count_sum_3, larger_count_sum_4;
  logic [3:0]  equal_count_sum;
  logic [3:0]  equal_count_sum_2, equal_count_sum_3, equal_count_sum_4;
  logic [16:0] pivot_maximum;
  logic [16:0] pivot_minimum;
  logic [16:0] pivot_minimum_2, pivot_minimum_3, pivot_minimum_4;
  logic [16:0] pivot_choice;
  logic [16:0] pivot_choice_2, pivot_choice_3;
  logic [16:0] pivot_maximum_2;

  logic unused_ok;
  assign unused_ok = &{1'b0, row_k, size_minus_1[10], low_plus_high[0]};

  assign jobs_ready = state == IDLE;
  assign all = jobs_payload_k >= jobs_payload_count;
  assign results_valid = state == DONE;
  assign results_payload_slot = row_slot;
  assign results_payload_count = row_count;
  assign results_payload_threshold = pivot;
  assign results_payload_equal_kept = need - larger_count;
  assign scanning = state == SCAN;
  assign size_minus_1 = size - 11'd1;
  assign last_line = size_minus_1[9:4];
  assign at_last = line == last_line;
  assign from_memory = source == MEMORY;
  assign fills = size[3:0] == 4'd0;
  assign asks_rest = at_last && !(fills || from_memory);
  assign asks_line = scanning && !asks_rest;
  assign exponential_address_valid = (state == PRIME) || (asks_line && from_memory);
  assign exponential_address_payload = {row_slot, line};
  assign smaller_read_next = asks_line && (source == SMALLER);
  assign larger_read_next = asks_line && (source == LARGER);

  always_comb begin
    values_0 = 17'd0;
    values_1 = 17'd0;
    values_2 = 17'd0;
    values_3 = 17'd0;
    values_4 = 17'd0;
    values_5 = 17'd0;
    values_6 = 17'd0;
    values_7 = 17'd0;
    values_8 = 17'd0;
    values_9 = 17'd0;
    values_10 = 17'd0;
    values_11 = 17'd0;
    values_12 = 17'd0;
    values_13 = 17'd0;
    values_14 = 17'd0;
    values_15 = 17'd0;
    if (arrives) begin
      if (rest_arrives) begin
        values_0 = rest_0;
        values_1 = rest_1;
        values_2 = rest_2;
        values_3 = rest_3;
        values_4 = rest_4;
        values_5 = rest_5;
        values_6 = rest_6;
        values_7 = rest_7;
        values_8 = rest_8;
        values_9 = rest_9;
        values_10 = rest_10;
        values_11 = rest_11;
        values_12 = rest_12;
        values_13 = rest_13;
        values_14 = rest_14;
        values_15 = rest_15;
      end else if (from_memory) begin
        values_0 = exponential_data_0;
        values_1 = exponential_data_1;
        values_2 = exponential_data_2;
        values_3 = exponential_data_3;
        values_4 = exponential_data_4;
        values_5 = exponential_data_5;
        values_6 = exponential_data_6;
        values_7 = exponential_data_7;
        values_8 = exponential_data_8;
        values_9 = exponential_data_9;
        values_10 = exponential_data_10;
        values_11 = exponential_data_11;
        values_12 = exponential_data_12;
        values_13 = exponential_data_13;
        values_14 = exponential_data_14;
        values_15 = exponential_data_15;
      end else if (source == SMALLER) begin
        values_0 = smaller_line_0;
        values_1 = smaller_line_1;
        values_2 = smaller_line_2;
        values_3 = smaller_line_3;
        values_4 = smaller_line_4;
        values_5 = smaller_line_5;
        values_6 = smaller_line_6;
        values_7 = smaller_line_7;
        values_8 = smaller_line_8;
        values_9 = smaller_line_9;
        values_10 = smaller_line_10;
        values_11 = smaller_line_11;
        values_12 = smaller_line_12;
        values_13 = smaller_line_13;
        values_14 = smaller_line_14;
        values_15 = smaller_line_15;
      end else begin
        values_0 = larger_line_0;
        values_1 = larger_line_1;
        values_2 = larger_line_2;
        values_3 = larger_line_3;
        values_4 = larger_line_4;
        values_5 = larger_line_5;
        values_6 = larger_line_6;
        values_7 = larger_line_7;
        values_8 = larger_line_8;
        values_9 = larger_line_9;
        values_10 = larger_line_10;
        values_11 = larger_line_11;
        values_12 = larger_line_12;
        values_13 = larger_line_13;
        values_14 = larger_line_14;
        values_15 = larger_line_15;
      end
    end
  end

  assign covered = larger_count + equal_count;
  assign above = larger_count > need;
  assign next_size = above ? larger_count : (size - covered);
  assign candidates_0 = to_larger ? larger_candidates_0 : smaller_candidates_0;
  assign candidates_1 = to_larger ? larger_candidates_1 : smaller_candidates_1;
  assign candidates_2 = to_larger ? larger_candidates_2 : smaller_candidates_2;
  assign low_plus_high = 18'(low) + 18'(high);
  assign middle = low_plus_high[17:1];
  assign begins = state == PRIME;
  assign there = row_count > 11'd3;
  assign there_1 = row_count > 11'd8;
  assign there_2 = row_count > 11'd13;
  assign smaller_end_round = begins || (state == TURN);
  assign smaller_discard = begins || to_larger;
  assign larger_end_round = begins || (state == TURN);
  assign larger_discard = begins || !to_larger;

  partition_fifo_16_64 smaller (
    .clk                       (clk),
    .rst                       (rst),
    .members_valid             (arrives),
    .members_payload_values_0  (values_0),
    .members_payload_values_1  (values_1),
    .members_payload_values_2  (values_2),
    .members_payload_values_3  (values_3),
    .members_payload_values_4  (values_4),
    .members_payload_values_5  (values_5),
    .members_payload_values_6  (values_6),
    .members_payload_values_7  (values_7),
    .members_payload_values_8  (values_8),
    .members_payload_values_9  (values_9),
    .members_payload_values_10 (values_10),
    .members_payload_values_11 (values_11),
    .members_payload_values_12 (values_12),
    .members_payload_values_13 (values_13),
    .members_payload_values_14 (values_14),
    .members_payload_values_15 (values_15),
    .members_payload_mask      (comparator_smaller),
    .first_half                (first_half),
    .read_next                 (smaller_read_next),
    .end_round                 (smaller_end_round),
    .discard                   (smaller_discard),
    .line_0                    (smaller_line_0),
    .line_1                    (smaller_line_1),
    .line_2                    (smaller_line_2),
    .line_3                    (smaller_line_3),
    .line_4                    (smaller_line_4),
    .line_5                    (smaller_line_5),
    .line_6                    (smaller_line_6),
    .line_7                    (smaller_line_7),
    .line_8                    (smaller_line_8),
    .line_9                    (smaller_line_9),
    .line_10                   (smaller_line_10),
    .line_11                   (smaller_line_11),
    .line_12                   (smaller_line_12),
    .line_13                   (smaller_line_13),
    .line_14                   (smaller_line_14),
    .line_15                   (smaller_line_15),
    .rest_0                    (smaller_rest_0),
    .rest_1                    (smaller_rest_1),
    .rest_2                    (smaller_rest_2),
    .rest_3                    (smaller_rest_3),
    .rest_4                    (smaller_rest_4),
    .rest_5                    (smaller_rest_5),
    .rest_6                    (smaller_rest_6),
    .rest_7                    (smaller_rest_7),
    .rest_8                    (smaller_rest_8),
    .rest_9                    (smaller_rest_9),
    .rest_10                   (smaller_rest_10),
    .rest_11                   (smaller_rest_11),
    .rest_12                   (smaller_rest_12),
    .rest_13                   (smaller_rest_13),
    .rest_14                   (smaller_rest_14),
    .rest_15                   (smaller_rest_15),
    .candidates_0              (smaller_candidates_0),
    .candidates_1              (smaller_candidates_1),
    .candidates_2              (smaller_candidates_2)
  );

  partition_fifo_16_64 larger (
    .clk                       (clk),
    .rst                       (rst),
    .members_valid             (arrives),
    .members_payload_values_0  (values_0),
    .members_payload_values_1  (values_1),
    .members_payload_values_2  (values_2),
    .members_payload_values_3  (values_3),
    .members_payload_values_4  (values_4),
    .members_payload_values_5  (values_5),
    .members_payload_values_6  (values_6),
    .members_payload_values_7  (values_7),
    .members_payload_values_8  (values_8),
    .members_payload_values_9  (values_9),
    .members_payload_values_10 (values_10),
    .members_payload_values_11 (values_11),
    .members_payload_values_12 (values_12),
    .members_payload_values_13 (values_13),
    .members_payload_values_14 (values_14),
    .members_payload_values_15 (values_15),
    .members_payload_mask      (comparator_larger),
    .first_half                (first_half),
    .read_next                 (larger_read_next),
    .end_round                 (larger_end_round),
    .discard                   (larger_discard),
    .line_0                    (larger_line_0),
    .line_1                    (larger_line_1),
    .line_2                    (larger_line_2),
    .line_3                    (larger_line_3),
    .line_4                    (larger_line_4),
    .line_5                    (larger_line_5),
    .line_6                    (larger_line_6),
    .line_7                    (larger_line_7),
    .line_8                    (larger_line_8),
    .line_9                    (larger_line_9),
    .line_10                   (larger_line_10),
    .line_11                   (larger_line_11),
    .line_12                   (larger_line_12),
    .line_13                   (larger_line_13),
    .line_14                   (larger_line_14),
    .line_15                   (larger_line_15),
    .rest_0                    (larger_rest_0),
    .rest_1                    (larger_rest_1),
    .rest_2                    (larger_rest_2),
    .rest_3                    (larger_rest_3),
    .rest_4                    (larger_rest_4),
    .rest_5                    (larger_rest_5),
    .rest_6                    (larger_rest_6),
    .rest_7                    (larger_rest_7),
    .rest_8                    (larger_rest_8),
    .rest_9                    (larger_rest_9),
    .rest_10                   (larger_rest_10),
    .rest_11                   (larger_rest_11),
    .rest_12                   (larger_rest_12),
    .rest_13                   (larger_rest_13),
    .rest_14                   (larger_rest_14),
    .rest_15                   (larger_rest_15),
    .candidates_0              (larger_candidates_0),
    .candidates_1              (larger_candidates_1),
    .candidates_2              (larger_candidates_2)
  );

  pivot_comparator_16 comparator (
    .line_valid             (arrives),
    .line_payload_values_0  (values_0),
    .line_payload_values_1  (values_1),
    .line_payload_values_2  (values_2),
    .line_payload_values_3  (values_3),
    .line_payload_values_4  (values_4),
    .line_payload_values_5  (values_5),
    .line_payload_values_6  (values_6),
    .line_payload_values_7  (values_7),
    .line_payload_values_8  (values_8),
    .line_payload_values_9  (values_9),
    .line_payload_values_10 (values_10),
    .line_payload_values_11 (values_11),
    .line_payload_values_12 (values_12),
    .line_payload_values_13 (values_13),
    .line_payload_values_14 (values_14),
    .line_payload_values_15 (values_15),
    .line_payload_count     (count),
    .pivot                  (pivot),
    .larger                 (comparator_larger),
    .smaller                (comparator_smaller),
    .equal                  (comparator_equal)
  );

  always_ff @(posedge clk) begin
    if (rst) begin
      arrives <= 1'b0;
      primed <= 1'b0;
    end else begin
      arrives <= scanning;
      primed <= begins;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      state <= IDLE;
    end else begin
      if (jobs_valid && jobs_ready) begin
        if (all) begin
          state <= DONE;
        end else begin
          state <= PRIME;
        end
      end
      if (state == PRIME) begin
        state <= SCAN;
      end
      if (results_valid && results_ready) begin
        state <= IDLE;
      end
      if (scanning) begin
        if (at_last) begin
          state <= DRAIN;
        end
      end
      if (state == DRAIN) begin
        state <= RANK;
      end
      if (state == RANK) begin
        if (!above && (covered >= need)) begin
          state <= DONE;
        end else begin
          state <= TURN;
        end
      end
      if (state == TURN) begin
        state <= SCAN;
      end
    end
  end

  assign larger_count_sum = {1'b0, {1'b0, 2'(comparator_larger[8]) + 2'(comparator_larger[9])} +
      {1'b0, 2'(comparator_larger[10]) + 2'(comparator_larger[11])}};
  assign larger_count_sum_2 = {1'b0, {1'b0, 2'(comparator_larger[12]) + 2'(comparator_larger[13])} +
      {1'b0, 2'(comparator_larger[14]) + 2'(comparator_larger[15])}};
  assign larger_count_sum_3 = {1'b0, {1'b0, 2'(comparator_larger[0]) + 2'(comparator_larger[1])} +
      {1'b0, 2'(comparator_larger[2]) + 2'(comparator_larger[3])}};
  assign larger_count_sum_4 = {1'b0, {1'b0, 2'(comparator_larger[4]) + 2'(comparator_larger[5])} +
      {1'b0, 2'(comparator_larger[6]) + 2'(comparator_larger[7])}};
  assign equal_count_sum = {1'b0, {1'b0, 2'(comparator_equal[8]) + 2'(comparator_equal[9])} +
      {1'b0, 2'(comparator_equal[10]) + 2'(comparator_equal[11])}};
  assign equal_count_sum_2 = {1'b0, {1'b0, 2'(comparator_equal[12]) + 2'(comparator_equal[13])} +
      {1'b0, 2'(comparator_equal[14]) + 2'(comparator_equal[15])}};
  assign equal_count_sum_3 = {1'b0, {1'b0, 2'(comparator_equal[0]) + 2'(comparator_equal[1])} +
      {1'b0, 2'(comparator_equal[2]) + 2'(comparator_equal[3])}};
  assign equal_count_sum_4 = {1'b0, {1'b0, 2'(comparator_equal[4]) + 2'(comparator_equal[5])} +
      {1'b0, 2'(comparator_equal[6]) + 2'(comparator_equal[7])}};
  assign pivot_maximum = (candidates_0 >= candidates_1) ? candidates_0 : candidates_1;
  assign pivot_minimum = (pivot_maximum <= candidates_2) ? pivot_maximum : candidates_2;
  assign pivot_minimum_2 = (candidates_0 <= candidates_1) ? candidates_0 : candidates_1;
  assign pivot_choice = there_2 ? exponential_data_13 : exponential_data_0;
  assign pivot_choice_2 = there_1 ? exponential_data_8 : exponential_data_0;
  assign pivot_choice_3 = there ? exponential_data_3 : exponential_data_0;
  assign pivot_maximum_2 = (pivot_choice_3 >= pivot_choice_2) ? pivot_choice_3 : pivot_choice_2;
  assign pivot_minimum_3 = (pivot_maximum_2 <= pivot_choice) ? pivot_maximum_2 : pivot_choice;
  assign pivot_minimum_4 = (pivot_choice_3 <= pivot_choice_2) ? pivot_choice_3 : pivot_choice_2;

  always_ff @(posedge clk) begin
    if (jobs_valid && jobs_ready) begin
      row_slot <= jobs_payload_slot;
      row_count <= jobs_payload_count;
      row_k <= jobs_payload_k;
      size <= jobs_payload_count;
      need <= (jobs_payload_k <= jobs_payload_count) ? jobs_payload_k : jobs_payload_count;
      pivot <= 17'd0;
      source <= MEMORY;
      line <= 6'd0;
      larger_count <= 11'd0;
      equal_count <= 11'd0;
    end
    if (scanning) begin
      line <= line + 6'd1;
      rest_arrives <= asks_rest;
      count <= at_last ? (5'(size_minus_1[3:0]) + 5'd1) : 5'd16;
      first_half <= line <= (last_line >> 1'b1);
    end
    if (arrives) begin
      larger_count <= larger_count + {6'd0, {1'b0, larger_count_sum_3 + larger_count_sum_4} +
          {1'b0, larger_count_sum + larger_count_sum_2}};
      equal_count <= equal_count + {6'd0, {1'b0, equal_count_sum_3 + equal_count_sum_4} +
          {1'b0, equal_count_sum + equal_count_sum_2}};
    end
    if (state == RANK) begin
      if (above || (covered < need)) begin
        size <= next_size;
        poor <= next_size > (size - (size >> 2'd3));
        to_larger <= above;
        if (above) begin
          low <= pivot + 17'd1;
        end else begin
          high <= pivot - 17'd1;
          need <= need - covered;
        end
      end
    end
    if (state == TURN) begin
      if (to_larger) begin
        source <= LARGER;
      end else begin
        source <= SMALLER;
      end
      line <= 6'd0;
      larger_count <= 11'd0;
      equal_count <= 11'd0;
      rest_0 <= to_larger ? larger_rest_0 : smaller_rest_0;
      rest_1 <= to_larger ? larger_rest_1 : smaller_rest_1;
      rest_2 <= to_larger ? larger_rest_2 : smaller_rest_2;
      rest_3 <= to_larger ? larger_rest_3 : smaller_rest_3;
      rest_4 <= to_larger ? larger_rest_4 : smaller_rest_4;
      rest_5 <= to_larger ? larger_rest_5 : smaller_rest_5;
      rest_6 <= to_larger ? larger_rest_6 : smaller_rest_6;
      rest_7 <= to_larger ? larger_rest_7 : smaller_rest_7;
      rest_8 <= to_larger ? larger_rest_8 : smaller_rest_8;
      rest_9 <= to_larger ? larger_rest_9 : smaller_rest_9;
      rest_10 <= to_larger ? larger_rest_10 : smaller_rest_10;
      rest_11 <= to_larger ? larger_rest_11 : smaller_rest_11;
      rest_12 <= to_larger ? larger_rest_12 : smaller_rest_12;
      rest_13 <= to_larger ? larger_rest_13 : smaller_rest_13;
      rest_14 <= to_larger ? larger_rest_14 : smaller_rest_14;
      rest_15 <= to_larger ? larger_rest_15 : smaller_rest_15;
      pivot <= poor ? middle : (pivot_minimum_2 >= pivot_minimum) ? pivot_minimum_2 : pivot_minimum;
    end
    if (primed) begin
      pivot <= (pivot_minimum_4 >= pivot_minimum_3) ? pivot_minimum_4 : pivot_minimum_3;
      low <= 17'd0;
      high <= 17'h10000;
    end
  end

`ifndef SYNTHESIS
  always @(posedge clk) begin
    if (!rst) begin
      assert (!jobs_valid || ((jobs_payload_k != 11'd0) && (jobs_payload_count != 11'd0)))
      else $error("quick_select_16_1024_8: a select wants at least one of at least one (QuickSelect.java:126)");
    end
  end
`endif
endmodule
