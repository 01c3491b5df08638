package org.spatten.hdl.test;

import java.util.ServiceLoader;
import org.spatten.hdl.engine.SimulationEngine;

/**
 * The engine that the tests of the library run on: that of this JVM, or the one that the system
 * property {@code spatten.libraryEngine} names when it is on the class path.
 */
public final class ChosenEngine {
  private static final String NAME = System.getProperty("spatten.libraryEngine", "jvm");

  private ChosenEngine() {}

  public static Engine engine() {
    return Engine.of(simulator());
  }

  public static SimulationEngine simulator() {
    return ServiceLoader.load(SimulationEngine.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(e -> e.name().equals(NAME))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no engine " + NAME + " on the class path"));
  }
}
