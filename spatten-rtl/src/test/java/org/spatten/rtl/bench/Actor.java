package org.spatten.rtl.bench;

import java.util.List;
import java.util.function.BooleanSupplier;

/** Something at the ports of a simulation that acts once a cycle. */
public interface Actor {
  /** Drives inputs for this cycle, from what it knows of the cycles before. */
  void drive();

  /** Looks at the settled outputs of this cycle. */
  void observe();

  /** Runs all actors until {@code done}; fails after {@code limit} cycles. */
  static void run(
      PortSession session, List<? extends Actor> actors, BooleanSupplier done, int limit) {
    for (int i = 0; !done.getAsBoolean(); i++) {
      if (i == limit) {
        throw new AssertionError("not done after " + limit + " cycles");
      }
      actors.forEach(Actor::drive);
      actors.forEach(Actor::observe);
      session.step();
    }
  }
}
