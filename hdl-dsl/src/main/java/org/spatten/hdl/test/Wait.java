package org.spatten.hdl.test;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What a task waits for; it goes on at the end of a cycle of its clock. */
sealed interface Wait {
  /** Whether the task may go on. */
  boolean over();

  /** Whether this will surely end, unless the clock is stopped. */
  boolean isSure();

  /** The end of it, for a message. */
  String what();

  /** For time to pass. */
  record Cycles(Clock clock, long until) implements Wait {
    @Override
    public boolean over() {
      return clock.cycle() >= until;
    }

    @Override
    public boolean isSure() {
      return clock.moves();
    }

    @Override
    public String what() {
      return "cycles of " + clock.name() + (clock.isRunning() ? "" : ", which is stopped");
    }
  }

  /** For something that may never happen. */
  record Event(Clock clock, BooleanSupplier happened, Supplier<String> text) implements Wait {
    @Override
    public boolean over() {
      return clock.turned() && happened.getAsBoolean();
    }

    @Override
    public boolean isSure() {
      return false;
    }

    @Override
    public String what() {
      return text.get();
    }
  }
}
