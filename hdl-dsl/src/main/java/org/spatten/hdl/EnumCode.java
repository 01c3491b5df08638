package org.spatten.hdl;

/** How the members of an enumeration are coded. */
public enum EnumCode {
  /** 0, 1, 2 and so on, in as few bits as possible. */
  BINARY,
  /** One bit a member. */
  ONE_HOT,
  /** Neighbours differ in one bit. */
  GRAY;

  long of(int ordinal) {
    return switch (this) {
      case BINARY -> ordinal;
      case ONE_HOT -> 1L << ordinal;
      case GRAY -> ordinal ^ (ordinal >> 1);
    };
  }

  /** The most members there can be. */
  int members() {
    return this == ONE_HOT ? 63 : Integer.MAX_VALUE;
  }

  int width(int members) {
    return this == ONE_HOT ? members : Widths.of(members - 1L);
  }
}
