package org.spatten.hdl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spatten.hdl.check.Keywords;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.naming.CallSite;

/** The names of one component. */
final class Names {
  private final Map<String, SourceLine> taken = new HashMap<>();
  private final Map<String, Integer> next = new HashMap<>();

  /** The base name, numbered if need be, under which all leaves are free; takes them. */
  String allocate(CallSite site, List<LeafType> leaves) {
    var base = site.name().orElseThrow();
    if (Keywords.contains(base)) {
      base = base + "_value";
    }
    var candidate = base;
    if (site.repeated() || !free(base, leaves)) {
      String counted = base + site.element();
      int n = next.getOrDefault(counted, site.repeated() ? 0 : 1);
      candidate = base + "_" + n + site.element();
      while (!free(candidate, leaves)) {
        n++;
        candidate = base + "_" + n + site.element();
      }
      next.put(counted, n + 1);
    }
    take(candidate, leaves, site.at());
    return candidate;
  }

  /** As the other, for a name that a single leaf may have. */
  String allocate(String base, LeafType leaf, SourceLine at) {
    if (leaf.suffix().isEmpty()
        && !Keywords.contains(base)
        && taken.putIfAbsent(base, at) == null) {
      return base;
    }
    return allocate(new CallSite(at).withName(base), List.of(leaf));
  }

  /** Takes exactly this name, or fails. */
  void claim(String base, List<LeafType> leaves, SourceLine at) {
    for (var leaf : leaves) {
      var name = leaf.nameIn(base);
      if (Keywords.contains(name)) {
        throw NameErrors.keyword(at, name);
      }
      var other = taken.get(name);
      if (other != null) {
        throw NameErrors.duplicate(at, name, other);
      }
    }
    take(base, leaves, at);
  }

  void release(String name) {
    taken.remove(name);
  }

  private boolean free(String base, List<LeafType> leaves) {
    for (var leaf : leaves) {
      if (taken.containsKey(leaf.nameIn(base))) {
        return false;
      }
    }
    return true;
  }

  private void take(String base, List<LeafType> leaves, SourceLine at) {
    for (var leaf : leaves) {
      taken.put(leaf.nameIn(base), at);
    }
  }
}
