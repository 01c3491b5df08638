package org.spatten.hdl.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.SourceLine;

/** Names are legal in SystemVerilog and unique within their module. */
final class NameRule implements Rule {
  private static final Pattern LEGAL = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  @Override
  public void check(Module.Defined module, PortDependencies children, Consumer<Diagnostic> found) {
    var taken = new HashMap<String, SourceLine>();
    legal(module.name(), module.at(), found);
    module.ports().forEach(s -> name(s.name(), s.at(), taken, found));
    module.signals().forEach(s -> name(s.name(), s.at(), taken, found));
    module.memories().forEach(m -> name(m.name(), m.at(), taken, found));
    module.instances().forEach(i -> name(i.name(), i.at(), taken, found));
  }

  private static void name(
      String name, SourceLine at, Map<String, SourceLine> taken, Consumer<Diagnostic> found) {
    legal(name, at, found);
    if (taken.containsKey(name)) {
      String message =
          "the name `%s` is taken by %s; choose another".formatted(name, taken.get(name));
      found.accept(new Diagnostic("name", at, message));
    } else {
      taken.put(name, at);
    }
  }

  private static void legal(String name, SourceLine at, Consumer<Diagnostic> found) {
    if (!LEGAL.matcher(name).matches() || Keywords.contains(name)) {
      String message =
          "`%s` is no name in SystemVerilog; use letters, digits and _, begin with a letter, and"
              + " avoid keywords";
      found.accept(new Diagnostic("name", at, message.formatted(name)));
    }
  }
}
