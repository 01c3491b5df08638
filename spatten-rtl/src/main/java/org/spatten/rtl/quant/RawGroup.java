package org.spatten.rtl.quant;

import static org.spatten.hdl.Hdl.bits;
import static org.spatten.hdl.Hdl.bundle;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;

/**
 * A beat group and how to read it.
 *
 * @param raw 768 bits; beats that the group does not have are unspecified
 */
public record RawGroup(Bits raw, GroupFormat format) implements Bundle<RawGroup> {
  /** Bits of a group: three beats. */
  public static final int WIDTH = 768;

  /** Its shape. */
  public static Shape<RawGroup> shape() {
    return bundle(RawGroup::new, bits(WIDTH), GroupFormat.shape());
  }
}
