package org.spatten.hdl.naming;

/**
 * An instruction that matters for names.
 *
 * @param at byte offset in the method
 * @param variable index of the local variable of a load or store
 * @param name of the field
 */
record Instruction(int at, Kind kind, int variable, String name) {
  /** Kinds of instruction. */
  enum Kind {
    CALL,
    LOAD_LOCAL,
    STORE_LOCAL,
    LOAD_ARRAY_FIELD,
    STORE_FIELD,
    LOAD_ELEMENT,
    STORE_ELEMENT,
    RETURN,
    /** Leaves the value on top as it is. */
    NEUTRAL,
    OTHER
  }
}
