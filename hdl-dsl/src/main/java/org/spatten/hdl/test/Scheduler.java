package org.spatten.hdl.test;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.spatten.hdl.engine.SimulationException;

/**
 * Passes the time: agents drive, all settles, agents sample, clocks tick. Time passes only when
 * whoever tests asks for it: alone, or as one of several tasks of which one runs at a time.
 */
final class Scheduler {
  private final TimeBase time;
  private final History history;
  private TaskGroup group = TaskGroup.NONE;
  private long timeout = 100_000;

  Scheduler(TopPorts ports, ClockPlan plan, History history) {
    this.history = history;
    this.time = TimeBase.of(this, ports, plan, history);
  }

  List<Clock> clocks() {
    return time.clocks();
  }

  /** The clock of everything that names none. */
  Clock standard() {
    return time.standard();
  }

  long time() {
    return time.now();
  }

  /** Cycles; with several clocks, instants at which any of them has risen. */
  long beats() {
    return time.beats();
  }

  long timeout() {
    return timeout;
  }

  void timeout(long cycles) {
    timeout = cycles;
  }

  void addAgent(Agent agent, Clock clock) {
    clock.agents().add(agent);
  }

  void step(Clock clock, int cycles) {
    if (cycles < 0) {
      throw new IllegalArgumentException("a step of " + cycles + " cycles; time never goes back");
    }
    Wait.Cycles wait = new Wait.Cycles(clock, clock.cycle() + cycles);
    if (group.isRunning()) {
      group.await(wait);
      return;
    }
    if (clock.agents().isEmpty() && cycles > history.depth()) {
      time.skip(clock, cycles - history.depth());
    }
    while (!wait.over()) {
      requireRunning(clock);
      advance();
    }
  }

  private static void requireRunning(Clock clock) {
    if (!clock.moves()) {
      throw new IllegalStateException(
          "clock `" + clock.name() + "` is stopped and cannot be stepped; start() it first");
    }
  }

  void waitUntil(Clock clock, BooleanSupplier condition) {
    if (!condition.getAsBoolean()) {
      await(new Wait.Event(clock, condition, () -> "a condition"));
    }
  }

  /** Runs an agent until it is done. */
  void runAgent(Agent agent, Clock clock) {
    if (!agent.done()) {
      agent.drives().forEach(this::requireFree);
      clock.agents().add(agent);
      await(new Wait.Event(clock, agent::done, agent::waitsFor));
    }
  }

  private void requireFree(String port) {
    for (Clock clock : clocks()) {
      for (Agent other : clock.agents()) {
        if (!other.done() && other.drives().contains(port)) {
          throw new IllegalStateException(
              "two tasks drive `" + port + "` at once; let one task send or receive all");
        }
      }
    }
  }

  private void await(Wait.Event wait) {
    if (group.isRunning()) {
      group.await(wait);
      return;
    }
    long last = beats() + timeout;
    do {
      if (beats() >= last) {
        throw timedOut(List.of(wait));
      }
      requireRunning(wait.clock());
      advance();
    } while (!wait.over());
  }

  SimulationException interrupted() {
    return new SimulationException("the test was interrupted, perhaps because its time was over");
  }

  SimulationException timedOut(List<? extends Wait> waits) {
    StringBuilder message = new StringBuilder("nothing happened for " + timeout + " cycles;");
    for (Wait wait : waits) {
      message.append("\n  waiting for ").append(wait.what());
    }
    return new SimulationException(message.toString());
  }

  void parallel(Runnable... bodies) {
    if (group.isRunning()) {
      throw new IllegalStateException("parallel inside a task; list all tasks in one call");
    }
    group = new TaskGroup(this, bodies);
    try {
      group.run();
    } finally {
      group = TaskGroup.NONE;
    }
  }

  /** One cycle; with several clocks, the next instant at which one of them changes. */
  void advance() {
    if (Thread.interrupted()) {
      throw interrupted();
    }
    time.advance();
  }
}
