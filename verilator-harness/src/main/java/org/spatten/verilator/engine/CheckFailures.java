package org.spatten.verilator.engine;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spatten.hdl.check.Statements;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Statement;

/** Says of a failed check what every engine says, instead of the place in the emitted text. */
final class CheckFailures {
  private static final Pattern FAILURE =
      Pattern.compile(
          "(?s)\\w+, cycle (\\d+): .*Assertion failed in \\w+\\.?([\\w.]*): (\\w+: .* \\(\\S+:\\d+\\))\\s*");

  private final Design design;

  CheckFailures(Design design) {
    this.design = design;
  }

  /** The checks by the end of the message that the emitted text has for them. */
  private Map<String, Statement.Check> checks() {
    var checks = new HashMap<String, Statement.Check>();
    for (var module : design.modules()) {
      if (module instanceof Module.Defined defined) {
        for (var statement : defined.statements()) {
          Statements.forEach(
              statement,
              s -> {
                if (s instanceof Statement.Check check) {
                  checks.put(
                      module.name() + ": " + check.message() + " (" + check.at() + ")", check);
                }
              });
        }
      }
    }
    return checks;
  }

  /**
   * The failure in the words of all engines; as it is when no check of the design has failed.
   *
   * @param cycles of a clock of the top since the start, where they are counted
   */
  SimulationException translate(
      SimulationException failure, Function<String, OptionalLong> cycles) {
    Matcher found = FAILURE.matcher(failure.getMessage());
    var check = found.matches() ? checks().get(found.group(3)) : null;
    if (check == null) {
      return failure;
    }
    long counted = Long.parseLong(found.group(1));
    var path = found.group(2);
    long cycle = clock(check, path).map(cycles).map(c -> c.orElse(counted)).orElse(counted);
    return SimulationException.failed(check, cycle, path);
  }

  /** The top's clock that a check in an instance obeys. */
  private Optional<String> clock(Statement.Check check, String path) {
    var way = new ArrayDeque<Instance>();
    var module = design.top();
    for (var name : path.isEmpty() ? List.<String>of() : List.of(path.split("\\."))) {
      var child =
          module instanceof Module.Defined m ? instance(m, name) : Optional.<Instance>empty();
      if (child.isEmpty()) {
        return Optional.empty();
      }
      way.push(child.get());
      module = design.module(child.get().module());
    }
    var clock = check.domain().clock();
    for (var instance : way) {
      var inside = clock;
      clock =
          instance.connections().stream()
              .filter(c -> c.childPort().equals(inside))
              .findFirst()
              .orElseThrow()
              .parentSignal();
    }
    return Optional.of(clock.name());
  }

  private static Optional<Instance> instance(Module.Defined module, String name) {
    return module.instances().stream().filter(i -> i.name().equals(name)).findFirst();
  }
}
