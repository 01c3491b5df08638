package org.spatten.hdl.tutorial;

import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.stream.Stream;

// begin component
/** The same with a queue before it and a register behind it. */
public final class BufferedPairSums extends Component {
  public final Stream<UInt> numbers = in(stream(uint(8)));
  public final Stream<UInt> sums = out(stream(uint(9)));

  public BufferedPairSums() {
    var adder = instance(new PairSums(8));
    numbers.queue(4).into(adder.numbers);
    adder.sums.stage().into(sums);
  }
}
// end component
