module stream_fifo_3_8 (
    input  logic       clk,
    input  logic       rst,
    input  logic       push_valid,
    output logic       push_ready,
    input  logic [2:0] push_payload,
    output logic       pop_valid,
    input  logic       pop_ready,
    output logic [2:0] pop_payload,
    output logic [3:0] occupancy
);
  logic [2:0] head;
  logic [2:0] tail;
  logic [3:0] count;
  logic       pushing;
  logic       popping;
  logic [2:0] entries [0:7];

  assign push_ready = count != 4'd8;
  assign pop_valid = count != 4'd0;
  assign pop_payload = entries[head];
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
      entries[tail] <= push_payload;
    end
  end
endmodule
