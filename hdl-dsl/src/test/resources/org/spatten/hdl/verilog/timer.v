module timer (
    input  wire       clk,    // Timer.java:10
    input  wire       rst,    // Timer.java:11
    input  wire       start,  // Timer.java:12
    input  wire [5:0] from,   // Timer.java:13
    output reg        busy,   // Timer.java:14
    output wire       done    // Timer.java:15
);
  localparam [1:0] IDLE = 2'd0;
  localparam [1:0] BUSY = 2'd1;
  localparam [1:0] DONE = 2'd2;

  reg [1:0] state;  // Timer.java:16
  reg [3:0] left;   // Timer.java:17

  wire unused_ok;
  assign unused_ok = &{1'b0, from[1:0]};

  always @(*) begin
    busy = 1'b0;
    if (state == BUSY) begin
      busy = 1'b1;
    end
  end

  assign done = state == DONE;

  always @(posedge clk) begin
    if (rst) begin
      state <= IDLE;
    end else begin
      case (state)
        IDLE: begin
          if (start) begin
            state <= BUSY;
          end
        end
        BUSY: begin
          if (left == 4'd0) begin
            state <= DONE;
          end
        end
        DONE: state <= IDLE;
        default: ;
      endcase
    end
  end

  always @(posedge clk) begin
    case (state)
      IDLE: begin
        if (start) begin
          left <= from[5:2];
        end
      end
      BUSY: left <= left - 4'd1;
      default: ;
    endcase
  end

`ifndef SYNTHESIS
  always @(posedge clk) begin
    if (!rst) begin
      if (busy && done) begin
        $display("timer: busy and done exclude each other (Timer.java:32)");
        $stop;
      end
    end
  end
`endif
endmodule
