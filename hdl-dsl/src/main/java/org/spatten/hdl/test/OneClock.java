package org.spatten.hdl.test;

import java.util.List;
import org.spatten.hdl.engine.SimulationSession;

/** The time of a component of one clock, or none: each advance is a cycle. */
final class OneClock implements TimeBase {
  private final SimulationSession session;
  private final List<Clock> clocks;
  private final Clock clock;
  private final List<Agent> agents;
  private final History history;

  OneClock(Scheduler scheduler, SimulationSession session, List<Clock> clocks, History history) {
    this.session = session;
    this.clocks = clocks;
    this.clock =
        clocks.isEmpty() ? new Clock(scheduler, "none", -1, Clock.PERIOD, 0) : clocks.get(0);
    this.agents = clock.agents();
    this.history = history;
  }

  @Override
  public List<Clock> clocks() {
    return clocks;
  }

  @Override
  public Clock standard() {
    return clock;
  }

  @Override
  public long now() {
    return clock.cycle() * clock.period;
  }

  @Override
  public long beats() {
    return clock.cycle();
  }

  @Override
  public void advance() {
    for (int i = 0; i < agents.size(); i++) {
      agents.get(i).drive();
    }
    history.record();
    boolean finished = false;
    for (int i = 0; i < agents.size(); i++) {
      agents.get(i).sample();
      finished |= agents.get(i).done();
    }
    skip(clock, 1);
    if (finished) {
      Agent.releaseFinished(agents);
    }
  }

  @Override
  public void skip(Clock same, int cycles) {
    if (clock.port >= 0) {
      session.step(clock.port, cycles);
    }
    clock.passed(cycles);
  }
}
