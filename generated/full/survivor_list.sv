// Four lists of surviving tokens, which the host fills. A bank accepts a list while it is not
// loaded; it stays loaded until the row that releases it, and all before it, are answered.
module survivor_list (
    input  logic        clk,
    input  logic        rst,
    input  logic        loads_valid,
    output logic        loads_ready,
    input  logic [1:0]  loads_payload_bank,
    input  logic [9:0]  loads_payload_tokens_0, loads_payload_tokens_1, loads_payload_tokens_2,
        loads_payload_tokens_3, loads_payload_tokens_4, loads_payload_tokens_5,
        loads_payload_tokens_6, loads_payload_tokens_7, loads_payload_tokens_8,
        loads_payload_tokens_9, loads_payload_tokens_10, loads_payload_tokens_11,
        loads_payload_tokens_12, loads_payload_tokens_13, loads_payload_tokens_14,
        loads_payload_tokens_15,
    input  logic        loads_payload_last,
    output logic [3:0]  loaded,
    input  logic        allocations_valid,
    input  logic [2:0]  allocations_payload_slot,
    input  logic [15:0] allocations_payload_request_row,
    input  logic [1:0]  allocations_payload_request_format_head_size,
    input  logic [10:0] allocations_payload_request_format_key_count,
    input  logic [10:0] allocations_payload_request_format_value_count,
    input  logic [1:0]  allocations_payload_request_format_key_bits,
    input  logic        allocations_payload_request_format_both_planes,
    input  logic [1:0]  allocations_payload_request_format_value_bits,
    input  logic        allocations_payload_request_format_fused_first,
    input  logic        allocations_payload_request_format_fused_second,
    input  logic [26:0] allocations_payload_request_key_base,
    input  logic [3:0]  allocations_payload_request_key_rotate,
    input  logic [26:0] allocations_payload_request_lsb_base,
    input  logic [3:0]  allocations_payload_request_lsb_rotate,
    input  logic [26:0] allocations_payload_request_value_base,
    input  logic [3:0]  allocations_payload_request_value_rotate,
    input  logic        allocations_payload_request_list_dense,
    input  logic [1:0]  allocations_payload_request_list_bank,
    input  logic        allocations_payload_request_list_release,
    input  logic [17:0] allocations_payload_request_scale_mantissa,
    input  logic [5:0]  allocations_payload_request_scale_shift,
    input  logic [12:0] allocations_payload_request_threshold,
    input  logic [1:0]  allocations_payload_request_requant_mode,
    input  logic [7:0]  allocations_payload_request_queries,
    input  logic        allocations_payload_request_importance_accumulate,
    input  logic        allocations_payload_request_importance_rescale,
    input  logic        allocations_payload_request_importance_select,
    input  logic [10:0] allocations_payload_request_importance_survivors,
    input  logic        retired_valid,
    input  logic [2:0]  retired_payload,
    input  logic        key_reads_valid,
    input  logic [7:0]  key_reads_payload,
    output logic [9:0]  key_tokens_0, key_tokens_1, key_tokens_2, key_tokens_3, key_tokens_4,
        key_tokens_5, key_tokens_6, key_tokens_7, key_tokens_8, key_tokens_9, key_tokens_10,
        key_tokens_11, key_tokens_12, key_tokens_13, key_tokens_14, key_tokens_15,
    input  logic        filter_reads_valid,
    input  logic [7:0]  filter_reads_payload,
    output logic [9:0]  filter_tokens_0, filter_tokens_1, filter_tokens_2, filter_tokens_3,
        filter_tokens_4, filter_tokens_5, filter_tokens_6, filter_tokens_7, filter_tokens_8,
        filter_tokens_9, filter_tokens_10, filter_tokens_11, filter_tokens_12, filter_tokens_13,
        filter_tokens_14, filter_tokens_15
);
  logic [5:0]   line;
  logic [3:0]   complete;
  logic [3:0]   closing;
  logic         loading;
  logic [159:0] tokens_read;
  logic [159:0] tokens_read_1;
  logic [7:0]   listed;
  logic         enters;
  logic         leaves;
  logic [1:0]   leaving_bank;
  logic [3:0]   users_0, users_1, users_2, users_3;
  wire          enters_here [0:3];
  logic         leaves_here_0, leaves_here_1, leaves_here_2, leaves_here_3;
  wire          closes [0:3];
  logic [159:0] tokens [0:255];
  logic [1:0]   bank_of [0:7];

  logic unused_ok;
  assign unused_ok = &{1'b0, allocations_payload_request_row,
      allocations_payload_request_format_head_size, allocations_payload_request_format_key_count,
      allocations_payload_request_format_value_count, allocations_payload_request_format_key_bits,
      allocations_payload_request_format_both_planes, allocations_payload_request_format_value_bits,
      allocations_payload_request_format_fused_first,
      allocations_payload_request_format_fused_second, allocations_payload_request_key_base,
      allocations_payload_request_key_rotate, allocations_payload_request_lsb_base,
      allocations_payload_request_lsb_rotate, allocations_payload_request_value_base,
      allocations_payload_request_value_rotate, allocations_payload_request_scale_mantissa,
      allocations_payload_request_scale_shift, allocations_payload_request_threshold,
      allocations_payload_request_requant_mode, allocations_payload_request_queries,
      allocations_payload_request_importance_accumulate,
      allocations_payload_request_importance_rescale, allocations_payload_request_importance_select,
      allocations_payload_request_importance_survivors};

  assign loaded = complete & ~closing;
  assign loads_ready = !complete[loads_payload_bank];
  assign loading = loads_valid && loads_ready;
  assign key_tokens_0 = tokens_read[9:0];
  assign key_tokens_1 = tokens_read[19:10];
  assign key_tokens_2 = tokens_read[29:20];
  assign key_tokens_3 = tokens_read[39:30];
  assign key_tokens_4 = tokens_read[49:40];
  assign key_tokens_5 = tokens_read[59:50];
  assign key_tokens_6 = tokens_read[69:60];
  assign key_tokens_7 = tokens_read[79:70];
  assign key_tokens_8 = tokens_read[89:80];
  assign key_tokens_9 = tokens_read[99:90];
  assign key_tokens_10 = tokens_read[109:100];
  assign key_tokens_11 = tokens_read[119:110];
  assign key_tokens_12 = tokens_read[129:120];
  assign key_tokens_13 = tokens_read[139:130];
  assign key_tokens_14 = tokens_read[149:140];
  assign key_tokens_15 = tokens_read[159:150];
  assign filter_tokens_0 = tokens_read_1[9:0];
  assign filter_tokens_1 = tokens_read_1[19:10];
  assign filter_tokens_2 = tokens_read_1[29:20];
  assign filter_tokens_3 = tokens_read_1[39:30];
  assign filter_tokens_4 = tokens_read_1[49:40];
  assign filter_tokens_5 = tokens_read_1[59:50];
  assign filter_tokens_6 = tokens_read_1[69:60];
  assign filter_tokens_7 = tokens_read_1[79:70];
  assign filter_tokens_8 = tokens_read_1[89:80];
  assign filter_tokens_9 = tokens_read_1[99:90];
  assign filter_tokens_10 = tokens_read_1[109:100];
  assign filter_tokens_11 = tokens_read_1[119:110];
  assign filter_tokens_12 = tokens_read_1[129:120];
  assign filter_tokens_13 = tokens_read_1[139:130];
  assign filter_tokens_14 = tokens_read_1[149:140];
  assign filter_tokens_15 = tokens_read_1[159:150];
  assign enters = allocations_valid && !allocations_payload_request_list_dense;
  assign leaves = retired_valid && listed[retired_payload];
  assign leaving_bank = bank_of[retired_payload];
  assign enters_here[0] = enters && (allocations_payload_request_list_bank == 2'd0);
  assign leaves_here_0 = leaves && (leaving_bank == 2'd0);
  assign closes[0] = closing[0] && (users_0 == 4'd0);
  assign enters_here[1] = enters && (allocations_payload_request_list_bank == 2'd1);
  assign leaves_here_1 = leaves && (leaving_bank == 2'd1);
  assign closes[1] = closing[1] && (users_1 == 4'd0);
  assign enters_here[2] = enters && (allocations_payload_request_list_bank == 2'd2);
  assign leaves_here_2 = leaves && (leaving_bank == 2'd2);
  assign closes[2] = closing[2] && (users_2 == 4'd0);
  assign enters_here[3] = enters && (allocations_payload_request_list_bank == 2'd3);
  assign leaves_here_3 = leaves && (leaving_bank == 2'd3);
  assign closes[3] = closing[3] && (users_3 == 4'd0);

  always_ff @(posedge clk) begin
    if (rst) begin
      line <= 6'd0;
    end else if (loading) begin
      line <= loads_payload_last ? 6'd0 : (line + 6'd1);
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      listed <= 8'd0;
    end else if (allocations_valid) begin
      listed[allocations_payload_slot] <= !allocations_payload_request_list_dense;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      users_0 <= 4'd0;
    end else if (enters_here[0] && !leaves_here_0) begin
      users_0 <= users_0 + 4'd1;
    end else if (leaves_here_0 && !enters_here[0]) begin
      users_0 <= users_0 - 4'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      closing <= 4'd0;
    end else begin
      for (int i = 0; i < 4; i++) begin
        if (closes[i]) begin
          closing[i] <= 1'b0;
        end else if (enters_here[i] && allocations_payload_request_list_release) begin
          closing[i] <= 1'b1;
        end
      end
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      complete <= 4'd0;
    end else begin
      if (loading && loads_payload_last && (loads_payload_bank == 2'd0)) begin
        complete[0] <= 1'b1;
      end
      if (closes[0]) begin
        complete[0] <= 1'b0;
      end
      if (loading && loads_payload_last && (loads_payload_bank == 2'd1)) begin
        complete[1] <= 1'b1;
      end
      if (closes[1]) begin
        complete[1] <= 1'b0;
      end
      if (loading && loads_payload_last && (loads_payload_bank == 2'd2)) begin
        complete[2] <= 1'b1;
      end
      if (closes[2]) begin
        complete[2] <= 1'b0;
      end
      if (loading && loads_payload_last && (loads_payload_bank == 2'd3)) begin
        complete[3] <= 1'b1;
      end
      if (closes[3]) begin
        complete[3] <= 1'b0;
      end
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      users_1 <= 4'd0;
    end else if (enters_here[1] && !leaves_here_1) begin
      users_1 <= users_1 + 4'd1;
    end else if (leaves_here_1 && !enters_here[1]) begin
      users_1 <= users_1 - 4'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      users_2 <= 4'd0;
    end else if (enters_here[2] && !leaves_here_2) begin
      users_2 <= users_2 + 4'd1;
    end else if (leaves_here_2 && !enters_here[2]) begin
      users_2 <= users_2 - 4'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      users_3 <= 4'd0;
    end else if (enters_here[3] && !leaves_here_3) begin
      users_3 <= users_3 + 4'd1;
    end else if (leaves_here_3 && !enters_here[3]) begin
      users_3 <= users_3 - 4'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (loading) begin
      tokens[{loads_payload_bank, line}] <=
          {loads_payload_tokens_15, loads_payload_tokens_14, loads_payload_tokens_13,
          loads_payload_tokens_12, loads_payload_tokens_11, loads_payload_tokens_10,
          loads_payload_tokens_9, loads_payload_tokens_8, loads_payload_tokens_7,
          loads_payload_tokens_6, loads_payload_tokens_5, loads_payload_tokens_4,
          loads_payload_tokens_3, loads_payload_tokens_2, loads_payload_tokens_1,
          loads_payload_tokens_0};
    end
  end

  always_ff @(posedge clk) begin
    if (allocations_valid) begin
      bank_of[allocations_payload_slot] <= allocations_payload_request_list_bank;
    end
  end

  always_ff @(posedge clk) begin
    if (key_reads_valid) begin
      tokens_read <= tokens[key_reads_payload];
    end
  end

  always_ff @(posedge clk) begin
    if (filter_reads_valid) begin
      tokens_read_1 <= tokens[filter_reads_payload];
    end
  end
endmodule
