package org.spatten.workloads.system;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spatten.dram.DramChannels;
import org.spatten.dram.DramConfig;
import org.spatten.dram.DramDescription;
import org.spatten.dram.DramStatistics;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.verilator.model.StopReason;
import org.spatten.workloads.memory.Plane;
import org.spatten.workloads.run.AcceleratorRun;
import org.spatten.workloads.run.PreparedRow;
import org.spatten.workloads.run.RowResponse;
import org.spatten.workloads.run.RunFigures;
import org.spatten.workloads.run.RunMonitor;
import org.spatten.workloads.run.Workload;
import org.spatten.workloads.tensor.QuantisedQuery;

/** Runs a workload on the simulated system. One workload an instance. */
public final class SystemRun implements AcceleratorRun {
  private static final int RESET_CYCLES = 5;
  private static final long SLICE = 50_000;
  private static final long WATCHDOG = 100_000;

  private final SystemModel model;
  private final SpattenConfig config;
  private final DramChannels channels;
  private final DramDescription memory;
  private final Activity activity;

  private SystemRun(SystemModel model, SpattenConfig config, DramConfig dram) {
    this.model = model;
    this.config = config;
    this.channels = model.memory();
    this.memory = channels.describe(dram);
    this.activity = new Activity(model);
  }

  /**
   * Starts the system; it is closed with the run.
   *
   * @throws org.spatten.dram.DramException for a faulty memory configuration
   */
  public static SystemRun open(SystemModel model, SpattenConfig config, DramConfig dram) {
    try {
      SystemRun run = new SystemRun(model, config, dram);
      model.reset(RESET_CYCLES);
      for (int channel = 0; channel < config.channels(); channel++) {
        run.channels.channel(channel).configure(dram);
      }
      return run;
    } catch (RuntimeException e) {
      model.close();
      throw e;
    }
  }

  /** Peak of all channels together. */
  public double bytesPerCycle() {
    return memory.peakBytesPerTick() * config.channels();
  }

  /**
   * Writes the commands of every channel to {@code dram-trace-N.csv} in a folder, which is made if
   * need be.
   *
   * @throws org.spatten.dram.DramException if a file cannot be written
   */
  public void traceMemory(Path folder) {
    folder.toFile().mkdirs();
    for (int channel = 0; channel < config.channels(); channel++) {
      channels.channel(channel).trace(folder.resolve("dram-trace-" + channel + ".csv"));
    }
  }

  @Override
  public RunFigures run(Workload workload, RunMonitor monitor) {
    preload(workload);
    ListBanks banks = new ListBanks(workload);
    ListLoader lists = new ListLoader(model, config, banks);
    RequestSender sender = new RequestSender(model);
    ResponseReader reader = new ResponseReader(model, config);
    model.watchdog(WATCHDOG);
    lists.fill();
    if (!banks.loads().isEmpty()) {
      model.run(lists.initialCycles());
    }
    long from = model.cycle();
    long nanoseconds = 0;
    long firstAccepted = 0;
    long lastResponse = -1;
    int sent = 0;
    while (reader.answered() < workload.size() && !monitor.stopRequested()) {
      while (sent < workload.size()
          && sent - reader.answered() < RequestSender.WINDOW
          && sender.hasRoom()) {
        PreparedRow row = workload.row(sent++);
        QuantisedQuery query = workload.query(row);
        sender.send(row, query, workload.parameters(row, query), banks.use(row));
        reader.expect(row.row().shape().headSize());
      }
      reader.stopWhenComplete();
      sender.stopWhenLow(sent < workload.size());
      lists.fill();
      long began = System.nanoTime();
      StopReason stopped = model.run(SLICE);
      nanoseconds += System.nanoTime() - began;
      Optional<RowResponse> response = reader.next(sender);
      boolean anyAnswer = response.isPresent();
      while (response.isPresent()) {
        RowResponse answer = response.get();
        firstAccepted = lastResponse < 0 ? answer.accepted() : firstAccepted;
        lastResponse = answer.finished();
        monitor.answered(answer);
        response = reader.next(sender);
      }
      monitor.reached(model.cycle());
      if (stopped == StopReason.NO_PROGRESS && !anyAnswer) {
        throw deadlock(reader.answered());
      }
    }
    long cycles = lastResponse < 0 ? 0 : lastResponse - firstAccepted + 1;
    return new RunFigures(
        cycles,
        model.cycle() - from,
        nanoseconds / 1e9,
        channelFigures(),
        activity.counters(),
        activity.memories());
  }

  @Override
  public void close() {
    model.close();
  }

  private void preload(Workload workload) {
    for (Plane plane : workload.memory().planes()) {
      workload.writePlane(
          plane,
          (channel, address, bytes) -> channels.channel(channel).preload(address, direct(bytes)));
    }
  }

  private static ByteBuffer direct(byte[] bytes) {
    return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
  }

  private SimulationException deadlock(long answered) {
    return new SimulationException(
        "deadlock: nothing moved for "
            + WATCHDOG
            + " cycles, up to cycle "
            + model.cycle()
            + ", after "
            + answered
            + " answers; "
            + activity.waiting());
  }

  private List<RunFigures.ChannelFigures> channelFigures() {
    List<RunFigures.ChannelFigures> figures = new ArrayList<>();
    for (int channel = 0; channel < config.channels(); channel++) {
      DramStatistics statistics = channels.channel(channel).statistics();
      figures.add(
          new RunFigures.ChannelFigures(
              statistics.reads(),
              statistics.bytesRead(),
              statistics.rowHits(),
              statistics.rowMisses(),
              statistics.rowConflicts(),
              statistics.meanLatency(),
              statistics.utilisation(memory),
              statistics.ticks(),
              statistics.refreshTicks(),
              statistics.latencies()));
    }
    return figures;
  }
}
