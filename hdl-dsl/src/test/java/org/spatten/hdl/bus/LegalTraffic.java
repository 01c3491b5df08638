package org.spatten.hdl.bus;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spatten.hdl.test.ChosenEngine;
import org.spatten.hdl.test.Dut;

/**
 * Random traffic on a checked bus, of which it plays both ends: data before and after their
 * requests, answers of different ids in any order and, for reads, beat by beat.
 */
final class LegalTraffic {
  private static final int OUTSTANDING = 5;

  /** A payload on its way and what follows when it has been taken. */
  private record Offer(BigInteger payload, Runnable taken) {}

  /** A channel; an offer stands until it is taken. */
  private final class Channel {
    private final org.spatten.hdl.stream.Stream<?> stream;
    private final Supplier<Optional<Offer>> offers;
    private Optional<Offer> offered = Optional.empty();
    private boolean ready;

    Channel(org.spatten.hdl.stream.Stream<?> stream, Supplier<Optional<Offer>> offers) {
      this.stream = stream;
      this.offers = offers;
    }

    void drive() {
      if (offered.isEmpty() && random.nextInt(3) > 0) {
        offered = offers.get();
      }
      ready = random.nextBoolean();
      offered.ifPresent(o -> dut.at(c -> stream.payload).poke(o.payload()));
      dut.poke(c -> stream.valid, offered.isPresent() ? 1 : 0);
      dut.poke(c -> stream.ready, ready ? 1 : 0);
    }

    void settle() {
      if (ready && offered.isPresent()) {
        offered.orElseThrow().taken().run();
        offered = Optional.empty();
      }
    }
  }

  private final Axi4Config config;
  private final Random random;
  private final List<Burst> bursts;
  private final List<List<BigInteger>> words;
  private final boolean[] written;
  private final int[] read;
  private int writesRequested;
  private int writesSupplied;
  private int beatsSupplied;
  private int readsRequested;
  private int early;
  private int overtaking;
  private final Dut<Axi4Checker> dut;

  LegalTraffic(Axi4Config config, int count, Random random) {
    this.config = config;
    this.random = random;
    bursts = Stream.generate(() -> Burst.random(config, 0, 0x8000, random)).limit(count).toList();
    words = bursts.stream().map(b -> b.writes(new byte[0], random)).toList();
    written = new boolean[count];
    read = new int[count];
    dut = ChosenEngine.engine().simulate(new Axi4Checker(config, OUTSTANDING));
  }

  /** Every burst as a write and as a read; fails when the checker does. */
  void run() {
    var bus = dut.component().bus;
    var channels =
        List.of(
            new Channel(bus.aw(), this::writeRequest),
            new Channel(bus.w(), this::writeData),
            new Channel(bus.b(), this::response),
            new Channel(bus.ar(), this::readRequest),
            new Channel(bus.r(), this::readData));
    try (var running = dut) {
      while (answered(bursts.size()) < bursts.size() || finished(bursts.size()) < bursts.size()) {
        channels.forEach(Channel::drive);
        running.step();
        channels.forEach(Channel::settle);
      }
    }
  }

  /** Data that passed before their request. */
  int dataBeforeTheirRequest() {
    return early;
  }

  /** Answers that passed before those of an earlier request. */
  int answersOutOfOrder() {
    return overtaking;
  }

  private long answered(int below) {
    return IntStream.range(0, below).filter(i -> written[i]).count();
  }

  private boolean isRead(int number) {
    return read[number] == bursts.get(number).beats();
  }

  private long finished(int below) {
    return IntStream.range(0, below).filter(this::isRead).count();
  }

  private Optional<Offer> writeRequest() {
    int next = writesRequested;
    boolean late = next / 20 % 2 == 1 && random.nextInt(30) > 0;
    if (late || next == bursts.size() || next - answered(next) >= OUTSTANDING) {
      return Optional.empty();
    }
    return Optional.of(new Offer(bursts.get(next).request(), () -> writesRequested++));
  }

  private Optional<Offer> writeData() {
    int write = writesSupplied;
    if (write == bursts.size() || write - answered(write) >= OUTSTANDING) {
      return Optional.empty();
    }
    return Optional.of(new Offer(words.get(write).get(beatsSupplied), this::supplied));
  }

  private void supplied() {
    early += writesSupplied >= writesRequested ? 1 : 0;
    beatsSupplied++;
    if (beatsSupplied == bursts.get(writesSupplied).beats()) {
      writesSupplied++;
      beatsSupplied = 0;
    }
  }

  private Optional<Offer> readRequest() {
    int next = readsRequested;
    if (next == bursts.size() || next - finished(next) >= OUTSTANDING) {
      return Optional.empty();
    }
    return Optional.of(new Offer(bursts.get(next).request(), () -> readsRequested++));
  }

  private Optional<Offer> response() {
    var open = new ArrayList<Integer>();
    IntStream.range(0, Math.min(writesRequested, writesSupplied))
        .filter(i -> !written[i])
        .forEach(open::add);
    return oldestOfAnId(open)
        .map(i -> new Offer(bursts.get(i).written(2 * random.nextInt(2)), () -> written[i] = true));
  }

  private Optional<Offer> readData() {
    var open = new ArrayList<Integer>();
    IntStream.range(0, readsRequested).filter(i -> !isRead(i)).forEach(open::add);
    return oldestOfAnId(open).map(this::beat);
  }

  private Offer beat(int number) {
    var burst = bursts.get(number);
    boolean last = read[number] == burst.beats() - 1;
    var data = new BigInteger(config.dataWidth(), random);
    return new Offer(burst.read(data, 3 * random.nextInt(2), last), () -> read[number]++);
  }

  private Optional<Integer> oldestOfAnId(List<Integer> open) {
    if (open.isEmpty()) {
      return Optional.empty();
    }
    int id = bursts.get(open.get(random.nextInt(open.size()))).id();
    int oldest = open.stream().filter(i -> bursts.get(i).id() == id).findFirst().orElseThrow();
    overtaking += oldest == open.get(0) ? 0 : 1;
    return Optional.of(oldest);
  }
}
