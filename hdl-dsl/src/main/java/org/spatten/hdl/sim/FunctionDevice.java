package org.spatten.hdl.sim;

import java.util.List;
import org.spatten.hdl.ir.ForeignFunction;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Type;

/** A call of a foreign function at the edges of a clock, by its meaning in Java. */
final class FunctionDevice implements SimulationModel.Device {
  private final ForeignFunction.Behaviour behaviour;
  private final List<Signal> ports;
  private final int firstArgument;

  FunctionDevice(Module.External module, ForeignFunction.Behaviour behaviour) {
    this.behaviour = behaviour;
    this.ports = module.ports();
    int first = 0;
    while (ports.get(first).type() instanceof Type.ClockType) {
      first++;
    }
    this.firstArgument = first + 1;
  }

  @Override
  public void start(SimulationModel.Pins pins) {}

  @Override
  public void rise(int clockPort, SimulationModel.Pins pins) {
    if (pins.get(firstArgument - 1) == 0) {
      return;
    }
    int result = ports.size() - 1;
    var arguments = new long[result - firstArgument];
    for (int i = 0; i < arguments.length; i++) {
      var port = ports.get(firstArgument + i);
      int unused = Long.SIZE - port.width();
      long raw = pins.get(firstArgument + i);
      arguments[i] = port.type().signed() ? raw << unused >> unused : raw;
    }
    pins.set(result, behaviour.apply(arguments));
  }

  @Override
  public void close() {}
}
