package org.spatten.rtl.attention;

import static org.spatten.hdl.Hdl.bits;
import static org.spatten.hdl.Hdl.bool;
import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uint;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.rtl.config.SpattenConfig;

/**
 * Eight neighbouring outputs of one row.
 *
 * @param index elements {@code 8 * index} to {@code 8 * index + 7} of the head
 * @param outputs eight words of 32 bits, signed with 16 fraction bits in units of V; the lowest
 *     element first
 */
public record OutputBeat(UInt slot, UInt index, Bits outputs, Bool last)
    implements Bundle<OutputBeat> {
  /** Bits of an output. */
  public static final int OUTPUT_WIDTH = 32;

  /** Its shape. */
  public static Shape<OutputBeat> shape(SpattenConfig config) {
    return bundle(
        OutputBeat::new,
        uint(config.slotBits()),
        uint(NumeratorBeat.INDEX_WIDTH),
        bits(NumeratorBeat.ELEMENTS * OUTPUT_WIDTH),
        bool());
  }
}
