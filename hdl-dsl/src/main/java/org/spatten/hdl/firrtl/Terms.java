package org.spatten.hdl.firrtl;

import java.math.BigInteger;
import java.util.List;
import org.spatten.hdl.ir.Type;

/** The text of types, literals and calls of primitive operations. */
final class Terms {
  static final String TRUE = "UInt<1>(0h1)";
  static final String FALSE = "UInt<1>(0h0)";

  private Terms() {}

  static String type(Type type) {
    if (type instanceof Type.ClockType) {
      return "Clock";
    }
    return (type.signed() ? "SInt<" : "UInt<") + type.width() + ">";
  }

  static String literal(BigInteger value, Type type) {
    String sign = value.signum() < 0 ? "-" : "";
    return type(type) + "(" + sign + "0h" + value.abs().toString(16) + ")";
  }

  static String uint(long value, int width) {
    return literal(BigInteger.valueOf(value), new Type.UIntType(width));
  }

  static String call(String operation, Object... operands) {
    return operation + "(" + String.join(", ", strings(operands)) + ")";
  }

  private static List<String> strings(Object... operands) {
    return List.of(operands).stream().map(Object::toString).toList();
  }

  /** The low bits of an unsigned text. */
  static String low(String code, int width) {
    return call("bits", code, width - 1, 0);
  }

  /** An unsigned text as a value of the type. */
  static String typed(String unsigned, Type type) {
    if (type instanceof Type.ClockType) {
      return call("asClock", unsigned);
    }
    return type.signed() ? call("asSInt", unsigned) : unsigned;
  }

  static String string(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
