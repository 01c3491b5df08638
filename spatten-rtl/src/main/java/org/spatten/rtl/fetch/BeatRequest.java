package org.spatten.rtl.fetch;

import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uint;

import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.rtl.config.SpattenConfig;

/** A read of one beat at a channel-local beat address. */
record BeatRequest(UInt address, BeatTag tag) implements Bundle<BeatRequest> {
  static Shape<BeatRequest> shape(SpattenConfig config) {
    return bundle(BeatRequest::new, uint(SpattenConfig.BEAT_ADDRESS_WIDTH), BeatTag.shape(config));
  }
}
