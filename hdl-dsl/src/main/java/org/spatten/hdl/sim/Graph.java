package org.spatten.hdl.sim;

/** Makes word-level nodes: folds constants, drops needless masks, shares equal nodes. */
final class Graph {
  private Node[] table = new Node[1 << 10];
  private int count;

  Node constant(long value) {
    return intern(Op.CONST, value, Node.NONE, 64 - Long.numberOfLeadingZeros(value));
  }

  Node load(int slot, int bits) {
    return intern(Op.LOAD, slot, Node.NONE, bits);
  }

  Node add(Node a, Node b) {
    if (a.isConst() && b.isConst()) {
      return constant(a.imm + b.imm);
    }
    if (isZero(a)) {
      return b;
    }
    if (isZero(b)) {
      return a;
    }
    return binary(Op.ADD, a, b, Math.min(64, Math.max(a.bits, b.bits) + 1));
  }

  Node sub(Node a, Node b) {
    if (a.isConst() && b.isConst()) {
      return constant(a.imm - b.imm);
    }
    if (isZero(b)) {
      return a;
    }
    return a == b ? constant(0) : binary(Op.SUB, a, b, 64);
  }

  Node negate(Node a) {
    return sub(constant(0), a);
  }

  Node mul(Node a, Node b) {
    if (a.isConst() && b.isConst()) {
      return constant(a.imm * b.imm);
    }
    if (b.isConst()) {
      return mul(b, a);
    }
    if (a.isConst() && Long.bitCount(a.imm) <= 1) {
      return a.imm == 0 ? a : shl(b, Long.numberOfTrailingZeros(a.imm));
    }
    return binary(Op.MUL, a, b, Math.min(64, a.bits + b.bits));
  }

  Node umulh(Node a, Node b) {
    int bits = a.bits + b.bits;
    return bits <= 64 ? constant(0) : binary(Op.UMULH, a, b, bits - 64);
  }

  Node and(Node a, Node b) {
    if (a.isConst() && !b.isConst()) {
      return and(b, a);
    }
    if (a == b) {
      return a;
    }
    if (!b.isConst()) {
      return binary(Op.AND, a, b, Math.min(a.bits, b.bits));
    }
    if (a.isConst()) {
      return constant(a.imm & b.imm);
    }
    long useful = b.imm & Bits.mask(a.bits);
    if (useful == 0) {
      return constant(0);
    }
    if (useful == Bits.mask(a.bits)) {
      return a;
    }
    if (a.op == Op.AND && a.b().isConst()) {
      return and(a.a(), constant(a.b().imm & b.imm));
    }
    return binary(Op.AND, a, b, Math.min(a.bits, b.bits));
  }

  Node or(Node a, Node b) {
    if (a.isConst() && b.isConst()) {
      return constant(a.imm | b.imm);
    }
    if (isZero(a) || a == b) {
      return b;
    }
    if (isZero(b)) {
      return a;
    }
    int bits = Math.max(a.bits, b.bits);
    if (a.isConst() && a.imm == Bits.mask(bits)) {
      return a;
    }
    if (b.isConst() && b.imm == Bits.mask(bits)) {
      return b;
    }
    return binary(Op.OR, a, b, bits);
  }

  Node xor(Node a, Node b) {
    if (a.isConst() && !b.isConst()) {
      return xor(b, a);
    }
    if (a.isConst()) {
      return constant(a.imm ^ b.imm);
    }
    if (a == b) {
      return constant(0);
    }
    if (isZero(b)) {
      return a;
    }
    if (a.op == Op.XOR && a.b().isConst() && b.isConst()) {
      return xor(a.a(), constant(a.b().imm ^ b.imm));
    }
    return binary(Op.XOR, a, b, Math.max(a.bits, b.bits));
  }

  Node shl(Node a, int amount) {
    if (amount == 0) {
      return a;
    }
    if (amount > 63) {
      return constant(0);
    }
    if (a.isConst()) {
      return constant(a.imm << amount);
    }
    if (a.op == Op.SHL && a.b().isConst()) {
      return shl(a.a(), amount + (int) a.b().imm);
    }
    return binary(Op.SHL, a, constant(amount), Math.min(64, a.bits + amount));
  }

  Node shr(Node a, int amount) {
    if (amount == 0) {
      return a;
    }
    if (amount >= a.bits) {
      return constant(0);
    }
    if (a.isConst()) {
      return constant(a.imm >>> amount);
    }
    if (a.op == Op.SHR && a.b().isConst()) {
      return shr(a.a(), amount + (int) a.b().imm);
    }
    return binary(Op.SHR, a, constant(amount), a.bits - amount);
  }

  Node sar(Node a, int amount) {
    if (a.bits < 64) {
      return shr(a, amount);
    }
    if (amount == 0) {
      return a;
    }
    return a.isConst()
        ? constant(a.imm >> amount)
        : binary(Op.SAR, a, constant(Math.min(63, amount)), 64);
  }

  /** Shift by the low six bits of {@code amount}. */
  Node shlBy(Node a, Node amount) {
    if (amount.isConst()) {
      return shl(a, (int) amount.imm & 63);
    }
    return isZero(a) ? a : binary(Op.SHL, a, amount, 64);
  }

  /** Shift by the low six bits of {@code amount}. */
  Node shrBy(Node a, Node amount) {
    if (amount.isConst()) {
      return shr(a, (int) amount.imm & 63);
    }
    return isZero(a) ? a : binary(Op.SHR, a, amount, a.bits);
  }

  /** Shift by the low six bits of {@code amount}. */
  Node sarBy(Node a, Node amount) {
    if (amount.isConst()) {
      return sar(a, (int) amount.imm & 63);
    }
    return a.bits < 64 ? shrBy(a, amount) : binary(Op.SAR, a, amount, 64);
  }

  /** A node of any other kind, with its bits given. */
  Node node(Op op, long imm, int bits, Node... args) {
    return intern(op, imm, args, bits);
  }

  private static boolean isZero(Node node) {
    return node.isConst() && node.imm == 0;
  }

  private Node binary(Op op, Node a, Node b, int bits) {
    boolean swap = op.commutative && (a.isConst() || (!b.isConst() && a.id > b.id));
    return intern(op, 0, swap ? new Node[] {b, a} : new Node[] {a, b}, bits);
  }

  private Node intern(Op op, long imm, Node[] args, int bits) {
    if (2 * count > table.length) {
      grow();
    }
    int index = hash(op, imm, args) & (table.length - 1);
    while (table[index] != null) {
      if (same(table[index], op, imm, args)) {
        return table[index];
      }
      index = (index + 1) & (table.length - 1);
    }
    table[index] = new Node(op, imm, args, bits, count++);
    return table[index];
  }

  private static boolean same(Node node, Op op, long imm, Node[] args) {
    if (node.op != op || node.imm != imm || node.args.length != args.length) {
      return false;
    }
    for (int i = 0; i < args.length; i++) {
      if (node.args[i] != args[i]) {
        return false;
      }
    }
    return true;
  }

  private static int hash(Op op, long imm, Node[] args) {
    long hash = op.hash + imm;
    for (Node arg : args) {
      hash = (hash ^ arg.id) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    hash *= 0xBF58476D1CE4E5B9L;
    return (int) (hash >>> 32);
  }

  private void grow() {
    Node[] old = table;
    table = new Node[old.length * 4];
    for (Node node : old) {
      if (node != null) {
        int index = hash(node.op, node.imm, node.args) & (table.length - 1);
        while (table[index] != null) {
          index = (index + 1) & (table.length - 1);
        }
        table[index] = node;
      }
    }
  }
}
