package org.spatten.rtl.attention;

import static org.spatten.rtl.config.SpattenConfig.SEGMENT_WORDS;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.SInt;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.rtl.config.SpattenConfig;

/**
 * 128 accumulators: the lanes' products are added, then accumulated into the lower or upper 64.
 * When a row ends its sums move to holding registers, from which they are read eight at a time.
 */
final class Accumulators extends Component {
  private static final int ELEMENTS = NumeratorBeat.ELEMENTS;
  private static final int BEATS_PER_HALF = SEGMENT_WORDS / ELEMENTS;

  final Bool valid;
  final PvTag tag;

  /** 64 products a lane; lanes that are not used hold 0. */
  final Vec<Vec<SInt>> products;

  /** In this cycle a row's sums have just moved to the holding registers. */
  final Bool complete;

  final PvTag completeTag;

  /** Which eight of the held sums {@link #sums} shows. */
  final UInt beat;

  final Vec<SInt> sums;

  Accumulators(SpattenConfig config) {
    description(
        "128 accumulators: the lanes' products are added, then accumulated into the "
            + "lower or upper 64. When a row ends its sums move to holding registers, from "
            + "which they are read eight at a time.");
    int lanes = config.lanes();
    var sumShape = sint(config.numeratorWidth());
    valid = in(bool());
    tag = in(PvTag.shape(config));
    products = in(vec(lanes, vec(SEGMENT_WORDS, sint(WeightProducts.PRODUCT_WIDTH))));
    complete = out(bool());
    completeTag = out(PvTag.shape(config));
    beat = in(uint(NumeratorBeat.INDEX_WIDTH));
    sums = out(vec(ELEMENTS, sumShape));

    var added = new ArrayList<SInt>();
    var addedValid = valid;
    var addedTag = tag;
    if (lanes == 1) {
      added.addAll(products.at(0).elements());
    } else {
      int addedWidth = WeightProducts.PRODUCT_WIDTH + 32 - Integer.numberOfLeadingZeros(lanes - 1);
      var laneSums = reg(vec(SEGMENT_WORDS, sint(addedWidth)));
      var laneSumsValid = reg(bool(), false);
      var laneSumsTag = reg(PvTag.shape(config));
      laneSumsValid.next(valid);
      when(
          valid,
          () -> {
            laneSumsTag.next(tag);
            for (int word : range(SEGMENT_WORDS)) {
              laneSums.at(word).next(sumOverLanes(word, addedWidth));
            }
          });
      added.addAll(laneSums.elements());
      addedValid = laneSumsValid;
      addedTag = laneSumsTag;
    }

    var accumulate = addedValid;
    var now = addedTag;
    var lower = reg(vec(SEGMENT_WORDS, sumShape));
    var upper = reg(vec(SEGMENT_WORDS, sumShape));
    when(accumulate.and(now.upperHalf().not()), () -> accumulate(lower, added, now.first()));
    when(accumulate.and(now.upperHalf()), () -> accumulate(upper, added, now.first()));

    var ended = reg(bool(), false);
    var endedTag = reg(PvTag.shape(config));
    var heldLower = reg(vec(SEGMENT_WORDS, sumShape));
    var heldUpper = reg(vec(SEGMENT_WORDS, sumShape));
    ended.next(accumulate.and(now.ending()));
    when(accumulate.and(now.ending()), () -> endedTag.next(now));
    when(
        ended,
        () -> {
          for (int word : range(SEGMENT_WORDS)) {
            heldLower.at(word).next(lower.at(word));
            heldUpper.at(word).next(upper.at(word));
          }
        });
    complete.set(ended);
    completeTag.set(endedTag);

    for (int element : range(ELEMENTS)) {
      var choices = new ArrayList<SInt>();
      for (int index : range(2 * BEATS_PER_HALF)) {
        var half = index < BEATS_PER_HALF ? heldLower : heldUpper;
        choices.add(half.at(ELEMENTS * (index % BEATS_PER_HALF) + element));
      }
      sums.at(element).set(vecOf(choices).at(beat));
    }
  }

  private SInt sumOverLanes(int word, int width) {
    var terms = new ArrayList<SInt>();
    products.elements().forEach(lane -> terms.add(lane.at(word).extendTo(width)));
    return reduceTree(terms, SInt::plus);
  }

  private void accumulate(Vec<SInt> into, List<SInt> terms, Bool first) {
    for (int word : range(SEGMENT_WORDS)) {
      var sum = into.at(word);
      var term = terms.get(word).extendTo(sum.width());
      sum.next(mux(first, term, sum.plus(term)));
    }
  }
}
