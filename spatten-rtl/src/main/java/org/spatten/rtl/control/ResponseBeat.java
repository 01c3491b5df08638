package org.spatten.rtl.control;

import static org.spatten.hdl.Hdl.bits;
import static org.spatten.hdl.Hdl.bool;
import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uint;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.rtl.attention.NumeratorBeat;
import org.spatten.rtl.attention.OutputBeat;
import org.spatten.rtl.config.Request;

/**
 * A part of a row's answer.
 *
 * @param row number of the row in its request
 * @param requanted the row was computed with both planes after an LSB pass
 * @param outputs eight words of 32 bits, the lowest element first: signed, 16 fraction bits, in
 *     units of the 12-bit V
 * @param last the row's last beat
 */
public record ResponseBeat(UInt row, Bool requanted, Bits outputs, Bool last)
    implements Bundle<ResponseBeat> {
  /** Its shape. */
  public static Shape<ResponseBeat> shape() {
    return bundle(
        ResponseBeat::new,
        uint(Request.ROW_WIDTH),
        bool(),
        bits(NumeratorBeat.ELEMENTS * OutputBeat.OUTPUT_WIDTH),
        bool());
  }
}
