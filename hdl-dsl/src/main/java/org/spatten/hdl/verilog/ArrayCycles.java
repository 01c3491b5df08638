package org.spatten.hdl.verilog;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spatten.hdl.verilog.ArrayFamilies.Array;

/**
 * Tells the arrays of which one element depends on another within a cycle. Tools take an array as a
 * whole and would see a combinational cycle. Read from the text, with instances taken to hand every
 * input to every output.
 */
final class ArrayCycles {
  private final Map<String, Set<String>> next = new HashMap<>();
  private final Map<String, String> nodes = new HashMap<>();
  private final Set<String> instanceDriven;

  private ArrayCycles(Set<Array> arrays, Set<String> instanceDriven) {
    this.instanceDriven = instanceDriven;
    arrays.forEach(a -> a.members().forEach(m -> nodes.put(m, a.name())));
  }

  /**
   * The arrays that lie on a cycle.
   *
   * @param instanceDriven names that stand at outputs of instances
   */
  static Set<Array> of(Set<Array> arrays, List<Code.Line> lines, Set<String> instanceDriven) {
    var graph = new ArrayCycles(arrays, instanceDriven);
    graph.read(lines);
    var cyclic = new HashSet<Array>();
    for (var array : arrays) {
      if (graph.reaches(array.name())) {
        cyclic.add(array);
      }
    }
    return cyclic;
  }

  private void read(List<Code.Line> lines) {
    int at = 0;
    while (at < lines.size()) {
      int end = at + 1;
      while (end < lines.size()
          && (lines.get(end).depth() > 1 || lines.get(end).text().startsWith("end"))) {
        end++;
      }
      String head = lines.get(at).text();
      if (!head.startsWith("always_ff")
          && !head.startsWith("always @")
          && !head.startsWith("initial")) {
        item(lines.subList(at, end), "item " + at, head);
      }
      at = end;
    }
  }

  private void item(List<Code.Line> lines, String item, String head) {
    boolean instance = !head.startsWith("assign ") && !head.startsWith("always");
    for (var line : lines) {
      String text = line.text();
      int equals = text.indexOf(" = ");
      Identifiers.forEach(
          text,
          (start, end) -> {
            String name = text.substring(start, end);
            String node = nodes.getOrDefault(name, name);
            if (instance ? instanceDriven.contains(name) : start < equals) {
              edge(item, node);
            } else {
              edge(node, item);
            }
          });
    }
  }

  private void edge(String from, String to) {
    next.computeIfAbsent(from, k -> new HashSet<>()).add(to);
  }

  private boolean reaches(String start) {
    var seen = new HashSet<String>();
    var pending = new ArrayDeque<String>(next.getOrDefault(start, Set.of()));
    while (!pending.isEmpty()) {
      String node = pending.poll();
      if (node.equals(start)) {
        return true;
      }
      if (seen.add(node)) {
        pending.addAll(next.getOrDefault(node, Set.of()));
      }
    }
    return false;
  }
}
