package org.spatten.hdl.test;

import org.spatten.hdl.EnumShape;

/** Codes of enumeration members whose class is known only at run time. */
final class EnumCodes {
  private EnumCodes() {}

  @SuppressWarnings("unchecked") // a member of another enumeration has no code, which is an error
  static <E extends Enum<E>> long encode(EnumShape<?> shape, E member) {
    return ((EnumShape<E>) shape).encode(member);
  }

  static Object decode(EnumShape<?> shape, long code) {
    return shape.decode(code);
  }
}
