package org.spatten.hdl.tutorial;

import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.stream.Stream;

// begin component
/** Takes two numbers and gives their sum, one bit wider. */
public final class PairSums extends Component {
  public final Stream<UInt> numbers;
  public final Stream<UInt> sums;

  public PairSums(int width) {
    moduleParameters(width);
    numbers = in(stream(uint(width)));
    sums = out(stream(uint(width + 1)));

    var first = reg(uint(width), 0);
    var half = reg(bool(), false);
    when(
        numbers.fires(),
        () -> {
          first.next(numbers.payload);
          half.next(half.not());
        });

    sums.valid.set(half.and(numbers.valid));
    sums.payload.set(first.plusWide(numbers.payload));
    numbers.ready.set(half.not().or(sums.ready));
  }
}
// end component
