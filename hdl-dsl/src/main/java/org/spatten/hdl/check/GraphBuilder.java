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

/** Builds a {@link CombinationalGraph}. Signals are the first vertices; constants have none. */
final class GraphBuilder {
  /** What stands outside all conditionals depends on none. */
  private static final int UNCONDITIONAL = -1;

  final Digraph graph = new Digraph();
  final List<Signal> signals = new ArrayList<>();
  final int[] vertexOf;
  final Map<Object, Integer> blocks = new HashMap<>();
  final List<Sink> sinks = new ArrayList<>();
  private final IdentityHashMap<Expr, Integer> expressions = new IdentityHashMap<>();
  private final Map<Signal, Map<Integer, Integer>> partVertices = new HashMap<>();
  private final Map<Signal, ClockDomain> registers = new HashMap<>();
  private final ArrayDeque<Expr> pending = new ArrayDeque<>();
  private final Module.Defined module;
  private final Function<Signal, Optional<?>> blockOf;
  private final BitParts parts;
  private final PortDependencies children;

  GraphBuilder(
      Module.Defined module, PortDependencies children, Function<Signal, Optional<?>> blockOf) {
    this.module = module;
    this.children = children;
    this.blockOf = blockOf;
    this.parts = new BitParts(module);
    this.vertexOf = new int[children.signalBound(module)];
  }

  CombinationalGraph build() {
    for (var register : module.registers()) {
      registers.put(register.signal(), register.domain());
    }
    addSignals(module.ports());
    addSignals(module.signals());
    for (var statement : module.statements()) {
      add(statement, UNCONDITIONAL);
    }
    for (var read : module.syncReads()) {
      int to = graph.addVertex();
      addOperand(read.address(), to);
      addOperand(read.enable(), to);
      sinks.add(new Sink(to, read.domain().clock(), Optional.empty(), read.at()));
    }
    for (var instance : module.instances()) {
      children.edges(instance, (in, out) -> graph.addEdge(vertexOf[in.id()], vertexOf[out.id()]));
    }
    return new CombinationalGraph(this);
  }

  private void addSignals(List<Signal> all) {
    for (var signal : all) {
      vertexOf[signal.id()] = graph.addVertex();
      signals.add(signal);
    }
  }

  private int vertex(Signal signal) {
    return vertexOf[signal.id()];
  }

  private void add(Statement statement, int conditions) {
    if (Statements.isConditional(statement)) {
      int inner = graph.addVertex();
      needs(statement, inner, conditions);
      for (var body : Statements.bodies(statement)) {
        for (var s : body) {
          add(s, inner);
        }
      }
      return;
    }
    for (int to : targets(statement)) {
      needs(statement, to, conditions);
    }
  }

  private void needs(Statement statement, int vertex, int conditions) {
    if (conditions != UNCONDITIONAL) {
      graph.addEdge(conditions, vertex);
    }
    for (var expr : Statements.expressions(statement)) {
      addOperand(expr, vertex);
    }
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
    if (signal.kind() == Signal.Kind.REGISTER) {
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
        .map(start -> known.computeIfAbsent(start, k -> part(signal)))
        .toArray();
  }

  private int part(Signal signal) {
    int vertex = graph.addVertex();
    graph.addEdge(vertex, vertex(signal));
    return vertex;
  }

  /** Makes a vertex depend on an expression. */
  private void addOperand(Expr root, int to) {
    connect(root, to);
    while (!pending.isEmpty()) {
      var expr = pending.pop();
      int vertex = expressions.get(expr);
      if (expr instanceof Expr.Slice slice && isCutPart(slice)) {
        for (int part : parts(BitParts.signalOf(slice), slice.high(), slice.low())) {
          graph.addEdge(part, vertex);
        }
      } else {
        for (var operand : Operands.of(expr)) {
          connect(operand, vertex);
        }
      }
    }
  }

  private void connect(Expr expr, int to) {
    if (expr instanceof Expr.Read read) {
      graph.addEdge(vertex(read.signal()), to);
    } else if (!(expr instanceof Expr.Literal)) {
      var known = expressions.get(expr);
      if (known == null) {
        known = graph.addVertex();
        expressions.put(expr, known);
        pending.push(expr);
      }
      graph.addEdge(known, to);
    }
  }

  private boolean isCutPart(Expr.Slice slice) {
    return BitParts.isPartOfSignal(slice)
        && parts.isCut(BitParts.signalOf(slice))
        && blockOf.apply(BitParts.signalOf(slice)).isEmpty();
  }
}
