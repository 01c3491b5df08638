// Exponentials of a row's scores and their sum, a line of keys a cycle; rows follow one another
// without a gap.
module softmax_8_1024_8 (
    input  logic               clk,
    input  logic               rst,
    input  logic               jobs_valid,
    output logic               jobs_ready,
    input  logic [2:0]         jobs_payload_slot,
    input  logic [10:0]        jobs_payload_key_count,
    input  logic signed [29:0] jobs_payload_max,
    input  logic [17:0]        jobs_payload_scale_mantissa,
    input  logic [5:0]         jobs_payload_scale_shift,
    input  logic               jobs_payload_early,
    output logic               score_address_valid,
    output logic [9:0]         score_address_payload,
    input  logic signed [29:0] score_data_0, score_data_1, score_data_2, score_data_3, score_data_4,
        score_data_5, score_data_6, score_data_7,
    output logic               exponentials_valid,
    output logic [2:0]         exponentials_payload_slot,
    output logic [6:0]         exponentials_payload_line,
    output logic [16:0]        exponentials_payload_exponentials_0,
        exponentials_payload_exponentials_1, exponentials_payload_exponentials_2,
        exponentials_payload_exponentials_3, exponentials_payload_exponentials_4,
        exponentials_payload_exponentials_5, exponentials_payload_exponentials_6,
        exponentials_payload_exponentials_7,
    output logic               sums_valid,
    output logic [2:0]         sums_payload_slot,
    output logic [26:0]        sums_payload_sum,
    output logic               started_valid,
    output logic [2:0]         started_payload
);
  logic               busy;
  logic [2:0]         job_slot;
  logic [10:0]        job_key_count;
  logic signed [29:0] job_max;
  logic [17:0]        job_scale_mantissa;
  logic [5:0]         job_scale_shift;
  logic               job_early;
  logic [6:0]         line;
  logic [6:0]         last_line;
  logic [6:0]         announce_line;
  logic               at_last;
  logic [6:0]         last;
  logic               valids [0:6];
  logic [2:0]         tags_slot [0:6];
  logic [6:0]         tags_line [0:6];
  logic [3:0]         tags_count [0:6];
  logic               tags_first [0:6];
  logic               tags_last [0:6];
  logic               tags_starts [0:6];
  logic signed [29:0] max;
  logic [17:0]        read_scale_mantissa;
  logic [5:0]         read_scale_shift;
  logic [17:0]        scale_mantissa;
  logic [5:0]         scale_shift;
  logic [29:0]        distance_0, distance_1, distance_2, distance_3, distance_4, distance_5,
      distance_6, distance_7;
  logic [16:0]        unit_0_exponential, unit_1_exponential, unit_2_exponential,
      unit_3_exponential, unit_4_exponential, unit_5_exponential, unit_6_exponential,
      unit_7_exponential;
  logic [16:0]        results_0, results_1, results_2, results_3, results_4, results_5, results_6,
      results_7;
  logic [19:0]        line_sum;
  logic [2:0]         line_tag_slot;
  logic [6:0]         line_tag_line;
  logic [3:0]         line_tag_count;
  logic               line_tag_first;
  logic               line_tag_last;
  logic               line_tag_starts;
  logic               line_valid;
  logic [2:0]         sum_slot;
  logic [26:0]        sum_sum;
  logic               sum_valid;
  logic [26:0]        before_value;
  logic [10:0]        jobs_payload_key_count_minus_1;
  logic [10:0]        tags_0_count_sum;

  logic unused_ok;
  assign unused_ok = &{1'b0, line_tag_line, line_tag_count, line_tag_starts,
      jobs_payload_key_count_minus_1[10], jobs_payload_key_count_minus_1[2:0],
      tags_0_count_sum[10:4]};

  assign at_last = line == last_line;
  assign jobs_ready = !busy || at_last;
  assign jobs_payload_key_count_minus_1 = jobs_payload_key_count - 11'd1;
  assign last = jobs_payload_key_count_minus_1[9:3];
  assign score_address_valid = busy;
  assign score_address_payload = {job_slot, line};
  assign results_0 = (tags_count[6] > 4'd0) ? unit_0_exponential : 17'd0;
  assign results_1 = (tags_count[6] > 4'd1) ? unit_1_exponential : 17'd0;
  assign results_2 = (tags_count[6] > 4'd2) ? unit_2_exponential : 17'd0;
  assign results_3 = (tags_count[6] > 4'd3) ? unit_3_exponential : 17'd0;
  assign results_4 = (tags_count[6] > 4'd4) ? unit_4_exponential : 17'd0;
  assign results_5 = (tags_count[6] > 4'd5) ? unit_5_exponential : 17'd0;
  assign results_6 = (tags_count[6] > 4'd6) ? unit_6_exponential : 17'd0;
  assign results_7 = (tags_count[6] > 4'd7) ? unit_7_exponential : 17'd0;
  assign exponentials_valid = valids[6];
  assign exponentials_payload_slot = tags_slot[6];
  assign exponentials_payload_line = tags_line[6];
  assign exponentials_payload_exponentials_0 = results_0;
  assign exponentials_payload_exponentials_1 = results_1;
  assign exponentials_payload_exponentials_2 = results_2;
  assign exponentials_payload_exponentials_3 = results_3;
  assign exponentials_payload_exponentials_4 = results_4;
  assign exponentials_payload_exponentials_5 = results_5;
  assign exponentials_payload_exponentials_6 = results_6;
  assign exponentials_payload_exponentials_7 = results_7;
  assign started_valid = valids[6] && tags_starts[6];
  assign started_payload = tags_slot[6];
  assign before_value = line_tag_first ? 27'd0 : sum_sum;
  assign sums_valid = sum_valid;
  assign sums_payload_slot = sum_slot;
  assign sums_payload_sum = sum_sum;

  exponential_unit unit_0 (
    .clk                             (clk),
    .rst                             (rst),
    .argument_valid                  (valids[1]),
    .argument_payload_distance       (distance_0),
    .argument_payload_scale_mantissa (scale_mantissa),
    .argument_payload_scale_shift    (scale_shift),
    .exponential                     (unit_0_exponential)
  );

  exponential_unit unit_1 (
    .clk                             (clk),
    .rst                             (rst),
    .argument_valid                  (valids[1]),
    .argument_payload_distance       (distance_1),
    .argument_payload_scale_mantissa (scale_mantissa),
    .argument_payload_scale_shift    (scale_shift),
    .exponential                     (unit_1_exponential)
  );

  exponential_unit unit_2 (
    .clk                             (clk),
    .rst                             (rst),
    .argument_valid                  (valids[1]),
    .argument_payload_distance       (distance_2),
    .argument_payload_scale_mantissa (scale_mantissa),
    .argument_payload_scale_shift    (scale_shift),
    .exponential                     (unit_2_exponential)
  );

  exponential_unit unit_3 (
    .clk                             (clk),
    .rst                             (rst),
    .argument_valid                  (valids[1]),
    .argument_payload_distance       (distance_3),
    .argument_payload_scale_mantissa (scale_mantissa),
    .argument_payload_scale_shift    (scale_shift),
    .exponential                     (unit_3_exponential)
  );

  exponential_unit unit_4 (
    .clk                             (clk),
    .rst                             (rst),
    .argument_valid                  (valids[1]),
    .argument_payload_distance       (distance_4),
    .argument_payload_scale_mantissa (scale_mantissa),
    .argument_payload_scale_shift    (scale_shift),
    .exponential                     (unit_4_exponential)
  );

  exponential_unit unit_5 (
    .clk                             (clk),
    .rst                             (rst),
    .argument_valid                  (valids[1]),
    .argument_payload_distance       (distance_5),
    .argument_payload_scale_mantissa (scale_mantissa),
    .argument_payload_scale_shift    (scale_shift),
    .exponential                     (unit_5_exponential)
  );

  exponential_unit unit_6 (
    .clk                             (clk),
    .rst                             (rst),
    .argument_valid                  (valids[1]),
    .argument_payload_distance       (distance_6),
    .argument_payload_scale_mantissa (scale_mantissa),
    .argument_payload_scale_shift    (scale_shift),
    .exponential                     (unit_6_exponential)
  );

  exponential_unit unit_7 (
    .clk                             (clk),
    .rst                             (rst),
    .argument_valid                  (valids[1]),
    .argument_payload_distance       (distance_7),
    .argument_payload_scale_mantissa (scale_mantissa),
    .argument_payload_scale_shift    (scale_shift),
    .exponential                     (unit_7_exponential)
  );

  always_ff @(posedge clk) begin
    if (rst) begin
      for (int i = 0; i < 7; i++) begin
        valids[i] <= 1'b0;
      end
      line_valid <= 1'b0;
      sum_valid <= 1'b0;
    end else begin
      valids[0] <= busy;
      for (int i = 1; i < 7; i++) begin
        valids[i] <= valids[i - 1];
      end
      line_valid <= valids[6];
      sum_valid <= line_valid && line_tag_last;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      busy <= 1'b0;
    end else begin
      if (busy) begin
        busy <= !at_last;
      end
      if (jobs_valid && jobs_ready) begin
        busy <= 1'b1;
      end
    end
  end

  always_ff @(posedge clk) begin
    if (busy) begin
      line <= line + 7'd1;
    end
    if (jobs_valid && jobs_ready) begin
      job_slot <= jobs_payload_slot;
      job_key_count <= jobs_payload_key_count;
      job_max <= jobs_payload_max;
      job_scale_mantissa <= jobs_payload_scale_mantissa;
      job_scale_shift <= jobs_payload_scale_shift;
      job_early <= jobs_payload_early;
      line <= 7'd0;
      last_line <= last;
      announce_line <= (last <= 7'd7) ? last : 7'd7;
    end
  end

  assign tags_0_count_sum = ((job_key_count - 11'd1) & 11'd7) + 11'd1;

  always_ff @(posedge clk) begin
    if (busy) begin
      tags_slot[0] <= job_slot;
      tags_line[0] <= line;
      tags_count[0] <= at_last ? tags_0_count_sum[3:0] : 4'd8;
      tags_first[0] <= line == 7'd0;
      tags_last[0] <= at_last;
      tags_starts[0] <= job_early && (line == announce_line);
    end
  end

  for (genvar i = 0; i < 6; i++) begin : each_valids
    always_ff @(posedge clk) begin
      if (valids[i]) begin
        tags_slot[i + 1] <= tags_slot[i];
        tags_line[i + 1] <= tags_line[i];
        tags_count[i + 1] <= tags_count[i];
        tags_first[i + 1] <= tags_first[i];
        tags_last[i + 1] <= tags_last[i];
        tags_starts[i + 1] <= tags_starts[i];
      end
    end
  end

  always_ff @(posedge clk) begin
    if (busy) begin
      max <= job_max;
      read_scale_mantissa <= job_scale_mantissa;
      read_scale_shift <= job_scale_shift;
    end
  end

  always_ff @(posedge clk) begin
    if (valids[0]) begin
      scale_mantissa <= read_scale_mantissa;
      scale_shift <= read_scale_shift;
      distance_0 <= $unsigned(max - score_data_0);
      distance_1 <= $unsigned(max - score_data_1);
      distance_2 <= $unsigned(max - score_data_2);
      distance_3 <= $unsigned(max - score_data_3);
      distance_4 <= $unsigned(max - score_data_4);
      distance_5 <= $unsigned(max - score_data_5);
      distance_6 <= $unsigned(max - score_data_6);
      distance_7 <= $unsigned(max - score_data_7);
    end
  end

  always_ff @(posedge clk) begin
    if (valids[6]) begin
      line_sum <= {1'b0, {1'b0, 18'(results_0) + 18'(results_1)} +
          {1'b0, 18'(results_2) + 18'(results_3)}} +
          {1'b0, {1'b0, 18'(results_4) + 18'(results_5)} + {1'b0, 18'(results_6) + 18'(results_7)}};
      line_tag_slot <= tags_slot[6];
      line_tag_line <= tags_line[6];
      line_tag_count <= tags_count[6];
      line_tag_first <= tags_first[6];
      line_tag_last <= tags_last[6];
      line_tag_starts <= tags_starts[6];
    end
  end

  always_ff @(posedge clk) begin
    if (line_valid) begin
      sum_slot <= line_tag_slot;
      sum_sum <= before_value + 27'(line_sum);
    end
  end

`ifndef SYNTHESIS
  always @(posedge clk) begin
    if (!rst) begin
      assert (!jobs_valid || (jobs_payload_key_count != 11'd0))
      else $error("softmax_8_1024_8: a row has at least one key (Softmax.java:90)");
    end
  end
`endif
endmodule
