package org.spatten.hdl.arith;

import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.hdl.stream.Stream;

/**
 * Inclusive prefix sum of a vector each cycle, registered once; sums wrap at {@code width} bits.
 */
public final class PrefixSum extends Component {
  public final Stream<Vec<UInt>> terms;
  public final Stream<Vec<UInt>> sums;

  /** The sums of {@code lanes} numbers of {@code width} bits. */
  public PrefixSum(int lanes, int width) {
    terms = in(stream(vec(lanes, uint(width))));
    sums = out(stream(vec(lanes, uint(width))));
    terms.map(lane -> scan(lane, UInt::plus)).stage().into(sums);
  }
}
