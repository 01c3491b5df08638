package org.spatten.hdl.agree;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.spatten.hdl.ir.ClockDomain.ResetKind;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Type;

/**
 * What the inputs do: in each row all inputs change while every clock is low, then one clock, or
 * several at one instant, give a pulse. In the first rows every reset holds, every enable is on and
 * {@code ready} is low.
 */
record Stimulus(List<Signal> inputs, List<Row> rows, int warmUp) {
  /** One row; the values are those of {@link Stimulus#inputs}, {@code clocks} has a bit a clock. */
  record Row(List<BigInteger> values, int clocks) {
    /** Whether the clock of that number gives a pulse. */
    boolean ticks(int clock) {
      return (clocks >> clock & 1) == 1;
    }
  }

  private static final int EDGES_EACH = 12;
  private static final int ROWS = 24;

  static Stimulus of(RandomDesign design, Random random) {
    var inputs =
        design.top().ports().stream()
            .filter(p -> p.kind() == Signal.Kind.INPUT && !(p.type() instanceof Type.ClockType))
            .toList();
    int clocks = design.domains().kinds().size();
    int warmUp = clocks * EDGES_EACH;
    var rows = new ArrayList<Row>();
    for (int i = 0; i < warmUp + ROWS; i++) {
      boolean warming = i < warmUp;
      var values = inputs.stream().map(s -> value(s, design.domains(), warming, random)).toList();
      rows.add(new Row(values, warming ? 1 << i % clocks : pulses(design.domains(), random)));
    }
    return new Stimulus(inputs, rows, warmUp);
  }

  private static int pulses(Domains domains, Random random) {
    int clocks = domains.kinds().size();
    return domains.together() ? 1 + random.nextInt((1 << clocks) - 1) : 1 << random.nextInt(clocks);
  }

  private static BigInteger value(Signal input, Domains domains, boolean warming, Random random) {
    String name = input.name();
    if (name.equals("ready")) {
      return bit(!warming);
    }
    if (name.startsWith("enable_")) {
      return bit(warming || random.nextInt(3) > 0);
    }
    if (name.startsWith("rst_")) {
      var kind = domains.kinds().get(name.charAt(name.length() - 1) - '0');
      boolean acts = warming || random.nextInt(10) == 9;
      return bit(acts == kind.activeHigh() && kind.reset() != ResetKind.NONE);
    }
    return switch (random.nextInt(5)) {
      case 0 -> BigInteger.ZERO;
      case 1 -> BigInteger.ONE.shiftLeft(input.width()).subtract(BigInteger.ONE);
      default -> new BigInteger(input.width(), random);
    };
  }

  private static BigInteger bit(boolean value) {
    return value ? BigInteger.ONE : BigInteger.ZERO;
  }
}
