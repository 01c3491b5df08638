module stream_fifo_8_8 (
    input  logic       clk,
    input  logic       rst,
    input  logic       push_valid,
    output logic       push_ready,
    input  logic [2:0] push_payload_slot,
    input  logic [2:0] push_payload_pair_slot,
    input  logic       push_payload_fused,
    input  logic       push_payload_lsb_pass,
    output logic       pop_valid,
    input  logic       pop_ready,
    output logic [2:0] pop_payload_slot,
    output logic [2:0] pop_payload_pair_slot,
    output logic       pop_payload_fused,
    output logic       pop_payload_lsb_pass,
    output logic [3:0] occupancy
);
  logic [2:0] head;
  logic [2:0] tail;
  logic [3:0] count;
  logic       pushing;
  logic       popping;
  logic [7:0] entries_at_head;
  logic [7:0] entries [0:7];

  assign push_ready = count != 4'd8;
  assign pop_valid = count != 4'd0;
  assign entries_at_head = entries[head];
  assign pop_payload_slot = entries_at_head[7:5];
  assign pop_payload_pair_slot = entries_at_head[4:2];
  assign pop_payload_fused = entries_at_head[1];
  assign pop_payload_lsb_pass = entries_at_head[0];
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
      entries[tail] <= {push_payload_slot, push_payload_pair_slot, push_payload_fused,
          push_payload_lsb_pass};
    end
  end
endmodule
