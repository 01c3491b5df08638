package org.spatten.hdl.verilog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.spatten.hdl.check.Keywords;

/** Gives out names that are unique within one module. */
final class Names {
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> lastSuffix = new HashMap<>();

  void reserve(String name) {
    taken.add(name);
  }

  boolean isFree(String name) {
    return !Keywords.contains(name) && !taken.contains(name);
  }

  /** The wished name, or with the first free suffix from {@code _2} upwards. */
  String allocate(String wish) {
    if (!Keywords.contains(wish) && taken.add(wish)) {
      return wish;
    }
    int suffix = lastSuffix.getOrDefault(wish, 1) + 1;
    while (!taken.add(wish + "_" + suffix)) {
      suffix++;
    }
    lastSuffix.put(wish, suffix);
    return wish + "_" + suffix;
  }
}
