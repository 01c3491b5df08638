package org.spatten.workloads.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The compiler of FIRRTL that {@code -Dspatten.firtool=PATH} names, as Maven's profile does. */
record Firtool(Path program) {
  /** The program; without one the test is skipped. */
  static Firtool required() {
    Path program = Path.of(System.getProperty("spatten.firtool", ""));
    // The archive that the profile unpacks keeps no permissions.
    assumeTrue(
        Files.isRegularFile(program) && program.toFile().setExecutable(true),
        "no firtool: build with -Pfirtool or give -Dspatten.firtool=PATH");
    return new Firtool(program);
  }

  /** One Verilog file a module; fails at any remark. */
  void split(Path circuit, Path folder) throws IOException, InterruptedException {
    List<String> command =
        List.of(program.toString(), circuit.toString(), "--split-verilog", "-o", folder.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String remarks = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(remarks).isZero();
    assertThat(remarks).isEmpty();
  }
}
