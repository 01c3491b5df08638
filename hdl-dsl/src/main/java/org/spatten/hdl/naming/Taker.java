package org.spatten.hdl.naming;

/**
 * What the Java program does with the result of a call.
 *
 * @param kind what takes it
 * @param name of the variable, field or array, as written; empty for the other kinds
 * @param repeated whether the call stands in a loop, so that it names many results
 */
record Taker(Kind kind, String name, boolean repeated) {
  /** Who can take a result. */
  enum Kind {
    /** A local variable, a field or an element of an array. */
    VARIABLE,
    /** The caller of the method. */
    CALLER,
    /** Anything else: an operand, an argument, nothing. */
    NONE
  }

  static final Taker NONE = new Taker(Kind.NONE, "", false);
}
