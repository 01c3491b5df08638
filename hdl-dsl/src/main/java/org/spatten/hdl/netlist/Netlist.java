package org.spatten.hdl.netlist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spatten.hdl.check.Statements;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Register;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Type;

/**
 * The hierarchy of a design with the lines of the program that describe it.
 *
 * <p>The text is one object: {@code version} is 1, {@code top} the name of the top module, {@code
 * modules} a list with children before parents. {@code docs/netlist.md} describes every member.
 */
public final class Netlist {
  private static final int VERSION = 1;

  private Netlist() {}

  /** The netlist as JSON, the same for equal designs byte for byte. */
  public static String json(Design design) {
    var text = new LinkedHashMap<String, Object>();
    text.put("version", VERSION);
    text.put("top", design.top().name());
    text.put("modules", design.modules().stream().map(Netlist::module).toList());
    return Json.of(text);
  }

  private static Map<String, Object> module(Module module) {
    var row = row(module.name(), module.at());
    row.put("kind", module instanceof Module.Defined ? "defined" : "external");
    row.put("ports", module.ports().stream().map(Netlist::port).toList());
    if (module instanceof Module.Defined defined) {
      row.put("instances", defined.instances().stream().map(Netlist::instance).toList());
      row.put("registers", defined.registers().stream().map(Netlist::register).toList());
      row.put("memories", defined.memories().stream().map(m -> memory(defined, m)).toList());
    }
    return row;
  }

  private static Map<String, Object> row(String name, SourceLine at) {
    var row = new LinkedHashMap<String, Object>();
    row.put("name", name);
    row.put("at", at.toString());
    return row;
  }

  private static Map<String, Object> port(Signal port) {
    var row = row(port.name(), port.at());
    row.put("direction", port.kind() == Signal.Kind.INPUT ? "input" : "output");
    row.put("type", type(port.type()));
    row.put("width", port.width());
    return row;
  }

  private static Map<String, Object> instance(Instance instance) {
    var row = row(instance.name(), instance.at());
    row.put("module", instance.module());
    if (!instance.parameters().isEmpty()) {
      row.put("parameters", instance.parameters());
    }
    return row;
  }

  private static Map<String, Object> register(Register register) {
    var row = row(register.signal().name(), register.signal().at());
    row.put("type", type(register.signal().type()));
    row.put("width", register.signal().width());
    clock(register.domain(), row);
    register.resetValue().ifPresent(value -> row.put("resetValue", value.value().toString()));
    return row;
  }

  private static void clock(ClockDomain domain, Map<String, Object> row) {
    row.put("clock", domain.clock().name());
    row.put("edge", lower(domain.edge()));
    domain.reset().ifPresent(reset -> row.put("reset", reset.name()));
    row.put("resetKind", lower(domain.resetKind()));
  }

  private static Map<String, Object> memory(Module.Defined module, Memory memory) {
    var row = row(memory.name(), memory.at());
    row.put("width", memory.wordWidth());
    row.put("depth", memory.depth());
    row.put("maskGranularity", memory.laneWidth());
    row.put("initialised", memory.contents().isPresent());
    var reads = module.syncReads().stream().filter(r -> r.memory().equals(memory)).toList();
    row.put("syncReads", reads.size());
    row.put("writes", writes(module.statements(), memory));
    row.put("readUnderWrite", lower(memory.readUnderWrite()));
    return row;
  }

  private static int writes(List<Statement> statements, Memory memory) {
    var found = new ArrayList<Statement>();
    for (var statement : statements) {
      Statements.forEach(
          statement,
          s -> {
            if (s instanceof Statement.MemoryWrite w && w.memory().equals(memory)) {
              found.add(s);
            }
          });
    }
    return found.size();
  }

  private static String type(Type type) {
    if (type instanceof Type.EnumType e) {
      return e.name();
    }
    return type.getClass().getSimpleName().replace("Type", "");
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
