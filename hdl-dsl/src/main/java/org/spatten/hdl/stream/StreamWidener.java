package org.spatten.hdl.stream;

import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Component;

/**
 * Joins {@code factor} narrow words into a wide one, the first least significant. The wide word is
 * offered in the cycle in which its last part is; one narrow word a cycle.
 */
public final class StreamWidener extends Component {
  public final Stream<Bits> narrow;
  public final Stream<Bits> wide;

  /** From words of {@code narrowWidth} bits to words of {@code factor * narrowWidth}. */
  public StreamWidener(int narrowWidth, int factor) {
    StreamErrors.requireFactor("the width of the narrow side", narrowWidth, factor);
    moduleParameters(narrowWidth, factor);
    narrow = in(stream(bits(narrowWidth)));
    wide = out(stream(bits(narrowWidth * factor)));

    if (factor == 1) {
      narrow.into(wide);
      return;
    }
    var part = reg(uintFor(factor - 1), 0);
    var kept = reg(vec(factor - 1, bits(narrowWidth)));
    var complete = part.eq(factor - 1);
    wide.valid.set(narrow.valid.and(complete));
    wide.payload.set(cat(narrow.payload, kept));
    narrow.ready.set(complete.not().or(wide.ready));
    when(
        narrow.fires(),
        () -> {
          part.next(part.incrementModulo(factor));
          for (int i : range(factor - 1)) {
            when(part.eq(i), () -> kept.at(i).next(narrow.payload));
          }
        });
  }
}
