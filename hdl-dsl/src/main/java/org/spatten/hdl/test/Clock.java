package org.spatten.hdl.test;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A clock of the component under test. It rises every period and falls half a period later; a cycle
 * ends with the falling edge, and that is when tasks that wait for this clock go on. Inputs that
 * they then drive are seen by the next rising edge.
 */
public final class Clock {
  /** Picoseconds; 100 MHz. */
  static final long PERIOD = 10_000;

  private final Scheduler scheduler;
  private final String name;
  final int port;
  final long period;
  private final long phase;
  private final List<Agent> agents = new ArrayList<>();
  private long next;
  private long cycle;
  private boolean high;
  private boolean turned = true;
  private boolean running = true;

  /**
   * A clock.
   *
   * @param port its index among the ports of the top, -1 without one
   * @param phase when it rises first, in picoseconds
   */
  Clock(Scheduler scheduler, String name, int port, long period, long phase) {
    this.scheduler = scheduler;
    this.name = name;
    this.port = port;
    this.period = period;
    this.phase = phase;
    this.next = phase;
  }

  /** The name of its port. */
  public String name() {
    return name;
  }

  /** Cycles passed so far, those of reset included. */
  public long cycle() {
    return cycle;
  }

  /** Passes one cycle of this clock; the others tick meanwhile. */
  public void step() {
    step(1);
  }

  /** Passes cycles of this clock; the others tick meanwhile. */
  public void step(int cycles) {
    scheduler.step(this, cycles);
  }

  /**
   * Passes cycles until the condition holds at the end of one; none when it holds already.
   *
   * @throws org.spatten.hdl.engine.SimulationException when the timeout has passed
   */
  public void waitUntil(BooleanSupplier condition) {
    scheduler.waitUntil(this, condition);
  }

  /** Holds the clock at 0, after the present cycle; the others go on. */
  public void stop() {
    running = false;
  }

  /** Lets the clock tick again, in its old rhythm. */
  public void start() {
    if (!running) {
      running = true;
      long passed = Math.floorDiv(scheduler.time() - phase, period) + 1;
      next = high ? next : phase + Math.max(0, passed) * period;
    }
  }

  boolean isRunning() {
    return running;
  }

  List<Agent> agents() {
    return agents;
  }

  /** Whether a cycle of this clock has just ended. */
  boolean turned() {
    return turned;
  }

  /** Whether it will have an edge, unless it is told otherwise. */
  boolean moves() {
    return running || high;
  }

  /** The time of its next edge. */
  long next() {
    return next;
  }

  boolean isHigh() {
    return high;
  }

  /** So many whole cycles have passed. */
  void passed(int cycles) {
    cycle += cycles;
  }

  /** The edge that is due has happened, or none when it is not due. */
  void passedEdge(boolean due) {
    turned = due && high;
    if (due && high) {
      cycle++;
      next += period - period / 2;
    } else if (due) {
      next += period / 2;
    }
    high ^= due;
  }
}
