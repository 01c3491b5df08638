package org.spatten.workloads.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.verilog.EmitOptions;
import org.spatten.hdl.verilog.SystemVerilog;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.rtl.top.SpAtten;

class GeneratedVerilogTest {
  private static final Path GENERATED = Path.of("../generated");

  @ParameterizedTest
  @ValueSource(strings = {"eighth", "full"})
  void theCheckedInFilesAreWhatIsEmittedToday(String name, @TempDir Path folder)
      throws IOException {
    var config = name.equals("full") ? SpattenConfig.FULL : SpattenConfig.EIGHTH;
    SystemVerilog.emit(
            Elaboration.of(new SpAtten(config, true)),
            EmitOptions.DEFAULT.withSourceComments(false))
        .writeTo(folder);
    assertThat(texts(GENERATED.resolve(name)))
        .as(
            "generated/%1$s is stale; look at what changed after: ./spatten emit --config %1$s"
                + " --no-source-comments --out generated/%1$s",
            name)
        .isEqualTo(texts(folder));
  }

  @ParameterizedTest
  @ValueSource(strings = {"eighth", "full"})
  void verilatorHasNothingToSay(String name) throws Exception {
    assertThat(run(name, "verilator", "--lint-only", "-Wall", "-f", "filelist.f")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"eighth"})
  void icarusElaborates(String name) throws Exception {
    run(name, "iverilog", "-g2012", "-t", "null", "-s", "sp_atten", "-f", "filelist.f");
  }

  @ParameterizedTest
  @ValueSource(strings = {"eighth"})
  void yosysReadsAndFindsNoProblem(String name) throws Exception {
    var files = Files.readString(GENERATED.resolve(name).resolve("filelist.f")).lines().toList();
    run(
        name,
        "yosys",
        "-q",
        "-p",
        "read_verilog -sv "
            + String.join(" ", files)
            + "; hierarchy -check -top sp_atten; proc; check -assert");
  }

  /** Output of a tool in the folder of a configuration; fails when the tool does. */
  private static String run(String name, String... command)
      throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(List.of(command))
            .directory(GENERATED.resolve(name).toFile())
            .redirectErrorStream(true)
            .start();
    var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(text).isZero();
    return text;
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
