// Scores of the keys of one job after another: a vector of keys a cycle (two cycles at a head size
// of 128), without bubbles between jobs.
module qk_array (
    input  logic               clk,
    input  logic               rst,
    input  logic               keys_0_valid,
    output logic               keys_0_ready,
    input  logic [767:0]       keys_0_payload,
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
    output logic               scores_payload_count,
    output logic signed [29:0] scores_payload_scores_0,
    output logic               scores_payload_first,
    output logic               scores_payload_last,
    output logic               scores_payload_lsb_pass,
    output logic               multiplying
);
  logic [9:0]         position;
  logic               second;
  logic               upper_half;
  logic [10:0]        remaining;
  logic               count;
  logic               last_vector;
  logic               fire;
  logic               wide;
  logic               row_done;
  logic               pair_done;
  logic [2:0]         slot;
  logic [2:0]         tags_0_slot, tags_1_slot, tags_2_slot, tags_3_slot;
  logic [9:0]         tags_0_position, tags_1_position, tags_2_position, tags_3_position;
  logic               tags_0_count, tags_1_count, tags_2_count, tags_3_count;
  logic               tags_0_first, tags_1_first, tags_2_first, tags_3_first;
  logic               tags_0_last, tags_1_last, tags_2_last, tags_3_last;
  logic               tags_0_lsb_pass, tags_1_lsb_pass, tags_2_lsb_pass, tags_3_lsb_pass;
  logic               tags_0_upper_half, tags_1_upper_half, tags_2_upper_half, tags_3_upper_half;
  logic               tags_0_row_done, tags_1_row_done, tags_2_row_done, tags_3_row_done;
  logic [3:0]         in_flight;
  logic               sum_valid;
  logic [767:0]       segment_0;
  logic signed [29:0] product_0_sum;
  logic signed [29:0] lower_half_0;
  logic [10:0]        count_minimum;

  logic unused_ok;
  assign unused_ok = &{1'b0, count_minimum[10:1]};

  assign remaining = jobs_payload_key_count - 11'(position);
  assign count_minimum = (remaining <= 11'd1) ? remaining : 11'd1;
  assign count = count_minimum[0];
  assign last_vector = remaining <= 11'd1;
  assign fire = jobs_valid && (keys_0_valid || (count <= 1'b0));
  assign keys_0_ready = fire && (count > 1'b0);
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
        position <= last_vector ? 10'd0 : (position + 10'd1);
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
endmodule
