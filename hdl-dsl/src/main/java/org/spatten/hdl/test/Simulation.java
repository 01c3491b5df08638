package org.spatten.hdl.test;

import org.spatten.hdl.Component;

/** Simulates a component at once, in this JVM. */
public final class Simulation {
  private Simulation() {}

  /** The component on the JVM engine, after reset. */
  public static <C extends Component> Dut<C> of(C component) {
    return Engine.jvm().simulate(component);
  }
}
