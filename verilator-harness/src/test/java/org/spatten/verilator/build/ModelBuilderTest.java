package org.spatten.verilator.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spatten.verilator.cache.BuildCache;
import org.spatten.verilator.model.OpenOptions;
import org.spatten.verilator.model.VerilatedModel;
import org.spatten.verilator.source.ModelSource;
import org.spatten.verilator.source.NativeSource;
import org.spatten.verilator.tool.ToolException;
import org.spatten.verilator.tool.Tools;

class ModelBuilderTest {
  private static final Tools TOOLS = Tools.find();
  private final ModelBuilder shared = new ModelBuilder(BuildCache.ofUser(), TOOLS);
  @TempDir Path folder;

  private static ModelSource constant(String body) {
    return ModelSource.top("constant")
        .file(
            "constant.sv",
            "module constant (input logic clk, output logic [7:0] value);\n" + body + "endmodule\n")
        .clock("clk")
        .output("value", 8)
        .build();
  }

  private long value(ModelSource source) {
    var compiled = shared.build(source, BuildOptions.DEFAULT, BuildProgress.SILENT);
    try (var model = VerilatedModel.open(compiled, OpenOptions.DEFAULT)) {
      model.tick(0, 1);
      return model.get(1);
    }
  }

  @Test
  void aChangedSourceGivesNewCode() {
    assertThat(value(constant("  assign value = 8'd7;\n"))).isEqualTo(7);
    assertThat(value(constant("  assign value = 8'd9;\n"))).isEqualTo(9);
  }

  @Test
  void anEmptyCacheIsFilledAndThenUsed() {
    var builder = new ModelBuilder(new BuildCache(folder), TOOLS);
    var source = constant("  assign value = 8'd7;\n");
    var steps = new ArrayList<String>();
    var first = builder.build(source, BuildOptions.DEFAULT, (step, seconds) -> steps.add(step));
    assertThat(first.reused()).isFalse();
    assertThat(steps)
        .containsExactly("verilating constant", "compiling 1 of 1", "linking constant");
    steps.clear();
    var second = builder.build(source, BuildOptions.DEFAULT, (step, seconds) -> steps.add(step));
    assertThat(second.reused()).isTrue();
    assertThat(second.library()).isEqualTo(first.library());
    assertThat(steps).isEmpty();
    var faster = BuildOptions.DEFAULT.withProfile(Profile.LONG_RUN);
    assertThat(builder.build(source, faster, BuildProgress.SILENT).library())
        .isNotEqualTo(first.library());
  }

  @Test
  void whatVerilatorSaysIsShownInFull() {
    var source = constant("  assign value = 9'd300;\n");
    assertThatThrownBy(() -> shared.build(source, BuildOptions.DEFAULT, BuildProgress.SILENT))
        .isInstanceOf(ToolException.class)
        .hasMessageStartingWith("verilator failed on constant:\n%Warning-WIDTH")
        .hasMessageContaining("constant.sv:2")
        .hasMessageContaining("9'd300");
  }

  @Test
  void whatTheCompilerSaysIsShownWithTheFile() {
    var good = constant("  assign value = 8'd7;\n");
    var source =
        new ModelSource(
            good.top(),
            good.files(),
            java.util.List.of(new NativeSource("bad.cpp", "int f() { return nothing; }\n")),
            good.exports(),
            good.ports(),
            good.clocks(),
            good.reset(),
            good.streams(),
            false);
    assertThatThrownBy(() -> shared.build(source, BuildOptions.DEFAULT, BuildProgress.SILENT))
        .isInstanceOf(ToolException.class)
        .hasMessageStartingWith("g++ failed on constant (bad.cpp):\nbad.cpp: In function")
        .hasMessageContaining("nothing");
  }
}
