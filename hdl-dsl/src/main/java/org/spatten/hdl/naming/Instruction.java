package org.spatten.hdl.naming;

/**
 * An instruction that matters for names.
 *
 * @param at byte offset in the method
 * @param operand index of the local variable of a load or store; target of a jump; dimensions of an
 *     array field
 * @param name of the field
 */
record Instruction(int at, Kind kind, int operand, String name) {
  /** Kinds of instruction. */
  enum Kind {
    CALL,
    LOAD_LOCAL,
    STORE_LOCAL,
    LOAD_ARRAY_FIELD,
    STORE_FIELD,
    LOAD_ELEMENT,
    ARRAY_LENGTH,
    STORE_ELEMENT,
    RETURN,
    /** Goes on at another place with the same values. */
    JUMP,
    /** Leaves the value on top as it is. */
    NEUTRAL,
    OTHER
  }
}
