package org.spatten.hdl.memories;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Module;

/**
 * The memories of a design, each distinct shape of which can be a module of its own. Such a module
 * is named by depth, width and ports: {@code mem_256x16_1r1w} holds 256 words of 16 bits with one
 * synchronous read and one write; {@code ar} counts asynchronous reads.
 */
public final class MemoryWrappers {
  private final Design design;
  private final Map<String, List<MemoryUse>> uses = new LinkedHashMap<>();
  private final Map<MemoryShape, String> names = new LinkedHashMap<>();

  private MemoryWrappers(Design design) {
    this.design = design;
    Set<String> taken = new HashSet<>();
    for (var module : design.modules()) {
      taken.add(module.name());
    }
    for (var module : design.modules()) {
      if (module instanceof Module.Defined defined && !defined.memories().isEmpty()) {
        var found = MemoryUse.in(defined);
        uses.put(defined.name(), found);
        found.forEach(use -> names.computeIfAbsent(use.shape(), s -> free(s.name(), taken)));
      }
    }
  }

  /** Finds the memories that something reads. */
  public static MemoryWrappers of(Design design) {
    return new MemoryWrappers(design);
  }

  private static String free(String wish, Set<String> taken) {
    String name = wish;
    for (int suffix = 2; !taken.add(name); suffix++) {
      name = wish + "_" + suffix;
    }
    return name;
  }

  /** The same circuit with an instance of a wrapper in the place of each memory. */
  public Design design() {
    var wrappers = new LinkedHashMap<MemoryShape, Module.Defined>();
    names.forEach((shape, name) -> wrappers.put(shape, WrapperModule.of(shape, name)));
    var modules = new ArrayList<Module>(wrappers.values());
    for (var module : design.modules()) {
      if (module instanceof Module.Defined defined && !defined.memories().isEmpty()) {
        var found = uses.get(defined.name());
        modules.add(
            Parent.of(defined, found, found.stream().map(u -> wrappers.get(u.shape())).toList()));
      } else {
        modules.add(module);
      }
    }
    return new Design(modules);
  }

  /**
   * A JSON array with an object for each distinct shape; {@code docs/memories.md} describes every
   * member.
   */
  public String json() {
    return names.isEmpty() ? "[]\n" : MemoryJson.of(design, uses, names);
  }
}
