package org.spatten.hdl.stream;

import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Component;

/**
 * Cuts each wide word into {@code factor} narrow ones, the least significant first; no latency, one
 * narrow word a cycle.
 */
public final class StreamNarrower extends Component {
  public final Stream<Bits> wide;
  public final Stream<Bits> narrow;

  /** From words of {@code factor * narrowWidth} bits to words of {@code narrowWidth}. */
  public StreamNarrower(int narrowWidth, int factor) {
    StreamErrors.requireFactor("the width of the narrow side", narrowWidth, factor);
    moduleParameters(narrowWidth, factor);
    wide = in(stream(bits(narrowWidth * factor)));
    narrow = out(stream(bits(narrowWidth)));

    var part = reg(uintFor(factor - 1), 0);
    var parts = wide.payload.as(vec(factor, bits(narrowWidth)));
    narrow.valid.set(wide.valid);
    narrow.payload.set(parts.at(part));
    wide.ready.set(narrow.ready.and(part.eq(factor - 1)));
    when(narrow.fires(), () -> part.next(part.incrementModulo(factor)));
  }
}
