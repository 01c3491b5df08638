package org.spatten.hdl.test;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.spatten.hdl.Constants;
import org.spatten.hdl.Data;
import org.spatten.hdl.EnumShape;
import org.spatten.hdl.Shape;

/**
 * A port of the simulated component. Values of bundles and vectors are their packed bits: the first
 * member most significant, element 0 least. Stream methods work on {@code Stream} and {@code Flow}
 * ports.
 *
 * @param <P> the port's type in the component
 */
public final class Handle<P> {
  private final Dut<?> dut;
  private final P port;

  private final Optional<Clock> clock;

  Handle(Dut<?> dut, P port) {
    this(dut, port, Optional.empty());
  }

  private Handle(Dut<?> dut, P port, Optional<Clock> clock) {
    this.dut = dut;
    this.port = port;
    this.clock = clock;
  }

  /** The same port, whose stream is served at a clock that the test names. */
  public Handle<P> on(String clockPort) {
    return new Handle<>(dut, port, Optional.of(dut.clock(clockPort)));
  }

  private Clock clock() {
    return clock.orElseGet(() -> dut.clockOf(port));
  }

  private Pin pin() {
    if (port instanceof Data<?> data) {
      return dut.pin(data);
    }
    throw new IllegalArgumentException(
        port.getClass().getSimpleName() + " is no single value; choose one of its members");
  }

  /** The value, at most 64 bits; signed for a signed port, else the raw bits. */
  public long peek() {
    return pin().get();
  }

  /** The value as an int, which it must fit. */
  public int peekInt() {
    return Math.toIntExact(peek());
  }

  /** Whether any bit is 1. */
  public boolean peekBool() {
    return pin().getBig().signum() != 0;
  }

  /** The value, any width. */
  public BigInteger peekBig() {
    return pin().getBig();
  }

  /**
   * The member of an enumeration port.
   *
   * @throws IllegalArgumentException when the bits are the code of no member
   */
  public <E extends Enum<E>> E peekEnum(Class<E> type) {
    return type.cast(EnumCodes.decode(enumShape(), peek()));
  }

  /** Drives an input; the value must fit. */
  public void poke(long value) {
    pin().set(value);
  }

  /** Drives an input of one bit. */
  public void poke(boolean value) {
    pin().set(value ? 1 : 0);
  }

  /** Drives an input of any width; the value must fit. */
  public void poke(BigInteger value) {
    pin().setBig(value);
  }

  /** Drives an enumeration input. */
  public <E extends Enum<E>> void poke(E member) {
    pin().set(EnumCodes.encode(enumShape(), member));
  }

  private EnumShape<?> enumShape() {
    Object shape = port instanceof Data<?> data ? data.dataShape() : port;
    if (shape instanceof EnumShape<?> found) {
      return found;
    }
    throw new IllegalArgumentException(pin().name() + " is not an enumeration");
  }

  /** Drives an input with a constant of any shape, such as {@code new Scored(index, score)}. */
  public void poke(Data<?> constant) {
    pin().setBig(pin().number(constant, ((Data<?>) port).dataShape()));
  }

  /** Sends one payload and returns when it has been taken. */
  public void send(long value) {
    sendAll(new long[] {value}, Gaps.none());
  }

  /** Sends payloads in order without pauses and returns when the last has been taken. */
  public void sendAll(long... values) {
    sendAll(values, Gaps.none());
  }

  /** Sends payloads in order and returns when the last has been taken. */
  public void sendAll(int[] values, Gaps gaps) {
    sendAll(Arrays.stream(values).asLongStream().toArray(), gaps);
  }

  /** Sends payloads in order and returns when the last has been taken. */
  public void sendAll(long[] values, Gaps gaps) {
    sendAll(LongStream.of(values).mapToObj(BigInteger::valueOf).toList(), gaps);
  }

  /** Sends payloads in order and returns when the last has been taken. */
  public void sendAll(List<BigInteger> values, Gaps gaps) {
    dut.scheduler().runAgent(new Sender(pins(), values, gaps), clock());
  }

  /** Sends constants of any shape in order and returns when the last has been taken. */
  public void sendConstants(List<? extends Data<?>> constants, Gaps gaps) {
    StreamPins pins = pins();
    List<BigInteger> values = new ArrayList<>();
    constants.forEach(c -> values.add(pins.number(c)));
    dut.scheduler().runAgent(new Sender(pins, values, gaps), clock());
  }

  /** Takes payloads as constants of their shape, for {@link Constants#numberOf}. */
  public <T extends Data<T>> List<T> receiveConstants(int count, Gaps gaps, Shape<T> shape) {
    return receiveBig(count, gaps).stream().map(bits -> Constants.of(shape, bits)).toList();
  }

  /** Takes one payload. */
  public long receive() {
    return receiveLongs(1, Gaps.none())[0];
  }

  /** Takes payloads, without pauses; each must fit an int. */
  public int[] receive(int count) {
    return receive(count, Gaps.none());
  }

  /** Takes payloads; each must fit an int. */
  public int[] receive(int count, Gaps gaps) {
    return LongStream.of(receiveLongs(count, gaps)).mapToInt(Math::toIntExact).toArray();
  }

  /** Takes payloads of at most 64 bits. */
  public long[] receiveLongs(int count, Gaps gaps) {
    return receiveBig(count, gaps).stream().mapToLong(this::toLong).toArray();
  }

  private long toLong(BigInteger value) {
    if (value.bitLength() > Long.SIZE) {
      throw new IllegalArgumentException(
          value + " has more than 64 bits and no long holds it; use receiveBig");
    }
    return value.longValue();
  }

  /** Takes payloads of any width. */
  public List<BigInteger> receiveBig(int count, Gaps gaps) {
    Amounts.require("the number of payloads", count, 0, Long.MAX_VALUE);
    Receiver receiver = new Receiver(pins(), count, gaps);
    dut.scheduler().runAgent(receiver, clock());
    return receiver.values();
  }

  /** Calls the observer with every payload that passes from now on. */
  public void monitor(Consumer<BigInteger> observer) {
    dut.scheduler().addAgent(new Monitor(pins(), observer), clock());
  }

  private StreamPins pins() {
    return StreamPins.of(port, dut);
  }
}
