package org.spatten.hdl.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;

/**
 * What depends on what within one clock cycle of a module: an edge leads from each signal and
 * expression to those computed from it, through children by their {@link PortDependencies}. State
 * ends a path. Shared expressions are one vertex, so that the graph is as large as the module.
 */
public final class CombinationalGraph {
  private final Digraph graph = new Digraph();
  private final Map<Signal, Integer> signals = new HashMap<>();
  private final IdentityHashMap<Expr, Integer> expressions = new IdentityHashMap<>();
  private final Map<Object, Integer> blocks = new HashMap<>();
  private final List<Optional<Signal>> signalAt = new ArrayList<>();
  private final Function<Signal, Optional<?>> blockOf;
  private int[] components = {};

  private CombinationalGraph(Function<Signal, Optional<?>> blockOf) {
    this.blockOf = blockOf;
  }

  /**
   * The graph of a module.
   *
   * @param blockOf the procedural block that computes a signal together with others, so that each
   *     of them depends on all that any of them needs
   */
  public static CombinationalGraph of(
      Module.Defined module, PortDependencies children, Function<Signal, Optional<?>> blockOf) {
    var result = new CombinationalGraph(blockOf);
    module.ports().forEach(result::vertex);
    module.signals().forEach(result::vertex);
    int top = result.newVertex(Optional.empty());
    module.statements().forEach(s -> result.add(s, top));
    for (var instance : module.instances()) {
      children.edges(instance, (in, out) -> result.edge(result.vertex(in), result.vertex(out)));
    }
    result.components = result.graph.components();
    return result;
  }

  /** The number of the strongly connected part that holds the signal. */
  public int component(Signal signal) {
    return components[vertex(signal)];
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

  Optional<Signal> signalAt(int vertex) {
    return signalAt.get(vertex);
  }

  int vertex(Signal signal) {
    return signals.computeIfAbsent(signal, s -> newVertex(Optional.of(s)));
  }

  private int newVertex(Optional<Signal> signal) {
    signalAt.add(signal);
    return graph.addVertex();
  }

  private void edge(int from, int to) {
    graph.addEdge(from, to);
  }

  private void add(Statement statement, int conditions) {
    if (statement instanceof Statement.Assign s
        && s.target().signal().kind() != Signal.Kind.REGISTER) {
      drive(statement, s.target().signal(), conditions);
    } else if (statement instanceof Statement.Define s) {
      drive(statement, s.node(), conditions);
    } else if (!Statements.bodies(statement).isEmpty()) {
      int inner = newVertex(Optional.empty());
      edge(conditions, inner);
      Statements.expressions(statement).forEach(e -> edge(vertex(e), inner));
      Statements.bodies(statement).forEach(body -> body.forEach(s -> add(s, inner)));
    }
  }

  private void drive(Statement statement, Signal target, int conditions) {
    int to = blockOf.apply(target).map(block -> blockVertex(block, target)).orElse(vertex(target));
    edge(conditions, to);
    Statements.expressions(statement).forEach(e -> edge(vertex(e), to));
  }

  private int blockVertex(Object block, Signal target) {
    int vertex = blocks.computeIfAbsent(block, b -> newVertex(Optional.empty()));
    edge(vertex, vertex(target));
    return vertex;
  }

  private int vertex(Expr root) {
    boolean fresh = !expressions.containsKey(root);
    int result = expressions.computeIfAbsent(root, e -> newVertex(Optional.empty()));
    var pending = new ArrayDeque<Expr>();
    if (fresh) {
      pending.push(root);
    }
    while (!pending.isEmpty()) {
      var expr = pending.pop();
      int vertex = expressions.get(expr);
      if (expr instanceof Expr.Read read) {
        edge(vertex(read.signal()), vertex);
      }
      for (var operand : Operands.of(expr)) {
        if (!expressions.containsKey(operand)) {
          expressions.put(operand, newVertex(Optional.empty()));
          pending.push(operand);
        }
        edge(expressions.get(operand), vertex);
      }
    }
    return result;
  }
}
