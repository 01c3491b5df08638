module stream_fifo_8_5 (
    input  logic       clk,           // StreamFifo.java:25
    input  logic       rst,           // StreamFifo.java:25
    input  logic       push_valid,    // StreamFifo.java:28
    output logic       push_ready,    // StreamFifo.java:28
    input  logic [7:0] push_payload,  // StreamFifo.java:28
    output logic       pop_valid,     // StreamFifo.java:29
    input  logic       pop_ready,     // StreamFifo.java:29
    output logic [7:0] pop_payload,   // StreamFifo.java:29
    output logic [2:0] occupancy      // StreamFifo.java:30
);
  logic [2:0] head;           // StreamFifo.java:33
  logic [2:0] tail;           // StreamFifo.java:34
  logic [2:0] count;          // StreamFifo.java:35
  logic       pushing;        // StreamFifo.java:42
  logic       popping;        // StreamFifo.java:43
  logic [7:0] entries [0:4];  // StreamFifo.java:32

  assign push_ready = count != 3'd5;
  assign pop_valid = count != 3'd0;
  assign pop_payload = entries[head];
  assign occupancy = count;
  assign pushing = push_valid && push_ready;
  assign popping = pop_valid && pop_ready;

  always_ff @(posedge clk) begin
    if (rst) begin
      tail <= 3'd0;
    end else if (pushing) begin
      tail <= (tail == 3'd4) ? 3'd0 : (tail + 3'd1);
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      head <= 3'd0;
    end else if (popping) begin
      head <= (head == 3'd4) ? 3'd0 : (head + 3'd1);
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
