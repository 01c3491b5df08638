package org.spatten.hdl.sim;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.spatten.hdl.coverage.Count;
import org.spatten.hdl.coverage.Instrumentation;
import org.spatten.hdl.engine.Inside;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.engine.SimulationOptions;
import org.spatten.hdl.engine.SimulationSession;
import org.spatten.hdl.ir.ClockDomain.Edge;
import org.spatten.hdl.ir.Signal;

/**
 * A running program. Combinational logic is evaluated when someone looks, at most once a change.
 */
final class JvmSession implements SimulationSession {
  /** Of a clock that {@link #step} drives, in picoseconds. */
  private static final long HALF_PERIOD = 5_000;

  private final String top;
  private final Program program;
  private final long[] state;
  private final int[] slots;
  private final long[] masks;
  private final Tick[] rising;
  private final Tick[] falling;
  private final long[] cycles;
  private final Code common;
  private final Code outputs;
  private final Code resets;
  private final boolean hasResets;
  private final Optional<WaveWriter> wave;
  private final Optional<Insight> insight;
  private long time;
  private boolean stale = true;
  private boolean outputsStale = true;
  private boolean closed;
  private Optional<SimulationException> failure = Optional.empty();

  JvmSession(
      String top,
      Program program,
      SimulationOptions options,
      Optional<Instrumentation> instrumentation) {
    this.top = top;
    this.program = program;
    state = program.state;
    int ports = program.ports.size();
    slots = new int[ports];
    masks = new long[ports];
    rising = new Tick[ports];
    falling = new Tick[ports];
    cycles = new long[ports];
    for (int i = 0; i < ports; i++) {
      Signal port = program.ports.get(i);
      slots[i] = program.observed.ports.get(i).slot();
      boolean small = port.width() <= 64;
      masks[i] = small && port.kind() == Signal.Kind.INPUT ? Bits.mask(port.width()) : 0;
    }
    for (Tick tick : program.ticks) {
      (tick.edge == Edge.RISING ? rising : falling)[tick.port] = tick;
    }
    common = program.code.get(Partition.COMMON);
    outputs = program.code.get(Program.OUTPUTS);
    resets = program.code.get(Program.RESETS);
    hasResets = !program.resets.isEmpty();
    program.models.start(program.ticks, state);
    wave = options.wave().map(file -> WaveWriter.of(file, program.observed.all, state));
    insight = instrumentation.map(i -> new Insight(i, program.observed.all, state, this::settle));
  }

  @Override
  public long get(int port) {
    settle();
    return state[slots[port]];
  }

  @Override
  public void set(int port, long value) {
    requireOpen();
    if ((value & ~masks[port]) != 0) {
      throw notDrivable(port, Long.toUnsignedString(value));
    }
    state[slots[port]] = value;
    stale = true;
    outputsStale = true;
  }

  @Override
  public BigInteger getWide(int port) {
    settle();
    return Bits.value(state, slots[port], Bits.words(program.ports.get(port).width()));
  }

  @Override
  public void setWide(int port, BigInteger value) {
    requireOpen();
    Signal signal = program.ports.get(port);
    if (signal.kind() != Signal.Kind.INPUT
        || value.signum() < 0
        || value.bitLength() > signal.width()) {
      throw notDrivable(port, value.toString());
    }
    for (int i = 0; i < Bits.words(signal.width()); i++) {
      state[slots[port] + i] = Bits.word(value, signal.width(), i);
    }
    stale = true;
    outputsStale = true;
  }

  private IllegalArgumentException notDrivable(int port, String value) {
    Signal signal = program.ports.get(port);
    return new IllegalArgumentException(
        signal.kind() == Signal.Kind.INPUT
            ? value + " does not fit port " + signal.name() + " of " + signal.width() + " bits"
            : signal.name() + " is an output and cannot be driven");
  }

  @Override
  public void step(int clockPort, int count) {
    requireOpen();
    requireClock(clockPort);
    Tick rise = rising[clockPort];
    Tick fall = falling[clockPort];
    for (int i = 0; i < count; i++) {
      edge(rise);
      if (insight.isPresent()) {
        settle();
        insight.get().sample();
      }
      dump(clockPort, 1);
      if (fall != null) {
        edge(fall);
      }
      dump(clockPort, 0);
      cycles[clockPort]++;
    }
  }

