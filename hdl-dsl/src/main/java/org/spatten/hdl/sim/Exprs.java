package org.spatten.hdl.sim;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Type;

/** Expressions that turning a module body inside out needs. */
final class Exprs {
  static final Expr TRUE = new Expr.Literal(BigInteger.ONE, Type.BoolType.BOOL);

  /** A value that nothing drives; no literal of the user is this object. */
  private static final Expr UNDRIVEN = new Expr.Literal(BigInteger.ZERO, Type.BoolType.BOOL);

  private Exprs() {}

  /** What bits hold before any assignment: registers their state, all others nothing. */
  static Expr undriven(BitGroups.Key key) {
    return key.signal().kind() == Signal.Kind.REGISTER
        ? slice(new Expr.Read(key.signal()), key.high(), key.low())
        : UNDRIVEN;
  }

  static boolean isUndriven(Expr value) {
    return value == UNDRIVEN;
  }

  static Expr mux(Expr condition, Expr whenTrue, Expr whenFalse) {
    if (whenTrue == UNDRIVEN || whenTrue == whenFalse) {
      return whenFalse;
    }
    if (whenFalse == UNDRIVEN) {
      return whenTrue;
    }
    return new Expr.Mux(condition, whenTrue, whenFalse, whenTrue.type());
  }

  static Expr and(Expr a, Expr b) {
    return a == TRUE ? b : new Expr.Binary(Expr.BinaryOp.AND, a, b, Type.BoolType.BOOL);
  }

  static Expr andNot(Expr a, Expr b) {
    return and(a, new Expr.Unary(Expr.UnaryOp.NOT, b, Type.BoolType.BOOL));
  }

  static Expr matches(Expr subject, List<Expr.Literal> labels) {
    Expr any = null;
    for (Expr.Literal label : labels) {
      Expr one = new Expr.Binary(Expr.BinaryOp.EQ, subject, label, Type.BoolType.BOOL);
      any = any == null ? one : new Expr.Binary(Expr.BinaryOp.OR, any, one, Type.BoolType.BOOL);
    }
    return any;
  }

  /** Whether the labels are all values that the subject can have. */
  static boolean coversAll(Statement.Choose choose) {
    Set<BigInteger> labels = new HashSet<>();
    for (Statement.Arm arm : choose.arms()) {
      for (Expr.Literal label : arm.labels()) {
        labels.add(label.value());
      }
    }
    Type type = choose.subject().type();
    return (type.width() < 31 && labels.size() == (1 << type.width()))
        || (type instanceof Type.EnumType e && labels.size() == e.members().size());
  }

  static Expr slice(Expr value, int high, int low) {
    return low == 0 && high == value.width() - 1
        ? value
        : new Expr.Slice(value, high, low, new Type.BitsType(high - low + 1));
  }

  /** {@code base} with {@code width} bits from {@code low} upwards replaced. */
  static Expr insert(Expr base, Expr data, Expr low, int width) {
    Type bits = new Type.BitsType(base.width());
    Expr ones =
        new Expr.Literal(
            BigInteger.ONE.shiftLeft(Math.min(width, base.width())).subtract(BigInteger.ONE), bits);
    Expr raw = new Expr.Cast(data, new Type.BitsType(data.width()));
    Expr hole = new Expr.Binary(Expr.BinaryOp.SHL, ones, low, bits);
    Expr moved = new Expr.Binary(Expr.BinaryOp.SHL, new Expr.Resize(raw, bits), low, bits);
    Expr kept =
        new Expr.Binary(
            Expr.BinaryOp.AND,
            new Expr.Cast(base, bits),
            new Expr.Unary(Expr.UnaryOp.NOT, hole, bits),
            bits);
    return new Expr.Cast(new Expr.Binary(Expr.BinaryOp.OR, kept, moved, bits), base.type());
  }
}
