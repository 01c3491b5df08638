package org.spatten.workloads.trace;

import java.util.ArrayList;
import java.util.List;

/**
 * The bits the hardware works with, mapped from those a trace asks for.
 *
 * @param keyBits bits of the most significant key plane: 4, 6 or 8
 * @param bothPlanes whether both planes are fetched in one pass, without a decision
 * @param queryBits bits the query is quantised to, at most 12
 * @param valueBits bits of the values: 4, 6, 8 or 12
 */
public record HardwareFormat(int keyBits, boolean bothPlanes, int queryBits, int valueBits) {
  private static final int WORD_BITS = 12;

  /** What becomes of values that are not quantised: 8 bits as published, or the native 12. */
  public enum WideValues {
    EIGHT(8),
    NATIVE(12);

    private final int bits;

    WideValues(int bits) {
      this.bits = bits;
    }
  }

  /** Maps the bits of a row that passed the checks. */
  public static HardwareFormat of(RowBits bits, WideValues wideValues) {
    boolean bothPlanes = isWide(bits.key());
    return new HardwareFormat(
        bothPlanes ? 8 : bits.key(),
        bothPlanes,
        bits.query() == -1 ? WORD_BITS : Math.min(bits.query(), WORD_BITS),
        isWide(bits.value()) ? wideValues.bits : bits.value());
  }

  /** One line for each thing the hardware does otherwise than the trace says. */
  public List<String> notes(TraceRow row) {
    List<String> notes = new ArrayList<>();
    RowBits bits = row.bits();
    if (bits.query() != queryBits) {
      notes.add("quant_query_bit " + bits.query() + " -> " + queryBits);
    }
    if (bothPlanes) {
      notes.add(
          "quant_key_bit "
              + bits.key()
              + " -> 8+4, both planes in one pass"
              + (row.requant() ? "; if_requant has nothing to add" : ""));
    }
    if (bits.value() != valueBits) {
      notes.add(
          "quant_value_bit "
              + bits.value()
              + " -> "
              + valueBits
              + (valueBits == 8 ? " (--value-bits native keeps 12)" : ""));
    }
    return notes;
  }

  static boolean supportsKey(int bits) {
    return bits == 4 || bits == 6 || bits == 8 || isWide(bits);
  }

  static boolean supportsQuery(int bits) {
    return bits == -1 || bits >= 4;
  }

  static boolean supportsValue(int bits) {
    return bits == 4 || bits == 6 || bits == 8 || isWide(bits);
  }

  private static boolean isWide(int bits) {
    return bits == -1 || bits == 10 || bits == WORD_BITS;
  }
}
