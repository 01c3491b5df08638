package org.spatten.rtl.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An AXI4 read slave that answers in any order, and checks the master: addresses aligned, bursts of
 * one beat, an address kept until it is taken, no id used twice at once, no more reads than agreed.
 */
public final class AxiMemory implements Actor {
  /**
   * How a memory behaves.
   *
   * @param latency fewest cycles from address to data
   * @param spread further cycles, at random
   * @param rate probability of readiness for an address, and of an answer that is due
   * @param mostInFlight reads that the master may have open
   */
  public record Behaviour(int latency, int spread, double rate, int mostInFlight) {}

  private record Read(int id, long address, long due) {}

  private final PortSession session;
  private final String name;
  private final int channel;
  private final BeatSource image;
  private final Behaviour behaviour;
  private final Random random;
  private final List<Read> open = new ArrayList<>();
  private final List<Integer> answering = new ArrayList<>();
  private boolean ready;
  private long refusedAddress = -1;
  private long lastAnswer;
  private long firstAddress = -1;
  private int answers;
  private int mostOpen;

  /** A slave at the master port {@code name}. */
  public AxiMemory(
      PortSession session,
      String name,
      int channel,
      BeatSource image,
      Behaviour behaviour,
      Random random) {
    this.session = session;
    this.name = name + "_";
    this.channel = channel;
    this.image = image;
    this.behaviour = behaviour;
    this.random = random;
  }

  @Override
  public void drive() {
    ready = random.nextDouble() < behaviour.rate();
    session.set(name + "arready", ready ? 1 : 0);
    answering.clear();
    var due = new ArrayList<Integer>();
    for (int i = 0; i < open.size(); i++) {
      if (open.get(i).due() <= session.cycle()) {
        due.add(i);
      }
    }
    boolean answer = !due.isEmpty() && random.nextDouble() < behaviour.rate();
    session.set(name + "rvalid", answer ? 1 : 0);
    if (answer) {
      int index = due.get(behaviour.spread() == 0 ? 0 : random.nextInt(due.size()));
      var read = open.get(index);
      session.set(name + "rid", read.id());
      session.set(name + "rdata", image.beat(channel, read.address() / 32));
      session.set(name + "rresp", 0);
      session.set(name + "rlast", 1);
      answering.add(index);
    }
  }

  @Override
  public void observe() {
    if (!answering.isEmpty()) {
      check(session.isSet(name + "rready"), "RREADY is low");
      open.remove((int) answering.get(0));
      answers++;
      lastAnswer = session.cycle();
    }
    boolean valid = session.isSet(name + "arvalid");
    check(valid || refusedAddress < 0, "an address was withdrawn");
    if (!valid) {
      return;
    }
    long address = session.get(name + "araddr").longValueExact();
    check(refusedAddress < 0 || refusedAddress == address, "an address changed");
    refusedAddress = ready ? -1 : address;
    if (ready) {
      take(address);
    }
  }

  private void take(long address) {
    int id = session.getInt(name + "arid");
    check(open.stream().noneMatch(r -> r.id() == id), "id " + id + " is used twice");
    check(address % 32 == 0, "an address is not aligned");
    check(session.getInt(name + "arlen") == 0, "ARLEN is not one beat");
    check(session.getInt(name + "arsize") == 5, "ARSIZE is not 32 bytes");
    check(session.getInt(name + "arburst") == 1, "ARBURST is not INCR");
    int extra = behaviour.spread() == 0 ? 0 : random.nextInt(behaviour.spread());
    open.add(new Read(id, address, session.cycle() + behaviour.latency() + extra));
    mostOpen = Math.max(mostOpen, open.size());
    check(open.size() <= behaviour.mostInFlight(), "too many reads in flight");
    firstAddress = firstAddress < 0 ? session.cycle() : firstAddress;
  }

  private void check(boolean good, String message) {
    if (!good) {
      throw new AssertionError(name + " " + message + " in cycle " + session.cycle());
    }
  }

  /** Beats answered. */
  public int answers() {
    return answers;
  }

  /** Cycle of the latest answer. */
  public long lastAnswer() {
    return lastAnswer;
  }

  /** Cycle in which the first address was taken; -1 before. */
  public long firstAddress() {
    return firstAddress;
  }

  /** The most reads that were open at once. */
  public int mostOpen() {
    return mostOpen;
  }
}
