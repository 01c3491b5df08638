package org.spatten.rtl.bench;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Takes payloads from an output stream, and checks that an offer is not withdrawn or changed. */
public final class StreamSink implements Actor {
  private final PortSession session;
  private final String name;
  private final List<String> members;
  private final Random random;
  private final double rate;
  private final List<Map<String, BigInteger>> received = new ArrayList<>();
  private final List<Long> cycles = new ArrayList<>();
  private Map<String, BigInteger> refused = Map.of();
  private boolean ready;
  private boolean steady = true;

  /**
   * Makes the sink.
   *
   * @param members names of the ground members; a ground payload has the one named by the empty
   *     string
   * @param rate probability of readiness in a cycle
   */
  public StreamSink(
      PortSession session, String name, List<String> members, Random random, double rate) {
    this.session = session;
    this.name = name;
    this.members = members;
    this.random = random;
    this.rate = rate;
  }

  /** Lets an offer be withdrawn or changed, as at the output of an arbiter. */
  public StreamSink allowingChanges() {
    steady = false;
    return this;
  }

  @Override
  public void drive() {
    ready = random.nextDouble() < rate;
    session.set(name + "_ready", ready ? 1 : 0);
  }

  @Override
  public void observe() {
    if (!session.isSet(name + "_valid")) {
      if (!refused.isEmpty()) {
        throw new AssertionError(name + " withdrew an offer in cycle " + session.cycle());
      }
      return;
    }
    var payload = new TreeMap<String, BigInteger>();
    for (var member : members) {
      payload.put(member, session.get(name + "_payload" + (member.isEmpty() ? "" : "_" + member)));
    }
    if (!refused.isEmpty() && !refused.equals(payload)) {
      throw new AssertionError(name + " changed an offer in cycle " + session.cycle());
    }
    refused = ready || !steady ? Map.of() : payload;
    if (ready) {
      received.add(payload);
      cycles.add(session.cycle());
    }
  }

  public List<Map<String, BigInteger>> received() {
    return received;
  }

  /** The values of a ground payload. */
  public List<BigInteger> values() {
    return received.stream().map(p -> p.get("")).toList();
  }

  /** The cycle of each transfer. */
  public List<Long> cycles() {
    return cycles;
  }
}
