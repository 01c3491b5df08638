module stream_fifo_60_16 (
    input  logic        clk,
    input  logic        rst,
    input  logic        push_valid,
    output logic        push_ready,
    input  logic [26:0] push_payload_group_address,
    input  logic [26:0] push_payload_group_lsb_address,
    input  logic [1:0]  push_payload_group_beats,
    input  logic        push_payload_group_lsb,
    input  logic [2:0]  push_payload_lane,
    output logic        pop_valid,
    input  logic        pop_ready,
    output logic [26:0] pop_payload_group_address,
    output logic [26:0] pop_payload_group_lsb_address,
    output logic [1:0]  pop_payload_group_beats,
    output logic        pop_payload_group_lsb,
    output logic [2:0]  pop_payload_lane,
    output logic [4:0]  occupancy
);
  logic [3:0]  head;
  logic [3:0]  tail;
  logic [4:0]  count;
  logic        pushing;
  logic        popping;
  logic [59:0] entries_at_head;
  logic [59:0] entries [0:15];

  assign push_ready = count != 5'd16;
  assign pop_valid = count != 5'd0;
  assign entries_at_head = entries[head];
  assign pop_payload_group_address = entries_at_head[59:33];
  assign pop_payload_group_lsb_address = entries_at_head[32:6];
  assign pop_payload_group_beats = entries_at_head[5:4];
  assign pop_payload_group_lsb = entries_at_head[3];
  assign pop_payload_lane = entries_at_head[2:0];
  assign occupancy = count;
  assign pushing = push_valid && push_ready;
  assign popping = pop_valid && pop_ready;

  always_ff @(posedge clk) begin
    if (rst) begin
      tail <= 4'd0;
    end else if (pushing) begin
      tail <= tail + 4'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      head <= 4'd0;
    end else if (popping) begin
      head <= head + 4'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      count <= 5'd0;
    end else if (pushing && !popping) begin
      count <= count + 5'd1;
    end else if (popping && !pushing) begin
      count <= count - 5'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (pushing) begin
      entries[tail] <= {push_payload_group_address, push_payload_group_lsb_address,
          push_payload_group_beats, push_payload_group_lsb, push_payload_lane};
    end
  end
endmodule
