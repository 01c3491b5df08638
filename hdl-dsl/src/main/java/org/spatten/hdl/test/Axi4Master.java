package org.spatten.hdl.test;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.spatten.hdl.Component;
import org.spatten.hdl.bus.Axi4;
import org.spatten.hdl.bus.Axi4Address;
import org.spatten.hdl.bus.Axi4Config;
import org.spatten.hdl.engine.SimulationException;

/**
 * Drives the AXI4 input of a component from a test, one burst of full beats at growing addresses at
 * a time: {@code Axi4Master.of(dut, c -> c.bus).write(0x100, 1, 2, 3)}. A call returns when the
 * answer has come; it may be made in a task.
 */
public final class Axi4Master {
  private static final int MOST_BEATS = 256;

  private final Dut<?> dut;
  private final Axi4 bus;
  private final Axi4Config config;
  private final int id;
  private final Gaps gaps;

  private Axi4Master(Dut<?> dut, Axi4 bus, int id, Gaps gaps) {
    this.dut = dut;
    this.bus = bus;
    this.config = bus.config();
    this.id = id;
    this.gaps = gaps;
  }

  /** The master of a bus that a component has as an input; it uses the id 0. */
  public static <C extends Component> Axi4Master of(Dut<C> dut, Function<C, Axi4> bus) {
    return new Axi4Master(dut, bus.apply(dut.component()), 0, Gaps.none());
  }

  /** The same master, which pauses on each channel. */
  public Axi4Master with(Gaps pauses) {
    return new Axi4Master(dut, bus, id, pauses);
  }

  /** The same master with another id. */
  public Axi4Master withId(int other) {
    Amounts.require("an id of this bus", other, 0, (1L << config.idWidth()) - 1);
    return new Axi4Master(dut, bus, other, gaps);
  }

  /**
   * Writes whole beats of at most 64 bits.
   *
   * @throws SimulationException when the answer is not OKAY or has another id
   */
  public void write(long address, long... beats) {
    write(address, Arrays.stream(beats).mapToObj(Axi4Master::unsigned).toList());
  }

  /**
   * Writes whole beats of any width.
   *
   * @throws SimulationException when the answer is not OKAY or has another id
   */
  public void write(long address, List<BigInteger> beats) {
    var request = sender(bus.aw(), address, beats.size());
    int bytes = config.bytesPerBeat();
    var data = new ArrayList<BigInteger>();
    for (int i = 0; i < beats.size(); i++) {
      var strobed = beats.get(i).shiftLeft(bytes).or(ones(bytes));
      data.add(strobed.shiftLeft(1).add(BigInteger.valueOf(i == beats.size() - 1 ? 1 : 0)));
    }
    var response = new Receiver(StreamPins.of(bus.b(), dut), 1, gaps);
    var words = new Sender(StreamPins.of(bus.w(), dut), data, gaps);
    dut.scheduler().runAgent(new AgentGroup(request, words, response), clock());
    var answer = response.values().get(0);
    check("write to", address, answer.shiftRight(2).intValue(), answer.intValue() & 3);
  }

  /**
   * Reads beats of at most 64 bits.
   *
   * @throws SimulationException when an answer is not OKAY, has another id or ends elsewhere
   */
  public long[] read(long address, int beats) {
    return readBig(address, beats).stream().mapToLong(BigInteger::longValue).toArray();
  }

  /**
   * Reads beats of any width.
   *
   * @throws SimulationException when an answer is not OKAY, has another id or ends elsewhere
   */
  public List<BigInteger> readBig(long address, int beats) {
    var request = sender(bus.ar(), address, beats);
    var receiver = new Receiver(StreamPins.of(bus.r(), dut), beats, gaps);
    dut.scheduler().runAgent(new AgentGroup(request, receiver), clock());
    var words = new ArrayList<BigInteger>();
    for (var beat : receiver.values()) {
      int answeredId = beat.shiftRight(config.dataWidth() + 3).intValue();
      check("read of", address, answeredId, beat.shiftRight(1).intValue() & 3);
      words.add(beat.shiftRight(3).and(ones(config.dataWidth())));
      if (beat.testBit(0) != (words.size() == beats)) {
        throw new SimulationException(
            "the read of " + hex(address) + " has rlast at beat " + words.size() + " of " + beats);
      }
    }
    return words;
  }

  private Clock clock() {
    return dut.clockOf(bus.ar());
  }

  private Sender sender(Object channel, long address, int beats) {
    Amounts.require("the length of a burst in beats", beats, 1, MOST_BEATS);
    var fields = BigInteger.valueOf(id).shiftLeft(config.addressWidth()).or(unsigned(address));
    fields = fields.shiftLeft(8).or(BigInteger.valueOf(beats - 1L));
    fields = fields.shiftLeft(3).or(BigInteger.valueOf(config.fullSize()));
    fields = fields.shiftLeft(2).or(BigInteger.valueOf(Axi4Address.INCREMENTING));
    return new Sender(StreamPins.of(channel, dut), List.of(fields), gaps);
  }

  private void check(String what, long address, int answeredId, int response) {
    if (answeredId != id) {
      throw new SimulationException(
          "the "
              + what
              + " "
              + hex(address)
              + " with id "
              + id
              + " was answered with "
              + answeredId);
    }
    AxiAnswers.requireOkay(what, address, response);
  }

  private static String hex(long address) {
    return "0x" + Long.toHexString(address);
  }

  private static BigInteger unsigned(long value) {
    return new BigInteger(Long.toUnsignedString(value));
  }

  private static BigInteger ones(int count) {
    return BigInteger.ONE.shiftLeft(count).subtract(BigInteger.ONE);
  }
}
