package org.spatten.verilator.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spatten.hdl.check.Statements;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.ir.Design;
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

  /** The failure in the words of all engines; as it is when no check of the design has failed. */
  SimulationException translate(SimulationException failure) {
    Matcher found = FAILURE.matcher(failure.getMessage());
    var check = found.matches() ? checks().get(found.group(3)) : null;
    if (check == null) {
      return failure;
    }
    long cycle = Long.parseLong(found.group(1));
    return SimulationException.failed(check, cycle, found.group(2));
  }
}
