package org.spatten.workloads.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  @Test
  void makesDescribesAndChecksATrace() {
    Path file = folder.resolve("mine.csv");
    assertThat(
            run(
                "trace",
                "new",
                "gpt2-small-pruned",
                "--layers",
                "3",
                "--heads",
                "2",
                "--prompt",
                "100",
                "--generate",
                "2",
                "--tokens-kept",
                "1=0.05",
                "--out",
                file.toString()))
        .isZero();
    assertThat(out.toString()).isEqualTo(file + ": 12 rows\n");
    out.getBuffer().setLength(0);
    assertThat(run("trace", "check", file.toString())).isZero();
    assertThat(out.toString()).isEqualTo(file + ": 12 rows, fits eighth\n");
    out.getBuffer().setLength(0);
    assertThat(run("trace", "show", file.toString())).isZero();
    // 0.05 of 1,024 tokens from layer 1 on, from the second iteration.
    assertThat(out.toString())
        .contains("12 rows, iterations 0 to 1")
        .containsPattern("\n +1 +1 +2 +102 +51 +10 ");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aBadTraceIsOneMessageAndExitCode2() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.csv"), "colour\nred\n");
    assertThat(run("trace", "check", file.toString())).isEqualTo(2);
    assertThat(err.toString()).startsWith(file + ":1: unknown column \"colour\"").hasLineCount(1);
  }

  @Test
  void anUnknownTraceNameListsTheKnownOnes() {
    assertThat(run("trace", "new", "bert")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            "unknown trace \"bert\"; the names are small, gpt2-small, gpt2-small-pruned,"
                + " gpt2-medium, gpt2-medium-pruned\n");
  }

  @Test
  void anUnwritableFolderIsExitCode2() throws IOException {
    Path blocker = Files.writeString(folder.resolve("file"), "");
    Path target = blocker.resolve("t.csv");
    assertThat(run("trace", "new", "small", "--out", target.toString())).isEqualTo(2);
    assertThat(err.toString())
        .startsWith(target + ": cannot be written (")
        .endsWith("); choose another --out\n");
  }

  @Test
  void badUsageIsExitCode2() {
    assertThat(run("trace", "show")).isEqualTo(2);
    assertThat(err.toString()).startsWith("Missing required parameter: 'TRACE'");
    assertThat(run("--no-such-option")).isEqualTo(2);
  }

  @Test
  void everyCommandExplainsItself() {
    for (String command : new String[] {"simulate", "emit", "trace", "doctor"}) {
      assertThat(run(command, "--help")).isZero();
    }
    assertThat(out.toString()).contains("Usage: spatten trace", "Usage: spatten doctor");
  }
}
