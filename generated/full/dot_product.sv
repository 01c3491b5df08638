// 64 multipliers of 12 x 12 bits and their adder tree at full precision: one segment a cycle.
module dot_product (
    input  logic               clk,
    input  logic               rst,
    input  logic               valid,
    input  logic [767:0]       key,
    input  logic [767:0]       query,
    output logic signed [29:0] sum
);
  logic               multiplied;
  logic               grouped;
  logic signed [23:0] products [0:63];
  logic signed [29:0] groups [0:7];
  logic signed [29:0] total;

  assign sum = total;

  always_ff @(posedge clk) begin
    if (rst) begin
      multiplied <= 1'b0;
      grouped <= 1'b0;
    end else begin
      multiplied <= valid;
      grouped <= multiplied;
    end
  end

  always_ff @(posedge clk) begin
    if (valid) begin
      for (int i = 0; i < 64; i++) begin
        products[i] <= 24'($signed(key[12*i +: 12])) * 24'($signed(query[12*i +: 12]));
      end
    end
  end

  always_ff @(posedge clk) begin
    if (multiplied) begin
      for (int i = 0; i < 8; i++) begin
        groups[i] <= 30'(products[8*i]) + 30'(products[8*i + 1]) +
            (30'(products[8*i + 2]) + 30'(products[8*i + 3])) +
            (30'(products[8*i + 4]) + 30'(products[8*i + 5]) +
            (30'(products[8*i + 6]) + 30'(products[8*i + 7])));
      end
    end
  end

  always_ff @(posedge clk) begin
    if (grouped) begin
      total <= groups[0] + groups[1] + (groups[2] + groups[3]) +
          (groups[4] + groups[5] + (groups[6] + groups[7]));
    end
  end
endmodule
