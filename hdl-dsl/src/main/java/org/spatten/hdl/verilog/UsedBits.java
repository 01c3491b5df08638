package org.spatten.hdl.verilog;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which bits of each declared name the emitted text reads. */
final class UsedBits {
  private final Set<String> whole = new HashSet<>();
  private final Map<String, BitSet> parts = new HashMap<>();

  void whole(Text text) {
    if (text.base().isPresent()) {
      whole.add(text.base().get());
    }
  }

  void whole(String name) {
    whole.add(name);
  }

  void range(String name, int high, int low) {
    parts.computeIfAbsent(name, k -> new BitSet()).set(low, high + 1);
  }

  boolean isUnused(String name) {
    return !whole.contains(name) && !parts.containsKey(name);
  }

  /** Selects of the bits that nothing reads, highest first; the bare name when that is all bits. */
  List<String> unread(String name, int width) {
    if (whole.contains(name)) {
      return List.of();
    }
    if (!parts.containsKey(name)) {
      return List.of(name);
    }
    var used = parts.get(name);
    var selects = new ArrayList<String>();
    int high = used.previousClearBit(width - 1);
    while (high >= 0) {
      int low = used.previousSetBit(high) + 1;
      selects.add(high == low ? name + "[" + high + "]" : name + "[" + high + ":" + low + "]");
      high = low == 0 ? -1 : used.previousClearBit(low - 1);
    }
    return selects;
  }
}
