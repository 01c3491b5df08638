package org.spatten.hdl.ir;

import java.util.List;

/** The type of a ground signal or expression; widths are in bits and at least 1. */
public sealed interface Type {
  int width();

  /**
   * Whether comparison, extension, multiplication and right shift treat the value as two's
   * complement.
   */
  default boolean signed() {
    return false;
  }

  /** One bit, true or false. */
  record BoolType() implements Type {
    public static final BoolType BOOL = new BoolType();

    @Override
    public int width() {
      return 1;
    }
  }

  /** Raw bits without arithmetic. */
  record BitsType(int width) implements Type {}

  /** An unsigned integer. */
  record UIntType(int width) implements Type {}

  /** A two's-complement integer. */
  record SIntType(int width) implements Type {
    @Override
    public boolean signed() {
      return true;
    }
  }

  /** A clock; only ever a port or the signal of a {@link ClockDomain}. */
  record ClockType() implements Type {
    public static final ClockType CLOCK = new ClockType();

    @Override
    public int width() {
      return 1;
    }
  }

  /** An enumeration: {@code codes.get(i)} is the code of {@code members.get(i)}. */
  record EnumType(String name, int width, List<String> members, List<Long> codes) implements Type {
    public EnumType {
      members = List.copyOf(members);
      codes = List.copyOf(codes);
    }
  }
}
