package org.spatten.hdl.bus;

import org.spatten.hdl.stream.Stream;
import org.spatten.hdl.test.ChosenEngine;
import org.spatten.hdl.test.Dut;

/** An AXI4 checker whose bus a test drives signal by signal; each call passes one cycle. */
final class CheckedBus implements AutoCloseable {
  static final Axi4Config CONFIG = new Axi4Config(2, 16, 32);
  static final int OUTSTANDING = 4;
  static final int WORD = 2;
  static final int INCREMENTING = Axi4Address.INCREMENTING;
  static final int WRAPPING = Axi4Address.WRAPPING;
  static final int FIXED = Axi4Address.FIXED;

  private final Dut<Axi4Checker> dut =
      ChosenEngine.engine().simulate(new Axi4Checker(CONFIG, OUTSTANDING));

  /** Leaves the channels whose answers the other side gives in the next cycles not ready. */
  void stall(boolean stalled) {
    var bus = dut.component().bus;
    for (var channel : new Stream<?>[] {bus.aw(), bus.w(), bus.b(), bus.ar(), bus.r()}) {
      dut.poke(c -> channel.ready, stalled ? 0 : 1);
    }
  }

  private void pass(Stream<?> channel) {
    dut.poke(c -> channel.valid, 1);
    dut.step();
    dut.poke(c -> channel.valid, 0);
  }

  private void request(
      Stream<Axi4Address> channel, int id, int address, int beats, int size, int burst) {
    dut.poke(c -> channel.payload.id(), id);
    dut.poke(c -> channel.payload.addr(), address);
    dut.poke(c -> channel.payload.len(), beats - 1);
    dut.poke(c -> channel.payload.size(), size);
    dut.poke(c -> channel.payload.burst(), burst);
    pass(channel);
  }

  void aw(int id, int address, int beats, int size, int burst) {
    request(dut.component().bus.aw(), id, address, beats, size, burst);
  }

  void ar(int id, int address, int beats, int size, int burst) {
    request(dut.component().bus.ar(), id, address, beats, size, burst);
  }

  void w(int data, int strobes, boolean last) {
    var channel = dut.component().bus.w();
    dut.poke(c -> channel.payload.data(), data);
    dut.poke(c -> channel.payload.strb(), strobes);
    dut.poke(c -> channel.payload.last(), last ? 1 : 0);
    pass(channel);
  }

  void b(int id, int response) {
    var channel = dut.component().bus.b();
    dut.poke(c -> channel.payload.id(), id);
    dut.poke(c -> channel.payload.resp(), response);
    pass(channel);
  }

  void r(int id, int data, int response, boolean last) {
    var channel = dut.component().bus.r();
    dut.poke(c -> channel.payload.id(), id);
    dut.poke(c -> channel.payload.data(), data);
    dut.poke(c -> channel.payload.resp(), response);
    dut.poke(c -> channel.payload.last(), last ? 1 : 0);
    pass(channel);
  }

  void idle() {
    dut.step();
  }

  @Override
  public void close() {
    dut.close();
  }
}
