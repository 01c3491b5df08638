package org.spatten.hdl.firrtl;

import java.util.ArrayList;
import java.util.List;

/** What the circuit tells firtool beyond the language. */
final class Annotations {
  private final String circuit;
  private final List<String> annotations = new ArrayList<>();

  Annotations(String circuit) {
    this.circuit = circuit;
  }

  /** The memory starts with the words of a file, which firtool's optimiser does not narrow. */
  void memoryFile(String module, String memory, String file) {
    add("firrtl.transforms.DontTouchAnnotation", module + ">" + memory, "");
    add(
        "firrtl.annotations.MemoryFileInlineAnnotation",
        module + ">" + memory,
        ",\"filename\":" + quoted(file) + ",\"hexOrBinary\":\"h\"");
  }

  /** The text of an external module. */
  void source(String module, String file, String text) {
    add(
        "firrtl.transforms.BlackBoxInlineAnno",
        module,
        ",\"name\":" + quoted(file) + ",\"text\":" + quoted(text));
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

  private static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c == '\n') {
        quoted.append("\\n");
      } else if (c == '\t') {
        quoted.append("\\t");
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
