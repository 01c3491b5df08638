package org.spatten.hdl.check;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  /** The unconditional assignments of one list of statements. */
  private static final class First {
    final Map<Signal, SourceLine> whole;
    final Map<Signal, Map<Integer, SourceLine>> bits = new HashMap<>();

    First(int statements) {
      whole = new HashMap<>(2 * statements);
    }

    /** The line that already drives any of the bits, that of the lowest such bit. */
    Optional<SourceLine> clash(Signal signal, BitSet driven) {
      var line = whole.get(signal);
      if (line != null) {
        return Optional.of(line);
      }
      var lines = bits.get(signal);
      if (lines != null) {
        for (int bit = driven.nextSetBit(0); bit >= 0; bit = driven.nextSetBit(bit + 1)) {
          if (lines.containsKey(bit)) {
            return Optional.of(lines.get(bit));
          }
        }
      }
      return Optional.empty();
    }

    void add(Signal signal, BitSet driven, SourceLine at) {
      if (driven.cardinality() == signal.width()) {
        whole.putIfAbsent(signal, at);
        return;
      }
      var lines = bits.computeIfAbsent(signal, k -> new HashMap<>());
      driven.stream().forEach(bit -> lines.putIfAbsent(bit, at));
    }
  }

  @Override
  public void check(Module.Defined module, PortDependencies children, Consumer<Diagnostic> found) {
    check(module.statements(), found);
  }

  private static void check(List<Statement> statements, Consumer<Diagnostic> found) {
    if (statements.isEmpty()) {
      return;
    }
    var first = new First(statements.size());
    for (var statement : statements) {
      var signal = Drivers.signal(statement);
      if (signal.isPresent()) {
        drive(signal.get(), statement, first, found);
      } else {
        for (var body : Statements.bodies(statement)) {
          check(body, found);
        }
      }
    }
  }

  private static void drive(
      Signal signal, Statement statement, First first, Consumer<Diagnostic> found) {
    if (Drivers.isWhole(statement) && !first.bits.containsKey(signal)) {
      var before = first.whole.putIfAbsent(signal, statement.at());
      if (before != null) {
        report(signal, statement, before, found);
      }
      return;
    }
    var bits = Drivers.definite(statement);
    if (bits.isEmpty()) {
      return;
    }
    var clash = first.clash(signal, bits);
    if (clash.isPresent()) {
      report(signal, statement, clash.get(), found);
    }
    first.add(signal, bits, statement.at());
  }

  private static void report(
      Signal signal, Statement statement, SourceLine first, Consumer<Diagnostic> found) {
    String message =
        "second driver of %s; the first is at %s; keep one, or put this one in a `when`"
            .formatted(Drivers.describe(signal), first);
    found.accept(new Diagnostic("second driver", statement.at(), message));
  }
}
