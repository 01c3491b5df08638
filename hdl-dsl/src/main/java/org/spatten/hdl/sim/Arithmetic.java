package org.spatten.hdl.sim;

/** Addition, multiplication, division and comparison of any width on words. */
final class Arithmetic {
  private final Words w;
  private final Graph g;
  private final StateLayout layout;

  Arithmetic(Words words, StateLayout layout) {
    this.w = words;
    this.g = words.g;
    this.layout = layout;
  }

  Node[] add(Node[] a, Node[] b, int width) {
    return w.trim(addWords(a, b), width);
  }

  Node[] sub(Node[] a, Node[] b, int width) {
    Node[] out = new Node[a.length];
    Node borrow = w.zero();
    for (int i = 0; i < a.length; i++) {
      Node difference = g.sub(a[i], b[i]);
      out[i] = g.sub(difference, borrow);
      if (i + 1 < a.length) {
        borrow = g.or(below(a[i], b[i]), below(difference, borrow));
      }
    }
    return w.trim(out, width);
  }

  private Node[] addWords(Node[] a, Node[] b) {
    Node[] out = new Node[a.length];
    Node carry = w.zero();
    for (int i = 0; i < a.length; i++) {
      Node sum = g.add(a[i], b[i]);
      out[i] = g.add(sum, carry);
      if (i + 1 < a.length) {
        carry = g.or(below(sum, a[i]), below(out[i], sum));
      }
    }
    return out;
  }

  /** The product modulo 2^width of operands that are already extended to whole words. */
  Node[] mul(Node[] a, Node[] b, int width) {
    int words = Bits.words(width);
    Node[] sum = w.zeros(width);
    for (int i = 0; i < words; i++) {
      Node[] low = w.zeros(width);
      Node[] high = w.zeros(width);
      for (int j = 0; i + j < words; j++) {
        low[i + j] = g.mul(w.word(a, i), w.word(b, j));
        if (i + j + 1 < words) {
          high[i + j + 1] = g.umulh(w.word(a, i), w.word(b, j));
        }
      }
      sum = addWords(addWords(sum, low), high);
    }
    return w.trim(sum, width);
  }

  /** Quotient or remainder; {@code a} gives the width of the result. */
  Node[] divide(Node[] a, int aWidth, Node[] b, int bWidth, boolean signed, boolean remainder) {
    int words = Math.max(a.length, b.length);
    Node[] left = signed ? w.signExtend(a, aWidth, words) : w.resize(a, aWidth, false, 64 * words);
    Node[] right = signed ? w.signExtend(b, bWidth, words) : w.resize(b, bWidth, false, 64 * words);
    if (words == 1) {
      Op op = remainder ? signed ? Op.REMS : Op.REMU : signed ? Op.DIVS : Op.DIVU;
      return w.trim(new Node[] {g.node(op, 0, 64, left[0], right[0])}, aWidth);
    }
    Node[] args = new Node[2 * words + 1];
    System.arraycopy(left, 0, args, 0, words);
    System.arraycopy(right, 0, args, words, words);
    args[2 * words] = g.constant((signed ? 1 : 0) + (remainder ? 2 : 0));
    int scratch = layout.allocate(args.length);
    Node call = g.node(Op.WIDE_DIVIDE, scratch, 64, args);
    Node[] out = new Node[a.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = g.node(Op.WIDE_RESULT, scratch + i, 64, call);
    }
    return w.trim(out, aWidth);
  }

  Node equal(Node[] a, Node[] b) {
    return g.xor(w.any(w.xor(a, b)), g.constant(1));
  }

  /** {@code a < b} of equal widths. */
  Node less(Node[] a, Node[] b, int width, boolean signed) {
    int last = a.length - 1;
    Node less = w.zero();
    for (int i = 0; i <= last; i++) {
      Node flip = g.constant(signed && i == last ? 1L << (Bits.wordBits(width, i) - 1) : 0);
      Node x = g.xor(a[i], flip);
      Node y = g.xor(b[i], flip);
      Node here = below(x, y);
      less = i == 0 ? here : g.or(here, g.and(w.isZero(g.xor(x, y)), less));
    }
    return less;
  }

  /** One bit: unsigned {@code a < b}. */
  private Node below(Node a, Node b) {
    if (b.isConst() && b.imm == 0) {
      return b;
    }
    if (b.isConst() && b.imm == 1) {
      return w.isZero(a);
    }
    if (a.bits < 64 && b.bits < 64) {
      return g.shr(g.sub(a, b), 63);
    }
    Node notA = g.xor(a, g.constant(-1));
    Node borrow = g.or(g.and(notA, b), g.and(g.or(notA, b), g.sub(a, b)));
    return g.shr(borrow, 63);
  }
}
