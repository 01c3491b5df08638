package org.spatten.hdl.ir;

import java.math.BigInteger;
import java.util.List;

/**
 * A pure expression. Operand widths are already equal where an operator needs that; nothing is
 * extended or cut silently. Shared by identity: a node used twice is one object.
 */
public sealed interface Expr {
  Type type();

  default int width() {
    return type().width();
  }

  /** A constant; negative values only for signed types. */
  record Literal(BigInteger value, Type type) implements Expr {
    // Written out because the compiler's own is linked by slow method handles at first use.
    @Override
    public String toString() {
      return "Literal[value=" + value + ", type=" + type + "]";
    }
  }

  /** The present value of a signal (of a register: before the clock edge). */
  record Read(Signal signal) implements Expr {
    @Override
    public Type type() {
      return signal.type();
    }
  }

  /** An operator with one operand. */
  record Unary(UnaryOp op, Expr value, Type type) implements Expr {}

  /** An operator with two operands; see {@link BinaryOp} for the widths. */
  record Binary(BinaryOp op, Expr left, Expr right, Type type) implements Expr {}

  /** {@code condition ? whenTrue : whenFalse}; both branches have type {@code type}. */
  record Mux(Expr condition, Expr whenTrue, Expr whenFalse, Type type) implements Expr {}

  /** Parts joined, the most significant first. */
  record Concat(List<Expr> parts, Type type) implements Expr {
    public Concat {
      parts = List.copyOf(parts);
    }
  }

  /** Bits {@code high} down to {@code low} of {@code value}. */
  record Slice(Expr value, int high, int low, Type type) implements Expr {}

  /**
   * {@code type.width()} bits of {@code value} from bit {@code low} (unsigned) upwards; bits beyond
   * the end read 0.
   */
  record DynamicSlice(Expr value, Expr low, Type type) implements Expr {}

  /**
   * Zero extension, sign extension (by the signedness of {@code value}) or truncation to {@code
   * type}.
   */
  record Resize(Expr value, Type type) implements Expr {}

  /** The same bits as another type of equal width. */
  record Cast(Expr value, Type type) implements Expr {}

  /** {@code options.get(index)}; an index beyond the end gives the last option. */
  record Select(Expr index, List<Expr> options, Type type) implements Expr {
    public Select {
      options = List.copyOf(options);
    }
  }

  /**
   * Asynchronous read; the type is Bits. An address beyond the depth gives an unspecified value.
   */
  record MemoryRead(Memory memory, Expr address, Type type) implements Expr {}

  /** Operators with one operand. */
  enum UnaryOp {
    /** Bitwise complement, width kept. */
    NOT,
    /** Two's-complement negation, width kept. */
    NEGATE,
    REDUCE_AND,
    REDUCE_OR,
    REDUCE_XOR
  }

  /** Operators with two operands. */
  enum BinaryOp {
    /** Both operands and the result have one width; wraps. */
    ADD,
    SUB,
    /** The result is as wide as both operands together; both have the same signedness. */
    MUL,
    /**
     * Result as wide as the left operand; division by zero gives all ones, the remainder then the
     * left operand.
     */
    DIV,
    REM,
    AND,
    OR,
    XOR,
    /** Comparisons: operands of one type, the result is Bool. */
    EQ,
    NE,
    LT,
    LE,
    GT,
    GE,
    /**
     * Shifts: the right operand is unsigned, of any width; the result has the left operand's type.
     */
    SHL,
    /** Arithmetic for signed types. */
    SHR
  }
}
