package org.spatten.rtl.quant;

import static org.spatten.hdl.Hdl.cat;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Hdl;
import org.spatten.rtl.config.KeyBits;
import org.spatten.rtl.config.SpattenConfig;

/**
 * How the words of a beat group become words of 12 bits; each has a code of 3 bits. The first four
 * have the codes of {@link org.spatten.rtl.config.ValueBits}.
 */
public enum WordFormat {
  SIGNED_4(0, 4, 8),
  SIGNED_6(1, 6, 6),
  SIGNED_8(2, 8, 4),
  SIGNED_12(3, 12, 0),
  /** 8 bits from bit 0 of the group upwards, and 4 bits below them from bit 512 upwards. */
  BOTH(4, 8, 0),
  /** The least significant plane of keys of 4 + 4 bits. */
  LSB_OF_4(5, 4, 4),
  LSB_OF_6(6, 4, 2),
  LSB_OF_8(7, 4, 0);

  /** Bits of the code. */
  public static final int WIDTH = 3;

  private static final int LSB_BASE = 512;

  private final int code;
  private final int bits;
  private final int shift;

  WordFormat(int code, int bits, int shift) {
    this.code = code;
    this.bits = bits;
    this.shift = shift;
  }

  /** Its number in hardware. */
  public int code() {
    return code;
  }

  /** Bits of a word of a segment in the group; the words of a second segment follow the first's. */
  int bits() {
    return bits;
  }

  /**
   * The words of a segment.
   *
   * @param packed the segment's words side by side, from bit 0 upwards
   * @param raw the whole group
   */
  Bits expand(Bits packed, Bits raw) {
    List<Bits> words = new ArrayList<>();
    for (int word = SpattenConfig.SEGMENT_WORDS - 1; word >= 0; word--) {
      words.add(expandWord(packed, raw, word));
    }
    return cat(words.toArray(Bits[]::new));
  }

  private Bits expandWord(Bits packed, Bits raw, int word) {
    List<Bits> parts = new ArrayList<>();
    int above = SpattenConfig.WORD_WIDTH - bits - shift;
    if (this != BOTH && above > 0) {
      parts.add(Hdl.bits(above).zero());
    }
    parts.add(packed.slice(bits * word + bits - 1, bits * word));
    if (this == BOTH) {
      int low = LSB_BASE + KeyBits.LSB_BITS * word;
      parts.add(raw.slice(low + KeyBits.LSB_BITS - 1, low));
    } else if (shift > 0) {
      parts.add(Hdl.bits(shift).zero());
    }
    return cat(parts.toArray(Bits[]::new));
  }
}
