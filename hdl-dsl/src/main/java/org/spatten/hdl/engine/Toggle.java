package org.spatten.hdl.engine;

import java.math.BigInteger;

/**
 * Which bits of a signal have changed between two cycles.
 *
 * @param rose the bits that have gone from 0 to 1
 * @param fell the bits that have gone from 1 to 0
 */
public record Toggle(String path, int width, BigInteger rose, BigInteger fell) {
  /** Number of bits that have done both. */
  public int covered() {
    return rose.and(fell).bitCount();
  }
}
