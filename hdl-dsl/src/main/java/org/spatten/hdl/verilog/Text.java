package org.spatten.hdl.verilog;

/** A rendered expression whose width and signedness are those of its type. */
record Text(String code, Kind kind) {
  /** The outermost operator, which decides whether an operand needs parentheses. */
  enum Kind {
    /** A declared vector that may be indexed. */
    NAME,
    /** Any other primary: a literal, a select, a concatenation, a cast. */
    ATOM,
    NOT,
    UNARY,
    SUM,
    PRODUCT,
    SHIFT,
    COMPARE,
    BIT_AND,
    BIT_XOR,
    BIT_OR,
    AND,
    OR,
    TERNARY
  }

  static Text atom(String code) {
    return new Text(code, Kind.ATOM);
  }

  static Text name(String name) {
    return new Text(name, Kind.NAME);
  }

  boolean isName() {
    return kind == Kind.NAME;
  }

  boolean isPrimary() {
    return kind == Kind.NAME || kind == Kind.ATOM;
  }

  /** As an operand of another operator. */
  String operand() {
    return isPrimary() || kind == Kind.NOT ? code : "(" + code + ")";
  }

  /** As the left operand of an operator of the given kind, in whose chain it may stand bare. */
  String leftOperand(Kind parent) {
    boolean chains =
        parent == kind
            && switch (parent) {
              case SUM, PRODUCT, BIT_AND, BIT_XOR, BIT_OR, AND, OR -> true;
              default -> false;
            };
    return chains ? code : operand();
  }

  /** As the operand of a prefix operator. */
  String primary() {
    return isPrimary() ? code : "(" + code + ")";
  }
}
