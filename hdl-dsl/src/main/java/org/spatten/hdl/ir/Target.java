package org.spatten.hdl.ir;

/** The place that an assignment drives. */
public sealed interface Target {
  Signal signal();

  /** All bits. */
  record Whole(Signal signal) implements Target {
    // Written out because the compiler's own is linked by slow method handles at first use.
    @Override
    public String toString() {
      return "Whole[signal=" + signal + "]";
    }
  }

  /** Bits {@code high} down to {@code low}. */
  record Part(Signal signal, int high, int low) implements Target {}

  /**
   * {@code width} bits from the unsigned bit number {@code low}; bits beyond the end are dropped.
   */
  record DynamicPart(Signal signal, Expr low, int width) implements Target {}
}
