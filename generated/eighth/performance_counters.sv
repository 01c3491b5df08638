// Counts the cycles of each event since reset; of the reads of the key and value buffers it counts
// each lane's.
module performance_counters (
    input  logic        clk,
    input  logic        rst,
    input  logic [32:0] activity,
    input  logic        key_lanes,
    input  logic        value_lanes,
    output logic [39:0] counts_0, counts_1, counts_2, counts_3, counts_4, counts_5, counts_6,
        counts_7, counts_8, counts_9, counts_10, counts_11, counts_12, counts_13, counts_14,
        counts_15, counts_16, counts_17, counts_18, counts_19, counts_20, counts_21, counts_22,
        counts_23, counts_24, counts_25, counts_26, counts_27, counts_28, counts_29, counts_30,
        counts_31, counts_32
);
  logic [39:0] rows_in_flight;
  logic [39:0] dispatch_waits_for_slot;
  logic [39:0] dispatch_waits_for_list;
  logic [39:0] dispatch_waits_for_query;
  logic [39:0] key_issue;
  logic [39:0] key_issue_stalled;
  logic [39:0] value_issue;
  logic [39:0] value_issue_stalled;
  logic [39:0] key_lines_short;
  logic [39:0] value_lines_short;
  logic [39:0] qk_multiplies;
  logic [39:0] qk_starved;
  logic [39:0] softmax_reads;
  logic [39:0] select_reads;
  logic [39:0] select_busy;
  logic [39:0] filter_reads;
  logic [39:0] pv_multiplies;
  logic [39:0] pv_starved;
  logic [39:0] divider_waits;
  logic [39:0] response_stalled;
  logic [39:0] refetch_starts;
  logic [39:0] query_memory_write;
  logic [39:0] query_memory_read;
  logic [39:0] list_write;
  logic [39:0] list_read_keys;
  logic [39:0] list_read_values;
  logic [39:0] score_write;
  logic [39:0] score_read_lsb;
  logic [39:0] exponential_write;
  logic [39:0] key_buffer_read;
  logic [39:0] value_buffer_read;
  logic [39:0] output_write;
  logic [39:0] output_read;

  assign counts_0 = rows_in_flight;
  assign counts_1 = dispatch_waits_for_slot;
  assign counts_2 = dispatch_waits_for_list;
  assign counts_3 = dispatch_waits_for_query;
  assign counts_4 = key_issue;
  assign counts_5 = key_issue_stalled;
  assign counts_6 = value_issue;
  assign counts_7 = value_issue_stalled;
  assign counts_8 = key_lines_short;
  assign counts_9 = value_lines_short;
  assign counts_10 = qk_multiplies;
  assign counts_11 = qk_starved;
  assign counts_12 = softmax_reads;
  assign counts_13 = select_reads;
  assign counts_14 = select_busy;
  assign counts_15 = filter_reads;
  assign counts_16 = pv_multiplies;
  assign counts_17 = pv_starved;
  assign counts_18 = divider_waits;
  assign counts_19 = response_stalled;
  assign counts_20 = refetch_starts;
  assign counts_21 = query_memory_write;
  assign counts_22 = query_memory_read;
  assign counts_23 = list_write;
  assign counts_24 = list_read_keys;
  assign counts_25 = list_read_values;
  assign counts_26 = score_write;
  assign counts_27 = score_read_lsb;
  assign counts_28 = exponential_write;
  assign counts_29 = key_buffer_read;
  assign counts_30 = value_buffer_read;
  assign counts_31 = output_write;
  assign counts_32 = output_read;

  always_ff @(posedge clk) begin
    if (rst) begin
      rows_in_flight <= 40'd0;
    end else if (activity[0]) begin
      rows_in_flight <= rows_in_flight + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      dispatch_waits_for_slot <= 40'd0;
    end else if (activity[1]) begin
      dispatch_waits_for_slot <= dispatch_waits_for_slot + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      dispatch_waits_for_list <= 40'd0;
    end else if (activity[2]) begin
      dispatch_waits_for_list <= dispatch_waits_for_list + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      dispatch_waits_for_query <= 40'd0;
    end else if (activity[3]) begin
      dispatch_waits_for_query <= dispatch_waits_for_query + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      key_issue <= 40'd0;
    end else if (activity[4]) begin
      key_issue <= key_issue + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      key_issue_stalled <= 40'd0;
    end else if (activity[5]) begin
      key_issue_stalled <= key_issue_stalled + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      value_issue <= 40'd0;
    end else if (activity[6]) begin
      value_issue <= value_issue + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      value_issue_stalled <= 40'd0;
    end else if (activity[7]) begin
      value_issue_stalled <= value_issue_stalled + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      key_lines_short <= 40'd0;
    end else if (activity[8]) begin
      key_lines_short <= key_lines_short + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      value_lines_short <= 40'd0;
    end else if (activity[9]) begin
      value_lines_short <= value_lines_short + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      qk_multiplies <= 40'd0;
    end else if (activity[10]) begin
      qk_multiplies <= qk_multiplies + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      qk_starved <= 40'd0;
    end else if (activity[11]) begin
      qk_starved <= qk_starved + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      softmax_reads <= 40'd0;
    end else if (activity[12]) begin
      softmax_reads <= softmax_reads + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      select_reads <= 40'd0;
    end else if (activity[13]) begin
      select_reads <= select_reads + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      select_busy <= 40'd0;
    end else if (activity[14]) begin
      select_busy <= select_busy + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      filter_reads <= 40'd0;
    end else if (activity[15]) begin
      filter_reads <= filter_reads + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      pv_multiplies <= 40'd0;
    end else if (activity[16]) begin
      pv_multiplies <= pv_multiplies + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      pv_starved <= 40'd0;
    end else if (activity[17]) begin
      pv_starved <= pv_starved + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      divider_waits <= 40'd0;
    end else if (activity[18]) begin
      divider_waits <= divider_waits + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      response_stalled <= 40'd0;
    end else if (activity[19]) begin
      response_stalled <= response_stalled + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      refetch_starts <= 40'd0;
    end else if (activity[20]) begin
      refetch_starts <= refetch_starts + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      query_memory_write <= 40'd0;
    end else if (activity[21]) begin
      query_memory_write <= query_memory_write + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      query_memory_read <= 40'd0;
    end else if (activity[22]) begin
      query_memory_read <= query_memory_read + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      list_write <= 40'd0;
    end else if (activity[23]) begin
      list_write <= list_write + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      list_read_keys <= 40'd0;
    end else if (activity[24]) begin
      list_read_keys <= list_read_keys + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      list_read_values <= 40'd0;
    end else if (activity[25]) begin
      list_read_values <= list_read_values + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      score_write <= 40'd0;
    end else if (activity[26]) begin
      score_write <= score_write + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      score_read_lsb <= 40'd0;
    end else if (activity[27]) begin
      score_read_lsb <= score_read_lsb + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      exponential_write <= 40'd0;
    end else if (activity[28]) begin
      exponential_write <= exponential_write + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      key_buffer_read <= 40'd0;
    end else if (activity[29]) begin
      key_buffer_read <= key_buffer_read + 40'(key_lanes);
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      value_buffer_read <= 40'd0;
    end else if (activity[30]) begin
      value_buffer_read <= value_buffer_read + 40'(value_lanes);
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      output_write <= 40'd0;
    end else if (activity[31]) begin
      output_write <= output_write + 40'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      output_read <= 40'd0;
    end else if (activity[32]) begin
      output_read <= output_read + 40'd1;
    end
  end
endmodule
