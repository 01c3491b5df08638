package org.spatten.hdl.stream;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.spatten.hdl.Component;
import org.spatten.hdl.face.Dut;

/** Sends and receives numbers on streams by name, with random gaps; checks the protocol. */
final class StreamBench implements AutoCloseable {
  /** A stream that the test drives. */
  final class Source {
    private final String name;
    private final Deque<Long> waiting = new ArrayDeque<>();
    private boolean offering;

    private Source(String name) {
      this.name = name;
    }

    private void offer() {
      offering = !waiting.isEmpty() && (offering || random.nextInt(100) < eagerness);
      dut.set(name + "_valid", offering ? 1 : 0);
      dut.set(name + "_payload", waiting.isEmpty() ? 0 : waiting.element());
    }

    private void settle() {
      if (offering && dut.has(name + "_ready")) {
        waiting.remove();
        offering = false;
      }
    }
  }

  /** A stream that the test takes from. */
  final class Sink {
    final List<Long> received = new ArrayList<>();
    private final String name;
    private boolean stalled;
    private long offered;

    private Sink(String name) {
      this.name = name;
    }

    private void choose() {
      dut.set(name + "_ready", random.nextInt(100) < eagerness ? 1 : 0);
    }

    private void settle() {
      boolean valid = dut.has(name + "_valid");
      if (stalled && (!valid || dut.get(name + "_payload") != offered)) {
        throw new AssertionError(name + " changed while it waited");
      }
      stalled = valid && !dut.has(name + "_ready");
      offered = dut.get(name + "_payload");
      if (valid && dut.has(name + "_ready")) {
        received.add(offered);
      }
    }
  }

  final Dut dut;
  private final Random random;
  private final int eagerness;
  private final List<Source> sources = new ArrayList<>();
  private final List<Sink> sinks = new ArrayList<>();

  /**
   * Runs a component.
   *
   * @param eagerness chance in per cent that a gap ends in a cycle
   */
  StreamBench(Component component, long seed, int eagerness) {
    this.dut = Dut.of(component, seed);
    this.random = new Random(seed);
    this.eagerness = eagerness;
  }

  Source source(String name, List<Long> values) {
    var made = new Source(name);
    made.waiting.addAll(values);
    sources.add(made);
    return made;
  }

  Sink sink(String name) {
    var made = new Sink(name);
    sinks.add(made);
    return made;
  }

  /** Runs until {@code count} values have been received; returns the cycles it took. */
  int run(int count) {
    for (int cycle = 0; cycle < 100 * count + 1000; cycle++) {
      if (sinks.stream().mapToInt(s -> s.received.size()).sum() >= count) {
        return cycle;
      }
      sources.forEach(Source::offer);
      sinks.forEach(Sink::choose);
      sources.forEach(Source::settle);
      sinks.forEach(Sink::settle);
      if (dut.clocked()) {
        dut.step();
      }
    }
    throw new AssertionError("only " + sinks.stream().map(s -> s.received.size()).toList());
  }

  @Override
  public void close() {
    dut.close();
  }
}
