package org.spatten.hdl.agree;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.spatten.hdl.ir.ClockDomain.ResetKind;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Type;

/**
 * What the inputs do: in each row all inputs change while every clock is low, then one clock gives
 * a pulse. In the first rows every reset holds, every enable is on and {@code ready} is low.
 */
record Stimulus(List<Signal> inputs, List<Row> rows, int warmUp) {
  /** One row; the values are those of {@link Stimulus#inputs}. */
  record Row(List<BigInteger> values, int clock) {}

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
      rows.add(new Row(values, warming ? i % clocks : random.nextInt(clocks)));
    }
    return new Stimulus(inputs, rows, warmUp);
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
