package org.spatten.rtl.attention;

import static org.spatten.rtl.config.SpattenConfig.SCORE_WIDTH;
import static org.spatten.rtl.config.SpattenConfig.SEGMENT_WIDTH;
import static org.spatten.rtl.config.SpattenConfig.SEGMENT_WORDS;
import static org.spatten.rtl.config.SpattenConfig.WORD_WIDTH;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.SInt;

/**
 * 64 multipliers of 12 x 12 bits and their adder tree at full precision: one segment a cycle, the
 * sum {@link #LATENCY} cycles later.
 */
final class DotProduct extends Component {
  /** Cycles from a segment to its sum. */
  static final int LATENCY = 3;

  private static final int GROUP = 8;

  /** Whether {@code key} and {@code query} are worth multiplying in this cycle. */
  final Bool valid;

  final Bits key;
  final Bits query;

  /** Sum of the 64 products, 30 bits. */
  final SInt sum;

  DotProduct() {
    description(
        "64 multipliers of 12 x 12 bits and their adder tree at full precision: one "
            + "segment a cycle.");
    valid = in(bool());
    key = in(bits(SEGMENT_WIDTH));
    query = in(bits(SEGMENT_WIDTH));
    sum = out(sint(SCORE_WIDTH));

    var multiplied = reg(bool(), false);
    var grouped = reg(bool(), false);
    multiplied.next(valid);
    grouped.next(multiplied);

    var products = reg(vec(SEGMENT_WORDS, sint(2 * WORD_WIDTH)));
    var groups = reg(vec(SEGMENT_WORDS / GROUP, sint(SCORE_WIDTH)));
    var total = reg(sint(SCORE_WIDTH));
    when(
        valid,
        () -> {
          for (int word : range(SEGMENT_WORDS)) {
            products.at(word).next(word(key, word).times(word(query, word)));
          }
        });
    when(
        multiplied,
        () -> {
          for (int group : range(SEGMENT_WORDS / GROUP)) {
            groups
                .at(group)
                .next(sumOf(products.elements().subList(GROUP * group, GROUP * (group + 1))));
          }
        });
    when(grouped, () -> total.next(sumOf(groups.elements())));
    sum.set(total);
  }

  private static SInt word(Bits segment, int index) {
    return segment.slice(WORD_WIDTH * index + WORD_WIDTH - 1, WORD_WIDTH * index).asSInt();
  }

  private static SInt sumOf(List<SInt> terms) {
    var wide = new ArrayList<SInt>();
    terms.forEach(term -> wide.add(term.extendTo(SCORE_WIDTH)));
    return reduceTree(wide, SInt::plus);
  }
}
