package org.spatten.hdl;

import org.spatten.hdl.ir.Type;

/** Makes the ground members of a shape, in order of declaration. */
@FunctionalInterface
interface LeafMaker {
  /**
   * Makes one member.
   *
   * @param suffix its name after the name of the whole
   * @param low its least significant bit in the packed whole
   */
  Cell leaf(String suffix, Type type, int low);
}
