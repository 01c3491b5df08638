package org.spatten.rtl.attention;

import static org.spatten.hdl.stream.Stream.stream;
import static org.spatten.rtl.config.SpattenConfig.EXPONENTIAL_WIDTH;
import static org.spatten.rtl.config.SpattenConfig.SEGMENT_WIDTH;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.SInt;
import org.spatten.hdl.Vec;
import org.spatten.hdl.stream.Stream;
import org.spatten.rtl.config.HeadSize;
import org.spatten.rtl.config.SpattenConfig;

/**
 * Sums of weight times value over the kept keys of one row after another, exact: a vector of up to
 * {@code lanes} values a cycle (two cycles at a head size of 128). A finished row waits in holding
 * registers, eight elements a beat, while the next one accumulates.
 */
public final class PvArray extends Component {
  /** Segments of values, one stream a lane, in the order of {@code weights}. */
  public final List<Stream<Bits>> values;

  public final Stream<WeightVector> weights;
  public final Stream<NumeratorBeat> sums;

  /** Vectors of values multiplied; for the counters. */
  public final Bool multiplying;

  /** At the size of {@code config}. */
  public PvArray(SpattenConfig config) {
    description(
        "Sums of weight times value over the kept keys of one row after another, exact. "
            + "A finished row waits in holding registers, eight elements a beat, while the "
            + "next one accumulates.");
    int lanes = config.lanes();
    values = ins(lanes, stream(bits(SEGMENT_WIDTH)));
    weights = in(stream(WeightVector.shape(config)));
    sums = out(stream(NumeratorBeat.shape(config)));
    multiplying = out(bool());

    var vector = weights.payload;
    var upperHalf = reg(bool(), false);
    var wide = vector.headSize().eq(HeadSize.D128.code());
    var vectorDone = wide.not().or(upperHalf);
    var ending = vector.last().and(vectorDone);
    // From the last vector of a row until its sums have left: the next row may accumulate, but not
    // end.
    var rowEnding = reg(bool(), false);

    var available = new ArrayList<Bool>();
    for (int lane : range(lanes)) {
      available.add(values.get(lane).valid.or(vector.count().le(lane)));
    }
    var fire = weights.valid.and(allOf(available)).and(ending.and(rowEnding).not());
    for (int lane : range(lanes)) {
      values.get(lane).ready.set(fire.and(vector.count().gt(lane)));
    }
    weights.ready.set(fire.and(vectorDone));
    multiplying.set(fire);
    when(fire, () -> upperHalf.next(vectorDone.not()));

    var tag = new PvTag(vector.slot(), vector.headSize(), vector.first(), ending, upperHalf);
    var multiplied = reg(bool(), false);
    var multipliedTag = reg(tag.dataShape());
    multiplied.next(fire);
    when(fire, () -> multipliedTag.next(tag));
    var lanesOfProducts = new ArrayList<Vec<SInt>>();
    for (int lane : range(lanes)) {
      var product = instance(new WeightProducts());
      product.valid.set(fire);
      product.weight.set(
          mux(vector.count().gt(lane), vector.weights().at(lane), uint(EXPONENTIAL_WIDTH, 0)));
      product.segment.set(values.get(lane).payload);
      lanesOfProducts.add(product.products);
    }

    var accumulators = instance(new Accumulators(config));
    accumulators.valid.set(multiplied);
    accumulators.tag.set(multipliedTag);
    for (int lane : range(lanes)) {
      accumulators.products.at(lane).set(lanesOfProducts.get(lane));
    }

    var slot = reg(uint(config.slotBits()));
    var lastBeat = reg(uint(NumeratorBeat.INDEX_WIDTH));
    var beat = reg(uint(NumeratorBeat.INDEX_WIDTH), 0);
    var held = reg(bool(), false);
    when(
        accumulators.complete,
        () -> {
          held.next(true);
          slot.next(accumulators.completeTag.slot());
          lastBeat.next(NumeratorBeat.lastIndex(accumulators.completeTag.headSize()));
        });
    var isLast = beat.eq(lastBeat);
    sums.valid.set(held);
    accumulators.beat.set(beat);
    sums.payload.set(new NumeratorBeat(slot, beat, accumulators.sums, isLast));
    when(
        sums.fires(),
        () -> {
          beat.next(mux(isLast, uint(NumeratorBeat.INDEX_WIDTH, 0), beat.plus(1)));
          when(
              isLast,
              () -> {
                held.next(false);
                rowEnding.next(false);
              });
        });
    when(fire.and(ending), () -> rowEnding.next(true));
  }
}
