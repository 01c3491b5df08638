package org.spatten.rtl.attention;

import static org.spatten.hdl.stream.Flow.flow;
import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Component;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.stream.Flow;
import org.spatten.hdl.stream.Stream;
import org.spatten.rtl.config.SpattenConfig;

/**
 * Normalised reciprocal of a row's sum of exponentials by restoring division, one quotient bit a
 * cycle: {@code floor(2^(n+22) / sum)}, where n is the number of significant bits of the sum
 * (docs/numbers.md, section 7). Takes 26 cycles a row.
 */
public final class Reciprocal extends Component {
  /** Bits of a reciprocal: 2^22 to 2^23. */
  public static final int WIDTH = 24;

  /** Bits of the number of significant bits of a sum. */
  public static final int SIGNIFICANT_WIDTH = 5;

  /** The sum of one row's exponentials. */
  public record Divisor(UInt slot, UInt sum) implements Bundle<Divisor> {
    /** Its shape. */
    public static Shape<Divisor> shape(SpattenConfig config) {
      return bundle(Divisor::new, uint(config.slotBits()), uint(config.sumWidth()));
    }
  }

  /** A row's reciprocal and the significant bits of its sum. */
  public record Result(UInt slot, UInt reciprocal, UInt significant) implements Bundle<Result> {
    /** Its shape. */
    public static Shape<Result> shape(SpattenConfig config) {
      return bundle(Result::new, uint(config.slotBits()), uint(WIDTH), uint(SIGNIFICANT_WIDTH));
    }
  }

  public final Stream<Divisor> divisors;
  public final Flow<Result> results;

  /** At the size of {@code config}. */
  public Reciprocal(SpattenConfig config) {
    description(
        "Normalised reciprocal of a row's sum of exponentials by restoring division, "
            + "one quotient bit a cycle: floor(2^(n+22) / sum), where n is the number of "
            + "significant bits of the sum.");
    int sumWidth = config.sumWidth();
    divisors = in(stream(Divisor.shape(config)));
    results = out(flow(Result.shape(config)));

    var busy = reg(bool(), false);
    var step = reg(uintFor(WIDTH - 1), 0);
    var slot = reg(uint(config.slotBits()));
    var significant = reg(uint(SIGNIFICANT_WIDTH));
    var divisor = reg(uint(sumWidth));
    var remainder = reg(uint(sumWidth + 1));
    var quotient = reg(uint(WIDTH));
    var finished = reg(bool(), false);

    divisors.ready.set(busy.not());
    when(
        divisors.fires(),
        () -> {
          var sum = divisors.payload.sum();
          var zeros = leadingZeros(sum).extendTo(SIGNIFICANT_WIDTH);
          busy.next(true);
          step.next(0);
          slot.next(divisors.payload.slot());
          divisor.next(sum.shl(zeros));
          significant.next(uint(SIGNIFICANT_WIDTH, sumWidth).minus(zeros));
          remainder.next(uint(sumWidth + 1, 1L << (sumWidth - 1)));
        });
    var fits = remainder.ge(divisor.extendTo(sumWidth + 1));
    var rest = mux(fits, remainder.minus(divisor.extendTo(sumWidth + 1)), remainder);
    var lastStep = step.eq(WIDTH - 1);
    finished.next(busy.and(lastStep));
    when(
        busy,
        () -> {
          Bits shifted = cat(quotient.slice(WIDTH - 2, 0), fits);
          quotient.next(shifted.asUInt());
          remainder.next(rest.shl(1));
          step.next(step.plus(1));
          when(lastStep, () -> busy.next(false));
        });
    results.valid.set(finished);
    results.payload.set(new Result(slot, quotient, significant));
  }
}
