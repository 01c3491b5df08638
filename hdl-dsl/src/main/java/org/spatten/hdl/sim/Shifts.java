package org.spatten.hdl.sim;

/** Shifts by a run-time amount, of any width. */
final class Shifts {
  private final Words w;
  private final Graph g;

  Shifts(Words words) {
    this.w = words;
    this.g = words.g;
  }

  /** The low {@code outWidth} bits of {@code a >> amount}, filled with the sign or with zeros. */
  Node[] right(Node[] a, int width, boolean signed, Node[] amount, int amountWidth, int outWidth) {
    int last = a.length - 1;
    Node[] value = a.clone();
    Node fill = w.zero();
    if (signed) {
      value[last] = w.signExtend(a[last], Bits.wordBits(width, last));
      fill = g.sar(value[last], 63);
    }
    int outWords = Bits.words(outWidth);
    Node[] moved = value;
    for (int bit = stages(a.length) - 1; bit >= 0; bit--) {
      Node chosen = g.and(g.shr(amount[0], 6 + bit), g.constant(1));
      Node[] next = new Node[Math.min(moved.length, outWords + (1 << bit))];
      for (int i = 0; i < next.length; i++) {
        int from = i + (1 << bit);
        next[i] = w.select(chosen, from < moved.length ? moved[from] : fill, moved[i]);
      }
      moved = next;
    }
    Node[] out = new Node[outWords];
    for (int i = 0; i < outWords; i++) {
      Node low = i < moved.length ? moved[i] : fill;
      Node high = i + 1 < moved.length ? moved[i + 1] : fill;
      boolean top = i >= moved.length - 1 && moved.length == a.length;
      out[i] = top && signed ? g.sarBy(low, amount[0]) : funnelRight(low, high, amount[0], top);
    }
    Node tooFar = beyond(amount, amountWidth, a.length);
    for (int i = 0; i < outWords; i++) {
      out[i] = w.select(tooFar, fill, out[i]);
    }
    return w.trim(out, outWidth);
  }

  /** {@code a << amount}, cut to its width. */
  Node[] left(Node[] a, int width, Node[] amount, int amountWidth) {
    Node[] moved = a;
    for (int bit = stages(a.length) - 1; bit >= 0; bit--) {
      Node chosen = g.and(g.shr(amount[0], 6 + bit), g.constant(1));
      Node[] next = new Node[a.length];
      for (int i = 0; i < next.length; i++) {
        int from = i - (1 << bit);
        next[i] = w.select(chosen, from >= 0 ? moved[from] : w.zero(), moved[i]);
      }
      moved = next;
    }
    Node tooFar = beyond(amount, amountWidth, a.length);
    Node[] out = new Node[a.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = g.shlBy(moved[i], amount[0]);
      if (i > 0) {
        out[i] = g.or(out[i], g.shrBy(g.shr(moved[i - 1], 1), complement(amount[0])));
      }
      out[i] = w.select(tooFar, w.zero(), out[i]);
    }
    return w.trim(out, width);
  }

  private Node funnelRight(Node low, Node high, Node amount, boolean top) {
    Node out = g.shrBy(low, amount);
    return top ? out : g.or(out, g.shlBy(g.shl(high, 1), complement(amount)));
  }

  /** 63 - amount, in the six bits that count. */
  private Node complement(Node amount) {
    return g.xor(amount, g.constant(63));
  }

  /** Bits of the number of a word. */
  private static int stages(int words) {
    return words == 1 ? 0 : 32 - Integer.numberOfLeadingZeros(words - 1);
  }

  /** The amount is at least {@code 64 * 2^stages}. */
  private Node beyond(Node[] amount, int amountWidth, int words) {
    int bits = 6 + stages(words);
    return amountWidth <= bits ? w.zero() : w.any(w.slice(amount, amountWidth - 1, bits));
  }
}
