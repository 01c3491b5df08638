package org.spatten.rtl.reference;

/** Who decides whether a row's least significant key bits are fetched. */
public enum RequantMode {
  /** Never fetch them. */
  NEVER,
  /** Fetch them when the largest probability is below the threshold. */
  DECIDE,
  /** Always fetch them, after a first pass, as when a trace is replayed. */
  FORCE;

  /**
   * Whether a row with this denominator is computed again with both planes.
   *
   * @param sum sum of exponentials of the first pass
   * @param threshold probability in units of 2^-12, 0..4096; the comparison is strict
   */
  public boolean requants(long sum, int threshold) {
    return switch (this) {
      case NEVER -> false;
      case DECIDE -> 1L << 28 < threshold * sum;
      case FORCE -> true;
    };
  }
}
