package org.spatten.hdl;

import org.spatten.hdl.check.Checks;
import org.spatten.hdl.ir.Design;

/** Turns a component into a circuit. */
public final class Elaboration {
  private Elaboration() {}

  /**
   * The circuit of {@code top} and all its children. Modules of one class and equal contents are
   * one.
   *
   * @throws org.spatten.hdl.ir.DesignException when the circuit is wrong, with everything the rules
   *     of {@link org.spatten.hdl.check} have found
   */
  public static Design of(Component top) {
    var design = unchecked(top);
    Checks.verify(design);
    return design;
  }

  /** The circuit without a check of the rules, for a look at one that breaks them. */
  public static Design unchecked(Component top) {
    Unplaced.check(top.body());
    return new Freezer().freeze(top);
  }
}