  @Override
  public void edges(long picoseconds, int[] up, int[] down) {
    requireOpen();
    Tick[] acting = new Tick[up.length + down.length];
    int count = addTicks(acting, 0, up, rising, 1);
    count = addTicks(acting, count, down, falling, 0);
    if (stale && count > 0) {
      evaluate();
    }
    for (int i = 0; i < count; i++) {
      compute(acting[i]);
    }
    act(acting, count);
    stale |= count > 0;
    outputsStale |= count > 0;
    requireGood();
    for (int port : down) {
      cycles[port]++;
    }
    if (insight.isPresent() && up.length > 0) {
      settle();
      insight.get().sample();
    }
    time = picoseconds;
    dump();
  }

  private void act(Tick[] acting, int count) {
    boolean several = count > 1;
    for (int i = 0; several && i < count; i++) {
      acting[i].sampleReads(state);
    }
    for (int i = 0; i < count; i++) {
      acting[i].writeMemories(state);
    }
    for (int i = 0; i < count; i++) {
      if (several) {
        acting[i].loadSampled(state);
      } else {
        acting[i].load(state);
      }
    }
  }

  private int addTicks(Tick[] acting, int from, int[] ports, Tick[] ticks, int level) {
    int count = from;
    for (int port : ports) {
      requireClock(port);
      if (ticks[port] != null) {
        acting[count++] = ticks[port];
      }
      if (wave.isPresent()) {
        state[slots[port]] = level;
        stale = true;
        outputsStale = true;
      }
    }
    return count;
  }

  private void requireClock(int port) {
    if (rising[port] == null) {
      throw new IllegalArgumentException(program.ports.get(port).name() + " is not a clock");
    }
  }

  private void edge(Tick tick) {
    if (stale) {
      evaluate();
    }
    compute(tick);
    tick.writeMemories(state);
    tick.load(state);
    stale = true;
    outputsStale = true;
    requireGood();
  }

  /** Takes the present values of all that the edge looks at. */
  private void compute(Tick tick) {
    tick.code.run();
    if (tick.alarm >= 0 && state[tick.alarm] != 0) {
      for (Tick.Watch watch : tick.watches) {
        if (state[watch.slot()] != 0) {
          report(watch.report(), cycles[tick.port]);
        }
      }
    }
    for (int i = 0; i < tick.models.size(); i++) {
      tick.models.get(i).rise();
    }
  }

  private void requireOpen() {
    if (closed) {
      throw SimulationException.closed(top);
    }
  }

  /** Remembers the first failure: the edge takes place all the same, and all its logs speak. */
  private void report(Report report, long cycle) {
    try {
      report.fire(state, cycle);
    } catch (SimulationException e) {
      failure = failure.or(() -> Optional.of(e));
    }
  }

  private void requireGood() {
    if (failure.isPresent()) {
      SimulationException found = failure.get();
      failure = Optional.empty();
      throw found;
    }
  }

  private void settle() {
    requireOpen();
    if (stale) {
      evaluate();
    }
    if (outputsStale) {
      outputs.run();
      outputsStale = false;
    }
  }

  private void evaluate() {
    common.run();
    if (hasResets) {
      resets.run();
      while (program.resets.apply(state)) {
        common.run();
        resets.run();
      }
    }
    stale = false;
  }

  /** Shows the level of a clock that runs by itself, and lets half a period pass. */
  private void dump(int clockPort, int level) {
    if (wave.isPresent()) {
      state[slots[clockPort]] = level;
      stale = true;
      outputsStale = true;
      dump();
      time += HALF_PERIOD;
    }
  }

  private void dump() {
    if (wave.isPresent()) {
      settle();
      wave.get().sample(time);
    }
  }

  @Override
  public Map<String, Long> coverage() {
    requireOpen();
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Registers.Counter counter : program.counters) {
      String place = counter.path().isEmpty() ? "" : counter.path() + " ";
      String name = place + counter.check().at() + " " + counter.check().message();
      counts.merge(name, state[counter.slot()], Long::sum);
    }
    insight.ifPresent(i -> counts.putAll(Count.covers(i.counts())));
    return counts;
  }

  @Override
  public Optional<Inside> inside() {
    return insight.map(found -> found);
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      wave.ifPresent(w -> w.close(time));
      program.models.close();
    }
  }
}
