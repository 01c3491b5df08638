package org.spatten.hdl.sim;

import java.util.List;
import org.spatten.hdl.ir.Signal;

/** A compiled design with its state. */
final class Program {
  /** Number of the program that evaluates what can be seen. */
  static final int OUTPUTS = 1;

  /** Number of the program that evaluates asynchronous resets. */
  static final int RESETS = 2;

  final List<Signal> ports;
  final long[] state;

  /** Programs by number: common, outputs, resets, then one a tick. */
  final List<Code> code;

  final List<Tick> ticks;
  final ResetWatch resets;
  final Observation observed;
  final List<Registers.Counter> counters;
  final Models models;

  Program(
      List<Signal> ports,
      long[] state,
      List<Code> code,
      List<Tick> ticks,
      ResetWatch resets,
      Observation observed,
      List<Registers.Counter> counters,
      Models models) {
    this.ports = ports;
    this.state = state;
    this.code = code;
    this.ticks = ticks;
    this.resets = resets;
    this.observed = observed;
    this.counters = counters;
    this.models = models;
  }
}
