package org.spatten.hdl.firrtl;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.netlist.Json;

/** What the circuit tells firtool beyond the language. */
final class Annotations {
  private final String circuit;
  private final List<String> annotations = new ArrayList<>();

  Annotations(String circuit) {
    this.circuit = circuit;
  }

  /** The memory starts with the words of a file, which firtool's optimiser does not narrow. */
  void memoryFile(String module, String memory, String file) {
    untouched(module, memory);
    add(
        "firrtl.annotations.MemoryFileInlineAnnotation",
        module + ">" + memory,
        ",\"filename\":" + Json.quoted(file) + ",\"hexOrBinary\":\"h\"");
  }

  /** Something that firtool is not to optimise. */
  void untouched(String module, String name) {
    add("firrtl.transforms.DontTouchAnnotation", module + ">" + name, "");
  }

  /** A register that takes a value of another clock; synthesis keeps it and its successor close. */
  void crossing(String module, String register) {
    add(
        "firrtl.AttributeAnnotation",
        module + ">" + register,
        ",\"description\":" + Json.quoted("async_reg = \"true\""));
  }

  /** The text of an external module. */
  void source(String module, String file, String text) {
    add(
        "firrtl.transforms.BlackBoxInlineAnno",
        module,
        ",\"name\":" + Json.quoted(file) + ",\"text\":" + Json.quoted(text));
  }

  private void add(String kind, String target, String fields) {
    annotations.add(
        "{\"class\":\"%s\",\"target\":\"~%s|%s\"%s}".formatted(kind, circuit, target, fields));
  }

  /** The list behind the name of the circuit; empty when there is none. */
  String text() {
    return annotations.isEmpty()
        ? ""
        : " %[[\n    " + String.join(",\n    ", annotations) + "\n  ]]";
  }
}
