package org.spatten.hdl.verilog;

import java.math.BigInteger;
import java.util.Map;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Expr.BinaryOp;
import org.spatten.hdl.ir.Type;
import org.spatten.hdl.verilog.Text.Kind;

/** The text of operators with one or two operands. */
final class Arithmetic {
  private record Symbol(String code, Kind kind) {}

  private static final Map<BinaryOp, Symbol> SYMBOLS =
      Map.ofEntries(
          Map.entry(BinaryOp.ADD, new Symbol("+", Kind.SUM)),
          Map.entry(BinaryOp.SUB, new Symbol("-", Kind.SUM)),
          Map.entry(BinaryOp.AND, new Symbol("&", Kind.BIT_AND)),
          Map.entry(BinaryOp.OR, new Symbol("|", Kind.BIT_OR)),
          Map.entry(BinaryOp.XOR, new Symbol("^", Kind.BIT_XOR)),
          Map.entry(BinaryOp.EQ, new Symbol("==", Kind.COMPARE)),
          Map.entry(BinaryOp.NE, new Symbol("!=", Kind.COMPARE)),
          Map.entry(BinaryOp.LT, new Symbol("<", Kind.COMPARE)),
          Map.entry(BinaryOp.LE, new Symbol("<=", Kind.COMPARE)),
          Map.entry(BinaryOp.GT, new Symbol(">", Kind.COMPARE)),
          Map.entry(BinaryOp.GE, new Symbol(">=", Kind.COMPARE)));

  private final ExpressionWriter writer;
  private final Selections selections;
  private final Negation negation;

  Arithmetic(ExpressionWriter writer, Selections selections) {
    this.writer = writer;
    this.selections = selections;
    this.negation = new Negation(writer);
  }

  Negation negation() {
    return negation;
  }

  Text unary(Expr.Unary e) {
    if (e.op() == Expr.UnaryOp.NOT && e.type() instanceof Type.BoolType) {
      return negation.of(e.value());
    }
    String value = writer.whole(e.value()).primary();
    return switch (e.op()) {
      case NOT -> new Text("~" + value, Kind.NOT);
      case NEGATE -> new Text("-" + value, Kind.UNARY);
      case REDUCE_AND -> new Text("&" + value, Kind.UNARY);
      case REDUCE_OR -> new Text("|" + value, Kind.UNARY);
      case REDUCE_XOR -> new Text("^" + value, Kind.UNARY);
    };
  }

  Text binary(Expr.Binary e) {
    return switch (e.op()) {
      case MUL -> multiply(e);
      case DIV, REM -> divide(e);
      case SHR -> shift(e, e.left().type().signed() ? ">>>" : ">>");
      case SHL -> shift(e, "<<");
      case AND, OR, ADD, SUB, XOR, EQ, NE, LT, LE, GT, GE -> join(e, symbol(e));
    };
  }

  private static Symbol symbol(Expr.Binary e) {
    boolean logical = e.type() instanceof Type.BoolType;
    if (logical && e.op() == BinaryOp.AND) {
      return new Symbol("&&", Kind.AND);
    }
    if (logical && e.op() == BinaryOp.OR) {
      return new Symbol("||", Kind.OR);
    }
    return SYMBOLS.get(e.op());
  }

  private Text join(Expr.Binary e, Symbol symbol) {
    String left = writer.whole(e.left()).leftOperand(symbol.kind());
    String right = writer.whole(e.right()).rightOperand(symbol.kind());
    return new Text(left + " " + symbol.code() + " " + right, symbol.kind());
  }

  private Text multiply(Expr.Binary e) {
    int width = e.width();
    String left = extended(e.left(), width);
    String right = extended(e.right(), width);
    return new Text(left + " * " + right, Kind.PRODUCT);
  }

  private Text shift(Expr.Binary e, String symbol) {
    var amount = Constants.of(e.right());
    if (amount.isEmpty()) {
      return join(e, new Symbol(symbol, Kind.SHIFT));
    }
    var last = BigInteger.valueOf(e.width() - 1L);
    long by = amount.get().value().min(last).longValueExact();
    String left = writer.whole(e.left()).leftOperand(Kind.SHIFT);
    String right = Literals.of(by, Selections.bitsFor((int) by));
    return new Text(left + " " + symbol + " " + right, Kind.SHIFT);
  }

  /**
   * Division is done one bit wider when signed, so that no tool meets the overflow of the least
   * value by -1, and by zero is decided here, since the language leaves it unknown.
   */
  private Text divide(Expr.Binary e) {
    boolean signed = e.left().type().signed();
    int widest = Math.max(e.left().width(), e.right().width());
    int width = signed ? widest + 1 : widest;
    boolean divide = e.op() == BinaryOp.DIV;
    var divisor = Constants.of(e.right());
    if (divisor.isEmpty()) {
      writer.named(e.right());
    }
    String symbol = divide ? " / " : " % ";
    String quotient = extended(e.left(), width) + symbol + extended(e.right(), width);
    var fitted = new Text(quotient, Kind.PRODUCT);
    if (width > e.width()) {
      var type = signed ? new Type.SIntType(width) : new Type.UIntType(width);
      var wide = writer.hoist(writer.describe(e) + "_wide", type, fitted);
      fitted = selections.part(wide.code(), e.width() - 1, 0, e.type());
    }
    if (divisor.isPresent() && divisor.get().value().signum() != 0) {
      return fitted;
    }
    String zero = Literals.of(BigInteger.ZERO, e.right().type());
    BigInteger ones =
        signed
            ? BigInteger.ONE.negate()
            : BigInteger.ONE.shiftLeft(e.width()).subtract(BigInteger.ONE);
    String otherwise = divide ? Literals.of(ones, e.type()) : writer.whole(e.left()).operand();
    String test = "(" + writer.code(e.right()) + " == " + zero + ")";
    return new Text(test + " ? " + otherwise + " : " + fitted.operand(), Kind.TERNARY);
  }

  /** The operand at a width not less than its own. */
  private String extended(Expr expr, int width) {
    if (width > expr.width()) {
      return selections.widened(expr, width).operand();
    }
    return writer.whole(expr).operand();
  }
}
