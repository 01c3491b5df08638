package org.spatten.dram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The SystemVerilog wrapper compiled by Verilator, without Java in the simulation. */
class VerilatorTest {
  @Test
  void theWrapperIsCleanUnderAllLintAtEveryWidth() throws IOException {
    Path folder = folder("lint");
    DramSources.writeTo(folder);
    assertThat(DramSources.systemVerilog()).doesNotContain("lint_off");
    for (int bits : List.of(8, 64, 256, 512)) {
      List<String> command =
          List.of("verilator", "--lint-only", "-Wall", "-GDATA_W=" + bits, "dram_axi4.sv");
      assertThat(NativePrograms.runGood(folder, command)).isEmpty();
    }
  }

  @Test
  void theWrapperAddsNoCycleToAnyReferenceRun() throws IOException {
    assumeTrue(ReferenceData.present(), "no reference data beside the repository");
    Path folder = folder("axi");
    DramSources.writeTo(folder);
    NativePrograms.runGood(
        folder,
        List.of(
            "verilator",
            "--cc",
            "--exe",
            "--build",
            "-MAKEFLAGS",
            "OPT_FAST=-O1 OPT_GLOBAL=-O0",
            "-CFLAGS",
            "-I" + NativePrograms.sources() + " -I" + NativePrograms.model(),
            "dram_axi4.sv",
            NativePrograms.sources().resolve("axi_replay.cpp").toString(),
            NativePrograms.modelObject().toString()));
    Path program = folder.resolve("obj_dir/Vdram_axi4");
    for (ReferenceData.Run run : ReferenceData.all()) {
      NativePrograms.Result result =
          NativePrograms.run(
              program,
              run.preset(),
              run.traceFile(),
              run.expectedFile(),
              run.maxOutstanding(),
              run.realWrites(),
              run.useCycles());
      assertThat(result.output()).as(run.name()).isEqualTo("4096 rows, 0 of them different\n");
    }
  }

  @Test
  void theExampleRunsWithoutJava() throws IOException {
    Path folder = folder("example");
    Path model = folder.resolve("model");
    DramSources.writeTo(model);
    Path object = NativePrograms.modelObject();
    Files.copy(object, model.resolve(object.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    Path script = Path.of("example/build.sh").toAbsolutePath();
    String output = NativePrograms.runGood(folder, List.of(script.toString(), "model"));
    assertThat(output).contains("line 0 came after").contains("passed").doesNotContain("FAILED");
  }

  private static Path folder(String name) throws IOException {
    return Files.createDirectories(NativePrograms.FOLDER.resolve(name));
  }
}
