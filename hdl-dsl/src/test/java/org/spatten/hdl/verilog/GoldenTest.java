package org.spatten.hdl.verilog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spatten.hdl.Shapes.uint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.arith.PrefixSum;
import org.spatten.hdl.check.Checks;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.stream.StreamDemux;
import org.spatten.hdl.stream.StreamFifo;

/**
 * The emitted text is that of the files beside this test, and every tool accepts it without a word.
 * {@code -Dhdl.golden=write} rewrites the files; read the difference before it is committed.
 */
class GoldenTest {
  static final Path GOLDEN = Path.of("src/test/resources/org/spatten/hdl/verilog");

  @TempDir Path folder;

  static List<Design> designs() {
    return List.of(
        Examples.pair(),
        new Design(List.of(Examples.timer())),
        new Design(List.of(Examples.memories())),
        new Design(List.of(Examples.levels())),
        new Design(List.of(Examples.parts())),
        Examples.foreign(),
        Elaboration.of(new StreamFifo<>(uint(8), 5)),
        Elaboration.of(new PrefixSum(4, 6)),
        Elaboration.of(new StreamDemux<>(uint(8), 3)),
        Elaboration.of(new InstructionDecoder()));
  }

  @ParameterizedTest
  @MethodSource("designs")
  void theTextIsAsRecordedAndAccepted(Design design) throws Exception {
    assertThat(Checks.run(design)).isEmpty();
    var emitted = SystemVerilog.emit(design, EmitOptions.DEFAULT);
    Tools.lint(emitted, design.top().name(), folder);
    for (var file : emitted.files()) {
      compare(file);
    }
  }

  private static void compare(EmittedFile file) throws IOException {
    var golden = GOLDEN.resolve(file.name());
    if ("write".equals(System.getProperty("hdl.golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, file.text(), StandardCharsets.UTF_8);
    }
    assertThat(file.text()).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }

  @Test
  void theFileListIsInCompileOrder() {
    var emitted = SystemVerilog.emit(Examples.pair(), EmitOptions.DEFAULT);
    assertThat(emitted.filelist()).isEqualTo("stream_fifo_4x8.sv\npair.sv\n");
  }

  @Test
  void commentsAndAssertionsCanBeLeftOut() {
    var options = EmitOptions.DEFAULT.withSourceComments(false).withAssertions(false);
    var design = new Design(List.of(Examples.timer()));
    var text = SystemVerilog.emit(design, options).files().get(0).text();
    assertThat(text).doesNotContain("//").doesNotContain("assert");
  }

  @ParameterizedTest
  @MethodSource("designs")
  void resetsOfOneStyleAreAccepted(Design design) throws Exception {
    var asynchronous = EmitOptions.DEFAULT.withResets(ResetStyle.ASYNCHRONOUS);
    var emitted = SystemVerilog.emit(design, asynchronous);
    Tools.lint(emitted, design.top().name(), folder);
  }

  @Test
  void resetsAreInTheSensitivityListOnlyWhenAsynchronous() {
    var fifo = Elaboration.of(new StreamFifo<>(uint(8), 5));
    assertThat(text(fifo, ResetStyle.ASYNCHRONOUS))
        .contains("always_ff @(posedge clk or posedge rst)");
    assertThat(text(fifo, ResetStyle.SYNCHRONOUS)).doesNotContain("posedge rst");
    assertThat(text(fifo, ResetStyle.AS_DESCRIBED)).isEqualTo(text(fifo, ResetStyle.SYNCHRONOUS));
  }

  private static String text(Design design, ResetStyle resets) {
    return SystemVerilog.emit(design, EmitOptions.DEFAULT.withResets(resets)).files().get(0).text();
  }
}
