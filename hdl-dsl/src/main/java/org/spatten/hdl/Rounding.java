package org.spatten.hdl;

/** What happens to the bits that a fixed-point number loses at its low end. */
public enum Rounding {
  /** They are dropped: towards minus infinity. */
  FLOOR,
  /** To the nearest number, halves upwards. */
  HALF_UP,
  /** To the nearest number, halves to the even one. */
  HALF_EVEN,
  /** Towards zero. */
  TOWARDS_ZERO
}
