package org.spatten.verilator.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.spatten.verilator.shim.ShimWriter;

/**
 * The C++ files that Verilator made, without their endings.
 *
 * @param fast evaluated every cycle
 * @param slow evaluated once
 * @param runtime of Verilator's own, in its include folder
 */
record GeneratedFiles(List<String> fast, List<String> slow, List<String> runtime) {
  static GeneratedFiles read(Path folder) throws IOException {
    var lines = Files.readAllLines(folder.resolve(ShimWriter.CLASS + "_classes.mk"));
    var fast = new ArrayList<String>();
    var slow = new ArrayList<String>();
    var runtime = new ArrayList<String>();
    List<String> present = new ArrayList<>();
    for (var line : lines) {
      if (line.startsWith("VM_") && line.contains("+=")) {
        var variable = line.substring(0, line.indexOf(' '));
        present =
            variable.startsWith("VM_GLOBAL") ? runtime : variable.endsWith("SLOW") ? slow : fast;
      } else if (line.startsWith("\t")) {
        present.add(line.replace("\\", "").strip());
      }
    }
    return new GeneratedFiles(List.copyOf(fast), List.copyOf(slow), List.copyOf(runtime));
  }
}
