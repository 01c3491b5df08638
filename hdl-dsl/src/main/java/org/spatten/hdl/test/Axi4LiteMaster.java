package org.spatten.hdl.test;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import org.spatten.hdl.Component;
import org.spatten.hdl.bus.Axi4Lite;
import org.spatten.hdl.engine.SimulationException;

/**
 * Drives the AXI4-Lite input of a component from a test: {@code Axi4LiteMaster.of(dut, c ->
 * c.bus).write(0x10, 5)}. A call returns when the answer has come; it may be made in a task.
 */
public final class Axi4LiteMaster {
  private final Dut<?> dut;
  private final Axi4Lite bus;
  private final Gaps gaps;

  private Axi4LiteMaster(Dut<?> dut, Axi4Lite bus, Gaps gaps) {
    this.dut = dut;
    this.bus = bus;
    this.gaps = gaps;
  }

  /** The master of a bus that a component has as an input. */
  public static <C extends Component> Axi4LiteMaster of(Dut<C> dut, Function<C, Axi4Lite> bus) {
    return new Axi4LiteMaster(dut, bus.apply(dut.component()), Gaps.none());
  }

  /** The same master, which pauses on each channel. */
  public Axi4LiteMaster with(Gaps pauses) {
    return new Axi4LiteMaster(dut, bus, pauses);
  }

  /**
   * Writes a whole word.
   *
   * @throws SimulationException when the answer is not OKAY
   */
  public void write(long address, long data) {
    AxiAnswers.requireOkay(
        "write to", address, tryWrite(address, data, (1 << bus.config().bytesPerWord()) - 1));
  }

  /** Writes the bytes of a word whose bit in {@code strobe} is 1; returns the {@code bresp}. */
  public int tryWrite(long address, long data, int strobe) {
    var value = Long.toUnsignedString(data);
    var word = new BigInteger(value).shiftLeft(bus.config().bytesPerWord());
    var receiver = new Receiver(StreamPins.of(bus.b(), dut), 1, gaps);
    dut.scheduler()
        .runAgent(
            new AgentGroup(
                sender(bus.aw(), request(address)),
                sender(bus.w(), word.or(BigInteger.valueOf(strobe))),
                receiver),
            dut.clockOf(bus.b()));
    return receiver.values().get(0).intValue();
  }

  /**
   * Reads a word.
   *
   * @throws SimulationException when the answer is not OKAY
   */
  public long read(long address) {
    var answer = answer(address);
    AxiAnswers.requireOkay("read of", address, answer.intValue() & 3);
    return answer.shiftRight(2).longValue();
  }

  /** Reads a word for its {@code rresp} only. */
  public int tryRead(long address) {
    return answer(address).intValue() & 3;
  }

  private BigInteger answer(long address) {
    var receiver = new Receiver(StreamPins.of(bus.r(), dut), 1, gaps);
    dut.scheduler()
        .runAgent(
            new AgentGroup(sender(bus.ar(), request(address)), receiver), dut.clockOf(bus.r()));
    return receiver.values().get(0);
  }

  private static BigInteger request(long address) {
    return BigInteger.valueOf(address).shiftLeft(3);
  }

  private Sender sender(Object channel, BigInteger payload) {
    return new Sender(StreamPins.of(channel, dut), List.of(payload), gaps);
  }
}
