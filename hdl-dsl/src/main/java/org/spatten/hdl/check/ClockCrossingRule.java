package org.spatten.hdl.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Register;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Type;

/**
 * State of one clock is taken into state of another only by a register that is marked for it, as
 * those of the cells in {@code org.spatten.hdl.crossing} are. The contents of a memory may cross,
 * since whoever addresses it must know when they are stable. Values from outside belong to no
 * clock. One object checks one design, since it remembers the clocks of ports.
 */
final class ClockCrossingRule implements Rule {
  /** The clock ports whose state drives each output, and those whose state takes each input. */
  private record Ports(Map<Signal, Set<Signal>> driving, Map<Signal, Set<Signal>> taking) {}

  private final Map<String, Ports> known = new HashMap<>();

  @Override
  public void check(Module.Defined module, PortDependencies children, Consumer<Diagnostic> found) {
    if (isOfOneClock(module, children.graph(module))) {
      return;
    }
    analyse(module, children, found);
  }

  /** Whether all state obeys one clock, so that nothing can cross. */
  private static boolean isOfOneClock(Module.Defined module, CombinationalGraph graph) {
    var clocks = new HashSet<Signal>();
    for (var register : module.registers()) {
      clocks.add(register.domain().clock());
    }
    for (var sink : graph.sinks()) {
      clocks.add(sink.clock());
    }
    for (var instance : module.instances()) {
      for (var connection : instance.connections()) {
        if (connection.childPort().type() instanceof Type.ClockType) {
          clocks.add(connection.parentSignal());
        }
      }
    }
    return clocks.size() < 2;
  }

  /** The clocks that drive each output of a module and take each of its inputs. */
  Map<Signal, Set<Signal>> clocks(Module.Defined module, PortDependencies children) {
    analyse(module, children, diagnostic -> {});
    var clocks = new HashMap<>(known.get(module.name()).driving());
    clocks.putAll(known.get(module.name()).taking());
    return clocks;
  }

  private void analyse(
      Module.Defined module, PortDependencies children, Consumer<Diagnostic> found) {
    for (var instance : module.instances()) {
      if (!known.containsKey(instance.module())) {
        children
            .module(instance.module())
            .ifPresent(child -> analyse(child, children, diagnostic -> {}));
      }
    }
    var graph = children.graph(module);
    var sources = sources(module);
    var sinks = sinks(module, graph);
    var driving = new HashMap<Signal, Set<Signal>>();
    sources.forEach(
        (clock, signals) -> {
          var reach = Reach.forward(graph, signals);
          for (var sink : sinks) {
            if (!sink.clock().equals(clock) && reach.contains(sink.vertex())) {
              report(sink, clock, reach.pathTo(sink.vertex()), found);
            }
          }
          module.ports().stream()
              .filter(p -> p.kind() == Signal.Kind.OUTPUT && reach.contains(graph.vertex(p)))
              .forEach(p -> driving.computeIfAbsent(p, k -> new LinkedHashSet<>()).add(clock));
        });
    known.put(module.name(), new Ports(driving, taking(module, graph, sinks)));
  }

  private Map<Signal, Set<Signal>> sources(Module.Defined module) {
    var sources = new LinkedHashMap<Signal, Set<Signal>>();
    module.registers().forEach(r -> add(sources, r.domain().clock(), r.signal()));
    module.syncReads().forEach(r -> add(sources, r.domain().clock(), r.data()));
    for (var instance : module.instances()) {
      var parents = parents(instance);
      ports(instance)
          .driving()
          .forEach(
              (output, clocks) ->
                  clocks.forEach(c -> add(sources, parents.get(c), parents.get(output))));
    }
    return sources;
  }

  private List<Sink> sinks(Module.Defined module, CombinationalGraph graph) {
    var crossing = new HashSet<Signal>();
    module.registers().stream().filter(Register::crossing).forEach(r -> crossing.add(r.signal()));
    var sinks = new ArrayList<Sink>();
    for (var sink : graph.sinks()) {
      if (sink.register().filter(crossing::contains).isEmpty()) {
        sinks.add(sink);
      }
    }
    for (var instance : module.instances()) {
      var parents = parents(instance);
      ports(instance)
          .taking()
          .forEach(
              (input, clocks) -> {
                var signal = parents.get(input);
                for (var clock : clocks) {
                  var register = Optional.of(signal);
                  sinks.add(
                      new Sink(graph.vertex(signal), parents.get(clock), register, signal.at()));
                }
              });
    }
    return sinks;
  }

  private Map<Signal, Set<Signal>> taking(
      Module.Defined module, CombinationalGraph graph, List<Sink> sinks) {
    var byClock = new LinkedHashMap<Signal, List<Sink>>();
    sinks.forEach(s -> byClock.computeIfAbsent(s.clock(), k -> new ArrayList<>()).add(s));
    var taking = new HashMap<Signal, Set<Signal>>();
    byClock.forEach(
        (clock, all) -> {
          if (clock.kind() == Signal.Kind.INPUT) {
            var reach = Reach.backward(graph, all);
            module.ports().stream()
                .filter(p -> p.kind() == Signal.Kind.INPUT && reach.contains(graph.vertex(p)))
                .forEach(p -> add(taking, p, clock));
          }
        });
    return taking;
  }

  private Ports ports(Instance instance) {
    return known.getOrDefault(instance.module(), new Ports(Map.of(), Map.of()));
  }

  private static Map<Signal, Signal> parents(Instance instance) {
    return instance.connections().stream()
        .collect(
            Collectors.toMap(Instance.Connection::childPort, Instance.Connection::parentSignal));
  }

  private static void add(Map<Signal, Set<Signal>> map, Signal key, Signal value) {
    map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(value);
  }

  private static void report(
      Sink sink, Signal clock, List<Signal> path, Consumer<Diagnostic> found) {
    String taker = sink.register().map(Drivers::describe).orElse("a memory access");
    String message = "%s on clock `%s` takes a value of clock `%s` without a synchroniser; %s:\n%s";
    String places = path.stream().map(s -> place(s.name(), s.at())).collect(Collectors.joining());
    String end =
        sink.register()
            .filter(r -> !path.contains(r))
            .map(r -> place(r.name(), sink.at()))
            .orElse("");
    String text =
        message.formatted(
            taker, sink.clock().name(), clock.name(), remedy(path.get(0)), places + end);
    found.accept(new Diagnostic("clock crossing", sink.at(), text.stripTrailing()));
  }

  private static String remedy(Signal source) {
    return source.width() == 1
        ? "let a level pass through a Synchroniser, a pulse through a PulseCrossing"
        : "let values pass through a StreamCrossing or a StreamFifoCC";
  }

  private static String place(String name, SourceLine at) {
    return "  " + name + " (" + at + ")\n";
  }
}
