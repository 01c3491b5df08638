package org.spatten.rtl.config;

import static org.spatten.hdl.Hdl.bool;
import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uint;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;

/**
 * Cascade pruning after a row; the fields are laid for the importance accumulators, which accept
 * only zeros until then.
 *
 * @param accumulate add the row's probabilities to the importance of its tokens
 * @param rescale halve every earlier importance first
 * @param select choose the {@code survivors} most important tokens after the row
 */
public record Importance(Bool accumulate, Bool rescale, Bool select, UInt survivors)
    implements Bundle<Importance> {
  /** Its shape in an accelerator of that size. */
  public static Shape<Importance> shape(SpattenConfig config) {
    return bundle(Importance::new, bool(), bool(), bool(), uint(config.tokenBits() + 1));
  }
}
