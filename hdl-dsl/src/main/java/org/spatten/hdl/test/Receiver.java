package org.spatten.hdl.test;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Takes payloads from a stream. */
final class Receiver implements Agent {
  private final StreamPins pins;
  private final int count;
  private final Gaps gaps;
  private final List<BigInteger> values = new ArrayList<>();
  private boolean ready;

  Receiver(StreamPins pins, int count, Gaps gaps) {
    this.pins = pins;
    this.count = count;
    this.gaps = gaps;
  }

  List<BigInteger> values() {
    return values;
  }

  @Override
  public void drive() {
    if (!done()) {
      ready = !gaps.pause();
      pins.ready().ifPresent(r -> r.set(ready ? 1 : 0));
    }
  }

  @Override
  public void sample() {
    if ((ready || pins.ready().isEmpty()) && pins.valid().get() != 0) {
      values.add(pins.payload().getBig());
    }
  }

  @Override
  public boolean done() {
    return values.size() >= count;
  }

  @Override
  public void release() {
    pins.ready().ifPresent(r -> r.set(0));
  }

  @Override
  public List<String> drives() {
    return pins.ready().map(pin -> List.of(pin.name())).orElse(List.of());
  }

  @Override
  public String waitsFor() {
    return "payload " + values.size() + " of " + count + " from " + pins.valid().name();
  }
}
