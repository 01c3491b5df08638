package org.spatten.rtl.attention;

import static org.spatten.hdl.stream.Flow.flow;
import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Component;
import org.spatten.hdl.SInt;
import org.spatten.hdl.UInt;
import org.spatten.hdl.stream.Flow;
import org.spatten.hdl.stream.Stream;
import org.spatten.rtl.config.SpattenConfig;

/**
 * The one division of a row: numerator times the reciprocal of its sum, rounded once, halves up
 * (docs/numbers.md, section 8). Eight outputs a cycle, two cycles after their numerators; a row
 * waits here until its reciprocal is known.
 */
public final class OutputDivider extends Component {
  private static final int LEAST_SIGNIFICANT = 17;

  public final Stream<NumeratorBeat> numerators;
  public final Flow<Reciprocal.Result> reciprocals;
  public final Flow<OutputBeat> outputs;

  /** At the size of {@code config}. */
  public OutputDivider(SpattenConfig config) {
    description(
        "The one division of a row: numerator times the reciprocal of its sum, rounded "
            + "once, halves up. A row waits here until its reciprocal is known.");
    numerators = in(stream(NumeratorBeat.shape(config)));
    reciprocals = in(flow(Reciprocal.Result.shape(config)));
    outputs = out(flow(OutputBeat.shape(config)));

    var known = reg(bits(config.rowSlots()), 0);
    var reciprocalOf = memory(uint(Reciprocal.WIDTH), config.rowSlots());
    var significantOf = memory(uint(Reciprocal.SIGNIFICANT_WIDTH), config.rowSlots());
    var beat = numerators.payload;
    numerators.ready.set(known.bit(beat.slot()));
    var taken = numerators.fires();
    var one = bits(config.rowSlots(), 1);
    var learned =
        mux(reciprocals.valid, one.shl(reciprocals.payload.slot()), bits(config.rowSlots(), 0));
    var used = mux(taken.and(beat.last()), one.shl(beat.slot()), bits(config.rowSlots(), 0));
    known.next(known.or(learned).and(used.not()));
    when(
        reciprocals.valid,
        () -> {
          reciprocalOf.write(reciprocals.payload.slot(), reciprocals.payload.reciprocal());
          significantOf.write(reciprocals.payload.slot(), reciprocals.payload.significant());
        });

    var multiplied = reg(bool(), false);
    var products =
        reg(vec(NumeratorBeat.ELEMENTS, sint(config.numeratorWidth() + Reciprocal.WIDTH + 1)));
    var multipliedTag =
        reg(bundle(Tag::new, uint(config.slotBits()), uint(NumeratorBeat.INDEX_WIDTH), bool()));
    var significant = reg(uint(Reciprocal.SIGNIFICANT_WIDTH));
    multiplied.next(taken);
    when(
        taken,
        () -> {
          var reciprocal = reciprocalOf.read(beat.slot()).toSInt();
          for (int element : range(NumeratorBeat.ELEMENTS)) {
            products.at(element).next(beat.sums().at(element).times(reciprocal));
          }
          significant.next(significantOf.read(beat.slot()));
          multipliedTag.next(new Tag(beat.slot(), beat.index(), beat.last()));
        });

    var divided = reg(bool(), false);
    var quotients = reg(vec(NumeratorBeat.ELEMENTS, bits(OutputBeat.OUTPUT_WIDTH)));
    var dividedTag = reg(multipliedTag.dataShape());
    divided.next(multiplied);
    when(
        multiplied,
        () -> {
          var amount = significant.minus(LEAST_SIGNIFICANT);
          for (int element : range(NumeratorBeat.ELEMENTS)) {
            quotients.at(element).next(rounded(products.at(element), amount));
          }
          dividedTag.next(multipliedTag);
        });
    outputs.valid.set(divided);
    outputs.payload.set(
        new OutputBeat(
            dividedTag.slot(), dividedTag.index(), quotients.asBits(), dividedTag.last()));
  }

  /**
   * {@code (product + 2^(n+5)) >> (n+6)} with n = amount + 17, the sum's least number of
   * significant bits.
   */
  private static Bits rounded(SInt product, UInt amount) {
    var shifted = product.shr(LEAST_SIGNIFICANT + 5).shr(amount);
    var half = shifted.plus(1).shr(1);
    return half.truncateTo(OutputBeat.OUTPUT_WIDTH).asBits();
  }

  private record Tag(UInt slot, UInt index, Bool last) implements Bundle<Tag> {}
}
