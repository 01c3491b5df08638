package org.spatten.hdl.verilog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.spatten.hdl.check.PortDependencies;
import org.spatten.hdl.check.Statements;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Type;

/** What the parts of one module's emission share: names, expressions, and the body so far. */
final class ModuleContext {
  final Module.Defined module;
  final PortDependencies children;
  final EmitOptions options;
  final Usage usage;
  final Names names = new Names();
  final SignalNames signals = new SignalNames();
  final UsedBits used = new UsedBits();
  final Enums enums;
  final ExpressionWriter expressions;
  final List<ExpressionWriter.Hoisted> hoisted = new ArrayList<>();
  private final Code body = new Code();
  private boolean lastWasLine = true;

  ModuleContext(Module.Defined module, PortDependencies children, EmitOptions options) {
    this.module = module;
    this.children = children;
    this.options = options;
    this.usage = new Usage(module, options.assertions());
    module.ports().forEach(s -> names.reserve(s.name()));
    module.signals().forEach(s -> names.reserve(s.name()));
    module.memories().forEach(m -> names.reserve(m.name()));
    module.instances().forEach(i -> names.reserve(i.name()));
    this.enums = new Enums(names);
    this.expressions = new ExpressionWriter(usage, names, used, signals, enums);
  }

  /** Adds one item of the body; what it hoists is declared and driven before it. */
  void item(Consumer<Code> writer) {
    var code = new Code();
    code.indent();
    writer.accept(code);
    for (var made : expressions.takeHoisted()) {
      hoisted.add(made);
      item(c -> drive(made, c));
    }
    add(code);
  }

  String body() {
    return body.isEmpty() ? "" : body.toString();
  }

  String loopVariable() {
    for (String name : List.of("i", "j", "k")) {
      if (names.isFree(name)) {
        return name;
      }
    }
    return names.allocate("lane_index");
  }

  /** The clock domains in which a memory is written. */
  Set<ClockDomain> writeDomains(Memory memory) {
    var domains = new LinkedHashSet<ClockDomain>();
    for (var statement : module.statements()) {
      Statements.forEach(
          statement,
          s -> {
            if (s instanceof Statement.MemoryWrite w && w.memory().equals(memory)) {
              domains.add(w.domain());
            }
          });
    }
    return domains;
  }

  static String vector(Type type) {
    String sign = type.signed() ? " signed" : "";
    return "logic" + sign + (type.width() == 1 ? "" : " [" + (type.width() - 1) + ":0]");
  }

  static String word(Memory memory) {
    return memory.wordWidth() == 1 ? "logic" : "logic [" + (memory.wordWidth() - 1) + ":0]";
  }

  private void drive(ExpressionWriter.Hoisted made, Code code) {
    if (made.value().isPresent()) {
      code.line("assign " + made.name() + " = " + made.value().get().code() + ";");
    } else {
      code.open("always_comb begin");
      new StatementWriter(expressions, (s, c) -> {})
          .select(made.name(), made.select().orElseThrow(), code);
      code.close("end");
    }
  }

  private void add(Code code) {
    if (code.isEmpty()) {
      return;
    }
    boolean isLine = code.firstLine().startsWith("assign ");
    if (!body.isEmpty() && !(isLine && lastWasLine)) {
      body.line("");
    }
    body.append(code);
    lastWasLine = isLine;
  }
}
