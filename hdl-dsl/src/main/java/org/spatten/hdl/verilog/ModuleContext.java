package org.spatten.hdl.verilog;

import java.util.ArrayList;
import java.util.HashSet;
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
  final RegisterArrays arrays = new RegisterArrays(this);
  final Enums enums;
  final ExpressionWriter expressions;
  final List<ExpressionWriter.Hoisted> hoisted = new ArrayList<>();

  /** Names that a procedural block assigns; Verilog calls them variables. */
  final Set<String> procedural = new HashSet<>();

  private final Code body = new Code();
  private boolean lastWasLine = true;

  ModuleContext(Module.Defined module, PortDependencies children, EmitOptions options) {
    this.module = module;
    this.children = children;
    this.options = options;
    this.usage = new Usage(module, options);
    for (var port : module.ports()) {
      names.reserve(port.name());
    }
    for (var signal : module.signals()) {
      names.reserve(signal.name());
    }
    for (var memory : module.memories()) {
      names.reserve(memory.name());
    }
    for (var instance : module.instances()) {
      names.reserve(instance.name());
    }
    for (var register : module.registers()) {
      procedural.add(register.signal().name());
    }
    for (var read : module.syncReads()) {
      procedural.add(read.data().name());
    }
    this.enums = new Enums(names);
    this.expressions = new ExpressionWriter(this);
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

  Code body() {
    return body;
  }

  /** Writes a loop whose body is given the name of the loop's variable. */
  void loop(int from, int to, Code code, Consumer<String> body) {
    String i = loopVariable();
    if (options.language().isOld()) {
      code.open("begin : " + names.allocate("each_" + i));
      code.line("integer " + i + ";");
      code.open("for (%s = %d; %s < %d; %s = %s + 1) begin".formatted(i, from, i, to, i, i));
      body.accept(i);
      code.close("end");
    } else {
      code.open("for (int %s = %d; %s < %d; %s++) begin".formatted(i, from, i, to, i));
      body.accept(i);
    }
    code.close("end");
  }

  /** A free name for the variable of a loop. */
  String loopVariable() {
    for (String name : List.of("i", "j", "k")) {
      if (names.isFree(name)) {
        return name;
      }
    }
    return names.allocate("lane_index");
  }

  /** The word that begins the declaration of a name. */
  String net(String name) {
    if (!options.language().isOld()) {
      return "logic";
    }
    return procedural.contains(name) ? "reg" : "wire";
  }

  /** The type of a declared vector of that name. */
  String vector(String name, Type type) {
    return net(name) + dimensions(type);
  }

  /** A domain for each clock edge at which a memory is written, its enable that of all writes. */
  List<ClockDomain> writeClocks(Memory memory) {
    var clocks = new ArrayList<ClockDomain>();
    for (var statement : module.statements()) {
      Statements.forEach(
          statement,
          s -> {
            if (s instanceof Statement.MemoryWrite w && w.memory().equals(memory)) {
              add(clocks, w.domain());
            }
          });
    }
    return clocks;
  }

  private static void add(List<ClockDomain> clocks, ClockDomain domain) {
    for (int i = 0; i < clocks.size(); i++) {
      if (clocks.get(i).ticksWith(domain)) {
        if (!clocks.get(i).enable().equals(domain.enable())) {
          clocks.set(i, clocks.get(i).alwaysEnabled());
        }
        return;
      }
    }
    clocks.add(domain);
  }

  static String dimensions(Type type) {
    String sign = type.signed() ? " signed" : "";
    return sign + (type.width() == 1 ? "" : " [" + (type.width() - 1) + ":0]");
  }

  String word(Memory memory) {
    String variable = options.language().isOld() ? "reg" : "logic";
    return variable + dimensions(new Type.BitsType(memory.wordWidth()));
  }

  private void drive(ExpressionWriter.Hoisted made, Code code) {
    if (made.value().isPresent()) {
      code.line("assign " + made.name() + " = " + made.value().get().code() + ";");
    } else {
      procedural.add(made.name());
      code.open(options.language().combinational + " begin");
      new StatementWriter(this, (s, c) -> {})
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
