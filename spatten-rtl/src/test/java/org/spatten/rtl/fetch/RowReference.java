package org.spatten.rtl.fetch;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * What the lanes must deliver, straight from the memory layout: rows are numbers of D * bits bits,
 * words are cut out of them and aligned to 12 bits.
 */
final class RowReference {
  private final MemoryImage image;
  private final int channels;

  RowReference(MemoryImage image, int channels) {
    this.image = image;
    this.channels = channels;
  }

  /** The segments of lane {@code lane} of a vector, 768 bits each. */
  List<BigInteger> segments(FetchVector v, int lane) {
    int token = v.tokens().get(lane);
    int words = v.headSize().words();
    List<Integer> all = new ArrayList<>();
    switch (v.kind()) {
      case VALUE ->
          all.addAll(
              high(main(v, token, words, v.valueBits().bits(), 1), words, v.valueBits().bits()));
      case KEY_MSB -> {
        int heads = v.fused() ? 2 : 1;
        int bits = v.keyBits().bits();
        var row = main(v, token, words, bits, heads);
        for (int head = 0; head < heads; head++) {
          all.addAll(high(row.shiftRight(head * words * bits), words, bits));
        }
      }
      case KEY_LSB -> {
        var row = lsb(v, token, words);
        for (int w = 0; w < words; w++) {
          all.add(unsigned(row, 4 * w, 4) << (8 - v.keyBits().bits()));
        }
      }
      case KEY_BOTH -> {
        var msb = main(v, token, words, 8, 1);
        var low = lsb(v, token, words);
        for (int w = 0; w < words; w++) {
          all.add(signed(msb, 8 * w, 8) * 16 + unsigned(low, 4 * w, 4));
        }
      }
    }
    return pack(all);
  }

  private BigInteger main(FetchVector v, int token, int words, int bits, int heads) {
    return row(v.base(), v.rotate(), token, beats(heads * words * bits));
  }

  private BigInteger lsb(FetchVector v, int token, int words) {
    return row(v.lsbBase(), v.lsbRotate(), token, beats(words * 4));
  }

  private static int beats(int bits) {
    return (bits + 255) / 256;
  }

  private BigInteger row(int base, int rotate, int token, int stride) {
    int channel = (token + rotate) % channels;
    long address = base + (long) (token / channels) * stride;
    var row = BigInteger.ZERO;
    for (int beat = 0; beat < stride; beat++) {
      row = row.or(image.beat(channel, address + beat).shiftLeft(256 * beat));
    }
    return row;
  }

  private static List<Integer> high(BigInteger row, int words, int bits) {
    List<Integer> aligned = new ArrayList<>();
    for (int w = 0; w < words; w++) {
      aligned.add(signed(row, bits * w, bits) * (1 << (12 - bits)));
    }
    return aligned;
  }

  private static int unsigned(BigInteger row, int low, int bits) {
    return row.shiftRight(low).intValue() & ((1 << bits) - 1);
  }

  private static int signed(BigInteger row, int low, int bits) {
    int value = unsigned(row, low, bits);
    return value >= 1 << (bits - 1) ? value - (1 << bits) : value;
  }

  private static List<BigInteger> pack(List<Integer> words) {
    List<BigInteger> segments = new ArrayList<>();
    for (int first = 0; first < words.size(); first += 64) {
      var segment = BigInteger.ZERO;
      for (int w = 0; w < 64 && first + w < words.size(); w++) {
        segment = segment.or(BigInteger.valueOf(words.get(first + w) & 0xFFF).shiftLeft(12 * w));
      }
      segments.add(segment);
    }
    return segments;
  }
}
