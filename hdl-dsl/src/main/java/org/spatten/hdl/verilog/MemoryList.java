package org.spatten.hdl.verilog;

import java.util.ArrayList;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Module;

/** The memories of a design as JSON, for whoever replaces them by macros. */
final class MemoryList {
  private MemoryList() {}

  static String of(Design design) {
    var rows = new ArrayList<String>();
    for (var module : design.modules()) {
      if (module instanceof Module.Defined defined) {
        defined.memories().forEach(m -> rows.add(row(defined, m)));
      }
    }
    return rows.isEmpty() ? "[]\n" : "[\n" + String.join(",\n", rows) + "\n]\n";
  }

  private static String row(Module.Defined module, Memory memory) {
    long syncReads = module.syncReads().stream().filter(r -> r.memory().equals(memory)).count();
    return "  {\"module\": \"%s\", \"name\": \"%s\", \"width\": %d, \"depth\": %d, \"laneWidth\": %d, \"syncReads\": %d, \"readUnderWrite\": \"%s\", \"initialised\": %b}"
        .formatted(
            module.name(),
            memory.name(),
            memory.wordWidth(),
            memory.depth(),
            memory.laneWidth(),
            syncReads,
            memory.readUnderWrite(),
            memory.contents().isPresent());
  }
}
