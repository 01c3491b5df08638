// Normalised reciprocal of a row's sum of exponentials by restoring division, one quotient bit a
// cycle: floor(2^(n+22) / sum), where n is the number of significant bits of the sum.
module reciprocal (
    input  logic        clk,
    input  logic        rst,
    input  logic        divisors_valid,
    output logic        divisors_ready,
    input  logic [2:0]  divisors_payload_slot,
    input  logic [26:0] divisors_payload_sum,
    output logic        results_valid,
    output logic [2:0]  results_payload_slot,
    output logic [23:0] results_payload_reciprocal,
    output logic [4:0]  results_payload_significant
);
  logic        busy;
  logic [4:0]  step;
  logic [2:0]  slot;
  logic [4:0]  significant;
  logic [26:0] divisor;
  logic [27:0] remainder;
  logic [23:0] quotient;
  logic        finished;
  logic        fits;
  logic [27:0] rest;
  logic        last_step;
  logic [23:0] shifted;
  logic [4:0]  divisor_choice;

  assign divisors_ready = !busy;
  assign fits = remainder >= 28'(divisor);
  assign rest = fits ? (remainder - 28'(divisor)) : remainder;
  assign last_step = step == 5'd23;
  assign shifted = {quotient[22:0], fits};
  assign results_valid = finished;
  assign results_payload_slot = slot;
  assign results_payload_reciprocal = quotient;
  assign results_payload_significant = significant;

  always_ff @(posedge clk) begin
    if (rst) begin
      finished <= 1'b0;
    end else begin
      finished <= busy && last_step;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      busy <= 1'b0;
      step <= 5'd0;
    end else begin
      if (divisors_valid && divisors_ready) begin
        busy <= 1'b1;
        step <= 5'd0;
      end
      if (busy) begin
        step <= step + 5'd1;
        if (last_step) begin
          busy <= 1'b0;
        end
      end
    end
  end

  assign divisor_choice = divisors_payload_sum[26] ? 5'd0 : divisors_payload_sum[25] ? 5'd1
      : divisors_payload_sum[24] ? 5'd2 : divisors_payload_sum[23] ? 5'd3
      : divisors_payload_sum[22] ? 5'd4 : divisors_payload_sum[21] ? 5'd5
      : divisors_payload_sum[20] ? 5'd6 : divisors_payload_sum[19] ? 5'd7
      : divisors_payload_sum[18] ? 5'd8 : divisors_payload_sum[17] ? 5'd9
      : divisors_payload_sum[16] ? 5'd10 : divisors_payload_sum[15] ? 5'd11
      : divisors_payload_sum[14] ? 5'd12 : divisors_payload_sum[13] ? 5'd13
      : divisors_payload_sum[12] ? 5'd14 : divisors_payload_sum[11] ? 5'd15
      : divisors_payload_sum[10] ? 5'd16 : divisors_payload_sum[9] ? 5'd17
      : divisors_payload_sum[8] ? 5'd18 : divisors_payload_sum[7] ? 5'd19
      : divisors_payload_sum[6] ? 5'd20 : divisors_payload_sum[5] ? 5'd21
      : divisors_payload_sum[4] ? 5'd22 : divisors_payload_sum[3] ? 5'd23
      : divisors_payload_sum[2] ? 5'd24 : divisors_payload_sum[1] ? 5'd25
      : divisors_payload_sum[0] ? 5'd26 : 5'd27;

  always_ff @(posedge clk) begin
    if (divisors_valid && divisors_ready) begin
      slot <= divisors_payload_slot;
      divisor <= divisors_payload_sum << divisor_choice;
      significant <= 5'd27 - divisor_choice;
      remainder <= 28'h4000000;
    end
    if (busy) begin
      quotient <= shifted;
      remainder <= rest << 1'b1;
    end
  end
endmodule
