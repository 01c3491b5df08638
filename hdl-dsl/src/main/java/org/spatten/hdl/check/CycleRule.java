package org.spatten.hdl.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;

/** No signal depends on itself within one clock cycle, not even through children. */
final class CycleRule implements Rule {
  @Override
  public void check(Module.Defined module, PortDependencies children, Consumer<Diagnostic> found) {
    var graph = children.graph(module);
    if (!graph.hasCycle()) {
      return;
    }
    var cyclic = graph.cyclic();
    var reported = new HashSet<Integer>();
    var signals = new ArrayList<>(module.ports());
    signals.addAll(module.signals());
    for (var signal : signals) {
      int component = graph.components()[graph.vertex(signal)];
      if (cyclic[component] && reported.add(component)) {
        report(shortest(graph, signal), found);
      }
    }
  }

  private static void report(List<Signal> cycle, Consumer<Diagnostic> found) {
    String path =
        cycle.stream()
            .map(s -> "  " + s.name() + " (" + s.at() + ")")
            .collect(Collectors.joining("\n"));
    String message =
        "`%s` depends on itself within one clock cycle; put a register on the way:\n%s"
            .formatted(cycle.get(0).name(), path);
    found.accept(new Diagnostic("cycle", cycle.get(0).at(), message));
  }

  /** The signals on a shortest way from one back to itself, which stands at both ends. */
  private static List<Signal> shortest(CombinationalGraph graph, Signal signal) {
    int[][] next = graph.graph().successors();
    int start = graph.vertex(signal);
    int[] previous = new int[next.length];
    Arrays.fill(previous, -1);
    var queue = new ArrayDeque<Integer>();
    queue.add(start);
    while (previous[start] < 0) {
      int vertex = queue.remove();
      for (int w : next[vertex]) {
        if (previous[w] < 0) {
          previous[w] = vertex;
          queue.add(w);
        }
      }
    }
    var path = new ArrayList<Signal>();
    path.add(signal);
    for (int v = previous[start]; v != start; v = previous[v]) {
      graph.signalAt(v).ifPresent(path::add);
    }
    path.add(signal);
    Collections.reverse(path);
    return path;
  }
}
