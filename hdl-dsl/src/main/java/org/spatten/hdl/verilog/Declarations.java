package org.spatten.hdl.verilog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Type;
import org.spatten.hdl.verilog.ArrayFamilies.Array;

/** Writes the declarations of a module, aligned, each with the user's line. */
final class Declarations {
  /**
   * One declaration.
   *
   * @param names one, or several between commas
   */
  private record Row(String type, String names, Optional<SourceLine> at, boolean crossing) {
    static Row of(String type, String name, Optional<SourceLine> at) {
      return new Row(type, name, at, false);
    }
  }

  /** Declarations that are alike, the names of which are gathered. */
  private static final class Alike {
    final Row first;
    final StringBuilder names;
    boolean several;

    Alike(Row first) {
      this.first = first;
      this.names = new StringBuilder(first.names());
    }

    boolean takes(Row row) {
      return row.type().equals(first.type())
          && row.crossing() == first.crossing()
          && row.at().equals(first.at());
    }

    void add(Row row) {
      names.append(", ").append(row.names());
      several = true;
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
  void body(Instances instances, Map<String, Array> arrays, Code code) {
    var rows = new ArrayList<Row>();
    var crossing = new SignalSet();
    for (var register : context.module.registers()) {
      if (register.crossing()) {
        crossing.add(register.signal());
      }
    }
    for (var signal : context.module.signals()) {
      var array = context.arrays.of(signal);
      if (array.isPresent()) {
        if (array.get().members().get(0).equals(signal)) {
          String range = array.get().name() + " [0:" + (array.get().members().size() - 1) + "]";
          rows.add(Row.of(type(signal), range, Optional.of(signal.at())));
        }
      } else if (!instances.undeclared().contains(signal) && context.usage.isLive(signal)) {
        String name = context.signals.of(signal);
        rows.add(new Row(type(signal), name, Optional.of(signal.at()), crossing.contains(signal)));
      }
    }
    for (var elements : instances.arrays()) {
      var first = elements.first();
      String type = "wire" + ModuleContext.dimensions(first.type());
      String range = elements.array() + " [0:" + (elements.count() - 1) + "]";
      rows.add(Row.of(type, range, Optional.of(first.at())));
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
      var array = arrays.get(row.names());
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
        : context.vector(context.signals.word(signal), signal.type());
  }

  private void write(List<Row> all, String separator, String end, Code code) {
    var alike = merged(all);
    int types = 0;
    int longest = 0;
    for (var each : alike) {
      types = Math.max(types, each.first.type().length());
      longest = each.several ? longest : Math.max(longest, each.names.length() + 1);
    }
    for (int i = 0; i < alike.size(); i++) {
      var row = alike.get(i).first;
      String names = alike.get(i).names.append(i + 1 < alike.size() ? separator : end).toString();
      String line = row.type() + " ".repeat(types - row.type().length()) + " " + names;
      if (row.crossing()) {
        code.line("(* async_reg = \"true\" *)");
      }
      String gap = " ".repeat(Math.max(0, longest - names.length()));
      code.line(line, hasComment(row) ? gap + "  // " + row.at().get() : "");
    }
  }

  /** Signals that differ only in an index are declared together, where the first of them stands. */
  private static List<Alike> merged(List<Row> rows) {
    var result = new ArrayList<Alike>();
    var byPattern = new HashMap<String, List<Alike>>();
    for (var row : rows) {
      var pattern = pattern(row.names());
      var known = byPattern.get(pattern);
      if (known == null) {
        known = new ArrayList<>(1);
        byPattern.put(pattern, known);
      }
      Optional<Alike> found = Optional.empty();
      for (int i = 0; i < known.size() && found.isEmpty(); i++) {
        found = known.get(i).takes(row) ? Optional.of(known.get(i)) : found;
      }
      if (found.isPresent()) {
        found.get().add(row);
      } else {
        var fresh = new Alike(row);
        known.add(fresh);
        result.add(fresh);
      }
    }
    return result;
  }

  /** The name with {@code #} for each index. */
  private static String pattern(String name) {
    var pattern = new StringBuilder(name.length());
    int done = 0;
    for (int at = name.indexOf('_'); at >= 0; at = name.indexOf('_', at + 1)) {
      int end = at + 1;
      while (end < name.length() && Character.isDigit(name.charAt(end))) {
        end++;
      }
      if (end > at + 1 && (end == name.length() || "_ ".indexOf(name.charAt(end)) >= 0)) {
        pattern.append(name, done, at + 1).append('#');
        done = end;
      }
    }
    return pattern.append(name, done, name.length()).toString();
  }

  private boolean hasComment(Row row) {
    return context.options.sourceComments()
        && row.at().isPresent()
        && !row.at().get().equals(SourceLine.UNKNOWN);
  }
}
