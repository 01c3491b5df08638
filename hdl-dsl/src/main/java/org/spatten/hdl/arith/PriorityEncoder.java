package org.spatten.hdl.arith;

import java.util.ArrayList;
import java.util.Collections;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Data;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.UInt;

/** Finds the first 1 among bits; no latency. */
public final class PriorityEncoder {
  private PriorityEncoder() {}

  /** The lowest bit that is 1. */
  public static Found lowest(Data<?> value) {
    return first(value, false);
  }

  /** The highest bit that is 1. */
  public static Found highest(Data<?> value) {
    return first(value, true);
  }

  private static Found first(Data<?> value, boolean fromTop) {
    var bits = value.asBits();
    var shape = Hdl.uintFor(bits.width() - 1L);
    var conditions = new ArrayList<Bool>();
    var numbers = new ArrayList<UInt>();
    for (int i = 0; i < bits.width(); i++) {
      conditions.add(bits.bit(i));
      numbers.add(shape.of(i));
    }
    if (fromTop) {
      Collections.reverse(conditions);
      Collections.reverse(numbers);
    }
    return new Found(bits.reduceOr(), Hdl.priorityMux(conditions, numbers, shape.of(0)));
  }
}
