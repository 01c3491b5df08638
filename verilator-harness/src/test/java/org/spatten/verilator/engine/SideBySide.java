package org.spatten.verilator.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Target;
import org.spatten.hdl.ir.Type;

/**
 * Many designs in one, so that one model tests them all. Design n is the child {@code cell<n>}, and
 * its ports are ports of the top with {@code c<n>_} before their names; all first clocks are {@code
 * clk}, all second ones {@code second_clk}, all resets {@code rst}. Checks and logs are dropped,
 * since random inputs break the rules that they watch. Modules of one name get others.
 */
final class SideBySide {
  private static final SourceLine AT = SourceLine.UNKNOWN;

  private final Map<String, Module> modules = new LinkedHashMap<>();
  private final List<Signal> ports = new ArrayList<>();
  private final List<Signal> signals = new ArrayList<>();
  private final List<Instance> instances = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Signal> clocks = new ArrayList<>();
  private final Signal reset;
  private int nextId;

  private SideBySide() {
    for (var name : List.of("clk", "second_clk")) {
      clocks.add(port(name, Type.ClockType.CLOCK, Signal.Kind.INPUT));
    }
    reset = port("rst", Type.BoolType.BOOL, Signal.Kind.INPUT);
  }

  static Design of(String name, List<Design> designs) {
    var all = new SideBySide();
    designs.forEach(all::add);
    var modules = new ArrayList<>(all.modules.values());
    modules.add(
        new Module.Defined(
            name,
            "",
            all.ports,
            all.signals,
            List.of(),
            List.of(),
            List.of(),
            all.instances,
            all.statements,
            AT));
    return new Design(modules);
  }

  private Signal port(String name, Type type, Signal.Kind kind) {
    var port = new Signal(nextId++, name, type, kind, AT);
    ports.add(port);
    return port;
  }

  private void add(Design design) {
    int number = instances.size();
    var names = new HashMap<String, String>();
    for (var module : design.modules()) {
      var name = module.name();
      names.put(name, modules.containsKey(name) ? name + "_of_" + number : name);
      modules.put(names.get(name), silent((Module.Defined) module, names));
    }
    int clock = 0;
    var connections = new ArrayList<Instance.Connection>();
    for (var port : design.top().ports()) {
      boolean input = port.kind() == Signal.Kind.INPUT;
      if (port.type() instanceof Type.ClockType) {
        connections.add(new Instance.Connection(port, clocks.get(clock++)));
      } else if (input && isReset(port)) {
        connections.add(new Instance.Connection(port, reset));
      } else {
        connections.add(new Instance.Connection(port, connect(port, number, input)));
      }
    }
    instances.add(
        new Instance("cell" + number, names.get(design.top().name()), connections, Map.of(), AT));
  }

  private static boolean isReset(Signal port) {
    return port.name().equals("rst") || port.name().endsWith("_rst");
  }

  private Signal connect(Signal port, int number, boolean input) {
    var outside = port("c" + number + "_" + port.name(), port.type(), port.kind());
    var kind = input ? Signal.Kind.INSTANCE_INPUT : Signal.Kind.INSTANCE_OUTPUT;
    var inside = new Signal(nextId++, "cell" + number + "_" + port.name(), port.type(), kind, AT);
    signals.add(inside);
    statements.add(
        input
            ? new Statement.Assign(new Target.Whole(inside), new Expr.Read(outside), AT)
            : new Statement.Assign(new Target.Whole(outside), new Expr.Read(inside), AT));
    return inside;
  }

  private static Module silent(Module.Defined m, Map<String, String> names) {
    return m.withName(names.get(m.name()))
        .withInstances(
            m.instances().stream()
                .map(
                    i ->
                        new Instance(
                            i.name(),
                            names.get(i.module()),
                            i.connections(),
                            i.parameters(),
                            i.at()))
                .toList())
        .withStatements(silent(m.statements()));
  }

  private static List<Statement> silent(List<Statement> from) {
    return from.stream().flatMap(s -> silent(s).stream()).toList();
  }

  private static Optional<Statement> silent(Statement statement) {
    if (statement instanceof Statement.Check || statement instanceof Statement.Log) {
      return Optional.empty();
    }
    if (statement instanceof Statement.When s) {
      return Optional.of(
          new Statement.When(s.condition(), silent(s.then()), silent(s.otherwise()), s.at()));
    }
    if (statement instanceof Statement.Choose s) {
      var arms =
          s.arms().stream()
              .map(arm -> new Statement.Arm(arm.labels(), silent(arm.body()), arm.at()))
              .toList();
      return Optional.of(
          new Statement.Choose(s.subject(), arms, s.otherwise().map(SideBySide::silent), s.at()));
    }
    return Optional.of(statement);
  }
}
