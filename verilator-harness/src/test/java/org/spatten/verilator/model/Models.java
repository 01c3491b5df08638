package org.spatten.verilator.model;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.spatten.verilator.build.BuildOptions;
import org.spatten.verilator.build.BuildProgress;
import org.spatten.verilator.build.CompiledModel;
import org.spatten.verilator.build.ModelBuilder;
import org.spatten.verilator.cache.BuildCache;
import org.spatten.verilator.source.ModelSource;
import org.spatten.verilator.source.NativeSource;
import org.spatten.verilator.tool.Tools;

/** The models that the tests share, each compiled once. */
final class Models {
  static final ModelBuilder BUILDER = new ModelBuilder(BuildCache.ofUser(), Tools.find());
  private static final Map<ModelSource, CompiledModel> BUILT = new ConcurrentHashMap<>();

  private Models() {}

  static CompiledModel build(ModelSource source) {
    return BUILT.computeIfAbsent(
        source, s -> BUILDER.build(s, BuildOptions.DEFAULT, BuildProgress.SILENT));
  }

  static VerilatedModel open(ModelSource source) {
    return VerilatedModel.open(build(source), OpenOptions.DEFAULT);
  }

  /** A queue of one entry that adds {@code increment} to 512-bit words, and a flow of its fires. */
  static ModelSource adder(int increment) {
    return ModelSource.top("adder")
        .file(
            "adder.sv",
            """
            module adder (
              input  logic         clk,
              input  logic         rst,
              input  logic         push_valid,
              output logic         push_ready,
              input  logic [511:0] push_payload_word,
              input  logic [6:0]   push_payload_tag,
              output logic         pop_valid,
              input  logic         pop_ready,
              output logic [511:0] pop_payload_word,
              output logic [6:0]   pop_payload_tag,
              output logic         seen_valid,
              output logic [6:0]   seen_payload
            );
              assign push_ready = !pop_valid || pop_ready;
              assign seen_valid = push_valid && push_ready;
              assign seen_payload = push_payload_tag;
              always_ff @(posedge clk) begin
                if (rst) pop_valid <= 1'b0;
                else if (push_ready) pop_valid <= push_valid;
                if (push_ready) begin
                  pop_payload_word <= push_payload_word + 512'd%d;
                  pop_payload_tag <= push_payload_tag;
                end
              end
            endmodule
            """
                .formatted(increment))
        .clock("clk")
        .reset("rst", true)
        .input("push_valid", 1)
        .output("push_ready", 1)
        .input("push_payload_word", 512)
        .input("push_payload_tag", 7)
        .output("pop_valid", 1)
        .input("pop_ready", 1)
        .output("pop_payload_word", 512)
        .output("pop_payload_tag", 7)
        .output("seen_valid", 1)
        .output("seen_payload", 7)
        .build();
  }

  /** Ends badly in the way that {@code how} says, at the next edge, and counts edges. */
  static ModelSource failing() {
    return ModelSource.top("failing")
        .file(
            "failing.sv",
            """
            module failing (
              input  logic        clk,
              input  logic [3:0]  how,
              output logic [31:0] undefined,
              /* verilator lint_off UNOPTFLAT */
              output logic        loop
            );
              import "DPI-C" function void failing_report();
              import "DPI-C" function void failing_throw();
              assign loop = (how == 4'd8) ? !loop : 1'b0;
              always_ff @(posedge clk) begin
                undefined <= undefined + 32'd1;
                if (how == 4'd1) $fatal(1, "the queue is over by %0d", how);
                if (how == 4'd2) $stop;
                if (how == 4'd3) assert (how == 4'd0);
                if (how == 4'd4) $error("a soft error");
                if (how == 4'd5) $finish;
                if (how == 4'd6) failing_report();
                if (how == 4'd7) failing_throw();
                if (how == 4'd9) $display("how is %0d%%", how);
              end
              final $display("the end");
            endmodule
            """)
        .nativeSource(
            new NativeSource(
                "failing.cpp",
                """
                #include <stdexcept>
                #include "spatten_dpi.h"
                extern "C" void failing_report() {
                  if (spatten_report_error) spatten_report_error("channel 3 is stuck");
                }
                extern "C" void failing_throw() { throw std::out_of_range("bank 9"); }
                extern "C" void* failing_instance() { return spatten_current_instance(); }
                extern "C" int failing_answer() { return 42; }
                """,
                "-std=c++20"))
        .export("failing_a*", "failing_instance")
        .clock("clk")
        .input("how", 4)
        .output("undefined", 32)
        .output("loop", 1)
        .build();
  }
}
