package org.spatten.hdl.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;

/** What is driven combinationally has a value in every case. */
final class LatchRule implements Rule {
  @Override
  public void check(Module.Defined module, PortDependencies children, Consumer<Diagnostic> found) {
    var doubtful = doubtful(module, children.signalBound(module));
    if (doubtful.isEmpty()) {
      return;
    }
    var definite = definite(module.statements());
    for (var entry : doubtful.entrySet()) {
      var bits = entry.getValue();
      bits.andNot(definite.getOrDefault(entry.getKey(), new BitSet()));
      if (!bits.isEmpty()) {
        report(entry.getKey(), module.statements(), found);
      }
    }
  }

  /** The bits that are driven of signals that no statement drives whole in every case. */
  private static Map<Signal, BitSet> doubtful(Module.Defined module, int signals) {
    var settled = new boolean[signals];
    for (var statement : module.statements()) {
      if (Drivers.isWhole(statement)) {
        settled[Drivers.signal(statement).orElseThrow().id()] = true;
      }
    }
    var doubtful = new LinkedHashMap<Signal, BitSet>();
    Consumer<Statement> collect =
        leaf -> {
          var signal = Drivers.signal(leaf);
          if (signal.isPresent()
              && !settled[signal.get().id()]
              && signal.get().kind() != Signal.Kind.REGISTER) {
            doubtful.computeIfAbsent(signal.get(), k -> new BitSet()).or(Drivers.possible(leaf));
          }
        };
    for (var statement : module.statements()) {
      Statements.forEach(statement, collect);
    }
    return doubtful;
  }

  /** Whether the choice is that of an element by an index, one statement of the user's. */
  private static boolean isIndexed(Statement culprit) {
    return culprit instanceof Statement.Choose choose
        && choose.arms().stream()
            .allMatch(arm -> arm.body().size() == 1 && arm.body().get(0).at().equals(choose.at()));
  }

  private static void report(
      Signal signal, List<Statement> statements, Consumer<Diagnostic> found) {
    for (var statement : statements) {
      boolean drives = drives(statement, signal);
      if (drives && !Statements.bodies(statement).isEmpty()) {
        var culprit = innermost(statement, signal);
        if (isIndexed(culprit)) {
          String message =
              "%s has no value when the index chooses another element; drive a default before";
          found.accept(
              new Diagnostic("latch", culprit.at(), message.formatted(Drivers.describe(signal))));
          return;
        }
        String what = culprit instanceof Statement.When ? "`when`" : "`choose`";
        String message =
            "%s has no value when this %s takes no branch that drives it; drive a default before,"
                + " or every branch and `otherwise`";
        found.accept(
            new Diagnostic(
                "latch", culprit.at(), message.formatted(Drivers.describe(signal), what)));
        return;
      }
      if (drives) {
        String message =
            "%s has no value in the bits that this dynamic choice leaves; drive a default before";
        found.accept(
            new Diagnostic("latch", statement.at(), message.formatted(Drivers.describe(signal))));
        return;
      }
    }
  }

  /** The innermost conditional of which only some branches leave the signal without a value. */
  private static Statement innermost(Statement conditional, Signal signal) {
    for (var body : branches(conditional)) {
      for (var inner : body) {
        boolean partial =
            !Statements.bodies(inner).isEmpty()
                && drives(inner, signal)
                && !definite(body).containsKey(signal);
        if (partial) {
          return innermost(inner, signal);
        }
      }
    }
    return conditional;
  }

  private static boolean drives(Statement statement, Signal signal) {
    var found = new boolean[1];
    Statements.forEach(
        statement, s -> found[0] |= Drivers.signal(s).filter(signal::equals).isPresent());
    return found[0];
  }

  private static Map<Signal, BitSet> definite(List<Statement> statements) {
    var result = new HashMap<Signal, BitSet>();
    for (var statement : statements) {
      var signal = Drivers.signal(statement);
      if (signal.isPresent()) {
        result.computeIfAbsent(signal.get(), k -> new BitSet()).or(Drivers.definite(statement));
      } else if (!Statements.bodies(statement).isEmpty()) {
        inAll(branches(statement))
            .forEach((s, bits) -> result.computeIfAbsent(s, k -> new BitSet()).or(bits));
      }
    }
    return result;
  }

  private static Map<Signal, BitSet> inAll(List<List<Statement>> branches) {
    Map<Signal, BitSet> common = definite(branches.get(0));
    for (var branch : branches.subList(1, branches.size())) {
      var other = definite(branch);
      common.keySet().retainAll(other.keySet());
      common.forEach((signal, bits) -> bits.and(other.get(signal)));
      common.values().removeIf(BitSet::isEmpty);
    }
    return common;
  }

  /** The bodies of a conditional, with an empty one when it may take none. */
  private static List<List<Statement>> branches(Statement statement) {
    var branches = new ArrayList<>(Statements.bodies(statement));
    if (statement instanceof Statement.Choose choose
        && choose.otherwise().isEmpty()
        && !Statements.isExhaustive(choose)) {
      branches.add(List.of());
    }
    return branches;
  }
}
