// The account of the lines of one buffer, lane by lane: taken when a vector of rows is accepted,
// given back one by one as segments leave. available is combinational.
module line_allocator (
    input  logic       clk,
    input  logic       rst,
    input  logic [3:0] lanes,
    input  logic [1:0] lines,
    input  logic       take,
    input  logic       returned_0, returned_1, returned_2, returned_3, returned_4, returned_5,
        returned_6, returned_7,
    output logic       available
);
  logic [8:0] free_0, free_1, free_2, free_3, free_4, free_5, free_6, free_7;
  logic       used_0, used_1, used_2, used_3, used_4, used_5, used_6, used_7;
  logic       taking_0, taking_1, taking_2, taking_3, taking_4, taking_5, taking_6, taking_7;
  logic [8:0] left_0, left_1, left_2, left_3, left_4, left_5, left_6, left_7;

  assign used_0 = lanes > 4'd0;
  assign taking_0 = take && used_0;
  assign left_0 = free_0 - 9'(lines);
  assign used_1 = lanes > 4'd1;
  assign taking_1 = take && used_1;
  assign left_1 = free_1 - 9'(lines);
  assign used_2 = lanes > 4'd2;
  assign taking_2 = take && used_2;
  assign left_2 = free_2 - 9'(lines);
  assign used_3 = lanes > 4'd3;
  assign taking_3 = take && used_3;
  assign left_3 = free_3 - 9'(lines);
  assign used_4 = lanes > 4'd4;
  assign taking_4 = take && used_4;
  assign left_4 = free_4 - 9'(lines);
  assign used_5 = lanes > 4'd5;
  assign taking_5 = take && used_5;
  assign left_5 = free_5 - 9'(lines);
  assign used_6 = lanes > 4'd6;
  assign taking_6 = take && used_6;
  assign left_6 = free_6 - 9'(lines);
  assign used_7 = lanes > 4'd7;
  assign taking_7 = take && used_7;
  assign left_7 = free_7 - 9'(lines);
  assign available = (!used_0 || (free_0 >= 9'(lines))) && (!used_1 || (free_1 >= 9'(lines))) &&
      (!used_2 || (free_2 >= 9'(lines))) && (!used_3 || (free_3 >= 9'(lines))) &&
      (!used_4 || (free_4 >= 9'(lines))) && (!used_5 || (free_5 >= 9'(lines))) &&
      (!used_6 || (free_6 >= 9'(lines))) && (!used_7 || (free_7 >= 9'(lines)));

  always_ff @(posedge clk) begin
    if (rst) begin
      free_0 <= 9'd256;
    end else if (taking_0 && returned_0) begin
      free_0 <= left_0 + 9'd1;
    end else if (taking_0) begin
      free_0 <= left_0;
    end else if (returned_0) begin
      free_0 <= free_0 + 9'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      free_1 <= 9'd256;
    end else if (taking_1 && returned_1) begin
      free_1 <= left_1 + 9'd1;
    end else if (taking_1) begin
      free_1 <= left_1;
    end else if (returned_1) begin
      free_1 <= free_1 + 9'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      free_2 <= 9'd256;
    end else if (taking_2 && returned_2) begin
      free_2 <= left_2 + 9'd1;
    end else if (taking_2) begin
      free_2 <= left_2;
    end else if (returned_2) begin
      free_2 <= free_2 + 9'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      free_3 <= 9'd256;
    end else if (taking_3 && returned_3) begin
      free_3 <= left_3 + 9'd1;
    end else if (taking_3) begin
      free_3 <= left_3;
    end else if (returned_3) begin
      free_3 <= free_3 + 9'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      free_4 <= 9'd256;
    end else if (taking_4 && returned_4) begin
      free_4 <= left_4 + 9'd1;
    end else if (taking_4) begin
      free_4 <= left_4;
    end else if (returned_4) begin
      free_4 <= free_4 + 9'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      free_5 <= 9'd256;
    end else if (taking_5 && returned_5) begin
      free_5 <= left_5 + 9'd1;
    end else if (taking_5) begin
      free_5 <= left_5;
    end else if (returned_5) begin
      free_5 <= free_5 + 9'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      free_6 <= 9'd256;
    end else if (taking_6 && returned_6) begin
      free_6 <= left_6 + 9'd1;
    end else if (taking_6) begin
      free_6 <= left_6;
    end else if (returned_6) begin
      free_6 <= free_6 + 9'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      free_7 <= 9'd256;
    end else if (taking_7 && returned_7) begin
      free_7 <= left_7 + 9'd1;
    end else if (taking_7) begin
      free_7 <= left_7;
    end else if (returned_7) begin
      free_7 <= free_7 + 9'd1;
    end
  end

`ifndef SYNTHESIS
  always @(posedge clk) begin
    if (!rst) begin
      assert (!take || available)
      else $error("line_allocator: lines are taken that are not free (LineAllocator.java:65)");
    end
  end
`endif
endmodule
