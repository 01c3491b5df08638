package org.spatten.hdl.arith;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Few and large sets for the numbers in which a function is 1. */
final class Cover {
  private Cover() {}

  /**
   * Sets that together contain all of {@code required} and besides only numbers of {@code allowed}.
   * Each is made as large as it can be, the most significant bits freed first, and none is left
   * that the others make superfluous; the result need not be the smallest of all.
   *
   * @param allowed whether a set has only numbers in which the function may be 1
   */
  static List<Cube> of(List<Cube> required, Predicate<Cube> allowed) {
    var large = new ArrayList<Cube>();
    for (var cube : required) {
      if (!cube.isCoveredBy(large)) {
        large.add(enlarged(cube, allowed));
      }
    }
    for (int i = large.size() - 1; i >= 0; i--) {
      var others = new ArrayList<>(large);
      others.remove(i);
      if (required.stream().allMatch(cube -> cube.isCoveredBy(others))) {
        large.remove(i);
      }
    }
    return large;
  }

  private static Cube enlarged(Cube cube, Predicate<Cube> allowed) {
    var enlarged = cube;
    for (int bit = cube.mask().bitLength() - 1; bit >= 0; bit--) {
      var larger = enlarged.without(bit);
      if (enlarged.mask().testBit(bit) && allowed.test(larger)) {
        enlarged = larger;
      }
    }
    return enlarged;
  }
}
