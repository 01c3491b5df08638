package org.spatten.hdl;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Module;

/**
 * The modules of a design as the domains above them make them: one for each module and each way in
 * which it is driven. The first takes the module's name, further ones add what distinguishes them.
 */
final class Variants {
  private record Wish(String module, List<Beat> beats, List<String> children) {}

  private final Map<String, Module> modules;
  private final IdentityHashMap<Body, String> names;
  private final IdentityHashMap<Body, Map<List<Beat>, Part>> known = new IdentityHashMap<>();
  private final Map<Wish, Part> wishes = new HashMap<>();
  private final Map<String, List<Beat>> first = new HashMap<>();
  private final Map<String, Module> made = new LinkedHashMap<>();

  /**
   * Of the modules of a design.
   *
   * @param modules as they are by themselves
   * @param names of the modules of components
   */
  Variants(Map<String, Module> modules, IdentityHashMap<Body, String> names) {
    this.modules = modules;
    this.names = names;
  }

  Design of(Body top) {
    of(Driving.ofTop(top));
    return new Design(List.copyOf(made.values()));
  }

  private Part of(Driving driving) {
    var ways = known.computeIfAbsent(driving.body(), b -> new HashMap<>());
    var part = ways.get(driving.beats());
    if (part == null) {
      part = make(driving);
      ways.put(driving.beats(), part);
    }
    return part;
  }

  private Part make(Driving driving) {
    var body = driving.body();
    var module = modules.get(names.get(body));
    if (!(module instanceof Module.Defined defined)) {
      made.putIfAbsent(module.name(), module);
      return new Part(module, Driving.ofTop(body).beats(), Map.of());
    }
    var children = body.children.stream().map(c -> of(driving.of(c))).toList();
    var childNames = children.stream().map(c -> c.module().name()).toList();
    var wish = new Wish(defined.name(), driving.beats(), childNames);
    var part = wishes.get(wish);
    if (part == null) {
      part = new Variant(body, driving, defined).of(name(wish, body), children);
      wishes.put(wish, part);
      made.put(part.module().name(), part.module());
    }
    return part;
  }

  private String name(Wish wish, Body body) {
    var ofFirst = first.putIfAbsent(wish.module(), wish.beats());
    if (ofFirst == null && !made.containsKey(wish.module())) {
      return wish.module();
    }
    var name = new StringBuilder(wish.module());
    var domains = body.domains.all();
    for (int i = 0; ofFirst != null && i < domains.size(); i++) {
      for (var word : wish.beats().get(i).differences(ofFirst.get(i))) {
        name.append(i == 0 ? "" : "_" + domains.get(i).name()).append('_').append(word);
      }
    }
    var free = name.toString();
    for (int i = 2; made.containsKey(free) || modules.containsKey(free); i++) {
      free = name + "_" + i;
    }
    return free;
  }
}
