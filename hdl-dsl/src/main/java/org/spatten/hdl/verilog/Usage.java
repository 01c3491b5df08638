package org.spatten.hdl.verilog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.spatten.hdl.check.Operands;
import org.spatten.hdl.check.Statements;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.SyncRead;

/**
 * What of a module has an effect, and how often each expression is used by what has. State, ports
 * and connections are always kept; wires, named expressions and memories only when something reads
 * them.
 */
final class Usage {
  /** A conditional around statements, with those around it; counted once when first needed. */
  private static final class Frame {
    final Optional<Frame> outer;
    final List<Expr> conditions;
    boolean live;

    Frame(Optional<Frame> outer, List<Expr> conditions) {
      this.outer = outer;
      this.conditions = conditions;
    }
  }

  private record Leaf(Statement statement, Optional<Frame> frame) {}

  private final Map<Signal, List<Leaf>> drivers = new HashMap<>();
  private final Map<Memory, List<Leaf>> writers = new HashMap<>();
  private final Map<Signal, SyncRead> syncReads = new HashMap<>();
  private final Set<Signal> live = new HashSet<>();
  private final Set<Memory> liveMemories = new HashSet<>();
  private final IdentityHashMap<Expr, Integer> uses = new IdentityHashMap<>();
  private final Map<Signal, Integer> reads = new HashMap<>();
  private final ArrayDeque<Expr> pending = new ArrayDeque<>();
  private final ArrayDeque<Signal> pendingSignals = new ArrayDeque<>();

  Usage(Module.Defined module, Predicate<Statement> assertions) {
    var checks = new ArrayList<Leaf>();
    module.statements().forEach(s -> index(s, Optional.empty(), checks));
    module.syncReads().forEach(r -> syncReads.put(r.data(), r));
    module.ports().forEach(this::markSignal);
    module.signals().stream().filter(Usage::isRoot).forEach(this::markSignal);
    module.registers().forEach(r -> markDomain(r.domain()));
    module.instances().forEach(i -> i.connections().forEach(c -> markSignal(c.parentSignal())));
    checks.stream().filter(leaf -> assertions.test(leaf.statement())).forEach(this::markLeaf);
    run();
  }

  boolean isLive(Signal signal) {
    return live.contains(signal);
  }

  boolean isLive(Memory memory) {
    return liveMemories.contains(memory);
  }

  /** Number of live expressions and statements that have this very node as an operand. */
  int uses(Expr expr) {
    return uses.getOrDefault(expr, 0);
  }

  /** Number of places that read the signal. */
  int reads(Signal signal) {
    return reads.getOrDefault(signal, 0);
  }

  private static boolean isRoot(Signal signal) {
    return signal.kind() == Signal.Kind.REGISTER;
  }

  private void index(Statement statement, Optional<Frame> frame, List<Leaf> checks) {
    if (statement instanceof Statement.Assign s) {
      drivers.computeIfAbsent(s.target().signal(), k -> new ArrayList<>()).add(new Leaf(s, frame));
    } else if (statement instanceof Statement.Define s) {
      drivers.computeIfAbsent(s.node(), k -> new ArrayList<>()).add(new Leaf(s, frame));
    } else if (statement instanceof Statement.MemoryWrite s) {
      writers.computeIfAbsent(s.memory(), k -> new ArrayList<>()).add(new Leaf(s, frame));
    } else if (statement instanceof Statement.Check || statement instanceof Statement.Log) {
      checks.add(new Leaf(statement, frame));
    } else {
      var inner = Optional.of(new Frame(frame, Statements.expressions(statement)));
      Statements.bodies(statement).forEach(b -> b.forEach(s -> index(s, inner, checks)));
    }
  }

  private void markSignal(Signal signal) {
    if (live.add(signal)) {
      pendingSignals.add(signal);
    }
  }

  private void markDomain(ClockDomain domain) {
    markSignal(domain.clock());
    domain.reset().ifPresent(this::markSignal);
    domain.enable().ifPresent(this::markSignal);
  }

  private void markLeaf(Leaf leaf) {
    Statements.expressions(leaf.statement()).forEach(this::use);
    if (leaf.statement() instanceof Statement.MemoryWrite s) {
      markDomain(s.domain());
    } else if (leaf.statement() instanceof Statement.Check s) {
      markDomain(s.domain());
    } else if (leaf.statement() instanceof Statement.Log s) {
      markDomain(s.domain());
    }
    var frame = leaf.frame();
    while (frame.isPresent() && !frame.get().live) {
      frame.get().live = true;
      frame.get().conditions.forEach(this::use);
      frame = frame.get().outer;
    }
  }

  private void markMemory(Memory memory) {
    if (liveMemories.add(memory)) {
      writers.getOrDefault(memory, List.of()).forEach(this::markLeaf);
    }
  }

  private void use(Expr expr) {
    if (expr instanceof Expr.Read read) {
      reads.merge(read.signal(), 1, Integer::sum);
    }
    if (uses.merge(expr, 1, Integer::sum) == 1) {
      pending.push(expr);
    }
  }

  private void run() {
    while (!pending.isEmpty() || !pendingSignals.isEmpty()) {
      if (pending.isEmpty()) {
        visit(pendingSignals.poll());
      } else {
        visit(pending.pop());
      }
    }
  }

  private void visit(Signal signal) {
    drivers.getOrDefault(signal, List.of()).forEach(this::markLeaf);
    var read = syncReads.get(signal);
    if (read != null) {
      use(read.address());
      use(read.enable());
      markDomain(read.domain());
      markMemory(read.memory());
    }
  }

  private void visit(Expr expr) {
    if (expr instanceof Expr.Read read) {
      markSignal(read.signal());
    } else if (expr instanceof Expr.MemoryRead read) {
      markMemory(read.memory());
    }
    var operands = Operands.of(expr);
    for (int i = 0; i < operands.size(); i++) {
      boolean repeated =
          expr instanceof Expr.Concat
              && i > 0
              && Operands.same(operands.get(i), operands.get(i - 1));
      if (!repeated) {
        use(operands.get(i));
      }
    }
  }
}
