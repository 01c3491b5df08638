package org.spatten.hdl;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.ir.Expr.BinaryOp;
import org.spatten.hdl.ir.Type;
import org.spatten.hdl.naming.CallSites;

/** Checks of widths and shapes; each message says the one right remedy. */
final class WidthErrors {
  private WidthErrors() {}

  private static DesignException error(String message) {
    return new DesignException(CallSites.line(), message);
  }

  static void requirePositive(int count) {
    if (count < 1) {
      throw error("a width, size or depth of " + count + " is impossible; it must be at least 1");
    }
  }

  static void requireNumbers(Shape<?> element, boolean number) {
    if (!number) {
      throw error("a number cannot be the value of " + element + "; give a constant of the vector");
    }
  }

  static DesignException literalDoesNotFit(BigInteger value, Type type) {
    int needed = value.bitLength() + (type.signed() ? 1 : 0);
    var remedy =
        value.signum() < 0 && !type.signed()
            ? "an unsigned value cannot be negative, use sint"
            : "it needs " + Math.max(1, needed) + " bits";
    return error(
        "the constant " + value + " does not fit in " + TypeNames.of(type) + "; " + remedy);
  }

  static void requireEqual(BinaryOp op, Ground<?> left, Ground<?> right) {
    requireEqual(op.name().toLowerCase(Locale.ROOT), left, right);
  }

  static void requireEqual(String op, Ground<?> left, Ground<?> right) {
    if (left.width() != right.width()) {
      throw error(
          op
              + " needs equal widths, but "
              + left.display()
              + " has "
              + count(left.width())
              + " and "
              + (right.display().equals("this value") ? "the other" : right.display())
              + " has "
              + right.width()
              + "; write extendTo("
              + Math.max(left.width(), right.width())
              + ") on the narrower");
    }
  }

  static void requireConnection(Ground<?> sink, Ground<?> value) {
    if (!sink.type().getClass().equals(value.type().getClass())) {
      throw error(
          sink.display()
              + " is "
              + TypeNames.of(sink.type())
              + ", but the value is "
              + TypeNames.of(value.type())
              + "; convert the value with as(shape)");
    }
    if (sink.width() != value.width()) {
      var remedy = value.width() > sink.width() ? "truncateTo(" : "extendTo(";
      throw error(
          sink.display()
              + " has "
              + count(sink.width())
              + ", but the value has "
              + value.width()
              + "; write "
              + remedy
              + sink.width()
              + ") on the value");
    }
    if (!sink.type().equals(value.type())) {
      throw error(
          sink.display()
              + " is "
              + TypeNames.of(sink.type())
              + " in another code than the value; give both one shape");
    }
  }

  static void requireTruncation(Ground<?> value, int width) {
    if (width > value.width()) {
      throw error(
          "truncateTo("
              + width
              + ") of a value of "
              + count(value.width())
              + "; write extendTo("
              + width
              + ")");
    }
  }

  static void requireExtension(Ground<?> value, int width) {
    if (width < value.width()) {
      throw error(
          "extendTo("
              + width
              + ") of a value of "
              + count(value.width())
              + "; write truncateTo("
              + width
              + ")");
    }
  }

  static void requireDistance(Ground<?> value, int distance) {
    if (distance < 0) {
      throw error("a shift by " + distance + "; distances are not negative");
    }
  }

  static void requireRange(Ground<?> value, int high, int low) {
    if (low < 0 || high < low || high >= value.width()) {
      throw error(
          "bits "
              + high
              + " to "
              + low
              + " of a value of "
              + count(value.width())
              + "; bits are numbered "
              + (value.width() - 1)
              + " down to 0, the higher first");
    }
  }

  static void requireCast(Ground<?> value, Shape<?> shape) {
    if (value.width() != shape.width()) {
      throw error(
          "as("
              + shape
              + ") needs "
              + count(shape.width())
              + ", but the value has "
              + value.width()
              + "; resize it first");
    }
  }

  static void requireSameMembers(
      Object left, Object right, List<Ground<?>> lefts, List<Ground<?>> rights) {
    if (lefts.size() != rights.size()) {
      throw error(
          "the two sides have different members: "
              + lefts.size()
              + " values against "
              + rights.size()
              + "; give both one shape");
    }
  }

  static void requireShape(String where, Shape<?> shape, Data<?> value) {
    if (!shape.equals(value.dataShape())) {
      throw error(where + " needs " + shape + ", but the value is " + value.dataShape());
    }
  }

  static void requireSameCount(int conditions, int options) {
    if (conditions != options || options == 0) {
      throw error(
          "a multiplexer of "
              + conditions
              + " conditions and "
              + options
              + " options; it needs as many of each, at least one");
    }
  }

  private static String count(int width) {
    return width == 1 ? "1 bit" : width + " bits";
  }
}
