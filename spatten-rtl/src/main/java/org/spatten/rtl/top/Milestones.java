package org.spatten.rtl.top;

import static org.spatten.hdl.Hdl.uint;

import org.spatten.hdl.Port;
import org.spatten.hdl.PortShape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.stream.Flow;
import org.spatten.rtl.config.SpattenConfig;

/**
 * What the rows reach, for the reports: each flow gives the slot of a row in the cycle in which it
 * reaches the stage. A row with an LSB pass passes {@code scored} and {@code summed} twice.
 *
 * @param dispatched the request has its slot
 * @param scored the softmax takes the row: all its scores are there
 * @param summed the softmax has the sum of the exponentials
 * @param selected the local select knows its threshold
 * @param ordered the last survivors' values are ordered from memory
 * @param divided the last outputs are ready
 */
public record Milestones(
    Flow<UInt> dispatched,
    Flow<UInt> scored,
    Flow<UInt> summed,
    Flow<UInt> selected,
    Flow<UInt> ordered,
    Flow<UInt> divided)
    implements Port<Milestones> {
  /** Its shape in an accelerator of that size. */
  public static PortShape<Milestones> shape(SpattenConfig config) {
    var slot = Flow.flow(uint(config.slotBits()));
    return PortShape.of(
        members ->
            new Milestones(
                members.member("dispatched", slot),
                members.member("scored", slot),
                members.member("summed", slot),
                members.member("selected", slot),
                members.member("ordered", slot),
                members.member("divided", slot)));
  }
}
