module stream_fifo_69_8 (
    input  logic               clk,
    input  logic               rst,
    input  logic               push_valid,
    output logic               push_ready,
    input  logic [2:0]         push_payload_slot,
    input  logic [10:0]        push_payload_key_count,
    input  logic signed [29:0] push_payload_max,
    input  logic [17:0]        push_payload_scale_mantissa,
    input  logic [5:0]         push_payload_scale_shift,
    input  logic               push_payload_early,
    output logic               pop_valid,
    input  logic               pop_ready,
    output logic [2:0]         pop_payload_slot,
    output logic [10:0]        pop_payload_key_count,
    output logic signed [29:0] pop_payload_max,
    output logic [17:0]        pop_payload_scale_mantissa,
    output logic [5:0]         pop_payload_scale_shift,
    output logic               pop_payload_early,
    output logic [3:0]         occupancy
);
  logic [2:0]  head;
  logic [2:0]  tail;
  logic [3:0]  count;
  logic        pushing;
  logic        popping;
  logic [68:0] entries_at_head;
  logic [68:0] entries [0:7];

  assign push_ready = count != 4'd8;
  assign pop_valid = count != 4'd0;
  assign entries_at_head = entries[head];
  assign pop_payload_slot = entries_at_head[68:66];
  assign pop_payload_key_count = entries_at_head[65:55];
  assign pop_payload_max = $signed(entries_at_head[54:25]);
  assign pop_payload_scale_mantissa = entries_at_head[24:7];
  assign pop_payload_scale_shift = entries_at_head[6:1];
  assign pop_payload_early = entries_at_head[0];
  assign occupancy = count;
  assign pushing = push_valid && push_ready;
  assign popping = pop_valid && pop_ready;

  always_ff @(posedge clk) begin
    if (rst) begin
      tail <= 3'd0;
    end else if (pushing) begin
      tail <= tail + 3'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      head <= 3'd0;
    end else if (popping) begin
      head <= head + 3'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      count <= 4'd0;
    end else if (pushing && !popping) begin
      count <= count + 4'd1;
    end else if (popping && !pushing) begin
      count <= count - 4'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (pushing) begin
      entries[tail] <= {push_payload_slot, push_payload_key_count, push_payload_max,
          push_payload_scale_mantissa, push_payload_scale_shift, push_payload_early};
    end
  end
endmodule
