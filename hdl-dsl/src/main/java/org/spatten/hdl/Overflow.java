package org.spatten.hdl;

/** What happens to a fixed-point number beyond the range. */
public enum Overflow {
  /** It becomes the largest or the smallest number. */
  SATURATE,
  /** Its high bits are dropped. */
  WRAP
}
