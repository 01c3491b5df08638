package org.spatten.rtl.fetch;

import static org.spatten.hdl.Hdl.bool;
import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uintFor;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.rtl.config.SpattenConfig;

/**
 * What a DRAM channel does in this cycle.
 *
 * @param queueFull a group waits for a place in the channel's queue
 * @param inFlight reads without a response, 0 to {@code outstanding}
 * @param addressStalled a read waits for ARREADY
 * @param received a beat arrives
 */
public record ChannelStatus(Bool queueFull, UInt inFlight, Bool addressStalled, Bool received)
    implements Bundle<ChannelStatus> {
  /** Its shape in an accelerator of that size. */
  public static Shape<ChannelStatus> shape(SpattenConfig config) {
    return bundle(ChannelStatus::new, bool(), uintFor(config.outstanding()), bool(), bool());
  }
}
