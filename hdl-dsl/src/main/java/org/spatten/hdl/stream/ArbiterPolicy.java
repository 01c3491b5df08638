package org.spatten.hdl.stream;

/** Which of several waiting inputs an arbiter serves. */
public enum ArbiterPolicy {
  /** The one of the lowest number. */
  FIXED_PRIORITY,
  /** The next in a circle after the one served last. */
  ROUND_ROBIN
}
