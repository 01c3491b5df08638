module qk_array (
    input  logic               clk,
    input  logic               rst,
    input  logic               keys_0_valid, keys_1_valid, keys_2_valid, keys_3_valid, keys_4_valid,
        keys_5_valid, keys_6_valid, keys_7_valid,
    output logic               keys_0_ready, keys_1_ready, keys_2_ready, keys_3_ready, keys_4_ready,
        keys_5_ready, keys_6_ready, keys_7_ready,
    input  logic [767:0]       keys_0_payload, keys_1_payload, keys_2_payload, keys_3_payload,
        keys_4_payload, keys_5_payload, keys_6_payload, keys_7_payload,
    input  logic               jobs_valid,
    output logic               jobs_ready,
    input  logic [2:0]         jobs_payload_slot,
    input  logic [2:0]         jobs_payload_pair_slot,
    input  logic               jobs_payload_fused,
    input  logic [10:0]        jobs_payload_key_count,
    input  logic [1:0]         jobs_payload_head_size,
    input  logic               jobs_payload_lsb_pass,
    output logic [3:0]         query_address,
    output logic               query_read,
    input  logic [767:0]       query_data,
    output logic               scores_valid,
    output logic [2:0]         scores_payload_slot,
    output logic [9:0]         scores_payload_position,
    output logic [3:0]         scores_payload_count,
    output logic signed [29:0] scores_payload_scores_0, scores_payload_scores_1,
        scores_payload_scores_2, scores_payload_scores_3, scores_payload_scores_4,
        scores_payload_scores_5, scores_payload_scores_6, scores_payload_scores_7,
    output logic               scores_payload_first,
    output logic               scores_payload_last,
    output logic               scores_payload_lsb_pass,
    output logic               multiplying
);
  logic [9:0]         position;
  logic               second;
  logic               upper_half;
  logic [10:0]        remaining;
  logic [3:0]         count;
  logic               last_vector;
  logic               fire;
  logic               wide;
  logic               row_done;
  logic               pair_done;
  logic [2:0]         slot;
  logic [2:0]         tags_0_slot, tags_1_slot, tags_2_slot, tags_3_slot;
  logic [9:0]         tags_0_position, tags_1_position, tags_2_position, tags_3_position;
  logic [3:0]         tags_0_count, tags_1_count, tags_2_count, tags_3_count;
  logic               tags_0_first, tags_1_first, tags_2_first, tags_3_first;
  logic               tags_0_last, tags_1_last, tags_2_last, tags_3_last;
  logic               tags_0_lsb_pass, tags_1_lsb_pass, tags_2_lsb_pass, tags_3_lsb_pass;
  logic               tags_0_upper_half, tags_1_upper_half, tags_2_upper_half, tags_3_upper_half;
  logic               tags_0_row_done, tags_1_row_done, tags_2_row_done, tags_3_row_done;
  logic [3:0]         in_flight;
  logic               sum_valid;
  logic [767:0]       segment_0, segment_1, segment_2, segment_3, segment_4, segment_5, segment_6,
      segment_7;
  logic signed [29:0] product_0_sum, product_1_sum, product_2_sum, product_3_sum, product_4_sum,
      product_5_sum, product_6_sum, product_7_sum;
  logic signed [29:0] lower_half_0, lower_half_1, lower_half_2, lower_half_3, lower_half_4,
      lower_half_5, lower_half_6, lower_half_7;
  logic [10:0]        count_minimum;
  logic               fire_condition;

  logic unused_ok;
  assign unused_ok = &{1'b0, count_minimum[10:4]};

  assign remaining = jobs_payload_key_count - 11'(position);
  assign count_minimum = (remaining <= 11'd8) ? remaining : 11'd8;
  assign count = count_minimum[3:0];
  assign last_vector = remaining <= 11'd8;
  assign fire_condition = (keys_0_valid || (count <= 4'd0)) && (keys_1_valid || (count <= 4'd1)) &&
      ((keys_2_valid || (count <= 4'd2)) && (keys_3_valid || (count <= 4'd3))) &&
      ((keys_4_valid || (count <= 4'd4)) && (keys_5_valid || (count <= 4'd5)) &&
      ((keys_6_valid || (count <= 4'd6)) && (keys_7_valid || (count <= 4'd7))));
  assign fire = jobs_valid && fire_condition;
  assign keys_0_ready = fire && (count > 4'd0);
  assign keys_1_ready = fire && (count > 4'd1);
  assign keys_2_ready = fire && (count > 4'd2);
  assign keys_3_ready = fire && (count > 4'd3);
  assign keys_4_ready = fire && (count > 4'd4);
  assign keys_5_ready = fire && (count > 4'd5);
  assign keys_6_ready = fire && (count > 4'd6);
  assign keys_7_ready = fire && (count > 4'd7);
  assign wide = jobs_payload_head_size == 2'd2;
  assign row_done = !wide || upper_half;
  assign pair_done = row_done && (!jobs_payload_fused || second);
  assign jobs_ready = fire && pair_done && last_vector;
  assign slot = second ? jobs_payload_pair_slot : jobs_payload_slot;
  assign query_address = {slot, upper_half};
  assign query_read = fire;
  assign multiplying = fire;
  assign sum_valid = in_flight[3];
  assign scores_valid = sum_valid && tags_3_row_done;
  assign scores_payload_slot = tags_3_slot;
  assign scores_payload_position = tags_3_position;
  assign scores_payload_count = tags_3_count;
  assign scores_payload_scores_0 = tags_3_upper_half ? (product_0_sum + lower_half_0)
      : product_0_sum;
  assign scores_payload_scores_1 = tags_3_upper_half ? (product_1_sum + lower_half_1)
      : product_1_sum;
  assign scores_payload_scores_2 = tags_3_upper_half ? (product_2_sum + lower_half_2)
      : product_2_sum;
  assign scores_payload_scores_3 = tags_3_upper_half ? (product_3_sum + lower_half_3)
      : product_3_sum;
  assign scores_payload_scores_4 = tags_3_upper_half ? (product_4_sum + lower_half_4)
      : product_4_sum;
  assign scores_payload_scores_5 = tags_3_upper_half ? (product_5_sum + lower_half_5)
      : product_5_sum;
  assign scores_payload_scores_6 = tags_3_upper_half ? (product_6_sum + lower_half_6)
      : product_6_sum;
  assign scores_payload_scores_7 = tags_3_upper_half ? (product_7_sum + lower_half_7)
      : product_7_sum;
  assign scores_payload_first = tags_3_first;
  assign scores_payload_last = tags_3_last;
  assign scores_payload_lsb_pass = tags_3_lsb_pass;

  dot_product product_0 (
    .clk   (clk),
    .rst   (rst),
    .valid (in_flight[0]),
    .key   (segment_0),
    .query (query_data),
    .sum   (product_0_sum)
  );

  dot_product product_1 (
    .clk   (clk),
    .rst   (rst),
    .valid (in_flight[0]),
    .key   (segment_1),
    .query (query_data),
    .sum   (product_1_sum)
  );

  dot_product product_2 (
    .clk   (clk),
    .rst   (rst),
    .valid (in_flight[0]),
    .key   (segment_2),
    .query (query_data),
    .sum   (product_2_sum)
  );

  dot_product product_3 (
    .clk   (clk),
    .rst   (rst),
    .valid (in_flight[0]),
    .key   (segment_3),
    .query (query_data),
    .sum   (product_3_sum)
  );

  dot_product product_4 (
    .clk   (clk),
    .rst   (rst),
    .valid (in_flight[0]),
    .key   (segment_4),
    .query (query_data),
    .sum   (product_4_sum)
  );

  dot_product product_5 (
    .clk   (clk),
    .rst   (rst),
    .valid (in_flight[0]),
    .key   (segment_5),
    .query (query_data),
    .sum   (product_5_sum)
  );

  dot_product product_6 (
    .clk   (clk),
    .rst   (rst),
    .valid (in_flight[0]),
    .key   (segment_6),
    .query (query_data),
    .sum   (product_6_sum)
  );

  dot_product product_7 (
    .clk   (clk),
    .rst   (rst),
    .valid (in_flight[0]),
    .key   (segment_7),
    .query (query_data),
    .sum   (product_7_sum)
  );

  always_ff @(posedge clk) begin
    if (rst) begin
      in_flight <= 4'd0;
    end else begin
      in_flight <= {in_flight[2:0], fire};
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      upper_half <= 1'b0;
      second <= 1'b0;
      position <= 10'd0;
    end else if (fire) begin
      upper_half <= !row_done;
      if (row_done) begin
        second <= jobs_payload_fused && !second;
      end
      if (pair_done) begin
        position <= last_vector ? 10'd0 : (position + 10'd8);
      end
    end
  end

  always_ff @(posedge clk) begin
    tags_0_slot <= slot;
    tags_0_position <= position;
    tags_0_count <= count;
    tags_0_first <= position == 10'd0;
    tags_0_last <= last_vector;
    tags_0_lsb_pass <= jobs_payload_lsb_pass;
    tags_0_upper_half <= upper_half;
    tags_0_row_done <= row_done;
    tags_1_slot <= tags_0_slot;
    tags_1_position <= tags_0_position;
    tags_1_count <= tags_0_count;
    tags_1_first <= tags_0_first;
    tags_1_last <= tags_0_last;
    tags_1_lsb_pass <= tags_0_lsb_pass;
    tags_1_upper_half <= tags_0_upper_half;
    tags_1_row_done <= tags_0_row_done;
    tags_2_slot <= tags_1_slot;
    tags_2_position <= tags_1_position;
    tags_2_count <= tags_1_count;
    tags_2_first <= tags_1_first;
    tags_2_last <= tags_1_last;
    tags_2_lsb_pass <= tags_1_lsb_pass;
    tags_2_upper_half <= tags_1_upper_half;
    tags_2_row_done <= tags_1_row_done;
    tags_3_slot <= tags_2_slot;
    tags_3_position <= tags_2_position;
    tags_3_count <= tags_2_count;
    tags_3_first <= tags_2_first;
    tags_3_last <= tags_2_last;
    tags_3_lsb_pass <= tags_2_lsb_pass;
    tags_3_upper_half <= tags_2_upper_half;
    tags_3_row_done <= tags_2_row_done;
  end

  always_ff @(posedge clk) begin
    if (fire) begin
      segment_0 <= keys_0_payload;
    end
  end

  always_ff @(posedge clk) begin
    if (sum_valid) begin
      lower_half_0 <= product_0_sum;
    end
  end

  always_ff @(posedge clk) begin
    if (fire) begin
      segment_1 <= keys_1_payload;
    end
  end

  always_ff @(posedge clk) begin
    if (sum_valid) begin
      lower_half_1 <= product_1_sum;
    end
  end

  always_ff @(posedge clk) begin
    if (fire) begin
      segment_2 <= keys_2_payload;
    end
  end

  always_ff @(posedge clk) begin
    if (sum_valid) begin
      lower_half_2 <= product_2_sum;
    end
  end

  always_ff @(posedge clk) begin
    if (fire) begin
      segment_3 <= keys_3_payload;
    end
  end

  always_ff @(posedge clk) begin
    if (sum_valid) begin
      lower_half_3 <= product_3_sum;
    end
  end

  always_ff @(posedge clk) begin
    if (fire) begin
      segment_4 <= keys_4_payload;
    end
  end

  always_ff @(posedge clk) begin
    if (sum_valid) begin
      lower_half_4 <= product_4_sum;
    end
  end

  always_ff @(posedge clk) begin
    if (fire) begin
      segment_5 <= keys_5_payload;
    end
  end

  always_ff @(posedge clk) begin
    if (sum_valid) begin
      lower_half_5 <= product_5_sum;
    end
  end

  always_ff @(posedge clk) begin
    if (fire) begin
      segment_6 <= keys_6_payload;
    end
  end

  always_ff @(posedge clk) begin
    if (sum_valid) begin
      lower_half_6 <= product_6_sum;
    end
  end

  always_ff @(posedge clk) begin
    if (fire) begin
      segment_7 <= keys_7_payload;
    end
  end

  always_ff @(posedge clk) begin
    if (sum_valid) begin
      lower_half_7 <= product_7_sum;
    end
  end
endmodule
