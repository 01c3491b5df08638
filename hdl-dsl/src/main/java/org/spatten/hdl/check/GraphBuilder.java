package org.spatten.hdl.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Target;

/** Builds a {@link CombinationalGraph}. */
final class GraphBuilder {
  final Digraph graph = new Digraph();
  final Map<Signal, Integer> signals = new HashMap<>();
  final Map<Object, Integer> blocks = new HashMap<>();
  final List<Sink> sinks = new ArrayList<>();
  private final IdentityHashMap<Expr, Integer> expressions = new IdentityHashMap<>();
  private final Map<Signal, Map<Integer, Integer>> partVertices = new HashMap<>();
  private final Map<Signal, ClockDomain> registers = new HashMap<>();
  private final Module.Defined module;
  private final Function<Signal, Optional<?>> blockOf;
  private final BitParts parts;

  GraphBuilder(Module.Defined module, Function<Signal, Optional<?>> blockOf) {
    this.module = module;
    this.blockOf = blockOf;
    this.parts = new BitParts(module);
  }

  CombinationalGraph build(PortDependencies children) {
    module.registers().forEach(r -> registers.put(r.signal(), r.domain()));
    module.ports().forEach(this::vertex);
    module.signals().forEach(this::vertex);
    int top = graph.addVertex();
    module.statements().forEach(s -> add(s, top));
    for (var read : module.syncReads()) {
      int to = graph.addVertex();
      graph.addEdge(vertex(read.address()), to);
      graph.addEdge(vertex(read.enable()), to);
      sinks.add(new Sink(to, read.domain().clock(), Optional.empty(), read.at()));
    }
    for (var instance : module.instances()) {
      children.edges(instance, (in, out) -> graph.addEdge(vertex(in), vertex(out)));
    }
    return new CombinationalGraph(this);
  }

  private int vertex(Signal signal) {
    return signals.computeIfAbsent(signal, s -> graph.addVertex());
  }

  private void add(Statement statement, int conditions) {
    if (!Statements.bodies(statement).isEmpty()) {
      int inner = graph.addVertex();
      graph.addEdge(conditions, inner);
      needs(statement, inner);
      Statements.bodies(statement).forEach(body -> body.forEach(s -> add(s, inner)));
      return;
    }
    for (int to : targets(statement)) {
      graph.addEdge(conditions, to);
      needs(statement, to);
    }
  }

  private void needs(Statement statement, int vertex) {
    Statements.expressions(statement).forEach(e -> graph.addEdge(vertex(e), vertex));
  }

  private int[] targets(Statement leaf) {
    if (leaf instanceof Statement.MemoryWrite write) {
      return new int[] {sink(write.domain(), Optional.empty(), leaf)};
    }
    var driven = Drivers.signal(leaf);
    if (driven.isEmpty()) {
      return new int[0];
    }
    var signal = driven.get();
    if (registers.containsKey(signal)) {
      return new int[] {sink(registers.get(signal), driven, leaf)};
    }
    var block = blockOf.apply(signal);
    if (block.isPresent()) {
      int vertex = blocks.computeIfAbsent(block.get(), b -> graph.addVertex());
      graph.addEdge(vertex, vertex(signal));
      return new int[] {vertex};
    }
    if (!parts.isCut(signal)) {
      return new int[] {vertex(signal)};
    }
    boolean some = leaf instanceof Statement.Assign a && a.target() instanceof Target.Part;
    var bits = Drivers.possible(leaf);
    return some
        ? parts(signal, bits.length() - 1, bits.nextSetBit(0))
        : parts(signal, signal.width() - 1, 0);
  }

  private int sink(ClockDomain domain, Optional<Signal> register, Statement leaf) {
    int vertex = graph.addVertex();
    sinks.add(new Sink(vertex, domain.clock(), register, leaf.at()));
    return vertex;
  }

  /** The vertices of the parts of a signal that hold the bits; each leads to the whole signal. */
  private int[] parts(Signal signal, int high, int low) {
    var known = partVertices.computeIfAbsent(signal, k -> new HashMap<>());
    return Arrays.stream(parts.parts(signal, high, low))
        .map(
            start ->
                known.computeIfAbsent(
                    start,
                    k -> {
                      int vertex = graph.addVertex();
                      graph.addEdge(vertex, vertex(signal));
                      return vertex;
                    }))
        .toArray();
  }

  private int vertex(Expr root) {
    if (expressions.containsKey(root)) {
      return expressions.get(root);
    }
    var pending = new ArrayDeque<Expr>();
    open(root, pending);
    while (!pending.isEmpty()) {
      var expr = pending.pop();
      int vertex = expressions.get(expr);
      if (expr instanceof Expr.Read read) {
        graph.addEdge(vertex(read.signal()), vertex);
      } else if (expr instanceof Expr.Slice slice && isCutPart(slice)) {
        for (int part : parts(BitParts.signalOf(slice), slice.high(), slice.low())) {
          graph.addEdge(part, vertex);
        }
      } else {
        for (var operand : Operands.of(expr)) {
          if (!expressions.containsKey(operand)) {
            open(operand, pending);
          }
          graph.addEdge(expressions.get(operand), vertex);
        }
      }
    }
    return expressions.get(root);
  }

  private void open(Expr expr, ArrayDeque<Expr> pending) {
    expressions.put(expr, graph.addVertex());
    pending.push(expr);
  }

  private boolean isCutPart(Expr.Slice slice) {
    return BitParts.isPartOfSignal(slice)
        && parts.isCut(BitParts.signalOf(slice))
        && blockOf.apply(BitParts.signalOf(slice)).isEmpty();
  }
}
