package org.spatten.workloads.system;

import org.spatten.dram.DramChannels;
import org.spatten.verilator.model.RecordSink;
import org.spatten.verilator.model.RecordSource;
import org.spatten.verilator.model.StopReason;

/** A {@link SpAttenSystem} on one of the simulators. Failures are {@code SimulationException}s. */
public interface SystemModel extends AutoCloseable {
  /** Attaches to a stream that the host sends on. */
  RecordSource source(String stream, int capacity);

  /** Attaches to a stream or flow that the design sends on. */
  RecordSink sink(String stream, int capacity);

  /** The DRAM channels of this model. */
  DramChannels memory();

  /** Value of an output of at most 64 bits. */
  long get(String port);

  /** Holds the reset for so many cycles, then releases it. */
  void reset(int cycles);

  /**
   * Runs and serves the attached streams.
   *
   * @param cycles at most
   */
  StopReason run(long cycles);

  /** Ends runs in which no stream moves a record for so many cycles. */
  void watchdog(long cycles);

  /** Cycles since the start. */
  long cycle();

  @Override
  void close();
}
