package org.spatten.hdl.check;

import java.util.HashSet;
import java.util.function.Consumer;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Register;
import org.spatten.hdl.ir.SourceLine;

/**
 * Every register is read by something. Registers of one statement are the members of one aggregate,
 * of which some may be ignored.
 */
final class UnreadRegisterRule implements Rule {
  @Override
  public void check(Module.Defined module, PortDependencies children, Consumer<Diagnostic> found) {
    if (module.registers().isEmpty()) {
      return;
    }
    var read = new boolean[children.signalBound(module)];
    Expressions.reads(module, signal -> read[signal.id()] = true);
    for (var instance : module.instances()) {
      for (var connection : instance.connections()) {
        read[connection.parentSignal().id()] = true;
      }
    }
    for (var register : module.registers()) {
      markControls(register.domain(), read);
    }
    var readLines = new HashSet<SourceLine>();
    for (var register : module.registers()) {
      if (read[register.signal().id()]) {
        readLines.add(register.signal().at());
      }
    }
    for (var register : module.registers()) {
      if (!read[register.signal().id()] && readLines.add(register.signal().at())) {
        report(register, found);
      }
    }
  }

  private static void markControls(ClockDomain domain, boolean[] read) {
    if (domain.enable().isPresent()) {
      read[domain.enable().get().id()] = true;
    }
    if (domain.reset().isPresent()) {
      read[domain.reset().get().id()] = true;
    }
  }

  private static void report(Register register, Consumer<Diagnostic> found) {
    String message = "%s is never read; use its value or remove it";
    found.accept(
        new Diagnostic(
            "unread register",
            register.signal().at(),
            message.formatted(Drivers.describe(register.signal()))));
  }
}
