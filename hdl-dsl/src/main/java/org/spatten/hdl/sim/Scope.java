package org.spatten.hdl.sim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;

/** One instance of a module in the flattened design. */
final class Scope {
  /** A port of a child. */
  record ChildPort(Scope scope, Signal port) {}

  /** Hierarchical name with dots; empty for the top. */
  final String path;

  final Module.Defined module;
  final Drivers drivers;
  final Optional<Scope> parent;
  final List<Scope> children = new ArrayList<>();

  /** The parent's signal at each input. */
  final Map<Signal, Signal> inputs = new HashMap<>();

  /** The child that drives each instance output. */
  final Map<Signal, ChildPort> outputs = new HashMap<>();

  /** The call of a foreign function that gives an instance output its value. */
  final Map<Signal, ForeignCalls.Call> calls = new HashMap<>();

  /** First slot of what holds its value between evaluations. */
  final Map<Signal, Integer> slots = new HashMap<>();

  final Map<Memory, Storage> memories = new HashMap<>();

  /** Word-level values already made. */
  final IdentityHashMap<Expr, Node[]> values = new IdentityHashMap<>();

  final Map<Signal, Node[][]> groups = new HashMap<>();

  Scope(String path, Module.Defined module, Drivers drivers, Optional<Scope> parent) {
    this.path = path;
    this.module = module;
    this.drivers = drivers;
    this.parent = parent;
  }

  String name(String local) {
    return path.isEmpty() ? local : path + "." + local;
  }

  void connect(Scope child, Instance instance) {
    for (Instance.Connection connection : instance.connections()) {
      Signal port = connection.childPort();
      if (port.kind() == Signal.Kind.INPUT) {
        child.inputs.put(port, connection.parentSignal());
      } else {
        outputs.put(connection.parentSignal(), new ChildPort(child, port));
      }
    }
    children.add(child);
  }
}
