package org.spatten.hdl.test;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;

/** Reports every payload that passes, whoever drives the stream. */
final class Monitor implements Agent {
  private final StreamPins pins;
  private final Consumer<BigInteger> observer;

  Monitor(StreamPins pins, Consumer<BigInteger> observer) {
    this.pins = pins;
    this.observer = observer;
  }

  @Override
  public void drive() {}

  @Override
  public void sample() {
    if (pins.valid().get() != 0 && pins.taken()) {
      observer.accept(pins.payload().getBig());
    }
  }

  @Override
  public boolean done() {
    return false;
  }

  @Override
  public void release() {}

  @Override
  public List<String> drives() {
    return List.of();
  }

  @Override
  public String waitsFor() {
    return "payloads of " + pins.valid().name();
  }
}
