package org.spatten.hdl.ir;

import java.util.List;

/**
 * The type of a ground signal or expression; widths are in bits and at least 1. Comparison is
 * written out where it runs in every elaboration: that of the compiler is linked by method handles
 * at first use, which takes longer than the elaboration of a small design.
 */
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

    @Override
    public boolean equals(Object other) {
      return other instanceof BoolType;
    }

    @Override
    public int hashCode() {
      return 1;
    }

    @Override
    public String toString() {
      return "BoolType[]";
    }
  }

  /** Raw bits without arithmetic. */
  record BitsType(int width) implements Type {
    @Override
    public boolean equals(Object other) {
      return other instanceof BitsType type && type.width == width;
    }

    @Override
    public int hashCode() {
      return width;
    }

    @Override
    public String toString() {
      return "BitsType[width=" + width + "]";
    }
  }

  /** An unsigned integer. */
  record UIntType(int width) implements Type {
    @Override
    public boolean equals(Object other) {
      return other instanceof UIntType type && type.width == width;
    }

    @Override
    public int hashCode() {
      return width;
    }

    @Override
    public String toString() {
      return "UIntType[width=" + width + "]";
    }
  }

  /** A two's-complement integer. */
  record SIntType(int width) implements Type {
    @Override
    public boolean signed() {
      return true;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof SIntType type && type.width == width;
    }

    @Override
    public int hashCode() {
      return width;
    }

    @Override
    public String toString() {
      return "SIntType[width=" + width + "]";
    }
  }

  /** A clock; only ever a port or the signal of a {@link ClockDomain}. */
  record ClockType() implements Type {
    public static final ClockType CLOCK = new ClockType();

    @Override
    public int width() {
      return 1;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof ClockType;
    }

    @Override
    public int hashCode() {
      return 2;
    }

    @Override
    public String toString() {
      return "ClockType[]";
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
