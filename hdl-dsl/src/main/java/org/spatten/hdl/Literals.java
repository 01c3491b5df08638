package org.spatten.hdl;

import java.math.BigInteger;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Type;

/** Constants. */
final class Literals {
  private Literals() {}

  static Cell cell(long value, Type type) {
    return cell(BigInteger.valueOf(value), type);
  }

  static Cell cell(BigInteger value, Type type) {
    if (!Widths.fits(value, type)) {
      throw WidthErrors.literalDoesNotFit(value, type);
    }
    return Cell.literal(new Expr.Literal(value, type));
  }

  /** The literal whose raw bits are {@code raw}. */
  static Cell raw(BigInteger raw, Type type) {
    return Cell.literal(new Expr.Literal(Widths.interpret(raw, type), type));
  }
}
