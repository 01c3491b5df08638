module stream_fifo_147_256 (
    input  logic        clk,
    input  logic        rst,
    input  logic        push_valid,
    output logic        push_ready,
    input  logic [2:0]  push_payload_slot,
    input  logic [1:0]  push_payload_head_size,
    input  logic [16:0] push_payload_weights_0, push_payload_weights_1, push_payload_weights_2,
        push_payload_weights_3, push_payload_weights_4, push_payload_weights_5,
        push_payload_weights_6, push_payload_weights_7,
    input  logic [3:0]  push_payload_count,
    input  logic        push_payload_first,
    input  logic        push_payload_last,
    output logic        pop_valid,
    input  logic        pop_ready,
    output logic [2:0]  pop_payload_slot,
    output logic [1:0]  pop_payload_head_size,
    output logic [16:0] pop_payload_weights_0, pop_payload_weights_1, pop_payload_weights_2,
        pop_payload_weights_3, pop_payload_weights_4, pop_payload_weights_5, pop_payload_weights_6,
        pop_payload_weights_7,
    output logic [3:0]  pop_payload_count,
    output logic        pop_payload_first,
    output logic        pop_payload_last,
    output logic [8:0]  occupancy
);
  logic [7:0]   head;
  logic [7:0]   tail;
  logic [8:0]   count;
  logic         pushing;
  logic         popping;
  logic [146:0] entries_at_head;
  logic [146:0] entries [0:255];

  assign push_ready = count != 9'd256;
  assign pop_valid = count != 9'd0;
  assign entries_at_head = entries[head];
  assign pop_payload_slot = entries_at_head[146:144];
  assign pop_payload_head_size = entries_at_head[143:142];
  assign pop_payload_weights_0 = entries_at_head[22:6];
  assign pop_payload_weights_1 = entries_at_head[39:23];
  assign pop_payload_weights_2 = entries_at_head[56:40];
  assign pop_payload_weights_3 = entries_at_head[73:57];
  assign pop_payload_weights_4 = entries_at_head[90:74];
  assign pop_payload_weights_5 = entries_at_head[107:91];
  assign pop_payload_weights_6 = entries_at_head[124:108];
  assign pop_payload_weights_7 = entries_at_head[141:125];
  assign pop_payload_count = entries_at_head[5:2];
  assign pop_payload_first = entries_at_head[1];
  assign pop_payload_last = entries_at_head[0];
  assign occupancy = count;
  assign pushing = push_valid && push_ready;
  assign popping = pop_valid && pop_ready;

  always_ff @(posedge clk) begin
    if (rst) begin
      tail <= 8'd0;
    end else if (pushing) begin
      tail <= tail + 8'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      head <= 8'd0;
    end else if (popping) begin
      head <= head + 8'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      count <= 9'd0;
    end else if (pushing && !popping) begin
      count <= count + 9'd1;
    end else if (popping && !pushing) begin
      count <= count - 9'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (pushing) begin
      entries[tail] <= {push_payload_slot, push_payload_head_size, push_payload_weights_7,
          push_payload_weights_6, push_payload_weights_5, push_payload_weights_4,
          push_payload_weights_3, push_payload_weights_2, push_payload_weights_1,
          push_payload_weights_0, push_payload_count, push_payload_first, push_payload_last};
    end
  end
endmodule
