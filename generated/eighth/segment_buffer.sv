// Key or value segments of a lane, first in, first out, in a memory with a synchronous read. A
// segment is visible at pop two cycles after its push.
module segment_buffer (
    input  logic         clk,
    input  logic         rst,
    input  logic         push_valid,
    output logic         push_ready,
    input  logic [767:0] push_payload,
    output logic         pop_valid,
    input  logic         pop_ready,
    output logic [767:0] pop_payload
);
  logic [10:0]  head;
  logic [10:0]  tail;
  logic [11:0]  unread;
  logic         loaded;
  logic         pushing;
  logic         loading;
  logic [767:0] entries_read;
  logic [767:0] entries [0:2047];

  assign pushing = push_valid && push_ready;
  assign loading = (unread != 12'd0) && (!loaded || pop_ready);
  assign push_ready = unread != 12'd2048;
  assign pop_valid = loaded;
  assign pop_payload = entries_read;

  always_ff @(posedge clk) begin
    if (rst) begin
      tail <= 11'd0;
    end else if (pushing) begin
      tail <= tail + 11'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      head <= 11'd0;
    end else if (loading) begin
      head <= head + 11'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      loaded <= 1'b0;
    end else if (!loaded || pop_ready) begin
      loaded <= loading;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      unread <= 12'd0;
    end else if (pushing && !loading) begin
      unread <= unread + 12'd1;
    end else if (loading && !pushing) begin
      unread <= unread - 12'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (pushing) begin
      entries[tail] <= push_payload;
    end
  end

  always_ff @(posedge clk) begin
    if (loading) begin
      entries_read <= entries[head];
    end
  end
endmodule
