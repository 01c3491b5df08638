package org.spatten.hdl.bus;

import java.util.function.Consumer;

/** Traffic and what the checker says of the rule that it breaks. */
record Breach(String message, Consumer<CheckedBus> traffic) {
  @Override
  public String toString() {
    return message;
  }
}
