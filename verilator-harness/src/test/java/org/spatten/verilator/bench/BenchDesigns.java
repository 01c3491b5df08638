package org.spatten.verilator.bench;

import org.spatten.verilator.source.ModelSource;

/** The designs of the benchmark; both have one stream of 512 bits in and one out. */
final class BenchDesigns {
  private static final String PORTS =
      """
      (
        input  logic         clk,
        input  logic         rst,
        input  logic         push_valid,
        output logic         push_ready,
        input  logic [511:0] push_payload,
        output logic         pop_valid,
        input  logic         pop_ready,
        output logic [511:0] pop_payload
      );
      """;

  private BenchDesigns() {}

  /** Four stages that pass a word on. */
  static ModelSource stages() {
    return source(
        "stages",
        """
          logic         v1, v2, v3, en;
          logic [511:0] d1, d2, d3;
          assign en = pop_ready || !pop_valid;
          assign push_ready = en;
          always_ff @(posedge clk) begin
            if (rst) {v1, v2, v3, pop_valid} <= '0;
            else if (en) {v1, v2, v3, pop_valid} <= {push_valid, v1, v2, v3};
            if (en) begin
              d1 <= push_payload + 512'd1;
              d2 <= d1 ^ {d1[255:0], d1[511:256]};
              d3 <= d2;
              pop_payload <= d3;
            end
          end
        """);
  }

  /** 512 multipliers with registered operands, an adder tree and eight memories. */
  static ModelSource multipliers() {
    var text = new StringBuilder();
    line(text, "  logic en;");
    line(text, "  logic [8:0] address;");
    line(text, "  assign en = push_valid && pop_ready;");
    line(text, "  assign push_ready = pop_ready;");
    line(text, "  always_ff @(posedge clk) address <= rst ? 9'd0 : address + 9'(en);");
    for (int m = 0; m < 8; m++) {
      line(text, "  logic [767:0] memory_%1$d [512];".formatted(m));
      line(text, "  logic [767:0] read_%1$d;".formatted(m));
      line(
          text,
          """
            always_ff @(posedge clk) begin
              if (en) memory_%1$d[address] <= {push_payload[255:0], push_payload};
              read_%1$d <= memory_%1$d[address ^ 9'd%1$d];
            end\
          """
              .formatted(m));
    }
    for (int i = 0; i < 512; i++) {
      line(text, "  logic signed [11:0] a_%1$d, b_%1$d;".formatted(i));
      line(text, "  logic signed [32:0] sum_%d;".formatted(i + 512));
      line(
          text,
          """
            always_ff @(posedge clk) if (rst) {a_%1$d, b_%1$d, sum_%2$d} <= '0;
              else if (en) begin
                a_%1$d <= read_%3$d[%4$d +: 12];
                b_%1$d <= push_payload[%5$d +: 12];
                sum_%2$d <= a_%1$d * b_%1$d;
              end\
          """
              .formatted(i, i + 512, i / 64, i % 64 * 12, i * 7 % 500));
    }
    for (int i = 511; i >= 1; i--) {
      line(text, "  logic signed [32:0] sum_%d;".formatted(i));
      line(
          text,
          "  always_ff @(posedge clk) sum_%d <= rst ? '0 : en ? sum_%d + sum_%d : sum_%1$d;"
              .formatted(i, 2 * i, 2 * i + 1));
    }
    line(text, "  always_ff @(posedge clk) pop_valid <= !rst && (pop_ready ? en : pop_valid);");
    line(text, "  assign pop_payload = 512'($unsigned(sum_1));");
    return source("multipliers", text.toString());
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }

  private static ModelSource source(String name, String body) {
    return ModelSource.top(name)
        .file(name + ".sv", "module " + name + " " + PORTS + body + "endmodule\n")
        .clock("clk")
        .reset("rst", true)
        .input("push_valid", 1)
        .output("push_ready", 1)
        .input("push_payload", 512)
        .output("pop_valid", 1)
        .input("pop_ready", 1)
        .output("pop_payload", 512)
        .build();
  }
}
