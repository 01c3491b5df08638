package org.spatten.verilator.model;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.spatten.verilator.build.BuildOptions;
import org.spatten.verilator.build.BuildProgress;
import org.spatten.verilator.build.CompiledModel;
import org.spatten.verilator.build.ModelBuilder;
import org.spatten.verilator.cache.BuildCache;
import org.spatten.verilator.source.ModelSource;
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
}
