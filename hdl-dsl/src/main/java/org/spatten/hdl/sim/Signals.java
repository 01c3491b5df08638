package org.spatten.hdl.sim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.spatten.hdl.ir.Signal;

/** Finds the value of signals across the hierarchy, group of bits by group of bits, on demand. */
final class Signals {
  private final Lowering lowering;
  private final Words w;
  private final CombinationalLoops loops;

  Signals(Lowering lowering, Words words, CombinationalLoops loops) {
    this.lowering = lowering;
    this.w = words;
    this.loops = loops;
  }

  Node[] value(Scope scope, Signal signal) {
    return value(scope, signal, signal.width() - 1, 0);
  }

  Node[] value(Scope scope, Signal signal, int high, int low) {
    Integer slot = scope.slots.get(signal);
    if (slot != null) {
      return w.slice(state(slot, signal.width()), high, low);
    }
    if (signal.kind() == Signal.Kind.INPUT) {
      Signal outside = scope.inputs.get(signal);
      return outside == null
          ? w.zeros(high - low + 1)
          : value(scope.parent.orElseThrow(), outside, high, low);
    }
    if (signal.kind() == Signal.Kind.INSTANCE_OUTPUT) {
      ForeignCalls.Call call = scope.calls.get(signal);
      if (call != null) {
        return w.slice(new Node[] {call(scope, call)}, high, low);
      }
      Scope.ChildPort child = scope.outputs.get(signal);
      return value(child.scope(), child.port(), high, low);
    }
    return driven(scope, signal, high, low);
  }

  /** The result of a function, of arguments extended by their own sign to a whole word. */
  private Node call(Scope scope, ForeignCalls.Call call) {
    Node[] arguments = new Node[call.arguments().size()];
    for (int i = 0; i < arguments.length; i++) {
      Signal argument = call.arguments().get(i);
      Node raw = value(scope, argument)[0];
      arguments[i] = argument.type().signed() ? w.signExtend(raw, argument.width()) : raw;
    }
    Node result = w.g.node(Op.CALL, call.function(), Long.SIZE, arguments);
    return w.g.and(result, w.g.constant(Bits.mask(call.width())));
  }

  /** The words of a state element. */
  Node[] state(int slot, int width) {
    Node[] out = new Node[Bits.words(width)];
    for (int i = 0; i < out.length; i++) {
      out[i] = w.g.load(slot + i, Bits.wordBits(width, i));
    }
    return out;
  }

  /** What the statements of the module give a signal, a register's next value included. */
  Node[] driven(Scope scope, Signal signal, int high, int low) {
    List<Drivers.Group> groups = scope.drivers.of(signal);
    Node[][] values = scope.groups.computeIfAbsent(signal, s -> new Node[groups.size()][]);
    Node[] out = null;
    for (int i = 0; i < groups.size(); i++) {
      Drivers.Group group = groups.get(i);
      if (group.high() < low || group.low() > high) {
        continue;
      }
      Node[] value = group(scope, signal, group, values, i);
      if (group.low() == low && group.high() == high) {
        return value;
      }
      int from = Math.max(low, group.low());
      int to = Math.min(high, group.high());
      if (out == null) {
        out = w.zeros(high - low + 1);
      }
      w.place(out, w.slice(value, to - group.low(), from - group.low()), from - low);
    }
    return out == null ? w.zeros(high - low + 1) : out;
  }

  /** The next value of a register by its statements; bits that nothing drives keep theirs. */
  Node[] next(Scope scope, Signal register) {
    Node[] out = driven(scope, register, register.width() - 1, 0);
    Node[] kept = state(scope.slots.get(register), register.width());
    int low = 0;
    List<Drivers.Group> groups = new ArrayList<>(scope.drivers.of(register));
    groups.sort(Comparator.comparingInt(Drivers.Group::low));
    for (Drivers.Group group : groups) {
      out = keep(out, kept, group.low() - 1, low);
      low = group.high() + 1;
    }
    return keep(out, kept, register.width() - 1, low);
  }

  private Node[] keep(Node[] next, Node[] state, int high, int low) {
    if (high < low) {
      return next;
    }
    Node[] out = next.clone();
    w.place(out, w.slice(state, high, low), low);
    return out;
  }

  private Node[] group(
      Scope scope, Signal signal, Drivers.Group group, Node[][] values, int index) {
    if (values[index] == null) {
      loops.enter(scope, signal, group);
      values[index] = lowering.value(group.value(), scope);
      loops.leave(scope, signal, group);
    }
    return values[index];
  }
}
