package org.spatten.hdl.check;

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
  private final List<Signal> signals;
  private final int[] vertexOf;
  private final Map<Object, Integer> blocks;
  private final List<Sink> sinks;
  private final int[] components;

  CombinationalGraph(GraphBuilder builder) {
    this.graph = builder.graph;
    this.signals = builder.signals;
    this.vertexOf = builder.vertexOf;
    this.blocks = builder.blocks;
    this.sinks = builder.sinks;
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
    return new GraphBuilder(module, children, blockOf).build();
  }

  static CombinationalGraph of(Module.Defined module, PortDependencies children) {
    return of(module, children, signal -> Optional.empty());
  }

  /** Whether anything depends on itself. */
  boolean hasCycle() {
    return graph.hasCycle(components);
  }

  /** For each component whether it is a cycle. */
  public boolean[] cyclic() {
    return graph.cyclic(components);
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
      length[v] += signalAt(v).map(weight).orElse(0);
      for (int w : next[v]) {
        length[w] = Math.max(length[w], length[v]);
      }
    }
    var result = new HashMap<Signal, Integer>();
    for (var signal : signals) {
      result.put(signal, length[vertex(signal)]);
    }
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
    return vertex < signals.size() ? Optional.of(signals.get(vertex)) : Optional.empty();
  }

  int vertex(Signal signal) {
    return vertexOf[signal.id()];
  }
}
