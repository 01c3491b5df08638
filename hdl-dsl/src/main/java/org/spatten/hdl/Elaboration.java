package org.spatten.hdl;

import org.spatten.hdl.ir.Design;

/** Turns a component into a circuit. */
public final class Elaboration {
  private Elaboration() {}

  /**
   * The circuit of {@code top} and all its children. Modules of one class and equal contents are
   * one.
   *
   * @throws org.spatten.hdl.ir.DesignException when the circuit is wrong
   */
  public static Design of(Component top) {
    Unplaced.check(top.body());
    return new Freezer().freeze(top);
  }
}
