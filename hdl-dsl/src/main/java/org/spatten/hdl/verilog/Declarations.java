package org.spatten.hdl.verilog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Type;

/** Writes the declarations of a module, aligned, each with the user's line. */
final class Declarations {
  private record Row(String type, String name, Optional<SourceLine> at) {}

  private final ModuleContext context;

  Declarations(ModuleContext context) {
    this.context = context;
  }

  void ports(Code code) {
    var ports = context.module.ports();
    var rows = new ArrayList<Row>();
    for (int i = 0; i < ports.size(); i++) {
      var port = ports.get(i);
      String direction = port.kind() == Signal.Kind.INPUT ? "input  " : "output ";
      String comma = i + 1 < ports.size() ? "," : "";
      rows.add(
          new Row(
              direction + ModuleContext.vector(port.type()),
              port.name() + comma,
              Optional.of(port.at())));
    }
    write(rows, code);
  }

  /** All signals and memories but the ports and those that instances are connected past. */
  void body(Set<Signal> undeclared, Code code) {
    var rows = new ArrayList<Row>();
    for (var signal : context.module.signals()) {
      if (context.usage.isLive(signal) && !undeclared.contains(signal)) {
        rows.add(new Row(type(signal), context.signals.of(signal) + ";", Optional.of(signal.at())));
      }
    }
    for (var made : context.hoisted) {
      rows.add(new Row(ModuleContext.vector(made.type()), made.name() + ";", Optional.empty()));
    }
    for (var memory : context.module.memories()) {
      if (context.usage.isLive(memory)) {
        rows.add(
            new Row(ModuleContext.word(memory), range(memory) + ";", Optional.of(memory.at())));
      }
    }
    write(rows, code);
    if (!rows.isEmpty()) {
      code.line("");
    }
  }

  private static String range(Memory memory) {
    return memory.name() + " [0:" + (memory.depth() - 1) + "]";
  }

  private String type(Signal signal) {
    return signal.type() instanceof Type.EnumType type && context.signals.isEnumTyped(signal)
        ? context.enums.typeName(type)
        : ModuleContext.vector(signal.type());
  }

  private void write(List<Row> rows, Code code) {
    int types = rows.stream().mapToInt(r -> r.type().length()).max().orElse(0);
    int names = rows.stream().mapToInt(r -> r.name().length()).max().orElse(0);
    for (var row : rows) {
      String line = row.type() + " ".repeat(types - row.type().length()) + " " + row.name();
      String comment = comment(row);
      String gap = comment.isEmpty() ? "" : " ".repeat(names - row.name().length());
      code.line(line + gap + comment);
    }
  }

  private String comment(Row row) {
    return context.options.sourceComments()
        ? row.at().filter(at -> !at.equals(SourceLine.UNKNOWN)).map(at -> "  // " + at).orElse("")
        : "";
  }
}
