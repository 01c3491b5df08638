package org.spatten.hdl.check;

import java.util.BitSet;
import java.util.HashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;

/** Every bit of an output, wire, value or child's input has a driver. */
final class UndrivenRule implements Rule {
  @Override
  public void check(Module.Defined module, PortDependencies children, Consumer<Diagnostic> found) {
    var driven = new HashMap<Signal, BitSet>();
    for (var statement : module.statements()) {
      Statements.forEach(
          statement,
          s ->
              Drivers.signal(s)
                  .ifPresent(
                      signal ->
                          driven
                              .computeIfAbsent(signal, k -> new BitSet())
                              .or(Drivers.possible(s))));
    }
    Stream.concat(module.ports().stream(), module.signals().stream())
        .filter(UndrivenRule::needsDriver)
        .forEach(signal -> check(signal, driven.getOrDefault(signal, new BitSet()), found));
  }

  private static boolean needsDriver(Signal signal) {
    return switch (signal.kind()) {
      case OUTPUT, WIRE, NODE, INSTANCE_INPUT -> true;
      case INPUT, REGISTER, INSTANCE_OUTPUT, SYNC_READ -> false;
    };
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
