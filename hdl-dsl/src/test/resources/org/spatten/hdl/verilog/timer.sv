module timer (
    input  logic       clk,    // Timer.java:10
    input  logic       rst,    // Timer.java:11
    input  logic       start,  // Timer.java:12
    input  logic [5:0] from,   // Timer.java:13
    output logic       busy,   // Timer.java:14
    output logic       done    // Timer.java:15
);
  typedef enum logic [1:0] {
    IDLE = 2'd0,
    BUSY = 2'd1,
    DONE = 2'd2
  } state_t;

  state_t     state;  // Timer.java:16
  logic [3:0] left;   // Timer.java:17

  logic unused_ok;
  assign unused_ok = &{1'b0, from[1:0]};

  always_comb begin
    busy = 1'b0;
    if (state == BUSY) begin
      busy = 1'b1;
    end
  end

  assign done = state == DONE;

  always_ff @(posedge clk) begin
    if (rst) begin
      state <= IDLE;
    end else begin
      unique case (state)
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

  always_ff @(posedge clk) begin
    unique case (state)
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
      assert (!(busy && done))
      else $error("timer: busy and done exclude each other (Timer.java:32)");
    end
  end
`endif
endmodule
