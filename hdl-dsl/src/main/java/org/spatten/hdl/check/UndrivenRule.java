package org.spatten.hdl.check;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Register;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Target;

/**
 * Every bit of an output, wire, value or child's input has a driver; state has one or a value from
 * the start.
 */
final class UndrivenRule implements Rule {
  /** What the statements of one module drive. */
  private static final class Driven implements Consumer<Statement> {
    final boolean[] whole;
    final Map<Signal, BitSet> parts = new HashMap<>();
    final Set<Memory> memories = new HashSet<>();

    Driven(int signals) {
      whole = new boolean[signals];
    }

    @Override
    public void accept(Statement statement) {
      if (statement instanceof Statement.Assign a && a.target() instanceof Target.Part part) {
        parts.computeIfAbsent(part.signal(), k -> new BitSet()).set(part.low(), part.high() + 1);
      } else if (statement instanceof Statement.MemoryWrite write) {
        memories.add(write.memory());
      } else {
        var signal = Drivers.signal(statement);
        if (signal.isPresent()) {
          whole[signal.get().id()] = true;
        }
      }
    }
  }

  @Override
  public void check(Module.Defined module, PortDependencies children, Consumer<Diagnostic> found) {
    var driven = new Driven(children.signalBound(module));
    for (var statement : module.statements()) {
      Statements.forEach(statement, driven);
    }
    check(module.ports(), driven, found);
    check(module.signals(), driven, found);
    for (var register : module.registers()) {
      check(register, driven, found);
    }
    for (var memory : module.memories()) {
      check(memory, driven, found);
    }
  }

  private static void check(List<Signal> signals, Driven driven, Consumer<Diagnostic> found) {
    for (var signal : signals) {
      if (!driven.whole[signal.id()] && needsDriver(signal.kind())) {
        check(signal, driven.parts.getOrDefault(signal, new BitSet()), found);
      }
    }
  }

  private static void check(Register register, Driven driven, Consumer<Diagnostic> found) {
    var signal = register.signal();
    boolean still = !driven.whole[signal.id()] && !driven.parts.containsKey(signal);
    if (still && register.resetValue().isEmpty()) {
      var message = " has neither a driver nor a reset value; drive it with `next`";
      found.accept(new Diagnostic("undriven", signal.at(), Drivers.describe(signal) + message));
    }
  }

  private static void check(Memory memory, Driven driven, Consumer<Diagnostic> found) {
    if (memory.contents().isEmpty() && !driven.memories.contains(memory)) {
      var message = "memory `%s` is never written and has no contents; write it or give it some";
      found.accept(new Diagnostic("undriven", memory.at(), message.formatted(memory.name())));
    }
  }

  private static boolean needsDriver(Signal.Kind kind) {
    return kind == Signal.Kind.OUTPUT
        || kind == Signal.Kind.WIRE
        || kind == Signal.Kind.NODE
        || kind == Signal.Kind.INSTANCE_INPUT;
  }

  private static void check(Signal signal, BitSet driven, Consumer<Diagnostic> found) {
    var missing = new BitSet();
    missing.set(0, signal.width());
    missing.andNot(driven);
    if (missing.isEmpty()) {
      return;
    }
    String which =
        driven.isEmpty()
            ? Drivers.describe(signal) + " has"
            : "of " + Drivers.describe(signal) + " bits " + Drivers.describe(missing) + " have";
    found.accept(
        new Diagnostic(
            "undriven", signal.at(), which + " no driver; drive it with `set` in every case"));
  }
}
