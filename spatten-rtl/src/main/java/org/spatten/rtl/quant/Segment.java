package org.spatten.rtl.quant;

import static org.spatten.hdl.Hdl.bits;
import static org.spatten.hdl.Hdl.bool;
import static org.spatten.hdl.Hdl.bundle;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.rtl.config.SpattenConfig;

/**
 * What a lane takes a cycle.
 *
 * @param words 64 words of 12 bits, word w at {@code [12w +: 12]}
 * @param value words of V, not of K
 */
public record Segment(Bits words, Bool value) implements Bundle<Segment> {
  /** Its shape. */
  public static Shape<Segment> shape() {
    return bundle(Segment::new, bits(SpattenConfig.SEGMENT_WIDTH), bool());
  }
}
