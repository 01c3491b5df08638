// Masked writes, both kinds of synchronous read, and a constant table.
module memories (
    input  wire        clk,           // Memories.java:10
    input  wire        rst,           // Memories.java:11
    input  wire        write_enable,  // Memories.java:12
    input  wire [3:0]  address,       // Memories.java:13
    input  wire [31:0] data,          // Memories.java:14
    input  wire [3:0]  mask,          // Memories.java:15
    input  wire        read_enable,   // Memories.java:16
    output wire [31:0] old,           // Memories.java:17
    output wire [31:0] fresh,         // Memories.java:18
    output wire [4:0]  constant       // Memories.java:19
);
  reg [31:0] ram_data;           // Memories.java:23
  reg [31:0] through_data;       // Memories.java:29
  reg [31:0] ram [0:11];         // Memories.java:20
  reg [31:0] through [0:11];     // Memories.java:26
  reg [4:0]  table_of_5 [0:15];  // Memories.java:32

  wire unused_ok;
  assign unused_ok = &{1'b0, rst};

  assign old = ram_data;
  assign fresh = through_data;
  assign constant = table_of_5[address];

  always @(posedge clk) begin
    if (write_enable) begin
      begin : each_i
        integer i;
        for (i = 0; i < 4; i = i + 1) begin
          if (mask[i]) begin
            ram[address][8*i +: 8] <= data[8*i +: 8];
          end
        end
      end
    end
  end

  always @(posedge clk) begin
    if (write_enable) begin
      begin : each_i_2
        integer i;
        for (i = 0; i < 4; i = i + 1) begin
          if (mask[i]) begin
            through[address][8*i +: 8] <= data[8*i +: 8];
          end
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
    begin : each_i_3
      integer i;
      for (i = 8; i < 16; i = i + 1) begin
        table_of_5[i] = 5'd1;
      end
    end
  end

  always @(posedge clk) begin
    if (read_enable) begin
      ram_data <= ram[address];
    end
  end

  always @(posedge clk) begin
    if (read_enable) begin
      through_data <= through[address];
      if (write_enable) begin
        begin : each_i_4
          integer i;
          for (i = 0; i < 4; i = i + 1) begin
            if (mask[i]) begin
              through_data[8*i +: 8] <= data[8*i +: 8];
            end
          end
        end
      end
    end
  end
endmodule
