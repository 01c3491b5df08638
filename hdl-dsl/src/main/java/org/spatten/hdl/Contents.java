package org.spatten.hdl;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Initial words of memories. */
final class Contents {
  private Contents() {}

  /** The words as unsigned numbers, followed by 0 up to the depth. */
  static List<BigInteger> complete(List<BigInteger> words, int depth, int width) {
    if (words.size() > depth) {
      throw MemoryErrors.tooManyWords(words.size(), depth);
    }
    var all = new ArrayList<BigInteger>(depth);
    for (var word : words) {
      var raw = Widths.raw(word, width);
      if (raw.signum() < 0 || raw.bitLength() > width) {
        throw MemoryErrors.wordDoesNotFit(all.size(), word, width);
      }
      all.add(raw);
    }
    while (all.size() < depth) {
      all.add(BigInteger.ZERO);
    }
    return all;
  }
}
