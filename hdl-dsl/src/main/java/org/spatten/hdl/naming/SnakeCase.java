package org.spatten.hdl.naming;

import java.util.Locale;

/** Names in the style of SystemVerilog. */
public final class SnakeCase {
  private SnakeCase() {}

  /** {@code StreamFifo} becomes {@code stream_fifo}, {@code inFlight} {@code in_flight}. */
  public static String of(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
        .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
        .replaceAll("\\W+", "_")
        .replaceAll("__+", "_")
        .replaceAll("^_+|_+$", "")
        .toLowerCase(Locale.ROOT);
  }
}
