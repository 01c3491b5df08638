package org.spatten.hdl.test;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What a task waits for. */
sealed interface Wait {
  /** Whether the task may go on. */
  boolean over();

  /** The end of it, for a message. */
  String what();

  /** For time to pass, which it surely does. */
  record Cycles(BooleanSupplier passed) implements Wait {
    @Override
    public boolean over() {
      return passed.getAsBoolean();
    }

    @Override
    public String what() {
      return "cycles to pass";
    }
  }

  /** For something that may never happen. */
  record Event(BooleanSupplier happened, Supplier<String> text) implements Wait {
    @Override
    public boolean over() {
      return happened.getAsBoolean();
    }

    @Override
    public String what() {
      return text.get();
    }
  }
}
