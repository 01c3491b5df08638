package org.spatten.hdl;

import org.spatten.hdl.ir.Type;

/**
 * One ground member of a shape.
 *
 * @param suffix what it adds to the name of the whole: empty for a ground shape
 * @param low position of its least significant bit in the packed whole
 */
record LeafType(String suffix, Type type, int low, boolean flipped) {
  static LeafType whole(Type type) {
    return new LeafType("", type, 0, false);
  }

  /** The name of this member of an aggregate of name {@code base}. */
  String nameIn(String base) {
    return suffix.isEmpty() ? base : base + suffix;
  }
}
