module stream_fifo_65_4 (
    input  logic        clk,
    input  logic        rst,
    input  logic        push_valid,
    output logic        push_ready,
    input  logic [26:0] push_payload_first_group_address,
    input  logic [26:0] push_payload_first_group_lsb_address,
    input  logic [1:0]  push_payload_first_group_beats,
    input  logic        push_payload_first_group_lsb,
    input  logic        push_payload_first_order_channel,
    input  logic [2:0]  push_payload_first_order_format_code,
    input  logic        push_payload_first_order_format_half,
    input  logic        push_payload_first_order_format_two,
    input  logic        push_payload_first_order_format_value,
    input  logic        push_payload_pair,
    output logic        pop_valid,
    input  logic        pop_ready,
    output logic [26:0] pop_payload_first_group_address,
    output logic [26:0] pop_payload_first_group_lsb_address,
    output logic [1:0]  pop_payload_first_group_beats,
    output logic        pop_payload_first_group_lsb,
    output logic        pop_payload_first_order_channel,
    output logic [2:0]  pop_payload_first_order_format_code,
    output logic        pop_payload_first_order_format_half,
    output logic        pop_payload_first_order_format_two,
    output logic        pop_payload_first_order_format_value,
    output logic        pop_payload_pair,
    output logic [2:0]  occupancy
);
  logic [1:0]  head;
  logic [1:0]  tail;
  logic [2:0]  count;
  logic        pushing;
  logic        popping;
  logic [64:0] entries_at_head;
  logic [64:0] entries [0:3];

  assign push_ready = count != 3'd4;
  assign pop_valid = count != 3'd0;
  assign entries_at_head = entries[head];
  assign pop_payload_first_group_address = entries_at_head[64:38];
  assign pop_payload_first_group_lsb_address = entries_at_head[37:11];
  assign pop_payload_first_group_beats = entries_at_head[10:9];
  assign pop_payload_first_group_lsb = entries_at_head[8];
  assign pop_payload_first_order_channel = entries_at_head[7];
  assign pop_payload_first_order_format_code = entries_at_head[6:4];
  assign pop_payload_first_order_format_half = entries_at_head[3];
  assign pop_payload_first_order_format_two = entries_at_head[2];
  assign pop_payload_first_order_format_value = entries_at_head[1];
  assign pop_payload_pair = entries_at_head[0];
  assign occupancy = count;
  assign pushing = push_valid && push_ready;
  assign popping = pop_valid && pop_ready;

  always_ff @(posedge clk) begin
    if (rst) begin
      tail <= 2'd0;
    end else if (pushing) begin
      tail <= tail + 2'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      head <= 2'd0;
    end else if (popping) begin
      head <= head + 2'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      count <= 3'd0;
    end else if (pushing && !popping) begin
      count <= count + 3'd1;
    end else if (popping && !pushing) begin
      count <= count - 3'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (pushing) begin
      entries[tail] <= {push_payload_first_group_address, push_payload_first_group_lsb_address,
          push_payload_first_group_beats, push_payload_first_group_lsb,
          push_payload_first_order_channel, push_payload_first_order_format_code,
          push_payload_first_order_format_half, push_payload_first_order_format_two,
          push_payload_first_order_format_value, push_payload_pair};
    end
  end
endmodule
