package org.spatten.rtl.bench;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes every payload of an output flow. */
public final class FlowSink implements Actor {
  private final PortSession session;
  private final String name;
  private final List<String> members;
  private final List<Map<String, BigInteger>> received = new ArrayList<>();

  /** A sink of the ground members of that name. */
  public FlowSink(PortSession session, String name, List<String> members) {
    this.session = session;
    this.name = name;
    this.members = members;
  }

  @Override
  public void drive() {}

  @Override
  public void observe() {
    if (session.isSet(name + "_valid")) {
      var payload = new TreeMap<String, BigInteger>();
      members.forEach(m -> payload.put(m, session.get(name + "_payload_" + m)));
      received.add(payload);
    }
  }

  public List<Map<String, BigInteger>> received() {
    return received;
  }
}
