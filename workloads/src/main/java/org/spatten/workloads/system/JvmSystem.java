package org.spatten.workloads.system;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.spatten.dram.DramChannels;
import org.spatten.dram.DramLibrary;
import org.spatten.hdl.engine.SimulationEngine;
import org.spatten.hdl.engine.SimulationOptions;
import org.spatten.hdl.engine.SimulationSession;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Signal;
import org.spatten.verilator.model.RecordSink;
import org.spatten.verilator.model.RecordSource;
import org.spatten.verilator.model.StopReason;

/** The system on the JVM engine: no SystemVerilog and no compiled model, but slower cycles. */
public final class JvmSystem implements SystemModel {
  private final SimulationSession session;
  private final JvmPorts ports;
  private final int clock;
  private final DramChannels memory;
  private final List<JvmSource> sources = new ArrayList<>();
  private final List<JvmSink> sinks = new ArrayList<>();
  private long cycle;
  private long quiet;
  private long watchdog = Long.MAX_VALUE;

  private JvmSystem(SimulationSession session, List<Signal> signals, DramChannels memory) {
    this.session = session;
    this.ports = new JvmPorts(session, signals);
    this.clock = ports.pin("clk").port();
    this.memory = memory;
  }

  /** Starts a {@link SpAttenSystem}. Systems start one after the other. */
  public static synchronized JvmSystem open(Design design, SimulationOptions options) {
    SimulationSession session = engine().open(design, options);
    // The models of the DRAM channels are made by open: the newest ones are this system's.
    DramChannels memory = DramLibrary.standalone().channels();
    return new JvmSystem(session, design.top().ports(), memory);
  }

  private static SimulationEngine engine() {
    for (SimulationEngine engine : ServiceLoader.load(SimulationEngine.class)) {
      if (engine.name().equals("jvm")) {
        return engine;
      }
    }
    throw new IllegalStateException("the JVM engine is not registered");
  }

  @Override
  public RecordSource source(String stream, int capacity) {
    JvmSource source = new JvmSource(stream, ports, capacity);
    sources.add(source);
    return source;
  }

  @Override
  public RecordSink sink(String stream, int capacity) {
    JvmSink sink = new JvmSink(stream, ports, capacity);
    sinks.add(sink);
    return sink;
  }

  @Override
  public DramChannels memory() {
    return memory;
  }

  @Override
  public long get(String port) {
    return ports.pin(port).get().longValue();
  }

  @Override
  public void reset(int cycles) {
    ports.pin("rst").set(1);
    session.step(clock, cycles);
    ports.pin("rst").set(0);
    cycle += cycles;
  }

  @Override
  public StopReason run(long cycles) {
    for (long i = 0; i < cycles; i++) {
      StopReason reason = step();
      if (reason != StopReason.CYCLES) {
        return reason;
      }
    }
    return StopReason.CYCLES;
  }

  private StopReason step() {
    sources.forEach(JvmSource::drive);
    List<JvmSource> taken = sources.stream().filter(source -> source.sample(cycle)).toList();
    List<JvmSink> given = sinks.stream().filter(sink -> sink.sample(cycle)).toList();
    session.step(clock, 1);
    cycle++;
    taken.forEach(JvmSource::release);
    quiet = taken.isEmpty() && given.isEmpty() ? quiet + 1 : 0;
    if (taken.stream().anyMatch(JvmSource::isLow)) {
      return StopReason.SOURCE_LOW;
    }
    if (given.stream().anyMatch(JvmSink::isHigh)) {
      return StopReason.SINK_HIGH;
    }
    return quiet >= watchdog ? StopReason.NO_PROGRESS : StopReason.CYCLES;
  }

  @Override
  public void watchdog(long cycles) {
    watchdog = cycles;
  }

  @Override
  public long cycle() {
    return cycle;
  }

  @Override
  public void close() {
    session.close();
  }
}
