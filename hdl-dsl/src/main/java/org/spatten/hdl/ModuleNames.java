package org.spatten.hdl;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.naming.SnakeCase;

/**
 * The names of modules: one name for each distinct circuit. The first circuit of a class takes the
 * name of the class; further ones add four digits of their fingerprint, so that their names do not
 * depend on each other.
 */
final class ModuleNames {
  private final Map<String, String> nameOfText = new HashMap<>();
  private final Map<String, String> textOfName = new HashMap<>();

  String of(Component component, Module.Defined unnamed) {
    var explicit = component.explicitModuleName();
    var wish = explicit.isEmpty() ? SnakeCase.of(component.getClass().getSimpleName()) : explicit;
    var text = wish + "\n" + Fingerprint.of(unnamed);
    var known = nameOfText.get(text);
    if (known != null) {
      return known;
    }
    var name = wish.isEmpty() ? "component" : wish;
    if (textOfName.containsKey(name) || Keywords.contains(name)) {
      if (!explicit.isEmpty()) {
        throw new DesignException(
            unnamed.at(),
            "two different circuits are named `"
                + name
                + "`; give moduleName the parameters that distinguish them");
      }
      name = name + "_" + digits(text);
    }
    nameOfText.put(text, name);
    textOfName.put(name, text);
    return name;
  }

  private static String digits(String text) {
    var hash = 0xcbf29ce484222325L;
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ b) * 0x100000001b3L;
    }
    return String.format("%04x", (hash >>> 32 ^ hash) & 0xffff);
  }
}
