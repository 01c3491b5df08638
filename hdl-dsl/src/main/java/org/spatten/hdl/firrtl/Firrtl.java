package org.spatten.hdl.firrtl;

import org.spatten.hdl.ir.Design;

/** Turns a design into FIRRTL 4.0 that firtool accepts. */
public final class Firrtl {
  private Firrtl() {}

  /**
   * One circuit with every module of the design, the same for equal designs byte for byte. Modules
   * that no other module holds are public.
   *
   * @param design must obey the rules of {@code org.spatten.hdl.check}
   */
  public static FirrtlDesign emit(Design design) {
    return new CircuitWriter(design).write();
  }
}
