package org.spatten.rtl.control;

import static org.spatten.hdl.Hdl.bool;
import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uint;
import static org.spatten.hdl.Hdl.uintFor;
import static org.spatten.hdl.Hdl.vec;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.rtl.config.SpattenConfig;

/**
 * One line of a list of survivors, as the host loads it; lines come in order, the last one is
 * marked.
 *
 * @param bank which list
 * @param tokens ascending; what follows the last token of the list is not used
 */
public record ListBeat(UInt bank, Vec<UInt> tokens, Bool last) implements Bundle<ListBeat> {
  /** Its shape in an accelerator of that size: {@code topkParallelism} tokens a beat. */
  public static Shape<ListBeat> shape(SpattenConfig config) {
    return bundle(
        ListBeat::new,
        uintFor(SpattenConfig.LIST_BANKS - 1),
        vec(config.topkParallelism(), uint(config.tokenBits())),
        bool());
  }
}
