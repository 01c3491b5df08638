package org.spatten.hdl.test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Agents that begin in one cycle and are waited for together. */
final class AgentGroup implements Agent {
  private final List<Agent> agents;
  private final List<Agent> active;

  AgentGroup(Agent... agents) {
    this.agents = List.of(agents);
    this.active = new ArrayList<>(this.agents);
  }

  @Override
  public void drive() {
    active.stream().filter(Agent::done).forEach(Agent::release);
    active.removeIf(Agent::done);
    active.forEach(Agent::drive);
  }

  @Override
  public void sample() {
    active.forEach(Agent::sample);
  }

  @Override
  public boolean done() {
    return agents.stream().allMatch(Agent::done);
  }

  @Override
  public void release() {
    active.forEach(Agent::release);
  }

  @Override
  public List<String> drives() {
    return active.stream().filter(a -> !a.done()).flatMap(a -> a.drives().stream()).toList();
  }

  @Override
  public String waitsFor() {
    return agents.stream()
        .filter(a -> !a.done())
        .map(Agent::waitsFor)
        .collect(Collectors.joining(" and "));
  }
}
