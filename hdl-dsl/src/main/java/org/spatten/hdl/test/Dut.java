package org.spatten.hdl.test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.spatten.hdl.Component;
import org.spatten.hdl.Data;
import org.spatten.hdl.engine.Inside;
import org.spatten.hdl.ir.Design;

/**
 * A component under test. Everything but {@link #parallel} may be called from tasks; whoever calls
 * is held until the simulated time has passed.
 *
 * <p>Several clocks tick in one time, each with the period that {@link Engine#withClock} or its
 * domain gives. When edges fall together, the drivers and monitors of the rising clocks act first,
 * all settles, and then all registers sample before any of them changes. Streams are served at the
 * clock whose state is behind them.
 *
 * @param <C> the component
 */
public final class Dut<C extends Component> implements AutoCloseable {
  private static final int RESET_CYCLES = 2;

  private final C component;
  private final TopPorts ports;
  private final Resets resets;
  private final History history;
  private final Engine engine;
  private final Scheduler scheduler;
  private final PortClock portClock;
  private final Optional<Path> wave;
  private boolean closed;
  private final IdentityHashMap<Data<?>, Pin> pins = new IdentityHashMap<>();

  Dut(
      C component,
      TopPorts ports,
      Design design,
      ClockPlan plan,
      Engine engine,
      Optional<Path> wave) {
    this.wave = wave;
    this.component = component;
    this.ports = ports;
    this.resets = new Resets(design);
    this.history = new History(ports, engine.history());
    this.engine = engine;
    this.scheduler = new Scheduler(ports, plan, history);
    this.portClock = new PortClock(design, scheduler);
  }

  /** The component, for its fields. */
  public C component() {
    return component;
  }

  /** A port of the component, such as {@code at(fifo -> fifo.push)}. */
  public <P> Handle<P> at(Function<C, P> port) {
    return new Handle<>(this, port.apply(component));
  }

  /** The value of a port of at most 64 bits; signed for a signed port. */
  public long peek(Function<C, ? extends Data<?>> port) {
    return pin(port.apply(component)).get();
  }

  /** Drives an input; the value must fit. */
  public void poke(Function<C, ? extends Data<?>> port, long value) {
    pin(port.apply(component)).set(value);
  }

  /** Passes one cycle of the standard clock, which is {@code clk} or the first; others tick too. */
  public void step() {
    scheduler.step(scheduler.standard(), 1);
  }

  /** Passes cycles of the standard clock; others tick meanwhile. */
  public void step(int cycles) {
    scheduler.step(scheduler.standard(), cycles);
  }

  /**
   * One of several clocks, by the name of its port.
   *
   * @throws IllegalArgumentException when there is no such clock
   */
  public Clock clock(String port) {
    return portClock.named(port);
  }

  /** Cycles of the standard clock passed so far, those of reset included. */
  public long cycle() {
    return scheduler.standard().cycle();
  }

  /** Simulated time in picoseconds. */
  public long time() {
    return scheduler.time();
  }

  /** Applies all resets for two cycles of every clock that runs. */
  public void reset() {
    Map<String, Boolean> active = resets.ports();
    active.forEach((name, high) -> ports.session.set(ports.index(name), high ? 1 : 0));
    List<Wait> waits = new ArrayList<>();
    for (Clock clock : scheduler.clocks()) {
      if (clock.isRunning()) {
        waits.add(new Wait.Cycles(clock, clock.cycle() + RESET_CYCLES));
      }
    }
    while (!waits.stream().allMatch(Wait::over)) {
      scheduler.advance();
    }
    active.forEach((name, high) -> ports.session.set(ports.index(name), high ? 0 : 1));
  }

  /**
   * Runs tasks side by side until all have ended. In each cycle they run in the given order.
   *
   * @throws RuntimeException whatever a task threw first; the others are given up
   */
  public void parallel(Runnable... tasks) {
    scheduler.parallel(tasks);
  }

  /**
   * A task for {@link #parallel} that may go on for ever, such as a model of what is outside; it is
   * given up when all others have ended.
   */
  public static Runnable background(Runnable task) {
    return new TaskGroup.Background(task);
  }

  /**
   * Passes cycles of the standard clock until the condition holds; none when it holds already.
   *
   * @throws org.spatten.hdl.engine.SimulationException when the {@link #timeout} has passed
   */
  public void waitUntil(BooleanSupplier condition) {
    scheduler.waitUntil(scheduler.standard(), condition);
  }

  /**
   * Gives up any wait after so many cycles; 100,000 unless told. With several clocks each instant
   * at which one of them rises counts.
   */
  public void timeout(long cycles) {
    Amounts.require("the timeout", cycles, 1, Long.MAX_VALUE);
    scheduler.timeout(cycles);
  }

  /**
   * How often each cover statement has held outside reset; on Verilator with {@link
   * Engine#withInside} only.
   */
  public Map<String, Long> coverage() {
    return ports.session.coverage();
  }

  /**
   * A signal inside, by the names of instances and of the signal: {@code probe("fifo.count")}.
   *
   * @throws IllegalArgumentException when there is no such signal; proposes near names
   * @throws IllegalStateException when the engine gives no view of the inside
   */
  public Probe probe(String path) {
    return Probe.of(inside(), ports.module(), path);
  }

  /**
   * Which lines and branches of the program have been reached so far, outside reset.
   *
   * @throws IllegalStateException without {@link Engine#withInside}
   */
  public LineCoverage lineCoverage() {
    return LineCoverage.of(inside().counts());
  }

  /**
   * How often each cover statement has held and, with {@link Engine#withInside}, which bits inside
   * have never risen or fallen from one cycle to the next.
   */
  public String coverageReport() {
    return CoverageReport.of(
        coverage(), ports.session.inside().map(Inside::toggles).orElse(List.of()));
  }

  private Inside inside() {
    return ports
        .session
        .inside()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "probes and line coverage need `withInside()` before `simulate`"));
  }

  /**
   * What a failure message should say: engine, seed, cycle, the ports in the last cycles, where the
   * waveform is.
   */
  public String describe() {
    if (!closed) {
      history.recordPresent();
    }
    return ports.module()
        + " on "
        + engine.name()
        + ", seed "
        + engine.seed()
        + ", cycle "
        + cycle()
        + "\n"
        + history.text()
        + wave.map(file -> "  waveform: " + file + "\n").orElse("");
  }

  /** Ends the simulation; calling it twice is harmless. */
  @Override
  public void close() {
    if (!closed) {
      history.recordPresent();
      closed = true;
    }
    ports.session.close();
  }

  Pin pin(Data<?> data) {
    Pin pin = pins.get(data);
    if (pin == null) {
      pin = new Pin(ports, data);
      pins.put(data, pin);
    }
    return pin;
  }

  Scheduler scheduler() {
    return scheduler;
  }

  /** The clock that a port of any kind belongs to. */
  Clock clockOf(Object port) {
    return portClock.of(StreamPins.of(port, this).handshake());
  }
}
