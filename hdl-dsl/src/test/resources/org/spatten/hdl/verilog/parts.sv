module parts (
    input  logic [11:0]       a,        // Parts.java:10
    input  logic signed [5:0] b,        // Parts.java:11
    input  logic [2:0]        index,    // Parts.java:12
    input  logic              flag,     // Parts.java:13
    output logic [7:0]        product,  // Parts.java:14
    output logic [7:0]        word,     // Parts.java:15
    output logic [3:0]        picked,   // Parts.java:16
    output logic signed [8:0] wide      // Parts.java:17
);
  logic [15:0]       a_7_to_0_times_a_7_to_0;
  logic [7:0]        word_data;
  logic [7:0]        word_mask;
  logic signed [5:0] wide_choice;

  logic unused_ok;
  assign unused_ok = &{1'b0, a[11:8], a_7_to_0_times_a_7_to_0[7:0]};

  assign a_7_to_0_times_a_7_to_0 = 16'(a[7:0]) * 16'(a[7:0]);
  assign product = a_7_to_0_times_a_7_to_0[15:8];
  assign word_data = 8'd5 << index;
  assign word_mask = 8'd7 << index;

  always_comb begin
    word = 8'd0;
    if (flag) begin
      word[index] = a[3];
      for (int i = 0; i < 8; i++) begin
        if (word_mask[i]) begin
          word[i] = word_data[i];
        end
      end
    end
  end

  always_comb begin
    unique case (index)
      3'd0: picked = a[3:0] + 4'd0;
      3'd1: picked = a[3:0] + 4'd1;
      3'd2: picked = a[3:0] + 4'd2;
      3'd3: picked = a[3:0] + 4'd3;
      default: picked = a[3:0] + 4'd4;
    endcase
  end

  assign wide_choice = flag ? (b + (-6'sd3)) : b;
  assign wide = 9'(wide_choice);
endmodule
