package org.spatten.hdl.tutorial;

import static org.spatten.hdl.stream.Stream.stream;

import java.util.List;
import org.spatten.hdl.Component;
import org.spatten.hdl.SInt;
import org.spatten.hdl.Vec;
import org.spatten.hdl.stream.Stream;

// begin component
/**
 * Result n is the sum of {@code taps[i] * sample[n - i]}, exact; samples before the first are 0.
 */
public final class Fir extends Component {
  public final Stream<SInt> samples;
  public final Stream<SInt> results;

  public Fir(int sampleWidth, List<Integer> taps) {
    moduleParameters(sampleWidth, taps);
    int tapWidth = taps.stream().mapToInt(Fir::signedWidth).max().orElseThrow();
    int gain = taps.stream().mapToInt(Math::abs).sum();
    int resultWidth = sampleWidth + signedWidth(gain) - 1;
    samples = in(stream(sint(sampleWidth)));
    results = out(stream(sint(resultWidth)));

    var older = reg(vec(taps.size() - 1, sint(sampleWidth)), zeros(taps.size() - 1, sampleWidth));
    when(
        samples.fires(),
        () -> {
          older.at(0).next(samples.payload);
          for (int i : range(1, older.size())) {
            older.at(i).next(older.at(i - 1));
          }
        });

    var products =
        samples.map(
            newest ->
                vec(
                    taps.size(),
                    i -> {
                      var sample = i == 0 ? newest : older.at(i - 1);
                      return sample.times(sint(tapWidth, taps.get(i))).resizeTo(resultWidth);
                    }));
    var sums = products.stage();
    while (sums.payload.size() > 1) {
      sums = sums.map(Fir::addPairs).stage();
    }
    sums.map(last -> last.at(0)).into(results);
  }

  /** Half as many terms, rounded up: one level of the adder tree. */
  private static Vec<SInt> addPairs(Vec<SInt> terms) {
    int pairs = terms.size() / 2;
    return vec(
        terms.size() - pairs,
        i -> i < pairs ? terms.at(2 * i).plus(terms.at(2 * i + 1)) : terms.at(2 * i));
  }

  private static Vec<SInt> zeros(int count, int width) {
    return vec(count, sint(width)).zero();
  }

  /** Bits of a signed number that holds the value and its negative. */
  private static int signedWidth(int value) {
    return 33 - Integer.numberOfLeadingZeros(Math.abs(value));
  }
}
// end component
