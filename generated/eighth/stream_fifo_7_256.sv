module stream_fifo_7_256 (
    input  logic       clk,
    input  logic       rst,
    input  logic       push_valid,
    output logic       push_ready,
    input  logic       push_payload_channel,
    input  logic [2:0] push_payload_format_code,
    input  logic       push_payload_format_half,
    input  logic       push_payload_format_two,
    input  logic       push_payload_format_value,
    output logic       pop_valid,
    input  logic       pop_ready,
    output logic       pop_payload_channel,
    output logic [2:0] pop_payload_format_code,
    output logic       pop_payload_format_half,
    output logic       pop_payload_format_two,
    output logic       pop_payload_format_value,
    output logic [8:0] occupancy
);
  logic [7:0] head;
  logic [7:0] tail;
  logic [8:0] count;
  logic       pushing;
  logic       popping;
  logic [6:0] entries_at_head;
  logic [6:0] entries [0:255];

  assign push_ready = count != 9'd256;
  assign pop_valid = count != 9'd0;
  assign entries_at_head = entries[head];
  assign pop_payload_channel = entries_at_head[6];
  assign pop_payload_format_code = entries_at_head[5:3];
  assign pop_payload_format_half = entries_at_head[2];
  assign pop_payload_format_two = entries_at_head[1];
  assign pop_payload_format_value = entries_at_head[0];
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
      entries[tail] <= {push_payload_channel, push_payload_format_code, push_payload_format_half,
          push_payload_format_two, push_payload_format_value};
    end
  end
endmodule
