package org.spatten.hdl.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Statement;

/**
 * No assignment makes an earlier one useless: in one list of statements, bits have at most one
 * assignment that is not itself conditional. A conditional one after it overrides a default.
 */
final class SecondDriverRule implements Rule {
  @Override
  public void check(Module.Defined module, PortDependencies children, Consumer<Diagnostic> found) {
    check(module.statements(), found);
  }

  private static void check(List<Statement> statements, Consumer<Diagnostic> found) {
    var first = new HashMap<Signal, Map<Integer, SourceLine>>();
    for (var statement : statements) {
      Drivers.signal(statement).ifPresent(signal -> drive(signal, statement, first, found));
      Statements.bodies(statement).forEach(body -> check(body, found));
    }
  }

  private static void drive(
      Signal signal,
      Statement statement,
      Map<Signal, Map<Integer, SourceLine>> first,
      Consumer<Diagnostic> found) {
    var lines = first.computeIfAbsent(signal, k -> new HashMap<>());
    var bits = Drivers.definite(statement);
    var clash = bits.stream().filter(lines::containsKey).findFirst();
    if (clash.isPresent()) {
      String message =
          "second driver of %s; the first is at %s; keep one, or put this one in a `when`"
              .formatted(Drivers.describe(signal), lines.get(clash.getAsInt()));
      found.accept(new Diagnostic("second driver", statement.at(), message));
    }
    bits.stream().forEach(bit -> lines.putIfAbsent(bit, statement.at()));
  }
}
