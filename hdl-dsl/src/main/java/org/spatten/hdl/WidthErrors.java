package org.spatten.hdl;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.ir.Expr.BinaryOp;
import org.spatten.hdl.ir.Type;
import org.spatten.hdl.naming.CallSites;
import org.spatten.hdl.naming.Sizes;

/** Checks of widths and shapes; each message says the one right remedy. */
final class WidthErrors {
  private WidthErrors() {}

  private static DesignException error(String message) {
    return new DesignException(CallSites.lineOfMistake(), message);
  }

  /** Far beyond any use, and so small that sums of two widths cannot overflow. */
  private static final int WIDEST = 1 << 20;

  /** Fails for a width that no value can have. */
  static void requireWidth(int width) {
    requirePositive(width);
    if (width > WIDEST) {
      throw error("a width of " + width + " bits; the widest value has " + WIDEST);
    }
  }

  static void requireNatural(long max) {
    if (max < 0) {
      throw error("uintFor(" + max + "); an unsigned value cannot be negative, use sint");
    }
  }

  static void requireElement(int index, int size) {
    if (index < 0 || index >= size) {
      throw error(
          "element " + index + " of a vector of " + size + "; elements are numbered from 0");
    }
  }

  static void requirePositive(int count) {
    if (count < 1) {
      throw error("a width, size or depth of " + count + " is impossible; it must be at least 1");
    }
  }

  /** Fails for a vector that is empty, or whose bits nothing counts. */
  static void requireVector(int size, Shape<?> element) {
    requireElements(size);
    int most = Math.min(Sizes.MOST_PARTS, Sizes.MOST_WORDS / Missing.require(element).width());
    Sizes.requireRange("the number of elements of " + element, size, 1, most);
  }

  static void requireElements(int size) {
    requirePositive(size);
    Sizes.requireParts("the number of elements of a vector", size, 1);
  }

  static void requireModulus(long modulus, int width) {
    boolean small = width < 63;
    Sizes.requireRange("a modulus", modulus, 1, small ? 1L << width : Long.MAX_VALUE);
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

  static DesignException numberDoesNotFit(double value, FixShape shape) {
    double step = Math.scalb(1.0, -shape.fraction());
    double end = Math.scalb(1.0, shape.width() - 1 - shape.fraction());
    return error(
        "the constant %s does not fit in %s, whose numbers go from %s to %s"
            .formatted(value, shape, -end, end - step));
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
              + other(right)
              + " has "
              + right.width()
              + "; write extendTo("
              + Math.max(left.width(), right.width())
              + ") on the narrower");
    }
  }

  /** Fails for two values of which neither can stand for the other. */
  static void requireAlike(String op, Ground<?> left, Ground<?> right) {
    if (left.type() instanceof Type.EnumType) {
      requireOneCode(left, right);
    }
    requireEqual(op, left, right);
    requireOnePoint(left, right);
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
    if (sink.type() instanceof Type.EnumType) {
      requireOneCode(sink, value);
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
    requireOnePoint(sink, value);
  }

  /** Fails for two members of enumerations whose codes differ. */
  static void requireOneCode(Ground<?> left, Ground<?> right) {
    if (!left.type().equals(right.type())) {
      throw error(
          left.display()
              + " is "
              + TypeNames.of(left.type())
              + " in another code than "
              + other(right)
              + "; give both one shape");
    }
  }

  /** Fails for two fixed-point numbers whose binary points differ. */
  static void requireOnePoint(Ground<?> left, Ground<?> right) {
    if (left instanceof Fix a && right instanceof Fix b && a.fraction() != b.fraction()) {
      throw error(
          left.display()
              + " is "
              + left.dataShape()
              + ", but "
              + other(right)
              + " is "
              + right.dataShape()
              + "; write to("
              + left.dataShape()
              + ", rounding, overflow) on the other");
    }
  }

  /** The second of two values in a message. */
  private static String other(Ground<?> right) {
    return right.display().equals("this value") ? "the other" : right.display();
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
    requirePositive(width);
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
