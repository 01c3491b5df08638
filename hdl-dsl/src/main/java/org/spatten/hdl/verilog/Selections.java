package org.spatten.hdl.verilog;

import java.math.BigInteger;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Type;
import org.spatten.hdl.verilog.Text.Kind;

/**
 * The text of slices, indices and changes of width. Narrowing takes bits of a name and hoists what
 * has none: Yosys mistakes the width of an operator with a narrowing cast as operand. Widening
 * casts only what has no operator outside brackets: tools differ in whether a cast hands its width
 * on to the operators inside.
 */
final class Selections {
  private final ExpressionWriter writer;
  private final UsedBits used;
  private final Language language;

  Selections(ExpressionWriter writer, UsedBits used, Language language) {
    this.language = language;
    this.writer = writer;
    this.used = used;
  }

  Text slice(Expr.Slice e) {
    var value = e.value();
    if (e.high() == value.width() - 1 && e.low() == 0) {
      return Operators.signedAs(writer.text(value), value.type().signed(), e.type());
    }
    return part(writer.base(value), e.high(), e.low(), e.type());
  }

  /** Some bits of a name. */
  Text part(String name, int high, int low, Type type) {
    used.range(name, high, low);
    return Operators.signedAs(Text.atom(name + range(high, low)), false, type);
  }

  Text dynamicSlice(Expr.DynamicSlice e) {
    var value = e.value();
    int width = e.width();
    boolean inside = e.low().width() < 31 && (1L << e.low().width()) - 1 + width <= value.width();
    if (inside && value.width() > 1 && writer.text(value).isName()) {
      String name = writer.code(value);
      String index = index(e.low(), value.width());
      String select = width == 1 ? index : index + " +: " + width;
      return Operators.signedAs(Text.atom(name + "[" + select + "]"), false, e.type());
    }
    var shifted = new Text(unsigned(value) + " >> " + amount(e.low()), Kind.SHIFT);
    if (width == value.width()) {
      return Operators.signedAs(shifted, false, e.type());
    }
    if (width > value.width()) {
      String padding = Literals.of(0, width - value.width());
      var padded = Text.atom("{" + padding + ", " + shifted.code() + "}");
      return Operators.signedAs(padded, false, e.type());
    }
    var whole = writer.hoist(writer.describe(e) + "_up", new Type.BitsType(value.width()), shifted);
    return part(whole.code(), width - 1, 0, e.type());
  }

  private String unsigned(Expr value) {
    var text = writer.whole(value);
    return value.type().signed() ? "$unsigned(" + text.code() + ")" : text.operand();
  }

  private String amount(Expr low) {
    return Constants.of(low)
        .map(c -> Literals.of(c.value().longValue(), bitsFor(c.value().intValue())))
        .orElseGet(() -> writer.whole(low).operand());
  }

  Text resize(Expr.Resize e) {
    var value = e.value();
    boolean signed = value.type().signed();
    if (e.width() == value.width()) {
      return Operators.signedAs(writer.text(value), signed, e.type());
    }
    return e.width() > value.width()
        ? Operators.signedAs(widened(value, e.width()), signed, e.type())
        : part(writer.base(value), e.width() - 1, 0, e.type());
  }

  /** The value at a greater width, extended by its own signedness. */
  Text widened(Expr expr, int width) {
    var constant = Constants.of(expr);
    if (constant.isPresent()) {
      return Text.literal(Literals.of(constant.get().value(), width, expr.type().signed()));
    }
    if (language.isOld() && expr.type().signed()) {
      return signExtended(expr, width);
    }
    var text = writer.whole(expr);
    if (text.isPrimary() && !language.isOld()) {
      return Text.cast(width, text.code());
    }
    return expr.type().signed()
        ? Text.cast(width, writer.namedCode(expr))
        : Text.atom("{" + Literals.of(0, width - expr.width()) + ", " + text.code() + "}");
  }

  /** Verilog has no cast to a width: the sign is repeated. */
  private Text signExtended(Expr expr, int width) {
    String name = writer.namedCode(expr);
    String sign = expr.width() == 1 ? name : name + "[" + (expr.width() - 1) + "]";
    int count = width - expr.width();
    return Text.atom("$signed({{" + count + "{" + sign + "}}, " + name + "})");
  }

  /** An index of exactly the bits that a memory needs. */
  String address(Memory memory, Expr address) {
    return resized(address, memory.addressWidth());
  }

  /** An index of exactly the bits that a vector of that width needs. */
  String index(Expr index, int vectorWidth) {
    return resized(index, bitsFor(vectorWidth - 1));
  }

  private String resized(Expr expr, int width) {
    var constant = Constants.of(expr);
    if (constant.isPresent()) {
      BigInteger mask = BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
      return Literals.of(constant.get().value().and(mask), width, false);
    }
    if (width < expr.width()) {
      return part(writer.base(expr), width - 1, 0, new Type.BitsType(width)).code();
    }
    return width > expr.width() ? widened(expr, width).code() : writer.code(expr);
  }

  static String range(int high, int low) {
    return high == low ? "[" + high + "]" : "[" + high + ":" + low + "]";
  }

  static int bitsFor(int greatest) {
    return Math.max(1, 32 - Integer.numberOfLeadingZeros(greatest));
  }
}
