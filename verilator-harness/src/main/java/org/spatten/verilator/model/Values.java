package org.spatten.verilator.model;

import java.math.BigInteger;
import org.spatten.verilator.source.ModelPort;

/** Refuses values that do not fit: Verilator assumes that bits beyond a port's width are 0. */
final class Values {
  private Values() {}

  static void check(ModelPort port, long value) {
    if (port.width() > 64) {
      throw new IllegalArgumentException(
          port.name() + " has " + port.width() + " bits, more than a long holds");
    }
    if (port.width() < 64 && value >>> port.width() != 0) {
      throw excess(port, Long.toUnsignedString(value, 16));
    }
  }

  static void check(ModelPort port, BigInteger value) {
    if (value.signum() < 0 || value.bitLength() > port.width()) {
      throw excess(port, value.toString(16));
    }
  }

  private static IllegalArgumentException excess(ModelPort port, String hex) {
    return new IllegalArgumentException(
        "0x" + hex + " does not fit the " + port.width() + " bits of " + port.name());
  }
}
