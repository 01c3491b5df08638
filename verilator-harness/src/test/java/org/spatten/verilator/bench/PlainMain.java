package org.spatten.verilator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.spatten.verilator.source.ModelSource;

/** The same model in a C++ program of its own, which drives the ports by hand. */
final class PlainMain {
  private static final String MAIN =
      """
      #include "Vtop.h"
      #include "verilated.h"
      #include <cstdio>
      #include <cstdlib>
      #include <ctime>
      int main(int, char** argv) {
        VerilatedContext context;
        context.randReset(2);
        context.randSeed(1);
        Vtop t{&context};
        t.clk = 0; t.rst = 1; t.push_valid = 0; t.pop_ready = 1;
        for (int i = 0; i < 8; ++i) { t.clk = 1; t.eval(); t.clk = 0; t.eval(); }
        t.rst = 0;
        const long cycles = std::atol(argv[1]);
        unsigned long sent = 0, taken = 0, sum = 0;
        const std::clock_t start = std::clock();
        for (long i = 0; i < cycles; ++i) {
          t.push_valid = 1;
          for (int w = 0; w < 16; ++w) t.push_payload[w] = w ? sent : sent * 2654435761u;
          t.pop_ready = 1;
          t.eval();
          sent += t.push_ready;
          if (t.pop_valid) { ++taken; for (int w = 0; w < 16; ++w) sum += t.pop_payload[w]; }
          t.clk = 1; t.eval();
          t.clk = 0;
        }
        const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
        std::printf("%.0f %lu %lu\\n", cycles / seconds, taken, sum);
      }
      """;

  private PlainMain() {}

  /** Compiles the program; {@code level} such as {@code -O1}. */
  static Path compile(ModelSource source, String level) throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("plain");
    Files.writeString(folder.resolve("main.cpp"), MAIN);
    var command = new ArrayList<>(List.of("verilator", "--cc", "--exe", "--build", "main.cpp"));
    command.addAll(List.of("--assert", "--x-initial", "unique", "--prefix", "Vtop"));
    command.addAll(List.of("--output-split", "5000", "--output-split-cfuncs", "500"));
    command.addAll(List.of("-MAKEFLAGS", "OPT_FAST=" + level + " OPT_SLOW=-O0"));
    command.addAll(List.of("-o", "plain", "--Mdir", "obj"));
    for (var file : source.files()) {
      Files.writeString(folder.resolve(file.name()), file.text());
      command.add(file.name());
    }
    var process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("verilator failed on " + source.top());
    }
    return folder.resolve("obj").resolve("plain");
  }

  /** Cycles a CPU second. */
  static double run(Path program, long cycles) throws IOException {
    var process = new ProcessBuilder(program.toString(), Long.toString(cycles)).start();
    var text =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    return Double.parseDouble(text.substring(0, text.indexOf(' ')));
  }
}
