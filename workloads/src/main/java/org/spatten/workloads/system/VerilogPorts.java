package org.spatten.workloads.system;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spatten.verilator.source.ModelPort;
import org.spatten.verilator.source.ModelPort.Direction;

/**
 * The ports of a module, read from its Verilog: declared in the header, as most tools write them,
 * or behind a header of names.
 */
final class VerilogPorts {
  /** Width of a port whose range is not written in numbers. */
  static final int UNKNOWN = 0;

  private static final Pattern SKIPPED =
      Pattern.compile("//[^\n]*|/\\*.*?\\*/|\\(\\*[^)].*?\\*\\)|(?m)^\\s*`[^\n]*", Pattern.DOTALL);
  private static final Pattern TOKEN = Pattern.compile("\"[^\"\n]*\"|[\\w$]+|\\S");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w$]*");

  private final Map<String, ModelPort> ports = new LinkedHashMap<>();
  private Optional<Direction> direction = Optional.empty();
  private int width = 1;

  private VerilogPorts() {}

  /** By name, or nothing where the text does not hold the module. */
  static Optional<Map<String, ModelPort>> find(String module, String text) {
    List<String> tokens = tokens(text);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).equals("module") && tokens.get(i + 1).equals(module)) {
        VerilogPorts found = new VerilogPorts();
        found.read(tokens.subList(i + 2, tokens.size()));
        return Optional.of(found.ports);
      }
    }
    return Optional.empty();
  }

  private static List<String> tokens(String text) {
    Matcher matcher = TOKEN.matcher(SKIPPED.matcher(text).replaceAll(" "));
    List<String> tokens = new ArrayList<>();
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }

  /** Reads what follows the name of the module. */
  private void read(List<String> tokens) {
    int at = 0;
    while (tokens.get(at).equals("import")) {
      at = tokens.subList(at, tokens.size()).indexOf(";") + at + 1;
    }
    if (tokens.get(at).equals("#")) {
      at = end(tokens, at + 1);
    }
    if (!tokens.get(at).equals("(")) {
      return;
    }
    int end = end(tokens, at);
    List<String> names = new ArrayList<>();
    for (List<String> item : items(tokens.subList(at + 1, end - 1))) {
      if (item.size() == 1 && direction.isEmpty()) {
        names.add(item.get(0));
      } else {
        declare(item);
      }
    }
    if (!names.isEmpty()) {
      declarations(tokens.subList(end, tokens.size()));
      ports.keySet().retainAll(names);
    }
  }

  /** Position behind the bracket that closes the one at {@code open}. */
  private static int end(List<String> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += depth(tokens.get(i));
      if (depth == 0) {
        return i + 1;
      }
    }
    return tokens.size();
  }

  private static int depth(String token) {
    return switch (token) {
      case "(", "[", "{" -> 1;
      case ")", "]", "}" -> -1;
      default -> 0;
    };
  }

  /** The parts between commas. */
  private static List<List<String>> items(List<String> tokens) {
    List<List<String>> items = new ArrayList<>();
    List<String> item = new ArrayList<>();
    int depth = 0;
    for (String token : tokens) {
      depth += depth(token);
      if (depth == 0 && token.equals(",")) {
        items.add(item);
        item = new ArrayList<>();
      } else {
        item.add(token);
      }
    }
    if (!item.isEmpty()) {
      items.add(item);
    }
    return items;
  }

  /** The declarations in the body of a module whose header has only names. */
  private void declarations(List<String> body) {
    int from = 0;
    for (int i = 0; i < body.size() && !body.get(i).equals("endmodule"); i++) {
      if (body.get(i).equals(";")) {
        List<String> statement = body.subList(from, i);
        if (!statement.isEmpty() && direction(statement.get(0)).isPresent()) {
          items(statement).forEach(this::declare);
        }
        from = i + 1;
      }
    }
  }

  /** A port; what it leaves out is as for the one before. */
  private void declare(List<String> item) {
    Optional<Direction> own = direction(item.get(0));
    boolean ranged = item.contains("[");
    if (own.isPresent() || ranged) {
      direction = own.or(() -> direction);
      width = ranged ? width(item) : 1;
    }
    List<String> declared = item.contains("=") ? item.subList(0, item.indexOf("=")) : item;
    String name = declared.get(declared.size() - 1);
    if (direction.isPresent() && NAME.matcher(name).matches()) {
      ports.put(name, new ModelPort(name, width, direction.get()));
    }
  }

  private static Optional<Direction> direction(String token) {
    return switch (token) {
      case "input" -> Optional.of(Direction.INPUT);
      case "output", "inout" -> Optional.of(Direction.OUTPUT);
      default -> Optional.empty();
    };
  }

  private static int width(List<String> item) {
    int open = item.indexOf("[");
    List<String> range =
        item.subList(open + 1, open + item.subList(open, item.size()).indexOf("]"));
    boolean numbers =
        range.size() == 3 && range.stream().allMatch(token -> token.matches("\\d{1,6}|:"));
    return numbers
        ? Math.abs(Integer.parseInt(range.get(0)) - Integer.parseInt(range.get(2))) + 1
        : UNKNOWN;
  }
}
