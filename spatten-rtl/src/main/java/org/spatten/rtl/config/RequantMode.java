package org.spatten.rtl.config;

/**
 * Who decides whether the least significant bits of a row's keys are fetched, and the code of it (2
 * bits).
 */
public enum RequantMode {
  /** They are not fetched. */
  NEVER(0),
  /** The hardware, from the row's largest probability. */
  DECIDE(1),
  /** They are fetched. */
  FORCE(2);

  /** Bits of the code. */
  public static final int WIDTH = 2;

  private final int code;

  RequantMode(int code) {
    this.code = code;
  }

  /** Its number in hardware. */
  public int code() {
    return code;
  }
}
