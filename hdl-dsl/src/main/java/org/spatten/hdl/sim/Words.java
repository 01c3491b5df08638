package org.spatten.hdl.sim;

/**
 * Bit-vector operations of any width on words, the least significant first; unused bits of the last
 * word are 0.
 */
final class Words {
  final Graph g;

  Words(Graph graph) {
    this.g = graph;
  }

  Node zero() {
    return g.constant(0);
  }

  Node word(Node[] value, int index) {
    return index < value.length ? value[index] : zero();
  }

  /** Clears what lies beyond the width. */
  Node[] trim(Node[] value, int width) {
    Node[] out = new Node[Bits.words(width)];
    for (int i = 0; i < out.length; i++) {
      out[i] = g.and(word(value, i), g.constant(Bits.mask(Bits.wordBits(width, i))));
    }
    return out;
  }

  Node[] and(Node[] a, Node[] b) {
    Node[] out = new Node[a.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = g.and(a[i], b[i]);
    }
    return out;
  }

  Node[] or(Node[] a, Node[] b) {
    Node[] out = new Node[a.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = g.or(a[i], b[i]);
    }
    return out;
  }

  Node[] xor(Node[] a, Node[] b) {
    Node[] out = new Node[a.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = g.xor(a[i], b[i]);
    }
    return out;
  }

  Node[] not(Node[] a, int width) {
    Node[] out = new Node[a.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = g.xor(a[i], g.constant(Bits.mask(Bits.wordBits(width, i))));
    }
    return out;
  }

  /** {@code condition ? a : b}, without a branch. */
  Node[] select(Node condition, Node[] a, Node[] b) {
    if (condition.isConst()) {
      return condition.imm != 0 ? a : b;
    }
    Node[] out = new Node[a.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = select(condition, a[i], b[i]);
    }
    return out;
  }

  Node select(Node condition, Node a, Node b) {
    if (a == b) {
      return a;
    }
    if (condition.isConst()) {
      return condition.imm != 0 ? a : b;
    }
    Node mask = a.bits <= 1 && b.bits <= 1 ? condition : g.negate(condition);
    if (b.isConst() && b.imm == 0) {
      return g.and(a, mask);
    }
    if (mask == condition && a.isConst()) {
      return a.imm == 1 ? g.or(condition, b) : g.and(b, g.xor(condition, g.constant(1)));
    }
    return g.xor(b, g.and(g.xor(a, b), mask));
  }

  Node[] slice(Node[] a, int high, int low) {
    int width = high - low + 1;
    int shift = low & 63;
    Node[] out = new Node[Bits.words(width)];
    for (int i = 0; i < out.length; i++) {
      int from = (low >>> 6) + i;
      out[i] = g.shr(word(a, from), shift);
      if (shift != 0) {
        out[i] = g.or(out[i], g.shl(word(a, from + 1), 64 - shift));
      }
    }
    return trim(out, width);
  }

  /** Adds the bits of {@code part} from position {@code low} to a value that is 0 there. */
  void place(Node[] into, Node[] part, int low) {
    int shift = low & 63;
    for (int i = 0; i < part.length; i++) {
      int to = (low >>> 6) + i;
      into[to] = g.or(into[to], g.shl(part[i], shift));
      if (shift != 0 && to + 1 < into.length) {
        into[to + 1] = g.or(into[to + 1], g.shr(part[i], 64 - shift));
      }
    }
  }

  Node[] zeros(int width) {
    Node[] out = new Node[Bits.words(width)];
    java.util.Arrays.fill(out, zero());
    return out;
  }

  /** Zero or sign extension, or truncation. */
  Node[] resize(Node[] a, int from, boolean signed, int to) {
    return trim(signed && to > from ? signExtend(a, from, Bits.words(to)) : a, to);
  }

  /** Sign extension to whole words. */
  Node[] signExtend(Node[] a, int width, int words) {
    Node[] out = new Node[words];
    Node top = signExtend(a[a.length - 1], Bits.wordBits(width, a.length - 1));
    for (int i = 0; i < words; i++) {
      out[i] = i < a.length - 1 ? a[i] : i == a.length - 1 ? top : g.sar(top, 63);
    }
    return out;
  }

  /** The low {@code bits} bits as a signed 64-bit value. */
  Node signExtend(Node a, int bits) {
    return a.bits < bits ? a : g.sar(g.shl(a, 64 - bits), 64 - bits);
  }

  Node isZero(Node a) {
    return g.xor(isNonzero(a), g.constant(1));
  }

  Node isNonzero(Node a) {
    if (a.bits <= 1) {
      return a;
    }
    return g.shr(a.bits < 64 ? g.negate(a) : g.or(a, g.negate(a)), 63);
  }

  /** One bit: any of the bits is 1. */
  Node any(Node[] a) {
    Node all = a[0];
    for (int i = 1; i < a.length; i++) {
      all = g.or(all, a[i]);
    }
    return isNonzero(all);
  }

  Node parity(Node[] a) {
    Node all = a[0];
    for (int i = 1; i < a.length; i++) {
      all = g.xor(all, a[i]);
    }
    return all.bits <= 1 ? all : g.node(Op.PARITY, 0, 1, all);
  }
}
