package org.spatten.rtl.config;

/**
 * Who decides whether the least significant bits of a row's keys are fetched, and the code of it (2
 * bits).
 */
public enum RequantMode {
  /** They are not fetched. */
  NEVER,
  /** The hardware, from the row's largest probability. */
  DECIDE,
  /** They are fetched. */
  FORCE;

  /** Bits of the code. */
  public static final int WIDTH = 2;

  /** Its number in hardware. */
  public int code() {
    return ordinal();
  }
}
