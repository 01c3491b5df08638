package org.spatten.hdl.test;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.spatten.hdl.engine.SimulationException;

/**
 * Passes the cycles: agents drive, all settles, agents sample, the clocks tick. Time passes only
 * when whoever tests asks for it: alone, or as one of several tasks of which one runs at a time.
 */
final class Scheduler {
  private final TopPorts ports;
  private final History history;
  private final List<Agent> agents = new ArrayList<>();
  private TaskGroup group = TaskGroup.NONE;
  private long cycle;
  private long timeout = 100_000;

  Scheduler(TopPorts ports, History history) {
    this.ports = ports;
    this.history = history;
  }

  long cycle() {
    return cycle;
  }

  long timeout() {
    return timeout;
  }

  void timeout(long cycles) {
    timeout = cycles;
  }

  void addAgent(Agent agent) {
    agents.add(agent);
  }

  void step(int cycles) {
    if (group.isRunning()) {
      long wake = cycle + cycles;
      group.await(new Wait.Cycles(() -> cycle >= wake));
      return;
    }
    int left = cycles;
    if (agents.isEmpty() && left > history.depth()) {
      tick(left - history.depth());
      left = history.depth();
    }
    for (int i = 0; i < left; i++) {
      advance();
    }
  }

  void waitUntil(BooleanSupplier condition) {
    await(new Wait.Event(condition, () -> "a condition"));
  }

  /** Runs an agent until it is done. */
  void runAgent(Agent agent) {
    if (!agent.done()) {
      agents.add(agent);
      await(new Wait.Event(agent::done, agent::waitsFor));
    }
  }

  private void await(Wait.Event wait) {
    if (wait.over()) {
      return;
    }
    if (group.isRunning()) {
      group.await(wait);
      return;
    }
    long last = cycle + timeout;
    while (!wait.over()) {
      if (cycle >= last) {
        throw timedOut(List.of(wait));
      }
      advance();
    }
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

  /** One cycle. */
  void advance() {
    for (int i = 0; i < agents.size(); i++) {
      agents.get(i).drive();
    }
    history.record();
    boolean finished = false;
    for (int i = 0; i < agents.size(); i++) {
      agents.get(i).sample();
      finished |= agents.get(i).done();
    }
    tick(1);
    if (finished) {
      for (Agent agent : agents) {
        if (agent.done()) {
          agent.release();
        }
      }
      agents.removeIf(Agent::done);
    }
  }

  private void tick(int cycles) {
    int clocks = ports.clocks.size();
    if (clocks == 1) {
      ports.session.step(ports.clocks.get(0), cycles);
    } else {
      for (int i = 0; i < cycles; i++) {
        for (int j = 0; j < clocks; j++) {
          ports.session.step(ports.clocks.get(j), 1);
        }
      }
    }
    cycle += cycles;
  }
}
