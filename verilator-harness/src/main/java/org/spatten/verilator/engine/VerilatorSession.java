package org.spatten.verilator.engine;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.spatten.hdl.coverage.Count;
import org.spatten.hdl.coverage.Instrumentation;
import org.spatten.hdl.engine.Inside;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.engine.SimulationSession;
import org.spatten.hdl.ir.Design;
import org.spatten.verilator.model.VerilatedModel;
import org.spatten.verilator.source.ModelReset;
import org.spatten.verilator.source.ModelSource;

/** A model behind the testbench API: evaluates only when an output is asked for after a change. */
final class VerilatorSession implements SimulationSession {
  private static final int NOT_A_CLOCK = -1;
  private final VerilatedModel model;
  private final CheckFailures checks;
  private final int[] clockOfPort;
  private final Optional<VerilatedInside> inside;
  private final long[] cycles;
  private boolean changed;
  private boolean byEdges;
  private boolean closed;

  VerilatorSession(VerilatedModel model, Design design, Optional<Instrumentation> instrumentation) {
    this.model = model;
    this.checks = new CheckFailures(design);
    this.inside = instrumentation.map(i -> new VerilatedInside(i, model.inside(), this::settle));
    this.clockOfPort = clocks(model.source());
    this.cycles = new long[clockOfPort.length];
    showLevels(DesignReset.all(design));
  }

  /** Of one of several clocks; the model itself counts those of all together. */
  private OptionalLong cycles(String clock) {
    return byEdges
        ? OptionalLong.of(cycles[model.source().portIndex(clock)])
        : OptionalLong.empty();
  }

  /**
   * Sets all resets to 0 so that later changes are edges, which asynchronous resets wait for in
   * Verilog; those that are active at 0 have an edge now, since a level acts at once.
   */
  private void showLevels(List<ModelReset> resets) {
    resets.forEach(r -> set(model.source().portIndex(r.port()), r.activeHigh() ? 0 : 1));
    settle();
    resets.forEach(r -> set(model.source().portIndex(r.port()), 0));
    settle();
  }

  private static int[] clocks(ModelSource source) {
    return source.ports().stream().mapToInt(p -> source.clocks().indexOf(p.name())).toArray();
  }

  @Override
  public long get(int port) {
    settle();
    return model.get(port);
  }

  @Override
  public void set(int port, long value) {
    requireOpen();
    model.set(port, value);
    changed = true;
  }

  @Override
  public BigInteger getWide(int port) {
    settle();
    return model.getWide(port);
  }

  @Override
  public void setWide(int port, BigInteger value) {
    requireOpen();
    model.setWide(port, value);
    changed = true;
  }

  @Override
  public void step(int clockPort, int cycles) {
    int clock = clock(clockPort);
    pass(() -> model.tick(clock, cycles));
  }

  @Override
  public void edges(long picoseconds, int[] rising, int[] falling) {
    long up = mask(rising);
    long down = mask(falling);
    byEdges = true;
    pass(() -> model.edges(picoseconds, up, down));
    for (int port : falling) {
      cycles[port]++;
    }
  }

  private void pass(Runnable time) {
    requireOpen();
    try {
      time.run();
    } catch (SimulationException e) {
      throw checks.translate(e, this::cycles);
    } finally {
      show();
    }
    changed = false;
  }

  /** Prints what the design has logged; failures of checks are exceptions already. */
  private void show() {
    var text = model.takeOutput();
    if (!text.isEmpty()) {
      text.lines().filter(line -> !line.contains("%Error")).forEach(System.out::println);
    }
  }

  private long mask(int[] clockPorts) {
    long mask = 0;
    for (int port : clockPorts) {
      mask |= 1L << clock(port);
    }
    return mask;
  }

  private int clock(int port) {
    int clock = clockOfPort[port];
    if (clock == NOT_A_CLOCK) {
      throw new IllegalArgumentException(
          model.source().ports().get(port).name() + " is not a clock");
    }
    return clock;
  }

  @Override
  public Map<String, Long> coverage() {
    requireOpen();
    return inside.map(i -> Count.covers(i.counts())).orElse(Map.of());
  }

  @Override
  public Optional<Inside> inside() {
    return inside.map(found -> found);
  }

  @Override
  public void close() {
    closed = true;
    model.close();
  }

  private void requireOpen() {
    if (closed) {
      throw SimulationException.closed(model.source().top());
    }
  }

  private void settle() {
    requireOpen();
    if (changed) {
      model.eval();
      changed = false;
    }
  }
}
