package org.spatten.hdl;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.spatten.hdl.check.Keywords;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.naming.SnakeCase;

/**
 * The names of modules: one name for each distinct circuit. The first circuit of a class takes the
 * name of the class; further ones add four digits of their fingerprint, so that their names do not
 * depend on each other. Explicit names are unique, but for those in which a shape stands for its
 * width.
 */
final class ModuleNames {
  /** Circuits that wish for one name, by fingerprint; that of a lone one is not yet needed. */
  private static final class Wishes {
    private final Module.Defined first;
    private final Map<String, String> names = new HashMap<>();

    Wishes(Module.Defined first) {
      this.first = first;
    }
  }

  private final Map<String, Wishes> wishes = new HashMap<>();

  String of(Component component, Module.Defined unnamed) {
    var explicit = component.explicitModuleName();
    var wish = explicit.isEmpty() ? ofClass(component.getClass(), unnamed) : explicit;
    var known = wishes.get(wish);
    if (known == null) {
      wishes.put(wish, new Wishes(unnamed));
      return wish;
    }
    if (known.names.isEmpty()) {
      known.names.put(Fingerprint.of(known.first), wish);
    }
    return known.names.computeIfAbsent(
        Fingerprint.of(unnamed),
        text -> {
          if (!explicit.isEmpty() && !component.namedByShape()) {
            throw NameErrors.twoCircuits(unnamed.at(), wish);
          }
          return wish + "_" + digits(text);
        });
  }

  /** A parameter as a part of a name; a minus sign becomes {@code m}, lest it be lost. */
  static String parameter(String text) {
    var kept = new StringBuilder(text);
    for (int i = 0; i + 1 < text.length(); i++) {
      if (text.charAt(i) == '-' && Character.isDigit(text.charAt(i + 1))) {
        kept.setCharAt(i, 'm');
      }
    }
    return SnakeCase.of(kept.toString());
  }

  /** The class's name, made longer where it is a keyword or the name of a port. */
  private static String ofClass(Class<?> type, Module.Defined module) {
    var name = SnakeCase.ofIdentifier(type.getSimpleName());
    if (name.isEmpty()) {
      return "component";
    }
    return Keywords.contains(name) || isPort(name, module) ? name + "_component" : name;
  }

  /** Verilator refuses a top with a port of its name. */
  private static boolean isPort(String name, Module.Defined module) {
    for (var port : module.ports()) {
      if (port.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Four hexadecimal digits of a hash. */
  private static String digits(String text) {
    var hash = 0xcbf29ce484222325L;
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ b) * 0x100000001b3L;
    }
    return Long.toHexString(0x10000 | ((hash >>> 32 ^ hash) & 0xffff)).substring(1);
  }
}
