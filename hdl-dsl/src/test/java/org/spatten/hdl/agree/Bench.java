package org.spatten.hdl.agree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.spatten.hdl.ir.Signal;

/** One test bench for many circuits, in Verilog that every simulator runs. */
final class Bench {
  private Bench() {}

  /** Writes {@code bench.v} and the stimulus of each circuit. */
  static void write(List<Trial> trials, Path folder) throws IOException {
    var code = new StringBuilder();
    int longest = 0;
    for (var trial : trials) {
      Files.writeString(folder.resolve(trial.name() + ".hex"), rows(trial));
      code.append(bench(trial));
      longest = Math.max(longest, 3 * trial.stimulus().rows().size());
    }
    code.append("module bench;\n");
    trials.forEach(t -> code.append("  bench_%s bench_%s ();%n".formatted(t.name(), t.name())));
    code.append("  initial #%d $finish;%nendmodule%n".formatted(longest + 10));
    Files.writeString(folder.resolve("bench.v"), code.toString(), StandardCharsets.UTF_8);
  }

  private static String rows(Trial trial) {
    var text = new StringBuilder();
    for (var row : trial.stimulus().rows()) {
      var joined = java.math.BigInteger.valueOf(row.clocks());
      for (int i = 0; i < row.values().size(); i++) {
        int width = trial.stimulus().inputs().get(i).width();
        joined = joined.shiftLeft(width).or(row.values().get(i));
      }
      text.append(joined.toString(16)).append('\n');
    }
    return text.toString();
  }

  private static String bench(Trial trial) {
    String name = trial.name();
    var inputs = trial.stimulus().inputs();
    int clocks = trial.circuit().domains().kinds().size();
    int width = inputs.stream().mapToInt(Signal::width).sum() + clocks;
    int count = trial.stimulus().rows().size();
    var connections = new ArrayList<String>();
    var shown = new ArrayList<String>();
    var code = new StringBuilder();
    code.append("module bench_%s;%n".formatted(name));
    code.append("  reg [%d:0] rows [0:%d];%n".formatted(width - 1, count - 1));
    code.append("  reg [%d:0] now;%n".formatted(width - 1));
    int high = width - 1 - clocks;
    for (var port : trial.circuit().top().ports()) {
      String wire = port.name();
      if (inputs.contains(port)) {
        int low = high - port.width() + 1;
        code.append(
            "  wire [%d:0] %s = now[%d:%d];%n".formatted(port.width() - 1, wire, high, low));
        high = low - 1;
      } else if (port.kind() == Signal.Kind.INPUT) {
        code.append("  reg %s;%n".formatted(wire));
      } else {
        code.append("  wire [%d:0] %s;%n".formatted(port.width() - 1, wire));
        shown.add(wire);
      }
      connections.add("." + wire + "(" + wire + ")");
    }
    // Numbers without zeros in front: of an output that it finds constant Verilator prints 32 bits.
    String format = String.join(" ", Collections.nCopies(shown.size(), "%0h"));
    code.append("  %s dut (%s);%n".formatted(name, String.join(", ", connections)));
    // With a constant for "count" Verilator would unroll the loop, most of what g++ then compiles.
    code.append("  integer row, count;%n  initial begin%n    count = %d;%n".formatted(count));
    code.append("    $readmemh(\"%s.hex\", rows);%n".formatted(name));
    // Clocks fall from unknown to 0 where all inputs are known; the first rows undo what that does.
    code.append("    now = rows[0];\n    #1;\n");
    for (int i = 0; i < clocks; i++) {
      code.append("    clk_%d = 0;%n".formatted(i));
    }
    code.append("    #1;\n");
    code.append("    for (row = 0; row < count; row = row + 1) begin\n");
    code.append("      now = rows[row];\n      #1;\n");
    code.append(show(trial, "a", format, shown));
    for (int i = 0; i < clocks; i++) {
      code.append("      clk_%d = now[%d];%n".formatted(i, width - clocks + i));
    }
    code.append("      #1;\n");
    for (int i = 0; i < clocks; i++) {
      code.append("      clk_%d = 0;%n".formatted(i));
    }
    code.append("      #1;\n");
    code.append(show(trial, "b", format, shown));
    return code.append("    end\n  end\nendmodule\n").toString();
  }

  private static String show(Trial trial, String moment, String format, List<String> shown) {
    return "      if (row >= %d) $display(\"@%s %%0d%s %s\", row, %s);%n"
        .formatted(
            trial.stimulus().warmUp(), trial.name(), moment, format, String.join(", ", shown));
  }

  /** The lines of one circuit in what a simulator printed. */
  static List<String> lines(String output, Trial trial) {
    return output
        .lines()
        .filter(line -> line.startsWith("@" + trial.name() + " "))
        .map(line -> line.toLowerCase(Locale.ROOT))
        .collect(Collectors.toList());
  }
}
