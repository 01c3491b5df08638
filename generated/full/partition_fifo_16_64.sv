// One side of a partition of the quick-select, packed into lines. Lines of the round before are
// read while those of this round are written behind them.
module partition_fifo_16_64 (
    input  logic        clk,
    input  logic        rst,
    input  logic        members_valid,
    input  logic [16:0] members_payload_values_0, members_payload_values_1,
        members_payload_values_2, members_payload_values_3, members_payload_values_4,
        members_payload_values_5, members_payload_values_6, members_payload_values_7,
        members_payload_values_8, members_payload_values_9, members_payload_values_10,
        members_payload_values_11, members_payload_values_12, members_payload_values_13,
        members_payload_values_14, members_payload_values_15,
    input  logic [15:0] members_payload_mask,
    input  logic        first_half,
    input  logic        read_next,
    input  logic        end_round,
    input  logic        discard,
    output logic [16:0] line_0, line_1, line_2, line_3, line_4, line_5, line_6, line_7, line_8,
        line_9, line_10, line_11, line_12, line_13, line_14, line_15,
    output logic [16:0] rest_0, rest_1, rest_2, rest_3, rest_4, rest_5, rest_6, rest_7, rest_8,
        rest_9, rest_10, rest_11, rest_12, rest_13, rest_14, rest_15,
    output logic [16:0] candidates_0, candidates_1, candidates_2
);
  logic         eliminator_compacted_valid;
  logic [16:0]  eliminator_compacted_payload_values_0, eliminator_compacted_payload_values_1,
      eliminator_compacted_payload_values_2, eliminator_compacted_payload_values_3,
      eliminator_compacted_payload_values_4, eliminator_compacted_payload_values_5,
      eliminator_compacted_payload_values_6, eliminator_compacted_payload_values_7,
      eliminator_compacted_payload_values_8, eliminator_compacted_payload_values_9,
      eliminator_compacted_payload_values_10, eliminator_compacted_payload_values_11,
      eliminator_compacted_payload_values_12, eliminator_compacted_payload_values_13,
      eliminator_compacted_payload_values_14, eliminator_compacted_payload_values_15;
  logic [4:0]   eliminator_compacted_payload_count;
  logic         packer_line_valid;
  logic [16:0]  packer_line_payload_0, packer_line_payload_1, packer_line_payload_2,
      packer_line_payload_3, packer_line_payload_4, packer_line_payload_5, packer_line_payload_6,
      packer_line_payload_7, packer_line_payload_8, packer_line_payload_9, packer_line_payload_10,
      packer_line_payload_11, packer_line_payload_12, packer_line_payload_13,
      packer_line_payload_14, packer_line_payload_15;
  logic [5:0]   head;
  logic [5:0]   tail;
  logic [271:0] lines_read;
  logic         in_first_half;
  logic         sampled;
  logic [16:0]  sample_0, sample_1, sample_2;
  logic [271:0] lines [0:63];

  assign line_0 = lines_read[16:0];
  assign line_1 = lines_read[33:17];
  assign line_2 = lines_read[50:34];
  assign line_3 = lines_read[67:51];
  assign line_4 = lines_read[84:68];
  assign line_5 = lines_read[101:85];
  assign line_6 = lines_read[118:102];
  assign line_7 = lines_read[135:119];
  assign line_8 = lines_read[152:136];
  assign line_9 = lines_read[169:153];
  assign line_10 = lines_read[186:170];
  assign line_11 = lines_read[203:187];
  assign line_12 = lines_read[220:204];
  assign line_13 = lines_read[237:221];
  assign line_14 = lines_read[254:238];
  assign line_15 = lines_read[271:255];
  assign candidates_0 = sample_0;
  assign candidates_1 = sample_1;
  assign candidates_2 = sample_2;

  zero_eliminator_16_17_registered eliminator (
    .clk                         (clk),
    .rst                         (rst),
    .sparse_valid                (members_valid),
    .sparse_payload_values_0     (members_payload_values_0),
    .sparse_payload_values_1     (members_payload_values_1),
    .sparse_payload_values_2     (members_payload_values_2),
    .sparse_payload_values_3     (members_payload_values_3),
    .sparse_payload_values_4     (members_payload_values_4),
    .sparse_payload_values_5     (members_payload_values_5),
    .sparse_payload_values_6     (members_payload_values_6),
    .sparse_payload_values_7     (members_payload_values_7),
    .sparse_payload_values_8     (members_payload_values_8),
    .sparse_payload_values_9     (members_payload_values_9),
    .sparse_payload_values_10    (members_payload_values_10),
    .sparse_payload_values_11    (members_payload_values_11),
    .sparse_payload_values_12    (members_payload_values_12),
    .sparse_payload_values_13    (members_payload_values_13),
    .sparse_payload_values_14    (members_payload_values_14),
    .sparse_payload_values_15    (members_payload_values_15),
    .sparse_payload_mask         (members_payload_mask),
    .compacted_valid             (eliminator_compacted_valid),
    .compacted_payload_values_0  (eliminator_compacted_payload_values_0),
    .compacted_payload_values_1  (eliminator_compacted_payload_values_1),
    .compacted_payload_values_2  (eliminator_compacted_payload_values_2),
    .compacted_payload_values_3  (eliminator_compacted_payload_values_3),
    .compacted_payload_values_4  (eliminator_compacted_payload_values_4),
    .compacted_payload_values_5  (eliminator_compacted_payload_values_5),
    .compacted_payload_values_6  (eliminator_compacted_payload_values_6),
    .compacted_payload_values_7  (eliminator_compacted_payload_values_7),
    .compacted_payload_values_8  (eliminator_compacted_payload_values_8),
    .compacted_payload_values_9  (eliminator_compacted_payload_values_9),
    .compacted_payload_values_10 (eliminator_compacted_payload_values_10),
    .compacted_payload_values_11 (eliminator_compacted_payload_values_11),
    .compacted_payload_values_12 (eliminator_compacted_payload_values_12),
    .compacted_payload_values_13 (eliminator_compacted_payload_values_13),
    .compacted_payload_values_14 (eliminator_compacted_payload_values_14),
    .compacted_payload_values_15 (eliminator_compacted_payload_values_15),
    .compacted_payload_count     (eliminator_compacted_payload_count)
  );

  line_packer_16_17 packer (
    .clk                      (clk),
    .rst                      (rst),
    .groups_valid             (eliminator_compacted_valid),
    .groups_payload_values_0  (eliminator_compacted_payload_values_0),
    .groups_payload_values_1  (eliminator_compacted_payload_values_1),
    .groups_payload_values_2  (eliminator_compacted_payload_values_2),
    .groups_payload_values_3  (eliminator_compacted_payload_values_3),
    .groups_payload_values_4  (eliminator_compacted_payload_values_4),
    .groups_payload_values_5  (eliminator_compacted_payload_values_5),
    .groups_payload_values_6  (eliminator_compacted_payload_values_6),
    .groups_payload_values_7  (eliminator_compacted_payload_values_7),
    .groups_payload_values_8  (eliminator_compacted_payload_values_8),
    .groups_payload_values_9  (eliminator_compacted_payload_values_9),
    .groups_payload_values_10 (eliminator_compacted_payload_values_10),
    .groups_payload_values_11 (eliminator_compacted_payload_values_11),
    .groups_payload_values_12 (eliminator_compacted_payload_values_12),
    .groups_payload_values_13 (eliminator_compacted_payload_values_13),
    .groups_payload_values_14 (eliminator_compacted_payload_values_14),
    .groups_payload_values_15 (eliminator_compacted_payload_values_15),
    .groups_payload_count     (eliminator_compacted_payload_count),
    .clear                    (end_round),
    .line_valid               (packer_line_valid),
    .line_payload_0           (packer_line_payload_0),
    .line_payload_1           (packer_line_payload_1),
    .line_payload_2           (packer_line_payload_2),
    .line_payload_3           (packer_line_payload_3),
    .line_payload_4           (packer_line_payload_4),
    .line_payload_5           (packer_line_payload_5),
    .line_payload_6           (packer_line_payload_6),
    .line_payload_7           (packer_line_payload_7),
    .line_payload_8           (packer_line_payload_8),
    .line_payload_9           (packer_line_payload_9),
    .line_payload_10          (packer_line_payload_10),
    .line_payload_11          (packer_line_payload_11),
    .line_payload_12          (packer_line_payload_12),
    .line_payload_13          (packer_line_payload_13),
    .line_payload_14          (packer_line_payload_14),
    .line_payload_15          (packer_line_payload_15),
    .rest_0                   (rest_0),
    .rest_1                   (rest_1),
    .rest_2                   (rest_2),
    .rest_3                   (rest_3),
    .rest_4                   (rest_4),
    .rest_5                   (rest_5),
    .rest_6                   (rest_6),
    .rest_7                   (rest_7),
    .rest_8                   (rest_8),
    .rest_9                   (rest_9),
    .rest_10                  (rest_10),
    .rest_11                  (rest_11),
    .rest_12                  (rest_12),
    .rest_13                  (rest_13),
    .rest_14                  (rest_14),
    .rest_15                  (rest_15)
  );

  always_ff @(posedge clk) begin
    if (rst) begin
      head <= 6'd0;
    end else begin
      if (read_next) begin
        head <= head + 6'd1;
      end
      if (end_round && discard) begin
        head <= tail;
      end
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      tail <= 6'd0;
    end else if (packer_line_valid) begin
      tail <= tail + 6'd1;
    end
  end

  always_ff @(posedge clk) begin
    if (rst) begin
      sampled <= 1'b0;
    end else begin
      if (end_round) begin
        sampled <= 1'b0;
      end
      if (eliminator_compacted_valid && (eliminator_compacted_payload_count != 5'd0)) begin
        sampled <= 1'b1;
      end
    end
  end

  always_ff @(posedge clk) begin
    if (members_valid) begin
      in_first_half <= first_half;
    end
  end

  always_ff @(posedge clk) begin
    if (eliminator_compacted_valid && (eliminator_compacted_payload_count != 5'd0)) begin
      if (sampled) begin
        if (in_first_half) begin
          sample_1 <= eliminator_compacted_payload_values_0;
        end
        sample_2 <= eliminator_compacted_payload_values_0;
      end else begin
        sample_0 <= eliminator_compacted_payload_values_0;
        sample_1 <= (eliminator_compacted_payload_count > 5'd1)
            ? eliminator_compacted_payload_values_1 : eliminator_compacted_payload_values_0;
        sample_2 <= (eliminator_compacted_payload_count > 5'd2)
            ? eliminator_compacted_payload_values_2 : eliminator_compacted_payload_values_0;
      end
    end
  end

  always_ff @(posedge clk) begin
    if (packer_line_valid) begin
      lines[tail] <= {packer_line_payload_15, packer_line_payload_14, packer_line_payload_13,
          packer_line_payload_12, packer_line_payload_11, packer_line_payload_10,
          packer_line_payload_9, packer_line_payload_8, packer_line_payload_7,
          packer_line_payload_6, packer_line_payload_5, packer_line_payload_4,
          packer_line_payload_3, packer_line_payload_2, packer_line_payload_1,
          packer_line_payload_0};
    end
  end

  always_ff @(posedge clk) begin
    if (read_next) begin
      lines_read <= lines[head];
    end
  end
endmodule
