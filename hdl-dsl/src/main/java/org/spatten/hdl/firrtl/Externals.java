package org.spatten.hdl.firrtl;

import java.util.LinkedHashMap;
import java.util.Map;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Module;

/**
 * External modules: FIRRTL gives parameters to the module and not to the instance, so there is one
 * {@code extmodule} for each set of them.
 */
final class Externals {
  /** A module with values for its parameters. */
  private record Variant(Module.External module, Map<String, Object> parameters) {}

  private final Names taken = new Names();
  private final Map<Variant, String> names = new LinkedHashMap<>();
  private final Map<String, Module.External> modules = new LinkedHashMap<>();

  Externals(Design design) {
    for (var module : design.modules()) {
      if (module instanceof Module.External external) {
        modules.put(external.name(), external);
      } else {
        taken.take(module.name());
      }
    }
    for (var module : design.modules()) {
      if (module instanceof Module.Defined defined) {
        for (var instance : defined.instances()) {
          if (modules.containsKey(instance.module())) {
            names.computeIfAbsent(variant(instance), v -> taken.fresh(v.module().name()));
          }
        }
      }
    }
  }

  private Variant variant(Instance instance) {
    return new Variant(modules.get(instance.module()), instance.parameters());
  }

  /** The name of the module of an instance. */
  String moduleOf(Instance instance) {
    return modules.containsKey(instance.module())
        ? names.get(variant(instance))
        : instance.module();
  }

  /** A name that no module has, like the one given. */
  String fresh(String name) {
    return taken.fresh(name);
  }

  void write(Lines out, Annotations annotations) {
    names.forEach(
        (variant, name) -> {
          var module = variant.module();
          out.open("extmodule " + name + " :", module.at());
          module.ports().forEach(p -> out.line(Ports.of(p), p.at()));
          out.line("defname = " + module.name());
          variant.parameters().forEach((key, v) -> out.line("parameter " + key + " = " + value(v)));
          out.close();
        });
    for (var module : modules.values()) {
      var first = names.keySet().stream().filter(v -> v.module().equals(module)).findFirst();
      if (first.isPresent() && module.source().isPresent()) {
        String file = module.name() + ".sv";
        annotations.source(names.get(first.get()), file, module.source().get());
      }
    }
  }

  private static String value(Object value) {
    if (value instanceof Boolean bit) {
      return bit ? "1" : "0";
    }
    return value instanceof String text ? Terms.string(text) : value.toString();
  }
}
