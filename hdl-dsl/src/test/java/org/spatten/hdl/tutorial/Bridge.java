package org.spatten.hdl.tutorial;

import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.crossing.Crossing;
import org.spatten.hdl.stream.Stream;

// begin component
/** Brings words from the clock {@code adc_clk} to {@code clk}, and adds one to each. */
public final class Bridge extends Component {
  public final Stream<UInt> samples = in(stream(uint(8)));
  public final Stream<UInt> words = out(stream(uint(8)));

  public Bridge() {
    var adc = clockDomain("adc").frequency(40_000_000);
    Crossing.queue(adc, clockDomain(), samples, 8).map(w -> w.plus(1)).stage().into(words);
  }
}
// end component
