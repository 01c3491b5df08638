package org.spatten.hdl.test;

import java.math.BigInteger;
import java.util.List;

/** Offers payloads to a stream, one after the other; an offer stands until it is taken. */
final class Sender implements Agent {
  private final StreamPins pins;
  private final List<BigInteger> values;
  private final Gaps gaps;
  private int sent;
  private boolean offering;

  Sender(StreamPins pins, List<BigInteger> values, Gaps gaps) {
    this.pins = pins;
    this.values = values;
    this.gaps = gaps;
  }

  @Override
  public void drive() {
    if (!offering && !done()) {
      offering = !gaps.pause();
      if (offering) {
        pins.payload().setBig(values.get(sent));
      }
      pins.valid().set(offering ? 1 : 0);
    }
  }

  @Override
  public void sample() {
    if (offering && pins.taken()) {
      offering = false;
      sent++;
    }
  }

  @Override
  public boolean done() {
    return sent == values.size();
  }

  @Override
  public void release() {
    pins.valid().set(0);
  }

  @Override
  public List<String> drives() {
    return List.of(pins.valid().name());
  }

  @Override
  public String waitsFor() {
    return "payload " + sent + " of " + values.size() + " into " + pins.valid().name();
  }
}
