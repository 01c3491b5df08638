// A first-in first-out queue of 4 entries.
module stream_fifo_4x8 (
    input  logic       clk,           // Stream_fifo_4x8.java:10
    input  logic       rst,           // Stream_fifo_4x8.java:11
    input  logic       push_valid,    // Stream_fifo_4x8.java:12
    output logic       push_ready,    // Stream_fifo_4x8.java:13
    input  logic [7:0] push_payload,  // Stream_fifo_4x8.java:14
    output logic       pop_valid,     // Stream_fifo_4x8.java:15
    input  logic       pop_ready,     // Stream_fifo_4x8.java:16
    output logic [7:0] pop_payload,   // Stream_fifo_4x8.java:17
    output logic [2:0] occupancy      // Stream_fifo_4x8.java:18
);
  logic [1:0] head;           // Stream_fifo_4x8.java:20
  logic [1:0] tail;           // Stream_fifo_4x8.java:21
  logic [2:0] count;          // Stream_fifo_4x8.java:22
  logic       pushing;        // Stream_fifo_4x8.java:27
  logic       popping;        // Stream_fifo_4x8.java:28
  logic [7:0] entries [0:3];  // Stream_fifo_4x8.java:19

  assign push_ready = count != 3'd4;
  assign pop_valid = count != 3'd0;
  assign pop_payload = entries[head];
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
      entries[tail] <= push_payload;
    end
  end
endmodule
