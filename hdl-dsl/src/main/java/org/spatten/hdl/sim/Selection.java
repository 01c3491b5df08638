package org.spatten.hdl.sim;

/** Selection among many options by a run-time index; beyond the end it gives the last one. */
final class Selection {
  /** From this number on, options that lie side by side in the state are indexed. */
  private static final int INDEXED_FROM = 4;

  private final Words w;
  private final Graph g;

  Selection(Words words) {
    this.w = words;
    this.g = words.g;
  }

  Node[] select(Node[] index, int indexWidth, Node[][] options) {
    int levels = Math.max(1, 32 - Integer.numberOfLeadingZeros(options.length - 1));
    Node last = g.constant(options.length - 1);
    Node[] beyond =
        indexWidth > levels ? w.slice(index, indexWidth - 1, levels) : new Node[] {g.constant(0)};
    if (options.length >= INDEXED_FROM && adjacent(options)) {
      Node low = g.and(index[0], g.constant(Bits.mask(levels)));
      Node past = g.or(w.any(beyond), g.shr(g.sub(last, low), 63));
      Node chosen = w.select(past, last, low);
      return indexed(options, chosen);
    }
    Node[] inside = tree(index[0], levels - 1, 0, options);
    return w.select(w.any(beyond), options[options.length - 1], inside);
  }

  private Node[] tree(Node index, int bit, int from, Node[][] options) {
    int last = options.length - 1;
    if (bit < 0 || from >= last) {
      return options[Math.min(from, last)];
    }
    Node chosen = g.and(g.shr(index, bit), g.constant(1));
    return w.select(
        chosen,
        tree(index, bit - 1, from + (1 << bit), options),
        tree(index, bit - 1, from, options));
  }

  private static boolean adjacent(Node[][] options) {
    int words = options[0].length;
    for (int i = 0; i < options.length; i++) {
      for (int j = 0; j < words; j++) {
        Node word = options[i][j];
        if (word.op != Op.LOAD || word.imm != options[0][0].imm + (long) i * words + j) {
          return false;
        }
      }
    }
    return true;
  }

  private Node[] indexed(Node[][] options, Node index) {
    int words = options[0].length;
    Node[] out = new Node[words];
    Node offset = g.mul(index, g.constant(words));
    for (int j = 0; j < words; j++) {
      out[j] = g.node(Op.INDEXED, options[0][j].imm, options[0][j].bits, offset);
    }
    return out;
  }
}
