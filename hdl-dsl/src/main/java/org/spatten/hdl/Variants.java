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
  private record Wish(String module, List<DomainConfig> configs, List<String> children) {}

  private final Map<String, Module> modules;
  private final IdentityHashMap<Body, String> names;
  private final IdentityHashMap<Body, Map<List<DomainConfig>, DrivenModule>> known =
      new IdentityHashMap<>();
  private final Map<Wish, DrivenModule> wishes = new HashMap<>();
  private final Map<String, List<DomainConfig>> first = new HashMap<>();
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
    of(DomainConfigs.ofTop(top));
    return new Design(List.copyOf(made.values()));
  }

  private DrivenModule of(DomainConfigs configs) {
    var ways = known.computeIfAbsent(configs.body(), b -> new HashMap<>());
    var driven = ways.get(configs.all());
    if (driven == null) {
      driven = make(configs);
      ways.put(configs.all(), driven);
    }
    return driven;
  }

  private DrivenModule make(DomainConfigs configs) {
    var body = configs.body();
    var module = modules.get(names.get(body));
    if (!(module instanceof Module.Defined defined)) {
      made.putIfAbsent(module.name(), module);
      return new DrivenModule(module, DomainConfigs.ofTop(body).all(), Map.of());
    }
    var children = body.children.stream().map(c -> of(configs.of(c))).toList();
    var childNames = children.stream().map(c -> c.module().name()).toList();
    var wish = new Wish(defined.name(), configs.all(), childNames);
    var driven = wishes.get(wish);
    if (driven == null) {
      driven = new Variant(body, configs, defined).of(name(wish, body), children);
      wishes.put(wish, driven);
      made.put(driven.module().name(), driven.module());
    }
    return driven;
  }

  private String name(Wish wish, Body body) {
    var ofFirst = first.putIfAbsent(wish.module(), wish.configs());
    if (ofFirst == null && !made.containsKey(wish.module())) {
      return wish.module();
    }
    var name = new StringBuilder(wish.module());
    var domains = body.domains.all();
    for (int i = 0; ofFirst != null && i < domains.size(); i++) {
      for (var word : wish.configs().get(i).differences(ofFirst.get(i))) {
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
