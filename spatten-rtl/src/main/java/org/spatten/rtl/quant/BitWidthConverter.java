package org.spatten.rtl.quant;

import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.stream.Stream;
import org.spatten.rtl.config.SpattenConfig;

/**
 * Aligns the words of beat groups to 12 bits: one segment a cycle, registered once. A group of two
 * segments is taken with its second one. Formats: the table of {@code docs/architecture.md}.
 */
public final class BitWidthConverter extends Component {
  private static final int HALF = SpattenConfig.SEGMENT_WIDTH / 2;

  public final Stream<RawGroup> groups;
  public final Stream<Segment> segments;

  public BitWidthConverter() {
    description(
        "Aligns the words of beat groups to 12 bits: one segment a cycle, registered "
            + "once. A group of two segments is taken with its second one.");
    groups = in(stream(RawGroup.shape()));
    segments = out(stream(Segment.shape()));

    var raw = groups.payload.raw();
    var format = groups.payload.format();
    var full = reg(bool(), false);
    var second = reg(bool(), false);
    var words = reg(bits(SpattenConfig.SEGMENT_WIDTH));
    var upperIsZero = reg(bool());
    var value = reg(bool());

    var free = full.not().or(segments.ready);
    var last = second.or(format.two().not());
    groups.ready.set(free.and(last));
    segments.valid.set(full);
    segments.payload.words().set(masked(words, upperIsZero));
    segments.payload.value().set(value);

    when(free, () -> full.next(groups.valid));
    when(
        groups.valid.and(free),
        () -> {
          second.next(last.not());
          upperIsZero.next(format.half());
          value.next(format.value());
        });
    var packed4 = mux(second, raw.slice(511, 256), raw.slice(255, 0));
    var packed6 = mux(second, raw.slice(767, 384), raw.slice(383, 0));
    for (var word : WordFormat.values()) {
      var packed =
          switch (word.bits()) {
            case 4 -> packed4;
            case 6 -> packed6;
            default -> raw;
          };
      when(
          groups.valid.and(free).and(format.code().eq(word.code())),
          () -> words.next(word.expand(packed, raw)));
    }
  }

  private static Bits masked(Bits words, Bool upperIsZero) {
    var upper = words.slice(SpattenConfig.SEGMENT_WIDTH - 1, HALF);
    return cat(mux(upperIsZero, bits(HALF).zero(), upper), words.slice(HALF - 1, 0));
  }
}
