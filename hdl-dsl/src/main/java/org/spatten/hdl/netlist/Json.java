package org.spatten.hdl.netlist;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Text of JSON values; objects of plain values take one line. */
public final class Json {
  private static final String UNIT = "  ";

  private Json() {}

  /** The text of maps, lists, strings, numbers and booleans, with a line break at the end. */
  public static String of(Object value) {
    return of(value, "") + "\n";
  }

  private static String of(Object value, String indent) {
    if (value instanceof Map<?, ?> map) {
      boolean plain =
          map.values().stream().noneMatch(v -> v instanceof Map<?, ?> || v instanceof List<?>);
      var entries =
          map.entrySet().stream().map(e -> entry(e, indent + (plain ? "" : UNIT))).toList();
      return plain ? "{" + String.join(", ", entries) + "}" : block(entries, indent, "{", "}");
    }
    if (value instanceof List<?> list) {
      if (list.isEmpty()) {
        return "[]";
      }
      return block(list.stream().map(v -> of(v, indent + UNIT)).toList(), indent, "[", "]");
    }
    return value instanceof String text ? quoted(text) : value.toString();
  }

  private static String entry(Map.Entry<?, ?> entry, String indent) {
    return quoted(entry.getKey().toString()) + ": " + of(entry.getValue(), indent);
  }

  private static String block(List<String> parts, String indent, String open, String close) {
    return parts.stream()
        .map(p -> indent + UNIT + p)
        .collect(Collectors.joining(",\n", open + "\n", "\n" + indent + close));
  }

  /** A string in quotes. */
  public static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
