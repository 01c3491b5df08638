// Keeps finished outputs and answers the rows in the order of their requests, a beat a cycle.
module response_unit (
    input  logic         clk,
    input  logic         rst,
    input  logic         allocations_valid,
    input  logic [2:0]   allocations_payload_slot,
    input  logic [15:0]  allocations_payload_request_row,
    input  logic [1:0]   allocations_payload_request_format_head_size,
    input  logic [10:0]  allocations_payload_request_format_key_count,
    input  logic [10:0]  allocations_payload_request_format_value_count,
    input  logic [1:0]   allocations_payload_request_format_key_bits,
    input  logic         allocations_payload_request_format_both_planes,
    input  logic [1:0]   allocations_payload_request_format_value_bits,
    input  logic         allocations_payload_request_format_fused_first,
    input  logic         allocations_payload_request_format_fused_second,
    input  logic [26:0]  allocations_payload_request_key_base,
    input  logic         allocations_payload_request_key_rotate,
    input  logic [26:0]  allocations_payload_request_lsb_base,
    input  logic         allocations_payload_request_lsb_rotate,
    input  logic [26:0]  allocations_payload_request_value_base,
    input  logic         allocations_payload_request_value_rotate,
    input  logic         allocations_payload_request_list_dense,
    input  logic [1:0]   allocations_payload_request_list_bank,
    input  logic         allocations_payload_request_list_release,
    input  logic [17:0]  allocations_payload_request_scale_mantissa,
    input  logic [5:0]   allocations_payload_request_scale_shift,
    input  logic [12:0]  allocations_payload_request_threshold,
    input  logic [1:0]   allocations_payload_request_requant_mode,
    input  logic [7:0]   allocations_payload_request_queries,
    input  logic         allocations_payload_request_importance_accumulate,
    input  logic         allocations_payload_request_importance_rescale,
    input  logic         allocations_payload_request_importance_select,
    input  logic [10:0]  allocations_payload_request_importance_survivors,
    input  logic         outputs_valid,
    input  logic [2:0]   outputs_payload_slot,
    input  logic [3:0]   outputs_payload_index,
    input  logic [255:0] outputs_payload_outputs,
    input  logic         outputs_payload_last,
    input  logic         refetched_valid,
    input  logic [2:0]   refetched_payload,
    output logic         responses_valid,
    input  logic         responses_ready,
    output logic [15:0]  responses_payload_row,
    output logic         responses_payload_requanted,
    output logic [255:0] responses_payload_outputs,
    output logic         responses_payload_last,
    output logic         retired_valid,
    output logic [2:0]   retired_payload
);
  logic [7:0]   requanted;
  logic [7:0]   done;
  logic [2:0]   slot;
  logic [3:0]   index;
  logic         answering;
  logic         starts;
  logic         fires;
  logic         is_last;
  logic [3:0]   next_index;
  logic [255:0] line;
  logic [15:0]  row_of [0:7];
  logic [3:0]   last_index_of [0:7];
  logic [255:0] memory [0:127];

  logic unused_ok;
  assign unused_ok = &{1'b0, allocations_payload_request_format_head_size,
      allocations_payload_request_format_key_count, allocations_payload_request_format_value_count,
      allocations_payload_request_format_key_bits, allocations_payload_request_format_both_planes,
      allocations_payload_request_format_value_bits, allocations_payload_request_format_fused_first,
      allocations_payload_request_format_fused_second, allocations_payload_request_key_base,
      allocations_payload_request_key_rotate, allocations_payload_request_lsb_base,
      allocations_payload_request_lsb_rotate, allocations_payload_request_value_base,
      allocations_payload_request_value_rotate, allocations_payload_request_list_dense,
      allocations_payload_request_list_bank, allocations_payload_request_list_release,
      allocations_payload_request_scale_mantissa, allocations_payload_request_scale_shift,
      allocations_payload_request_threshold, allocations_payload_request_requant_mode,
      allocations_payload_request_queries, allocations_payload_request_importance_accumulate,
      allocations_payload_request_importance_rescale, allocations_payload_request_importance_select,
      allocations_payload_request_importance_survivors};

  assign starts = !answering && done[slot];
  assign fires = responses_valid && responses_ready;
  assign is_last = index == last_index_of[slot];
  assign next_index = answering ? (index + 4'd1) : index;
  assign responses_valid = answering;
  assign responses_payload_row = row_of[slot];
  assign responses_payload_requanted = requanted[slot];
  assign responses_payload_outputs = line;
  assign responses_payload_last = is_last;
  assign retired_valid = fires && is_last;
  assign retired_payload = slot;

  always_ff @(posedge clk) begin
    if (rst) begin
      requanted <= 8'd0;
    end else begin
      if (allocations_valid) begin
        requanted[allocations_payload_slot] <= 1'b0;
      end
      if (refetched_valid) begin
        requanted[refetched_payload] <= 1'b1;
      end
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      done <= 8'd0;
      answering <= 1'b0;
      index <= 4'd0;
      slot <= 3'd0;
    end else begin
      if (outputs_valid) begin
        if (outputs_payload_last) begin
          done[outputs_payload_slot] <= 1'b1;
        end
      end
      if (starts) begin
        answering <= 1'b1;
      end
      if (fires) begin
        if (is_last) begin
          answering <= 1'b0;
          index <= 4'd0;
          slot <= slot + 3'd1;
          done[slot] <= 1'b0;
        end else begin
          index <= next_index;
        end
      end
    end
  end

  always_ff @(posedge clk) begin
    if (allocations_valid) begin
      row_of[allocations_payload_slot] <= allocations_payload_request_row;
    end
  end

  always_ff @(posedge clk) begin
    if (outputs_valid) begin
      if (outputs_payload_last) begin
        last_index_of[outputs_payload_slot] <= outputs_payload_index;
      end
    end
  end

  always_ff @(posedge clk) begin
    if (outputs_valid) begin
      memory[{outputs_payload_slot, outputs_payload_index}] <= outputs_payload_outputs;
    end
  end

  always_ff @(posedge clk) begin
    if (starts || (fires && !is_last)) begin
      line <= memory[{slot, next_index}];
    end
  end
endmodule
