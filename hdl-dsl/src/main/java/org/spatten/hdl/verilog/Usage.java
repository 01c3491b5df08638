package org.spatten.hdl.verilog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spatten.hdl.check.Operands;
import org.spatten.hdl.check.Statements;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.SyncRead;
import org.spatten.hdl.ir.Target;

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

  /** A statement without others inside, and the one before it that drives the same. */
  private record Leaf(Statement statement, Optional<Frame> frame, Optional<Leaf> before) {}

  private final SignalTable<Leaf> drivers = new SignalTable<>();
  private final Map<Memory, Leaf> writers = new HashMap<>();
  private final Map<Signal, SyncRead> syncReads = new HashMap<>();
  private final SignalSet live = new SignalSet();
  private final Set<Memory> liveMemories = new HashSet<>();
  private final IdentityHashMap<Expr, Integer> uses = new IdentityHashMap<>();
  private int[] reads = new int[64];
  private final List<Leaf> checks = new ArrayList<>();
  private final List<Statement.Choose> choices = new ArrayList<>();
  private final List<Expr.Select> selects = new ArrayList<>();
  private final SignalSet dynamic = new SignalSet();
  private final EmitOptions options;
  private final ArrayDeque<Expr> pending = new ArrayDeque<>();
  private final ArrayDeque<Signal> pendingSignals = new ArrayDeque<>();

  Usage(Module.Defined module, EmitOptions options) {
    this.options = options;
    index(module.statements(), Optional.empty());
    for (var read : module.syncReads()) {
      syncReads.put(read.data(), read);
    }
    for (var port : module.ports()) {
      markSignal(port);
    }
    for (var register : module.registers()) {
      markSignal(register.signal());
      markDomain(register.domain());
    }
    for (var instance : module.instances()) {
      for (var connection : instance.connections()) {
        markSignal(connection.parentSignal());
      }
    }
    for (var leaf : checks) {
      markLeaf(leaf);
    }
    run();
  }

  /** Whether there is any check or log that the text is to hold. */
  boolean hasChecks() {
    return !checks.isEmpty();
  }

  boolean isLive(Signal signal) {
    return live.contains(signal);
  }

  /** Whether one statement is all that drives a signal. */
  boolean isDrivenOnce(Signal signal) {
    return drivers.find(signal).filter(leaf -> leaf.before().isEmpty()).isPresent();
  }

  boolean isLive(Memory memory) {
    return liveMemories.contains(memory);
  }

  /**
   * Number of live expressions and statements that have this very node as an operand; not counted
   * for reads of signals and for literals.
   */
  int uses(Expr expr) {
    return uses.getOrDefault(expr, 0);
  }

  /** Number of places that read the signal. */
  int reads(Signal signal) {
    return signal.id() < reads.length ? reads[signal.id()] : 0;
  }

  /** All choices of the module, outer before inner. */
  List<Statement.Choose> choices() {
    return choices;
  }

  /** The selects that have an effect. */
  List<Expr.Select> selects() {
    return selects;
  }

  /** Whether bits of the signal are assigned at a position that hardware computes. */
  boolean hasDynamicPart(Signal signal) {
    return dynamic.contains(signal);
  }

  private void index(List<Statement> statements, Optional<Frame> frame) {
    for (var statement : statements) {
      if (statement instanceof Statement.Assign s) {
        if (s.target() instanceof Target.DynamicPart) {
          dynamic.add(s.target().signal());
        }
        index(s.target().signal(), s, frame);
      } else if (statement instanceof Statement.Define s) {
        index(s.node(), s, frame);
      } else if (statement instanceof Statement.MemoryWrite s) {
        var before = Optional.ofNullable(writers.get(s.memory()));
        writers.put(s.memory(), new Leaf(s, frame, before));
      } else if (statement instanceof Statement.Check || statement instanceof Statement.Log) {
        if (options.holds(statement)) {
          checks.add(new Leaf(statement, frame, Optional.empty()));
        }
      } else {
        if (statement instanceof Statement.Choose s) {
          choices.add(s);
        }
        var inner = Optional.of(new Frame(frame, Statements.expressions(statement)));
        for (var body : Statements.bodies(statement)) {
          index(body, inner);
        }
      }
    }
  }

  private void index(Signal driven, Statement statement, Optional<Frame> frame) {
    drivers.put(driven, new Leaf(statement, frame, drivers.find(driven)));
  }

  private void markSignal(Signal signal) {
    boolean driven = drivers.contains(signal) || signal.kind() == Signal.Kind.SYNC_READ;
    if (live.add(signal) && driven) {
      pendingSignals.add(signal);
    }
  }

  private void markDomain(ClockDomain domain) {
    markSignal(domain.clock());
    if (domain.reset().isPresent()) {
      markSignal(domain.reset().get());
    }
    if (domain.enable().isPresent()) {
      markSignal(domain.enable().get());
    }
  }

  private void markLeaf(Leaf leaf) {
    for (var expr : Statements.expressions(leaf.statement())) {
      use(expr);
    }
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
      for (var condition : frame.get().conditions) {
        use(condition);
      }
      frame = frame.get().outer;
    }
  }

  private void markLeaves(Optional<Leaf> last) {
    for (var leaf = last; leaf.isPresent(); leaf = leaf.get().before()) {
      markLeaf(leaf.get());
    }
  }

  private void markMemory(Memory memory) {
    if (liveMemories.add(memory)) {
      markLeaves(Optional.ofNullable(writers.get(memory)));
    }
  }

  private void use(Expr expr) {
    if (expr instanceof Expr.Read read) {
      int id = read.signal().id();
      if (id >= reads.length) {
        reads = Arrays.copyOf(reads, Math.max(id + 1, 2 * reads.length));
      }
      reads[id]++;
      markSignal(read.signal());
    } else if (!(expr instanceof Expr.Literal) && uses.merge(expr, 1, Integer::sum) == 1) {
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
    markLeaves(drivers.find(signal));
    var read = signal.kind() == Signal.Kind.SYNC_READ ? syncReads.get(signal) : null;
    if (read != null) {
      use(read.address());
      use(read.enable());
      markDomain(read.domain());
      markMemory(read.memory());
    }
  }

  private void visit(Expr expr) {
    if (expr instanceof Expr.MemoryRead read) {
      markMemory(read.memory());
    } else if (expr instanceof Expr.Select select) {
      selects.add(select);
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
