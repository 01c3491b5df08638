package org.spatten.hdl.verilog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Type;
import org.spatten.hdl.verilog.InstanceArray.Element;
import org.spatten.hdl.verilog.InstanceArray.Port;

/**
 * Finds the instances that read better as one loop: numbered from 0 upwards, of one module, one
 * after another, and connected in far fewer ways than there are instances. Modules in which an
 * output depends on an input within the cycle stay single, since tools take an array as a whole and
 * would see a combinational cycle; those with memories stay single, since the list of memories
 * names the instances around them.
 */
final class InstanceArrays {
  private static final int FEWEST = 4;

  /** Lines that a loop has besides its connections. */
  private static final int FRAME = 5;

  /** Lines of a loop around an assignment. */
  private static final int LOOP = 4;

  private final ModuleContext context;
  private final SignalTable<Expr> inline;
  private final SignalTable<Expr> soleDrivers;
  private final SignalTable<Element> elements;
  private final List<InstanceArray> found = new ArrayList<>();
  private final Map<String, Boolean> fitting = new HashMap<>();

  /**
   * Finds the arrays of a module.
   *
   * @param inline what stands at ports in the place of the parent's signals
   * @param soleDrivers the values that alone drive signals
   */
  InstanceArrays(ModuleContext context, SignalTable<Expr> inline, SignalTable<Expr> soleDrivers) {
    this.context = context;
    this.inline = inline;
    this.soleDrivers = soleDrivers;
    this.elements = context.signals.elements();
    var instances = context.module.instances();
    int at = 0;
    while (at < instances.size()) {
      int end = end(instances, at);
      if (end - at >= FEWEST && fits(instances.get(at))) {
        add(instances.subList(at, end));
      }
      at = end;
    }
  }

  List<InstanceArray> found() {
    return found;
  }

  private static String base(Instance first) {
    return first.name().substring(0, first.name().length() - "_0".length());
  }

  /** The end of the instances that are numbered on from the one at an index. */
  private static int end(List<Instance> instances, int at) {
    var first = instances.get(at);
    int end = at + 1;
    if (first.name().endsWith("_0") && first.parameters().isEmpty()) {
      String stem = base(first) + "_";
      while (end < instances.size()
          && instances.get(end).module().equals(first.module())
          && instances.get(end).name().equals(stem + (end - at))) {
        end++;
      }
    }
    return end;
  }

  private boolean fits(Instance instance) {
    return fitting.computeIfAbsent(
        instance.module(),
        name ->
            context.children.module(name).isPresent()
                && !context.children.isCombinational(name)
                && !hasMemories(name));
  }

  private boolean hasMemories(String name) {
    var module = context.children.module(name);
    return module.isPresent()
        && (!module.get().memories().isEmpty()
            || module.get().instances().stream().anyMatch(i -> hasMemories(i.module())));
  }

  private void add(List<Instance> members) {
    var array = array(members);
    if (array.isEmpty()) {
      return;
    }
    var ports = array.get().ports();
    int lines = FRAME + ports.size();
    for (var port : ports) {
      if (port instanceof InstanceArray.Elements e) {
        for (var run : e.runs()) {
          lines += run.kind() == ElementRun.Kind.SINGLE ? 1 : LOOP;
        }
      }
    }
    if (2 * lines > members.size() * (ports.size() + 3)) {
      forget(members);
      return;
    }
    context.names.reserve(array.get().name());
    for (var port : ports) {
      if (port instanceof InstanceArray.Elements e) {
        context.names.reserve(e.array());
      }
    }
    found.add(array.get());
  }

  /** The array, with its elements known; none when its names are taken or its clocks differ. */
  private Optional<InstanceArray> array(List<Instance> members) {
    var first = members.get(0);
    String base = base(first);
    if (!context.names.isFree(base)) {
      return Optional.empty();
    }
    var connections = first.connections();
    for (int port = 0; port < connections.size(); port++) {
      String name = name(base, members, port);
      boolean fits =
          isOwn(connections.get(port))
              ? !(connections.get(port).childPort().type() instanceof Type.ClockType)
                  && context.names.isFree(name)
              : isCommon(members, port);
      if (!fits) {
        forget(members);
        return Optional.empty();
      }
      if (isOutput(connections.get(port))) {
        for (int i = 0; i < members.size(); i++) {
          elements.put(signal(members, i, port), new Element(name, i));
        }
      }
    }
    var ports = new ArrayList<Port>();
    for (int port = 0; port < connections.size(); port++) {
      ports.add(port(members, port, name(base, members, port)));
    }
    return Optional.of(new InstanceArray(base, List.copyOf(members), ports));
  }

  private Port port(List<Instance> members, int port, String name) {
    var first = signal(members, 0, port);
    if (isOutput(members.get(0).connections().get(port))) {
      return new InstanceArray.Elements(name, members.size(), List.of(), first);
    }
    var values = new ArrayList<Expr>(members.size());
    for (var member : members) {
      var signal = member.connections().get(port).parentSignal();
      var value = inline.find(signal);
      values.add(value.isPresent() ? value.get() : new Expr.Read(signal));
    }
    var runs = ElementRun.of(values, elements);
    if (runs.size() == 1) {
      return new InstanceArray.Direct(runs.get(0));
    }
    for (int i = 0; i < members.size(); i++) {
      if (values.get(i) instanceof Expr.Read read && isAssigned(read.signal())) {
        elements.put(read.signal(), new Element(name, i));
      }
    }
    return new InstanceArray.Elements(name, members.size(), runs, first);
  }

  /** Whether one continuous assignment drives an input that has no plain value. */
  private boolean isAssigned(Signal input) {
    return input.kind() == Signal.Kind.INSTANCE_INPUT
        && context.usage.reads(input) == 0
        && soleDrivers.contains(input)
        && !(soleDrivers.find(input).get() instanceof Expr.Select);
  }

  private void forget(List<Instance> members) {
    for (var member : members) {
      for (var connection : member.connections()) {
        elements.remove(connection.parentSignal());
      }
    }
  }

  private String name(String base, List<Instance> members, int port) {
    String name = base + "_" + members.get(0).connections().get(port).childPort().name();
    if (!isOutput(members.get(0).connections().get(port))) {
      return name;
    }
    for (int i = 0; i < members.size(); i++) {
      if (context.usage.reads(signal(members, i, port)) > 0) {
        return name;
      }
    }
    return name + "_unused";
  }

  static boolean isOutput(Instance.Connection connection) {
    return connection.childPort().kind() == Signal.Kind.OUTPUT;
  }

  /** Whether the parent's signal belongs to the instance alone. */
  private static boolean isOwn(Instance.Connection connection) {
    return isOutput(connection) || connection.parentSignal().kind() == Signal.Kind.INSTANCE_INPUT;
  }

  private static boolean isCommon(List<Instance> members, int port) {
    var first = signal(members, 0, port);
    for (var member : members) {
      if (!member.connections().get(port).parentSignal().equals(first)) {
        return false;
      }
    }
    return true;
  }

  private static Signal signal(List<Instance> members, int member, int port) {
    return members.get(member).connections().get(port).parentSignal();
  }
}
