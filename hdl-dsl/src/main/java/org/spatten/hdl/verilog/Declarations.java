package org.spatten.hdl.verilog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Register;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Type;
import org.spatten.hdl.verilog.ArrayFamilies.Array;

/** Writes the declarations of a module, aligned, each with the user's line. */
final class Declarations {
  /** One declaration; more names join it while equal ones are gathered. */
  private record Row(String type, List<String> names, Optional<SourceLine> at, boolean crossing) {
    static Row of(String type, String name, Optional<SourceLine> at) {
      return new Row(type, new ArrayList<>(List.of(name)), at, false);
    }

    String text() {
      return String.join(", ", names);
    }
  }

  private final ModuleContext context;

  Declarations(ModuleContext context) {
    this.context = context;
  }

  void ports(Code code) {
    var ports = context.module.ports();
    var rows = new ArrayList<Row>();
    for (var port : ports) {
      String direction = port.kind() == Signal.Kind.INPUT ? "input  " : "output ";
      rows.add(
          Row.of(
              direction + context.vector(port.name(), port.type()),
              port.name(),
              Optional.of(port.at())));
    }
    write(rows, ",", "", code);
  }

  /**
   * All signals and memories but the ports and those that instances are connected past.
   *
   * @param arrays those of the signals that are elements of one
   */
  void body(Set<Signal> undeclared, Map<String, Array> arrays, Code code) {
    var rows = new ArrayList<Row>();
    var crossing = new HashSet<Signal>();
    context.module.registers().stream()
        .filter(Register::crossing)
        .forEach(r -> crossing.add(r.signal()));
    for (var signal : context.module.signals()) {
      if (context.usage.isLive(signal) && !undeclared.contains(signal)) {
        var names = new ArrayList<>(List.of(context.signals.of(signal)));
        boolean crosses = crossing.contains(signal);
        rows.add(new Row(type(signal), names, Optional.of(signal.at()), crosses));
      }
    }
    for (var made : context.hoisted) {
      rows.add(Row.of(context.vector(made.name(), made.type()), made.name(), Optional.empty()));
    }
    var shared = new ArrayList<Row>();
    for (var memory : context.module.memories()) {
      if (context.usage.isLive(memory)) {
        boolean twoClocks = context.writeClocks(memory).size() > 1;
        (twoClocks ? shared : rows)
            .add(Row.of(context.word(memory), range(memory), Optional.of(memory.at())));
      }
    }
    write(withArrays(rows, arrays), ";", ";", code);
    if (!shared.isEmpty()) {
      code.line("// The following are written on more than one clock.");
      code.line("// verilator lint_off MULTIDRIVEN");
      write(shared, ";", ";", code);
      code.line("// verilator lint_on MULTIDRIVEN");
    }
    if (!rows.isEmpty() || !shared.isEmpty()) {
      code.line("");
    }
  }

  /** Each array stands where its first element stood. */
  private static List<Row> withArrays(List<Row> rows, Map<String, Array> arrays) {
    if (arrays.isEmpty()) {
      return rows;
    }
    var result = new ArrayList<Row>();
    var done = new HashSet<Array>();
    for (var row : rows) {
      var array = arrays.get(row.text());
      if (array == null) {
        result.add(row);
      } else if (done.add(array)) {
        String range = array.name() + " [0:" + (array.members().size() - 1) + "]";
        result.add(Row.of(array.type(), range, row.at()));
      }
    }
    return result;
  }

  private static String range(Memory memory) {
    return memory.name() + " [0:" + (memory.depth() - 1) + "]";
  }

  /** The type of a signal as it is declared. */
  String type(Signal signal) {
    return signal.type() instanceof Type.EnumType type && context.signals.isEnumTyped(signal)
        ? context.enums.typeName(type)
        : context.vector(context.signals.of(signal), signal.type());
  }

  private void write(List<Row> all, String separator, String end, Code code) {
    List<Row> rows = merged(all);
    int types = rows.stream().mapToInt(r -> r.type().length()).max().orElse(0);
    int names =
        rows.stream()
            .filter(r -> r.names().size() == 1)
            .mapToInt(r -> r.text().length() + 1)
            .max()
            .orElse(0);
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      String name = row.text() + (i + 1 < rows.size() ? separator : end);
      String line = row.type() + " ".repeat(types - row.type().length()) + " " + name;
      String gap = " ".repeat(Math.max(0, names - name.length()));
      if (row.crossing()) {
        code.line("(* async_reg = \"true\" *)");
      }
      comment(row).ifPresentOrElse(c -> code.line(line, gap + "  // " + c), () -> code.line(line));
    }
  }

  /** Signals that differ only in an index are declared together, where the first of them stands. */
  private static List<Row> merged(List<Row> rows) {
    var groups = new LinkedHashMap<String, Row>();
    for (var row : rows) {
      String name = row.names().get(0);
      String line = row.at().isPresent() ? row.at().get().toString() : "";
      var group = groups.putIfAbsent(row.type() + row.crossing() + pattern(name) + line, row);
      if (group != null) {
        group.names().add(name);
      }
    }
    return List.copyOf(groups.values());
  }

  /** The name with {@code #} for each index; a memory's stays as it is. */
  private static String pattern(String name) {
    if (name.indexOf('[') >= 0) {
      return name;
    }
    var pattern = new StringBuilder(name.length());
    int done = 0;
    for (int at = name.indexOf('_'); at >= 0; at = name.indexOf('_', at + 1)) {
      int end = at + 1;
      while (end < name.length() && Character.isDigit(name.charAt(end))) {
        end++;
      }
      if (end > at + 1 && (end == name.length() || name.charAt(end) == '_')) {
        pattern.append(name, done, at + 1).append('#');
        done = end;
      }
    }
    return pattern.append(name, done, name.length()).toString();
  }

  private Optional<SourceLine> comment(Row row) {
    return row.at()
        .filter(at -> context.options.sourceComments() && !at.equals(SourceLine.UNKNOWN));
  }
}
