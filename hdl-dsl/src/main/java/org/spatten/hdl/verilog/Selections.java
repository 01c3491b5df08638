package org.spatten.hdl.verilog;

import java.math.BigInteger;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.verilog.Text.Kind;

/** The text of slices, indices and changes of width. */
final class Selections {
  private final ExpressionWriter writer;
  private final UsedBits used;

  Selections(ExpressionWriter writer, UsedBits used) {
    this.writer = writer;
    this.used = used;
  }

  /**
   * Part of a name by an index; part of anything else by a shift and a cast, which need no name.
   */
  Text slice(Expr.Slice e) {
    var value = e.value();
    var text = writer.text(value);
    boolean whole = e.high() == value.width() - 1 && e.low() == 0;
    if (whole) {
      return Operators.signedAs(text, value.type().signed(), e.type());
    }
    if (text.base().isPresent()) {
      String name = text.base().get();
      used.range(name, e.high(), e.low());
      return Operators.signedAs(Text.atom(name + range(e.high(), e.low())), false, e.type());
    }
    String shifted =
        e.low() == 0
            ? text.code()
            : text.operand() + " >> " + Literals.of(e.low(), bitsFor(e.low()));
    return fit(shifted, value.type().signed(), e);
  }

  Text dynamicSlice(Expr.DynamicSlice e) {
    var value = e.value();
    var constant = Constants.of(e.low()).map(Expr.Literal::value);
    int width = e.width();
    boolean inside = e.low().width() < 31 && (1L << e.low().width()) - 1 + width <= value.width();
    if (inside && value.width() > 1 && writer.text(value).isName()) {
      String name = writer.code(value);
      String index = index(e.low(), value.width());
      String select = width == 1 ? index : index + " +: " + width;
      return Operators.signedAs(Text.atom(name + "[" + select + "]"), false, e.type());
    }
    String low =
        constant
            .map(c -> Literals.of(c.longValue(), bitsFor(c.intValue())))
            .orElseGet(() -> writer.whole(e.low()).operand());
    String bits =
        value.type().signed()
            ? "$unsigned(" + writer.code(value) + ")"
            : writer.whole(value).operand();
    if (width > value.width()) {
      String padding = Literals.of(0, width - value.width());
      String padded = "{" + padding + ", " + bits + " >> " + low + "}";
      return Operators.signedAs(Text.atom(padded), false, e.type());
    }
    String shifted = bits + " >> " + low;
    return width == value.width()
        ? Operators.signedAs(new Text(shifted, Kind.SHIFT), false, e.type())
        : fit(shifted, false, e);
  }

  Text resize(Expr.Resize e) {
    var value = e.value();
    var text = writer.text(value);
    boolean signed = value.type().signed();
    if (e.width() == value.width()) {
      return Operators.signedAs(text, signed, e.type());
    }
    if (e.width() < value.width() && text.base().isPresent()) {
      used.range(text.base().get(), e.width() - 1, 0);
      String select = text.base().get() + range(e.width() - 1, 0);
      return Operators.signedAs(Text.atom(select), false, e.type());
    }
    return e.width() > value.width()
        ? Operators.signedAs(widened(value, e.width()), signed, e.type())
        : fit(writer.whole(value).code(), signed, e);
  }

  /**
   * The value at a greater width, extended by its own signedness. Tools differ in whether a cast
   * hands its width on to the operators inside, so that those are kept out of it.
   */
  Text widened(Expr expr, int width) {
    var constant = Constants.of(expr);
    if (constant.isPresent()) {
      return Text.literal(Literals.of(constant.get().value(), width, expr.type().signed()));
    }
    var text = writer.whole(expr);
    if (text.isPrimary()) {
      return Text.cast(width, text.code());
    }
    return expr.type().signed()
        ? Text.cast(width, writer.namedCode(expr))
        : Text.atom("{" + Literals.of(0, width - expr.width()) + ", " + text.code() + "}");
  }

  /** An index of exactly the bits that a memory needs. */
  String address(Expr.MemoryRead read) {
    return address(read.memory(), read.address());
  }

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
    var text = writer.text(expr);
    if (width < expr.width() && text.base().isPresent()) {
      used.range(text.base().get(), width - 1, 0);
      return text.base().get() + range(width - 1, 0);
    }
    if (width > expr.width()) {
      return widened(expr, width).code();
    }
    used.whole(text);
    return width == expr.width() ? text.code() : width + "'(" + text.code() + ")";
  }

  private static Text fit(String code, boolean signed, Expr e) {
    return Operators.signedAs(Text.cast(e.width(), code), signed, e.type());
  }

  static String range(int high, int low) {
    return high == low ? "[" + high + "]" : "[" + high + ":" + low + "]";
  }

  static int bitsFor(int greatest) {
    return Math.max(1, 32 - Integer.numberOfLeadingZeros(greatest));
  }
}
