package org.spatten.hdl.check;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Type;

/**
 * For each module of a design, which outputs depend on which inputs within one clock cycle. The
 * outputs of external modules are taken to come from state, but those of a function that is called
 * without a clock.
 */
public final class PortDependencies {
  private final Map<String, Module.Defined> modules = new HashMap<>();
  private final Map<String, Map<Signal, Set<Signal>>> outputsOfInputs = new HashMap<>();
  private final IdentityHashMap<Module, CombinationalGraph> graphs = new IdentityHashMap<>();
  private final IdentityHashMap<Module, Integer> signalBounds = new IdentityHashMap<>();

  /** The dependencies in a design; each module is analysed when it is first asked for. */
  public static PortDependencies of(Design design) {
    var result = new PortDependencies();
    for (var module : design.modules()) {
      if (module instanceof Module.Defined defined) {
        result.modules.put(defined.name(), defined);
      } else if (module instanceof Module.External external
          && external.function().filter(f -> !f.clocked()).isPresent()) {
        result.outputsOfInputs.put(external.name(), allOfAll(external));
      }
    }
    return result;
  }

  private static Map<Signal, Set<Signal>> allOfAll(Module.External call) {
    var outputs = new LinkedHashSet<>(call.ports());
    outputs.removeIf(p -> p.kind() != Signal.Kind.OUTPUT);
    var dependencies = new LinkedHashMap<Signal, Set<Signal>>();
    call.ports().stream()
        .filter(p -> p.kind() == Signal.Kind.INPUT)
        .forEach(input -> dependencies.put(input, outputs));
    return dependencies;
  }

  /** What depends on what in a module of the design. */
  CombinationalGraph graph(Module.Defined module) {
    var known = graphs.get(module);
    if (known == null) {
      known = CombinationalGraph.of(module, this);
      graphs.put(module, known);
    }
    return known;
  }

  /** One more than the greatest number of a signal of a module, for tables by signal. */
  int signalBound(Module.Defined module) {
    var known = signalBounds.get(module);
    if (known == null) {
      known = Math.max(bound(module.ports()), bound(module.signals()));
      signalBounds.put(module, known);
    }
    return known;
  }

  private static int bound(List<Signal> signals) {
    int bound = 0;
    for (var signal : signals) {
      bound = Math.max(bound, signal.id() + 1);
    }
    return bound;
  }

  /** The module of that name, unless it is external. */
  public Optional<Module.Defined> module(String name) {
    return Optional.ofNullable(modules.get(name));
  }

  /** Whether an output of the module depends on an input within the cycle. */
  public boolean isCombinational(String name) {
    return !outputsOfInputs(name).isEmpty();
  }

  /** Calls back with the parent's signals at each dependent pair of a child's ports. */
  void edges(Instance instance, BiConsumer<Signal, Signal> inputAndOutput) {
    var dependencies = outputsOfInputs(instance.module());
    if (dependencies.isEmpty()) {
      return;
    }
    var parents = new HashMap<Signal, Signal>();
    for (var connection : instance.connections()) {
      parents.put(connection.childPort(), connection.parentSignal());
    }
    dependencies.forEach(
        (input, outputs) -> {
          var from = Optional.ofNullable(parents.get(input));
          for (var output : outputs) {
            var to = Optional.ofNullable(parents.get(output));
            if (from.isPresent() && to.isPresent()) {
              inputAndOutput.accept(from.get(), to.get());
            }
          }
        });
  }

  private Map<Signal, Set<Signal>> outputsOfInputs(String name) {
    var known = outputsOfInputs.get(name);
    if (known == null) {
      known = module(name).map(this::analyse).orElse(Map.of());
      outputsOfInputs.put(name, known);
    }
    return known;
  }

  private Map<Signal, Set<Signal>> analyse(Module.Defined module) {
    var graph = graph(module);
    var next = graph.graph().successors();
    var lastSeen = new int[next.length];
    var path = new int[next.length];
    var result = new LinkedHashMap<Signal, Set<Signal>>();
    int stamp = 0;
    for (var input : module.ports()) {
      if (input.kind() != Signal.Kind.INPUT || input.type() instanceof Type.ClockType) {
        continue;
      }
      stamp++;
      var outputs = new LinkedHashSet<Signal>();
      int depth = 0;
      path[depth++] = graph.vertex(input);
      lastSeen[path[0]] = stamp;
      while (depth > 0) {
        int vertex = path[--depth];
        graph.signalAt(vertex).filter(s -> s.kind() == Signal.Kind.OUTPUT).ifPresent(outputs::add);
        for (int w : next[vertex]) {
          if (lastSeen[w] != stamp) {
            lastSeen[w] = stamp;
            path[depth++] = w;
          }
        }
      }
      if (!outputs.isEmpty()) {
        result.put(input, outputs);
      }
    }
    return result;
  }
}
