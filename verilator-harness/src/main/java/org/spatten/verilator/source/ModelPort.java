package org.spatten.verilator.source;

/**
 * A port of the top module.
 *
 * @param name as in the SystemVerilog
 * @param width in bits, at least 1
 */
public record ModelPort(String name, int width, Direction direction) {
  /** Seen from the design. */
  public enum Direction {
    INPUT,
    OUTPUT
  }

  /** Whether the host drives it. */
  public boolean isInput() {
    return direction == Direction.INPUT;
  }

  /** Bytes that Verilator stores it in: 1, 2, 4, 8, or as many 32-bit words as it needs. */
  public int bytes() {
    if (width <= 8) {
      return 1;
    }
    if (width <= 16) {
      return 2;
    }
    return width <= 32 ? 4 : width <= 64 ? 8 : (width + 31) / 32 * 4;
  }
}
