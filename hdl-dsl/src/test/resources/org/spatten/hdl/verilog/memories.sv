// Masked writes, both kinds of synchronous read, and a constant table.
module memories (
    input  logic        clk,           // Memories.java:10
    input  logic        rst,           // Memories.java:11
    input  logic        write_enable,  // Memories.java:12
    input  logic [3:0]  address,       // Memories.java:13
    input  logic [31:0] data,          // Memories.java:14
    input  logic [3:0]  mask,          // Memories.java:15
    input  logic        read_enable,   // Memories.java:16
    output logic [31:0] old,           // Memories.java:17
    output logic [31:0] fresh,         // Memories.java:18
    output logic [4:0]  constant       // Memories.java:19
);
  logic [31:0] ram_data;           // Memories.java:23
  logic [31:0] through_data;       // Memories.java:29
  logic [31:0] ram [0:11];         // Memories.java:20
  logic [31:0] through [0:11];     // Memories.java:26
  logic [4:0]  table_of_5 [0:15];  // Memories.java:32

  logic unused_ok;
  assign unused_ok = &{1'b0, rst};

  assign old = ram_data;
  assign fresh = through_data;
  assign constant = table_of_5[address];

  always_ff @(posedge clk) begin
    if (write_enable) begin
      for (int i = 0; i < 4; i++) begin
        if (mask[i]) begin
          ram[address][8*i +: 8] <= data[8*i +: 8];
        end
      end
    end
  end

  always_ff @(posedge clk) begin
    if (write_enable) begin
      for (int i = 0; i < 4; i++) begin
        if (mask[i]) begin
          through[address][8*i +: 8] <= data[8*i +: 8];
        end
      end
    end
  end

  initial begin
    table_of_5[0] = 5'd0;
    table_of_5[1] = 5'd3;
    table_of_5[2] = 5'd6;
    table_of_5[3] = 5'd9;
    table_of_5[4] = 5'd12;
    table_of_5[5] = 5'd15;
    table_of_5[6] = 5'd18;
    table_of_5[7] = 5'd21;
    for (int i = 8; i < 16; i++) begin
      table_of_5[i] = 5'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (read_enable) begin
      ram_data <= ram[address];
    end
  end

  always_ff @(posedge clk) begin
    if (read_enable) begin
      through_data <= through[address];
      if (write_enable) begin
        for (int i = 0; i < 4; i++) begin
          if (mask[i]) begin
            through_data[8*i +: 8] <= data[8*i +: 8];
          end
        end
      end
    end
  end
endmodule
