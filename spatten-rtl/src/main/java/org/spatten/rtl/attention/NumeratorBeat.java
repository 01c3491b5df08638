package org.spatten.rtl.attention;

import static org.spatten.hdl.Hdl.bool;
import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.mux;
import static org.spatten.hdl.Hdl.sint;
import static org.spatten.hdl.Hdl.uint;
import static org.spatten.hdl.Hdl.vec;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.SInt;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.rtl.config.HeadSize;
import org.spatten.rtl.config.SpattenConfig;

/**
 * Eight neighbouring sums of weight times value of one row, before the division.
 *
 * @param index elements {@code 8 * index} to {@code 8 * index + 7} of the head
 * @param sums exact
 */
public record NumeratorBeat(UInt slot, UInt index, Vec<SInt> sums, Bool last)
    implements Bundle<NumeratorBeat> {
  /** Elements of a beat. */
  public static final int ELEMENTS = 8;

  /** Bits of a beat's index: a head has up to 128 elements. */
  public static final int INDEX_WIDTH = 4;

  /** Its shape. */
  public static Shape<NumeratorBeat> shape(SpattenConfig config) {
    return bundle(
        NumeratorBeat::new,
        uint(config.slotBits()),
        uint(INDEX_WIDTH),
        vec(ELEMENTS, sint(config.numeratorWidth())),
        bool());
  }

  /** The index of a row's last beat. */
  static UInt lastIndex(UInt headSize) {
    var narrow =
        mux(headSize.eq(HeadSize.D32.code()), lastIndex(HeadSize.D32), lastIndex(HeadSize.D64));
    return mux(headSize.eq(HeadSize.D128.code()), lastIndex(HeadSize.D128), narrow);
  }

  private static UInt lastIndex(HeadSize headSize) {
    return uint(INDEX_WIDTH, headSize.words() / ELEMENTS - 1);
  }
}
