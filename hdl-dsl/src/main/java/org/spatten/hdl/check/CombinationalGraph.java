package org.spatten.hdl.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;

/**
 * What depends on what within one clock cycle of a module: an edge leads from each signal and
 * expression to those computed from it, through children by their {@link PortDependencies}. State
 * ends a path. Shared expressions are one vertex, so that the graph is as large as the module.
 */
public final class CombinationalGraph {
  private final Digraph graph;
  private final Map<Signal, Integer> signals;
  private final Map<Object, Integer> blocks;
  private final List<Sink> sinks;
  private final List<Optional<Signal>> signalAt;
  private final int[] components;

  CombinationalGraph(GraphBuilder builder) {
    this.graph = builder.graph;
    this.signals = builder.signals;
    this.blocks = builder.blocks;
    this.sinks = builder.sinks;
    this.signalAt = new ArrayList<>();
    for (int v = 0; v < graph.size(); v++) {
      signalAt.add(Optional.empty());
    }
    signals.forEach((signal, vertex) -> signalAt.set(vertex, Optional.of(signal)));
    this.components = graph.components();
  }

  /**
   * The graph of a module.
   *
   * @param blockOf the procedural block that computes a signal together with others, so that each
   *     of them depends on all that any of them needs
   */
  public static CombinationalGraph of(
      Module.Defined module, PortDependencies children, Function<Signal, Optional<?>> blockOf) {
    return new GraphBuilder(module, blockOf).build(children);
  }

  static CombinationalGraph of(Module.Defined module, PortDependencies children) {
    return of(module, children, signal -> Optional.empty());
  }

  /** For each component whether it is a cycle. */
  public boolean[] cyclic() {
    int[] count = new int[graph.size()];
    for (int component : components) {
      count[component]++;
    }
    var cyclic = new boolean[graph.size()];
    for (int c = 0; c < count.length; c++) {
      cyclic[c] = count[c] > 1;
    }
    return cyclic;
  }

  /** The component of a block that was named at construction. */
  public Optional<Integer> componentOfBlock(Object block) {
    return Optional.ofNullable(blocks.get(block)).map(v -> components[v]);
  }

  /**
   * For each signal the greatest sum of weights over the paths that end there, its own included;
   * the graph must have no cycle.
   */
  public Map<Signal, Integer> longestPaths(Function<Signal, Integer> weight) {
    int[][] next = graph.successors();
    int[] order = new int[graph.size()];
    for (int v = 0; v < order.length; v++) {
      order[order.length - 1 - components[v]] = v;
    }
    int[] length = new int[order.length];
    for (int v : order) {
      length[v] += signalAt.get(v).map(weight).orElse(0);
      for (int w : next[v]) {
        length[w] = Math.max(length[w], length[v]);
      }
    }
    var result = new HashMap<Signal, Integer>();
    signals.forEach((signal, v) -> result.put(signal, length[v]));
    return result;
  }

  Digraph graph() {
    return graph;
  }

  int[] components() {
    return components;
  }

  /** Where values are taken into state. */
  List<Sink> sinks() {
    return sinks;
  }

  Optional<Signal> signalAt(int vertex) {
    return signalAt.get(vertex);
  }

  int vertex(Signal signal) {
    return signals.get(signal);
  }
}
