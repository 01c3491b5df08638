package org.spatten.hdl.test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.Ports;
import org.spatten.hdl.engine.SimulationEngine;
import org.spatten.hdl.engine.SimulationOptions;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.sim.JvmEngine;

/** An engine and how it is to run; immutable. */
public final class Engine {
  private static final int HISTORY = 16;

  private final SimulationEngine engine;
  private final SimulationOptions options;
  private final boolean withReset;
  private final int history;
  private final ClockPlan clocks;
  private final OpenDuts open;

  private Engine(
      SimulationEngine engine,
      SimulationOptions options,
      boolean withReset,
      int history,
      ClockPlan clocks,
      OpenDuts open) {
    this.engine = engine;
    this.options = options;
    this.withReset = withReset;
    this.history = history;
    this.clocks = clocks;
    this.open = open;
  }

  /** The engine inside this JVM. */
  public static Engine jvm() {
    return of(new JvmEngine());
  }

  /** Any implementation of an engine. */
  public static Engine of(SimulationEngine engine) {
    return new Engine(
        engine, SimulationOptions.DEFAULT, true, HISTORY, ClockPlan.NONE, new OpenDuts());
  }

  /** All engines on the class path. */
  public static List<Engine> all() {
    List<Engine> all = new ArrayList<>();
    for (SimulationEngine engine : ServiceLoader.load(SimulationEngine.class)) {
      all.add(of(engine));
    }
    return all;
  }

  /** Name of the engine, such as {@code jvm}. */
  public String name() {
    return engine.name();
  }

  /** Seed of the random initial state, not 0; tests may derive their own randomness from it. */
  public long seed() {
    return options.seed();
  }

  /** The same engine with another seed. */
  public Engine withSeed(long seed) {
    return new Engine(engine, options.withSeed(seed), withReset, history, clocks, open);
  }

  /** The same engine, writing a waveform of the whole run. */
  public Engine withWave(Path file) {
    return new Engine(engine, options.withWave(file), withReset, history, clocks, open);
  }

  /** The same engine, leaving the state random until the test applies reset itself. */
  public Engine withoutReset() {
    return new Engine(engine, options, false, history, clocks, open);
  }

  /** The same engine, remembering so many cycles for messages of failure; 0 is fastest. */
  public Engine withHistory(int cycles) {
    Amounts.require("the number of remembered cycles", cycles, 0, Long.MAX_VALUE);
    return new Engine(engine, options, withReset, cycles, clocks, open);
  }

  /** The same engine with a view of the signals inside, for probes and toggle coverage. */
  public Engine withInside() {
    return new Engine(engine, options.withInside(), withReset, history, clocks, open);
  }

  /** The same engine without the checks and logs of a layer; without this all layers run. */
  public Engine withoutLayer(String layer) {
    return new Engine(engine, options.withoutLayer(layer), withReset, history, clocks, open);
  }

  /**
   * The same engine with a clock of that period and first rising edge, both in picoseconds, for
   * components that have a clock port of that name. Without this the domain's frequency counts, or
   * 10,000 ps.
   */
  public Engine withClock(String port, long period, long phase) {
    ClockPlan plan = clocks.with(port, period, phase);
    return new Engine(engine, options, withReset, history, plan, open);
  }

  /** The same engine with a clock of that period in picoseconds; it rises first at time 0. */
  public Engine withClock(String port, long period) {
    return withClock(port, period, 0);
  }

  int history() {
    return history;
  }

  Engine tracking(OpenDuts duts) {
    return new Engine(engine, options, withReset, history, clocks, duts);
  }

  /**
   * Elaborates a component and makes it ready to run; reset has been applied for two cycles with
   * all inputs 0, unless {@link #withoutReset} says otherwise.
   */
  public <C extends Component> Dut<C> simulate(C component) {
    Design design = Elaboration.of(component);
    SimulationOptions opening =
        options.wave().isPresent()
            ? options
            : open.nextWave().map(options::withWave).orElse(options);
    TopPorts ports = new TopPorts(design.top(), engine.open(design, opening));
    ClockPlan plan = clocks.orElse(Ports.frequencies(component));
    Dut<C> dut = new Dut<>(component, ports, design, plan, this, opening.wave());
    open.add(dut);
    if (withReset) {
      dut.reset();
    }
    return dut;
  }
}
