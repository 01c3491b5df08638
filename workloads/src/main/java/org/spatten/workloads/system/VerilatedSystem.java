package org.spatten.workloads.system;

import org.spatten.dram.DramChannels;
import org.spatten.verilator.build.CompiledModel;
import org.spatten.verilator.model.OpenOptions;
import org.spatten.verilator.model.RecordSink;
import org.spatten.verilator.model.RecordSource;
import org.spatten.verilator.model.StopReason;
import org.spatten.verilator.model.VerilatedModel;

/** The system compiled by Verilator. */
public final class VerilatedSystem implements SystemModel {
  private final VerilatedModel model;

  private VerilatedSystem(VerilatedModel model) {
    this.model = model;
  }

  /** Starts a model of {@link SpAttenSystem}. */
  public static VerilatedSystem open(CompiledModel compiled, OpenOptions options) {
    return new VerilatedSystem(VerilatedModel.open(compiled, options));
  }

  @Override
  public RecordSource source(String stream, int capacity) {
    return model.source(stream, capacity);
  }

  @Override
  public RecordSink sink(String stream, int capacity) {
    return model.sink(stream, capacity);
  }

  @Override
  public DramChannels memory() {
    return DramChannels.of(model.library(), model.instance());
  }

  @Override
  public long get(String port) {
    return model.get(model.source().portIndex(port));
  }

  @Override
  public void reset(int cycles) {
    model.reset(cycles);
  }

  @Override
  public StopReason run(long cycles) {
    return model.run(cycles).reason();
  }

  @Override
  public void watchdog(long cycles) {
    model.watchdog(cycles);
  }

  @Override
  public long cycle() {
    return model.cycle();
  }

  @Override
  public void close() {
    model.close();
  }
}
