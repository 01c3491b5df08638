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
          Map.entry(BinaryOp.GE, new Symbol(">=", Kind.COMPARE)),
          Map.entry(BinaryOp.SHL, new Symbol("<<", Kind.SHIFT)));

  private final ExpressionWriter writer;

  Arithmetic(ExpressionWriter writer) {
    this.writer = writer;
  }

  Text unary(Expr.Unary e) {
    String value = writer.whole(e.value()).primary();
    return switch (e.op()) {
      case NOT -> new Text((e.type() instanceof Type.BoolType ? "!" : "~") + value, Kind.NOT);
      case NEGATE -> new Text("-" + value, Kind.UNARY);
      case REDUCE_AND -> new Text("&" + value, Kind.UNARY);
      case REDUCE_OR -> new Text("|" + value, Kind.UNARY);
      case REDUCE_XOR -> new Text("^" + value, Kind.UNARY);
    };
  }

  Text binary(Expr.Binary e) {
    var constant = ConstantComparison.of(e);
    if (constant.isPresent()) {
      return Text.atom(constant.get() ? "1'b1" : "1'b0");
    }
    return switch (e.op()) {
      case MUL -> multiply(e);
      case DIV, REM -> divide(e);
      case SHR -> shiftRight(e);
      case AND, OR, ADD, SUB, XOR, EQ, NE, LT, LE, GT, GE, SHL -> join(e, symbol(e));
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
    String right = writer.whole(e.right()).operand();
    return new Text(left + " " + symbol.code() + " " + right, symbol.kind());
  }

  private Text multiply(Expr.Binary e) {
    int width = e.width();
    String left = extended(e.left(), width);
    String right = extended(e.right(), width);
    return new Text(left + " * " + right, Kind.PRODUCT);
  }

  private Text shiftRight(Expr.Binary e) {
    return join(e, new Symbol(e.left().type().signed() ? ">>>" : ">>", Kind.SHIFT));
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
    if (!(e.right() instanceof Expr.Literal)) {
      writer.named(e.right());
    }
    String symbol = divide ? " / " : " % ";
    String quotient = extended(e.left(), width) + symbol + extended(e.right(), width);
    String fitted = width == e.width() ? "(" + quotient + ")" : e.width() + "'(" + quotient + ")";
    if (e.right() instanceof Expr.Literal literal && literal.value().signum() != 0) {
      return new Text(fitted, Kind.ATOM);
    }
    String zero = Literals.of(BigInteger.ZERO, e.right().type());
    BigInteger ones =
        signed
            ? BigInteger.ONE.negate()
            : BigInteger.ONE.shiftLeft(e.width()).subtract(BigInteger.ONE);
    String otherwise = divide ? Literals.of(ones, e.type()) : writer.whole(e.left()).operand();
    String test = "(" + writer.code(e.right()) + " == " + zero + ")";
    return new Text(test + " ? " + otherwise + " : " + fitted, Kind.TERNARY);
  }

  /** The operand at a greater width, extended by its own signedness. */
  private String extended(Expr expr, int width) {
    if (expr instanceof Expr.Literal literal) {
      return Literals.of(literal.value(), width, literal.type().signed());
    }
    var text = writer.whole(expr);
    return width == expr.width() ? text.operand() : width + "'(" + text.code() + ")";
  }
}
