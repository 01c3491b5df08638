package org.spatten.hdl.ir;

import java.util.List;
import java.util.Map;

/**
 * A child of a module.
 *
 * @param module name of the child's {@link Module} in the design
 * @param parameters of an external module, in order of declaration; values are Long, String or
 *     Boolean
 */
public record Instance(
    String name,
    String module,
    List<Connection> connections,
    Map<String, Object> parameters,
    SourceLine at) {
  /**
   * One port of the child and the parent's signal at it: clocks and resets a parent's signal of any
   * kind, others an instance signal.
   */
  public record Connection(Signal childPort, Signal parentSignal) {}

  public Instance {
    connections = List.copyOf(connections);
  }
}
