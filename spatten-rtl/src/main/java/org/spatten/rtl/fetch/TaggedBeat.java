package org.spatten.rtl.fetch;

import static org.spatten.hdl.Hdl.bits;
import static org.spatten.hdl.Hdl.bundle;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.rtl.config.SpattenConfig;

/** A beat that was read. */
record TaggedBeat(Bits data, BeatTag tag) implements Bundle<TaggedBeat> {
  static Shape<TaggedBeat> shape(SpattenConfig config) {
    return bundle(TaggedBeat::new, bits(SpattenConfig.BEAT_WIDTH), BeatTag.shape(config));
  }
}
