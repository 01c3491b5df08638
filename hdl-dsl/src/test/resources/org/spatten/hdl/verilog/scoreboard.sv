module scoreboard (
    input  logic       clk,
    input  logic       rst,
    input  logic       enable,
    input  logic       write,
    input  logic       raise,
    input  logic       clear,
    input  logic [2:0] key,
    input  logic [4:0] score,
    output logic [2:0] found,
    output logic [4:0] best,
    output logic [3:0] kept,
    output logic [4:0] last,
    input  logic [2:0] at,
    input  logic [2:0] other
);
  logic [2:0] entry_key [0:4];
  logic [4:0] entry_score [0:4];
  logic [3:0] history [0:4];
  logic [2:0] at_plus_1;
  logic [4:0] entry_score_sum;

  logic unused_ok;
  assign unused_ok = &{1'b0, enable};

  assign found = (at < 3'd4) ? entry_key[at] : entry_key[4];
  assign at_plus_1 = at + 3'd1;
  assign best = (at_plus_1 < 3'd4) ? entry_score[at_plus_1] : entry_score[4];
  assign kept = (other < 3'd4) ? history[other] : history[4];
  assign last = entry_score[4];
  assign entry_score_sum = ((other < 3'd4) ? entry_score[other] : entry_score[4]) + 5'd1;

  always_ff @(posedge clk) begin
    if (rst) begin
      for (int i = 0; i < 5; i++) begin
        entry_key[i] <= 3'd0;
      end
      for (int i = 0; i < 5; i++) begin
        entry_score[i] <= 5'd0;
      end
    end else begin
      if (write) begin
        if (at < 3'd5) begin
          entry_key[at] <= key;
          entry_score[at] <= score;
        end
      end
      if (raise) begin
        if (other < 3'd5) begin
          entry_score[other] <= entry_score_sum;
        end
      end else if (clear) begin
        for (int i = 0; i < 5; i++) begin
          entry_key[i] <= 3'd0;
          entry_score[i] <= 5'd0;
        end
      end
      if (other < 3'd5) begin
        entry_key[other][1] <= raise;
      end
    end
  end

  always_ff @(posedge clk) begin
    history[0] <= 4'(key);
    for (int i = 1; i < 5; i++) begin
      history[i] <= history[i - 1];
    end
  end
endmodule
