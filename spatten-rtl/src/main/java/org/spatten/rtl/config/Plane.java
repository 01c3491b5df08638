package org.spatten.rtl.config;

import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uint;

import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;

/**
 * Where a tensor's plane lies: token t's row is in channel {@code (t + rotate) mod C}, from the
 * channel-local beat {@code base + (t div C) * stride} on.
 *
 * @param base 27 bits, in beats of 32 bytes
 * @param rotate log2 C bits
 */
public record Plane(UInt base, UInt rotate) implements Bundle<Plane> {
  /** Its shape in an accelerator of that size. */
  public static Shape<Plane> shape(SpattenConfig config) {
    return bundle(Plane::new, uint(SpattenConfig.BEAT_ADDRESS_WIDTH), uint(config.channelBits()));
  }
}
