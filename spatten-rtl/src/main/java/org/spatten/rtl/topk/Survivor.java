package org.spatten.rtl.topk;

import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uint;
import static org.spatten.hdl.Hdl.uintFor;

import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.rtl.config.SpattenConfig;

/**
 * A token that the local select kept.
 *
 * @param exponential its weight, 17 bits
 */
record Survivor(UInt token, UInt exponential) implements Bundle<Survivor> {
  static Shape<Survivor> shape(SpattenConfig config) {
    return bundle(
        Survivor::new, uintFor(config.maxTokens() - 1), uint(SpattenConfig.EXPONENTIAL_WIDTH));
  }
}
