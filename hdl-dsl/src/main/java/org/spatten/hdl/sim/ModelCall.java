package org.spatten.hdl.sim;

import java.math.BigInteger;
import java.util.List;
import org.spatten.hdl.ir.Signal;

/** An external module's model, linked to the state: inputs are read and outputs written there. */
final class ModelCall implements SimulationModel.Pins {
  private final SimulationModel.Device device;
  private final int clockPort;
  private final List<Signal> ports;
  private final int[] slots;
  private long[] state = {};

  ModelCall(SimulationModel.Device device, int clockPort, List<Signal> ports, int[] slots) {
    this.device = device;
    this.clockPort = clockPort;
    this.ports = ports;
    this.slots = slots;
  }

  void start(long[] stateArray) {
    state = stateArray;
    device.start(this);
  }

  void rise() {
    device.rise(clockPort, this);
  }

  void close() {
    device.close();
  }

  @Override
  public long get(int port) {
    return state[slots[port]];
  }

  @Override
  public BigInteger getWide(int port) {
    return Bits.value(state, slots[port], Bits.words(ports.get(port).width()));
  }

  @Override
  public void set(int port, long value) {
    state[slots[port]] = value & Bits.mask(Math.min(64, ports.get(port).width()));
  }

  @Override
  public void setWide(int port, BigInteger value) {
    int width = ports.get(port).width();
    for (int i = 0; i < Bits.words(width); i++) {
      state[slots[port] + i] = Bits.word(value, width, i);
    }
  }
}
