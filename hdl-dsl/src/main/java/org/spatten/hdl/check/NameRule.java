package org.spatten.hdl.check;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.SourceLine;

/** Names are legal in SystemVerilog and unique within their module. */
final class NameRule implements Rule {
  @Override
  public void check(Module.Defined module, PortDependencies children, Consumer<Diagnostic> found) {
    int names = module.ports().size() + module.signals().size() + module.instances().size();
    var taken = new HashMap<String, SourceLine>(2 * names);
    legal(module.name(), module.at(), found);
    for (var signal : module.ports()) {
      name(signal.name(), signal.at(), taken, found);
      port(signal, found);
    }
    for (var signal : module.signals()) {
      name(signal.name(), signal.at(), taken, found);
    }
    for (var memory : module.memories()) {
      name(memory.name(), memory.at(), taken, found);
    }
    for (var instance : module.instances()) {
      name(instance.name(), instance.at(), taken, found);
    }
  }

  private static void name(
      String name, SourceLine at, Map<String, SourceLine> taken, Consumer<Diagnostic> found) {
    legal(name, at, found);
    var other = taken.putIfAbsent(name, at);
    if (other != null) {
      String message = "the name `%s` is taken by %s; choose another".formatted(name, other);
      found.accept(new Diagnostic("name", at, message));
    }
  }

  private static void port(Signal port, Consumer<Diagnostic> found) {
    if (CppWords.contains(port.name())) {
      String message =
          "`%s` is a word of C++, so that Verilator renames the port; choose another name";
      found.accept(new Diagnostic("name", port.at(), message.formatted(port.name())));
    }
  }

  private static void legal(String name, SourceLine at, Consumer<Diagnostic> found) {
    if (!isWord(name) || Keywords.contains(name)) {
      String message =
          "`%s` is no name in SystemVerilog; use letters, digits and _, begin with a letter, and"
              + " avoid keywords";
      found.accept(new Diagnostic("name", at, message.formatted(name)));
    }
  }

  private static boolean isWord(String name) {
    // An array of bytes is much quicker than charAt while the JVM still interprets this.
    byte[] word = name.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < word.length; i++) {
      int c = word[i];
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
      if (!letter && (i == 0 || c < '0' || c > '9')) {
        return false;
      }
    }
    return word.length > 0;
  }
}
