package org.spatten.rtl.fetch;

import static org.spatten.hdl.Hdl.bool;
import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.vec;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.Vec;
import org.spatten.rtl.config.SpattenConfig;

/**
 * What the fetcher does in this cycle, for the watchdog and the counters.
 *
 * @param keyLinesShort a vector of key rows waits for free lines of the key buffer
 * @param valueLinesShort a vector of value rows waits for free lines of the value buffer
 * @param lanesFull a vector of rows waits for a lane whose earlier rows wait for their channel
 * @param channels one for each channel
 */
public record FetchStatus(
    Bool keyLinesShort, Bool valueLinesShort, Bool lanesFull, Vec<ChannelStatus> channels)
    implements Bundle<FetchStatus> {
  /** Its shape in an accelerator of that size. */
  public static Shape<FetchStatus> shape(SpattenConfig config) {
    return bundle(
        FetchStatus::new,
        bool(),
        bool(),
        bool(),
        vec(config.channels(), ChannelStatus.shape(config)));
  }
}
