package org.spatten.rtl.bench;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Offers payloads on an input stream. Once offered, a payload stays until it is taken.
 *
 * <p>A payload is a map from the name of a ground member, such as {@code sum} or {@code
 * format_code}, to its bits; a ground payload has the one member named by the empty string.
 */
public final class StreamSource implements Actor {
  private final PortSession session;
  private final String name;
  private final List<Map<String, BigInteger>> payloads;
  private final Random random;
  private final double rate;
  private int next;
  private boolean offering;

  /**
   * Makes the source.
   *
   * @param rate probability of an offer in a cycle, 0 to 1
   */
  public StreamSource(
      PortSession session,
      String name,
      List<Map<String, BigInteger>> payloads,
      Random random,
      double rate) {
    this.session = session;
    this.name = name;
    this.payloads = payloads;
    this.random = random;
    this.rate = rate;
  }

  @Override
  public void drive() {
    offering = offering || (next < payloads.size() && random.nextDouble() < rate);
    session.set(name + "_valid", offering ? 1 : 0);
    if (offering) {
      payloads
          .get(next)
          .forEach((m, v) -> session.set(name + "_payload" + (m.isEmpty() ? "" : "_" + m), v));
    }
  }

  @Override
  public void observe() {
    if (offering && session.isSet(name + "_ready")) {
      offering = false;
      next++;
    }
  }

  public boolean done() {
    return next == payloads.size();
  }

  /** Payloads taken so far. */
  public int taken() {
    return next;
  }
}
