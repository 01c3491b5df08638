package org.spatten.hdl.sim;

/**
 * One 64-bit value of the flattened, word-level data-flow graph. Hash-consed by {@link Graph}:
 * equal nodes are one object. The mutable fields belong to scheduling.
 */
final class Node {
  static final Node[] NONE = {};

  final Op op;
  final long imm;
  final Node[] args;

  /** The value is below 2^bits (unsigned). */
  final int bits;

  final int id;

  /** The program that evaluates the node; see {@link Partition}. */
  int program = Partition.UNUSED;

  /** Where other chunks and programs find the value; -1 when nowhere. */
  int slot = -1;

  /** Marks of depth-first walks. */
  int visited;

  int uses;
  int chunk = -1;
  int size;
  boolean inlined;
  int localChunk = -1;
  int local;
  int loads;
  int loadsChunk = -1;

  Node(Op op, long imm, Node[] args, int bits, int id) {
    this.op = op;
    this.imm = imm;
    this.args = args;
    this.bits = bits;
    this.id = id;
  }

  Node a() {
    return args[0];
  }

  Node b() {
    return args[1];
  }

  boolean isConst() {
    return op == Op.CONST;
  }

  /** Constants and state are fetched anew at each use instead of being computed once. */
  boolean isLeaf() {
    return op == Op.CONST || op == Op.LOAD;
  }
}
