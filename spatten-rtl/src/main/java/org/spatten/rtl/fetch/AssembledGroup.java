package org.spatten.rtl.fetch;

import static org.spatten.hdl.Hdl.bits;
import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uintFor;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.rtl.quant.RawGroup;

/** A complete beat group; the bits of beats that it does not have are unspecified. */
record AssembledGroup(Bits raw, UInt lane) implements Bundle<AssembledGroup> {
  static Shape<AssembledGroup> shape(SpattenConfig config) {
    return bundle(AssembledGroup::new, bits(RawGroup.WIDTH), uintFor(config.lanes() - 1L));
  }
}
