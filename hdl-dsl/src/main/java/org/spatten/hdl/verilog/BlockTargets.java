package org.spatten.hdl.verilog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads from the text which {@code always_comb} assigns each name. */
final class BlockTargets {
  private final Map<String, Integer> blocks = new HashMap<>();
  private final Set<String> refused = new HashSet<>();

  private BlockTargets() {}

  /** The names that one block assigns, as wholes only, each with the number of its block. */
  static Map<String, Integer> of(List<Code.Line> lines) {
    var found = new BlockTargets();
    int block = 0;
    boolean inside = false;
    for (var line : lines) {
      if (line.depth() == 1) {
        inside = line.text().startsWith("always_comb ");
        block++;
      } else if (inside) {
        found.read(line.text(), block);
      }
    }
    found.blocks.keySet().removeAll(found.refused);
    return found.blocks;
  }

  private void read(String text, int block) {
    int equals = text.indexOf(" = ");
    if (equals < 0 || text.startsWith("for (")) {
      return;
    }
    int start = text.lastIndexOf(' ', equals - 1) + 1;
    String target = text.substring(start, equals);
    int bracket = target.indexOf('[');
    if (bracket >= 0) {
      refused.add(target.substring(0, bracket));
    } else if (blocks.merge(target, block, (one, other) -> one.equals(other) ? one : -1) < 0) {
      refused.add(target);
    }
  }
}
