package org.spatten.hdl.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.ir.ClockDomain.Edge;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Type;

/** The Java models of external modules, linked into the design. */
final class Models {
  private final List<Linked> linked = new ArrayList<>();
  private final Hierarchy hierarchy;
  private final Ticks ticks;

  /** One model: its instance's ports lie in the state. */
  private static final class Linked {
    final Hierarchy.Foreign foreign;
    final SimulationModel.Device device;
    final int[] slots;

    Linked(Hierarchy.Foreign foreign, SimulationModel.Device device, int[] slots) {
      this.foreign = foreign;
      this.device = device;
      this.slots = slots;
    }
  }

  Models(Hierarchy hierarchy, Ticks ticks, StateLayout layout) {
    this.hierarchy = hierarchy;
    this.ticks = ticks;
    for (Hierarchy.Foreign foreign : hierarchy.foreign) {
      if (ForeignCalls.isUnclocked(foreign)) {
        continue;
      }
      Instance instance = foreign.instance();
      String path = foreign.parent().name(instance.name());
      int[] slots = new int[foreign.module().ports().size()];
      for (int i = 0; i < slots.length; i++) {
        slots[i] = layout.allocate(Bits.words(foreign.module().ports().get(i).width()));
      }
      for (Instance.Connection connection : instance.connections()) {
        if (connection.childPort().kind() == Signal.Kind.OUTPUT) {
          int port = foreign.module().ports().indexOf(connection.childPort());
          foreign.parent().slots.put(connection.parentSignal(), slots[port]);
        }
      }
      SimulationModel.Device device = open(foreign, path);
      linked.add(new Linked(foreign, device, slots));
    }
  }

  private static SimulationModel.Device open(Hierarchy.Foreign foreign, String path) {
    if (foreign.module().function().isEmpty()) {
      return find(foreign, path).open(path, foreign.module(), foreign.instance().parameters());
    }
    return new FunctionDevice(foreign.module(), ForeignCalls.behaviour(foreign));
  }

  private static SimulationModel find(Hierarchy.Foreign foreign, String path) {
    for (SimulationModel model : ServiceLoader.load(SimulationModel.class)) {
      if (model.module().equals(foreign.module().name())) {
        return model;
      }
    }
    throw new SimulationException(
        foreign.instance().at()
            + ": "
            + path
            + " is the external module "
            + foreign.module().name()
            + ", which has no Java model; run this on the verilator engine or register a "
            + SimulationModel.class.getName());
  }

  /** Lets each clock of a model fetch the model's inputs. */
  void addInputs(Lowering lowering, Effects effects) {
    for (Linked each : linked) {
      Scope parent = each.foreign.parent();
      List<Signal> ports = each.foreign.module().ports();
      for (Instance.Connection clock : each.foreign.instance().connections()) {
        if (!(clock.childPort().type() instanceof Type.ClockType)
            || clock.childPort().kind() != Signal.Kind.INPUT) {
          continue;
        }
        Tick tick = ticks.of(hierarchy.clockPort(parent, clock.parentSignal()), Edge.RISING);
        int[] slots = each.slots.clone();
        for (Instance.Connection in : each.foreign.instance().connections()) {
          if (in.childPort().kind() == Signal.Kind.INPUT) {
            slots[ports.indexOf(in.childPort())] =
                effects.put(tick, lowering.signals().value(parent, in.parentSignal()));
          }
        }
        int port = ports.indexOf(clock.childPort());
        tick.models.add(new ModelCall(each.device, port, ports, slots));
      }
    }
  }

  void start(List<Tick> all, long[] state) {
    for (Tick tick : all) {
      for (ModelCall model : tick.models) {
        model.start(state);
      }
    }
  }

  void close() {
    for (Linked each : linked) {
      each.device.close();
    }
  }
}
