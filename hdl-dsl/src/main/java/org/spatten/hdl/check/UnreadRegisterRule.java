package org.spatten.hdl.check;

import java.util.HashSet;
import java.util.function.Consumer;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.SourceLine;

/**
 * Every register is read by something. Registers of one statement are the members of one aggregate,
 * of which some may be ignored.
 */
final class UnreadRegisterRule implements Rule {
  @Override
  public void check(Module.Defined module, PortDependencies children, Consumer<Diagnostic> found) {
    var read = new HashSet<Signal>();
    Expressions.reads(module, read::add);
    for (var instance : module.instances()) {
      instance.connections().forEach(c -> read.add(c.parentSignal()));
    }
    for (var register : module.registers()) {
      register.domain().enable().ifPresent(read::add);
      register.domain().reset().ifPresent(read::add);
    }
    var readLines = new HashSet<SourceLine>();
    for (var register : module.registers()) {
      if (read.contains(register.signal())) {
        readLines.add(register.signal().at());
      }
    }
    for (var register : module.registers()) {
      if (readLines.add(register.signal().at())) {
        String message = "%s is never read; use its value or remove it";
        found.accept(
            new Diagnostic(
                "unread register",
                register.signal().at(),
                message.formatted(Drivers.describe(register.signal()))));
      }
    }
  }
}
