package org.spatten.hdl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * Combinations of many values by a user's function, whose intermediate results have no names:
 * {@code CallSites} knows this class.
 */
final class Reduction {
  private Reduction() {}

  static <T extends Data<T>> Vec<T> scan(Vec<T> values, BinaryOperator<T> function) {
    var results = new ArrayList<T>();
    for (var value : values) {
      results.add(
          results.isEmpty() ? value : function.apply(results.get(results.size() - 1), value));
    }
    return new Vec<>(results.get(results.size() - 1).dataShape(), results);
  }

  static <T> T tree(List<T> values, BinaryOperator<T> function) {
    WidthErrors.requirePositive(values.size());
    var level = values;
    while (level.size() > 1) {
      level = pairs(level, function);
    }
    return level.get(0);
  }

  private static <T> List<T> pairs(List<T> values, BinaryOperator<T> function) {
    var results = new ArrayList<T>();
    for (int i = 0; i + 1 < values.size(); i += 2) {
      results.add(function.apply(values.get(i), values.get(i + 1)));
    }
    if (values.size() % 2 == 1) {
      results.add(values.get(values.size() - 1));
    }
    return results;
  }
}
