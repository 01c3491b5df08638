package org.spatten.hdl.sim;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.ir.ForeignFunction;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Signal;

/** Foreign functions by their meaning in Java, and the calls whose results have no clock. */
final class ForeignCalls {
  /**
   * A call.
   *
   * @param function index in {@link #functions}
   * @param arguments signals of the scope that calls
   * @param width of the result
   */
  record Call(int function, List<Signal> arguments, int width) {}

  /** The functions that the calls name. */
  final List<ForeignFunction.Behaviour> functions = new ArrayList<>();

  ForeignCalls(Hierarchy hierarchy) {
    for (Hierarchy.Foreign foreign : hierarchy.foreign) {
      if (isUnclocked(foreign)) {
        add(foreign);
      }
    }
  }

  private void add(Hierarchy.Foreign foreign) {
    ForeignFunction.Behaviour behaviour = behaviour(foreign);
    if (!functions.contains(behaviour)) {
      functions.add(behaviour);
    }
    List<Signal> arguments = new ArrayList<>();
    for (Signal port : foreign.module().ports()) {
      Signal signal = connected(foreign.instance(), port);
      if (port.kind() == Signal.Kind.INPUT) {
        arguments.add(signal);
      } else {
        Call call = new Call(functions.indexOf(behaviour), List.copyOf(arguments), port.width());
        foreign.parent().calls.put(signal, call);
      }
    }
  }

  private static Signal connected(Instance instance, Signal port) {
    return instance.connections().stream()
        .filter(c -> c.childPort().equals(port))
        .map(Instance.Connection::parentSignal)
        .findFirst()
        .orElseThrow();
  }

  /** Whether it is a call whose result follows its arguments. */
  static boolean isUnclocked(Hierarchy.Foreign foreign) {
    return foreign.module().function().filter(f -> !f.clocked()).isPresent();
  }

  /** What a call of a function does. */
  static ForeignFunction.Behaviour behaviour(Hierarchy.Foreign foreign) {
    ForeignFunction function = foreign.module().function().orElseThrow();
    return function
        .java()
        .orElseThrow(
            () ->
                new SimulationException(
                    "%s: %s calls the C function %s; say what it does in Java by .java(..), or run this on the verilator engine"
                        .formatted(
                            foreign.instance().at(),
                            foreign.parent().name(foreign.instance().name()),
                            function.name())));
  }
}
