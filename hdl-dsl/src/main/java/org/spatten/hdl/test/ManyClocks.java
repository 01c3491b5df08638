package org.spatten.hdl.test;

import java.util.Arrays;
import java.util.List;
import org.spatten.hdl.engine.SimulationSession;

/**
 * The time of a component of several clocks: each advance is the next instant at which any of them
 * changes. Before clocks rise their agents drive, all settles, and the agents sample.
 */
final class ManyClocks implements TimeBase {
  private static final int[] NONE = {};

  private final SimulationSession session;
  private final List<Clock> clocks;
  private final History history;
  private final int[] found;
  private long now;
  private long beats;

  ManyClocks(SimulationSession session, List<Clock> clocks, History history) {
    this.session = session;
    this.clocks = clocks;
    this.history = history;
    this.found = new int[clocks.size()];
  }

  @Override
  public List<Clock> clocks() {
    return clocks;
  }

  @Override
  public Clock standard() {
    return clocks.stream().filter(c -> c.name().equals("clk")).findFirst().orElse(clocks.get(0));
  }

  @Override
  public long now() {
    return now;
  }

  @Override
  public long beats() {
    return beats;
  }

  @Override
  public void advance() {
    long instant = Long.MAX_VALUE;
    for (Clock clock : clocks) {
      if (clock.moves()) {
        instant = Math.min(instant, clock.next());
      }
    }
    if (instant == Long.MAX_VALUE) {
      throw new IllegalStateException("all clocks are stopped; start() one to let time pass");
    }
    now = instant;
    int[] rising = due(false);
    int[] falling = due(true);
    if (rising.length > 0) {
      serveAgents(rising);
      beats++;
    }
    session.edges(now, rising, falling);
    for (Clock clock : clocks) {
      clock.passedEdge(isDue(clock));
      if (clock.turned() && !clock.agents().isEmpty()) {
        Agent.releaseFinished(clock.agents());
      }
    }
  }

  private boolean isDue(Clock clock) {
    return clock.moves() && clock.next() == now;
  }

  /** Ports of the clocks that are now to change from that level. */
  private int[] due(boolean high) {
    int count = 0;
    for (int i = 0; i < clocks.size(); i++) {
      Clock clock = clocks.get(i);
      if (clock.isHigh() == high && isDue(clock)) {
        found[count++] = clock.port;
      }
    }
    return count == 0 ? NONE : Arrays.copyOf(found, count);
  }

  private void serveAgents(int[] rising) {
    for (Clock clock : clocks) {
      if (!clock.isHigh() && isDue(clock)) {
        for (int i = 0; i < clock.agents().size(); i++) {
          clock.agents().get(i).drive();
        }
      }
    }
    history.record(rising);
    for (Clock clock : clocks) {
      if (!clock.isHigh() && isDue(clock)) {
        for (int i = 0; i < clock.agents().size(); i++) {
          clock.agents().get(i).sample();
        }
      }
    }
  }

  @Override
  public void skip(Clock clock, int cycles) {}
}
