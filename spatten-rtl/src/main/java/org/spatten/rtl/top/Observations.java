package org.spatten.rtl.top;

import static org.spatten.hdl.Hdl.bits;
import static org.spatten.hdl.Hdl.uint;
import static org.spatten.hdl.Hdl.vec;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Port;
import org.spatten.hdl.PortShape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.hdl.stream.Flow;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.rtl.control.Event;
import org.spatten.rtl.control.PerformanceCounters;
import org.spatten.rtl.control.SurvivorObservation;

/**
 * What a testbench may look at.
 *
 * @param survivors tokens that passed the local select, in order within each row
 * @param activity a bit for each {@link Event}, in this cycle
 * @param counts cycles of each event since reset, 40 bits; of reads of the key and value buffer:
 *     reads of all lanes together
 */
public record Observations(
    Flow<SurvivorObservation> survivors, Milestones milestones, Bits activity, Vec<UInt> counts)
    implements Port<Observations> {
  /** Its shape in an accelerator of that size. */
  public static PortShape<Observations> shape(SpattenConfig config) {
    int events = Event.values().length;
    return PortShape.of(
        members ->
            new Observations(
                members.member("survivors", Flow.flow(SurvivorObservation.shape(config))),
                members.member("milestones", Milestones.shape(config)),
                members.member("activity", bits(events)),
                members.member("counts", vec(events, uint(PerformanceCounters.WIDTH)))));
  }
}
