package org.spatten.hdl.verilog;

import java.util.Optional;

/**
 * A rendered expression whose width and signedness are those of its type.
 *
 * @param base the declared vector of which this is all bits, perhaps with another sign
 */
record Text(String code, Kind kind, Optional<String> base) {
  /** The outermost operator, which decides whether an operand needs parentheses. */
  enum Kind {
    /** A declared vector that may be indexed. */
    NAME,
    /** Any other primary: a literal, a select, a concatenation, a cast. */
    ATOM,
    /** A cast to a width, which Yosys takes apart behind a prefix operator. */
    CAST,
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

  Text(String code, Kind kind) {
    this(code, kind, Optional.empty());
  }

  static Text atom(String code) {
    return new Text(code, Kind.ATOM);
  }

  static Text literal(String code) {
    return new Text(code, code.startsWith("-") ? Kind.UNARY : Kind.ATOM);
  }

  static Text cast(int width, String code) {
    return new Text(width + "'(" + code + ")", Kind.CAST);
  }

  static Text name(String name) {
    return new Text(name, Kind.NAME, Optional.of(name));
  }

  boolean isName() {
    return kind == Kind.NAME;
  }

  boolean isPrimary() {
    return kind == Kind.NAME || kind == Kind.ATOM || kind == Kind.CAST;
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

  /**
   * As the right operand of an operator of the given kind. A tree of conditions is read as a list;
   * a tree of wide operations keeps its shape, which may be meant.
   */
  String rightOperand(Kind parent) {
    return parent == kind && (kind == Kind.AND || kind == Kind.OR) ? code : operand();
  }

  /** As the operand of a prefix operator. */
  String primary() {
    return isPrimary() && kind != Kind.CAST ? code : "(" + code + ")";
  }
}
