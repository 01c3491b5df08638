package org.spatten.hdl.sim;

/** What a {@link Node} computes from 64-bit operands; everything is free of branches. */
enum Op {
  /** The constant {@code imm}. */
  CONST(false, 0x9f767c45L),
  /** The state slot {@code imm}. */
  LOAD(false, 0x4164d839L),
  ADD(true, 0xbde5c099L),
  SUB(false, 0x5bc8fbbcL),
  MUL(true, 0xcb91ce37L),
  AND(true, 0xb0c11fdeL),
  OR(true, 0xf1446beaL),
  XOR(true, 0xd76d4330L),
  /** Shifts take their amount modulo 64. */
  SHL(false, 0xbd69fe29L),
  SHR(false, 0xa6eb8c9eL),
  SAR(false, 0xec1d7da0L),
  /** Upper half of the unsigned product. */
  UMULH(true, 0x87b0b125L),
  DIVU(false, 0x076ce2efL),
  DIVS(false, 0xd7210dffL),
  REMU(false, 0x77330bdbL),
  REMS(false, 0xc6a53877L),
  /** Exclusive or of all bits. */
  PARITY(false, 0xf17fd374L),
  /** Number of ones. */
  COUNT(false, 0x3fc1ea36L),
  /** Element {@code a} of memory {@code imm}. */
  MEMORY(false, 0xa6233255L),
  /** State slot {@code imm + a}. */
  INDEXED(false, 0x0d464138L),
  /** Division of several words: operands {@code args} go to slots from {@code imm} upwards. */
  WIDE_DIVIDE(false, 0xe6a16a3bL),
  /** Slot {@code imm} after the division {@code a} has run. */
  WIDE_RESULT(false, 0x2827688dL),
  /** The result of the foreign function {@code imm} of operands {@code args}. */
  CALL(false, 0x64c1e7b3L);

  final boolean commutative;

  /** Start of the hash of nodes of this kind. */
  final long hash;

  Op(boolean commutative, long hash) {
    this.commutative = commutative;
    this.hash = hash;
  }
}
