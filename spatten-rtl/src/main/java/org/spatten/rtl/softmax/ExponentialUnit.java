package org.spatten.rtl.softmax;

import static org.spatten.hdl.stream.Flow.flow;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.stream.Flow;
import org.spatten.rtl.config.Scale;
import org.spatten.rtl.config.SpattenConfig;

/**
 * One lane of the softmax: 2^-x of a score's scaled distance from the largest, one a cycle; the
 * arithmetic of docs/numbers.md, sections 3 and 4.
 */
public final class ExponentialUnit extends Component {
  /** Cycles from {@link #argument} to {@link #exponential}. */
  public static final int LATENCY = 5;

  private static final int FRACTION_WIDTH = 16;
  private static final int EXPONENT_WIDTH = 5;
  private static final int X_WIDTH = FRACTION_WIDTH + EXPONENT_WIDTH;
  private static final int OFFSET_WIDTH = 9;

  public final Flow<ExponentialArgument> argument;

  /** 17 bits, 1.0 = 65536; between arguments it holds the last result. */
  public final UInt exponential;

  public ExponentialUnit() {
    description(
        "One lane of the softmax: 2^-x of a score's scaled distance from the largest, "
            + "one a cycle.");
    argument = in(flow(ExponentialArgument.shape()));
    exponential = out(uint(SpattenConfig.EXPONENTIAL_WIDTH));

    var product = reg(uint(SpattenConfig.SCORE_WIDTH + Scale.MANTISSA_WIDTH));
    var shift = reg(uint(Scale.SHIFT_WIDTH));
    var productValid = reg(bool(), false);
    productValid.next(argument.valid);
    when(
        argument.valid,
        () -> {
          var scale = argument.payload.scale();
          product.next(argument.payload.distance().times(scale.mantissa()));
          shift.next(scale.shift());
        });

    var x = reg(uint(X_WIDTH));
    var xValid = reg(bool(), false);
    xValid.next(productValid);
    when(productValid, () -> x.next(saturated(product.shr(shift))));

    var bases = rom(uint(ExponentialTable.BASE_WIDTH), ExponentialTable.bases());
    var slopes = rom(uint(ExponentialTable.SLOPE_WIDTH), ExponentialTable.slopes());
    var segment = x.slice(FRACTION_WIDTH - 1, OFFSET_WIDTH);
    var base = reg(uint(ExponentialTable.BASE_WIDTH));
    var slope = reg(uint(ExponentialTable.SLOPE_WIDTH));
    var offset = reg(uint(OFFSET_WIDTH));
    var baseExponent = reg(uint(EXPONENT_WIDTH));
    var baseValid = reg(bool(), false);
    baseValid.next(xValid);
    when(
        xValid,
        () -> {
          base.next(bases.read(segment));
          slope.next(slopes.read(segment));
          offset.next(x.slice(OFFSET_WIDTH - 1, 0));
          baseExponent.next(x.slice(X_WIDTH - 1, FRACTION_WIDTH));
        });

    var y = reg(uint(ExponentialTable.BASE_WIDTH));
    var yExponent = reg(uint(EXPONENT_WIDTH));
    var yValid = reg(bool(), false);
    yValid.next(baseValid);
    when(
        baseValid,
        () -> {
          var fall =
              slope
                  .times(offset)
                  .slice(ExponentialTable.SLOPE_WIDTH + OFFSET_WIDTH - 1, OFFSET_WIDTH);
          y.next(base.minus(fall));
          yExponent.next(baseExponent);
        });

    var result = reg(uint(SpattenConfig.EXPONENTIAL_WIDTH));
    when(
        yValid,
        () -> result.next(roundedHalf(y.slice(ExponentialTable.BASE_WIDTH - 1, 3).shr(yExponent))));
    exponential.set(result);
  }

  private static UInt saturated(UInt argument) {
    Bool beyond = argument.slice(argument.width() - 1, X_WIDTH).reduceOr();
    return mux(beyond, uint(X_WIDTH).of((1L << X_WIDTH) - 1), argument.truncateTo(X_WIDTH));
  }

  /** Half the value, rounded half up. */
  private static UInt roundedHalf(UInt value) {
    return value.plus(1).slice(value.width() - 1, 1);
  }
}
