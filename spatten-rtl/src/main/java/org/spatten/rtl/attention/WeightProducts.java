package org.spatten.rtl.attention;

import static org.spatten.rtl.config.SpattenConfig.EXPONENTIAL_WIDTH;
import static org.spatten.rtl.config.SpattenConfig.SEGMENT_WIDTH;
import static org.spatten.rtl.config.SpattenConfig.SEGMENT_WORDS;
import static org.spatten.rtl.config.SpattenConfig.WORD_WIDTH;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.SInt;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;

/**
 * 64 multipliers of one weight (17 bits) with the words of a segment (12 bits); registered once.
 */
final class WeightProducts extends Component {
  /** Bits of a product. */
  static final int PRODUCT_WIDTH = EXPONENTIAL_WIDTH + WORD_WIDTH;

  final Bool valid;
  final UInt weight;
  final Bits segment;

  /** The products of the last valid cycle, 29 bits: a weight is at most 2^16. */
  final Vec<SInt> products;

  WeightProducts() {
    description(
        "64 multipliers of one weight (17 bits) with the words of a segment (12 bits); "
            + "registered once.");
    valid = in(bool());
    weight = in(uint(EXPONENTIAL_WIDTH));
    segment = in(bits(SEGMENT_WIDTH));
    products = out(vec(SEGMENT_WORDS, sint(PRODUCT_WIDTH)));

    var signedWeight = weight.toSInt();
    var held = reg(vec(SEGMENT_WORDS, sint(PRODUCT_WIDTH)));
    when(
        valid,
        () -> {
          for (int index : range(SEGMENT_WORDS)) {
            var word =
                segment.slice(WORD_WIDTH * index + WORD_WIDTH - 1, WORD_WIDTH * index).asSInt();
            held.at(index).next(signedWeight.times(word).truncateTo(PRODUCT_WIDTH));
          }
        });
    products.set(held);
  }
}
