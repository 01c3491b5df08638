package org.spatten.hdl.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.ir.Module;

/** All rules over a whole design. */
public final class Checks {
  private Checks() {}

  private static List<Rule> rules() {
    return List.of(
        new NameRule(),
        new UndrivenRule(),
        new SecondDriverRule(),
        new LateDefaultRule(),
        new LatchRule(),
        new CycleRule(),
        new ClockCrossingRule(),
        new UnreadRegisterRule());
  }

  /** What is wrong, module by module, children first, and rule by rule; empty when all is well. */
  public static List<Diagnostic> run(Design design) {
    var found = new ArrayList<Diagnostic>();
    var rules = rules();
    var dependencies = PortDependencies.of(design);
    for (var module : design.modules()) {
      if (module instanceof Module.Defined defined) {
        for (var rule : rules) {
          rule.check(defined, dependencies, found::add);
        }
      }
    }
    return found;
  }

  /**
   * Fails with one message that lists everything found.
   *
   * @throws DesignException when a rule is broken
   */
  public static void verify(Design design) {
    var found = run(design);
    if (!found.isEmpty()) {
      throw new DesignException(
          found.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    }
  }
}
