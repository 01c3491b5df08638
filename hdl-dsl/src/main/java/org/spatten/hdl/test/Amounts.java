package org.spatten.hdl.test;

/** Refuses numbers that a test cannot mean. */
final class Amounts {
  private Amounts() {}

  /** {@code what} is such as "the timeout". */
  static void require(String what, long value, long least, long greatest) {
    if (value < least || value > greatest) {
      throw new IllegalArgumentException(
          greatest == Long.MAX_VALUE
              ? what + " must be at least " + least + ", not " + value
              : what + " is " + least + " to " + greatest + ", not " + value);
    }
  }
}
