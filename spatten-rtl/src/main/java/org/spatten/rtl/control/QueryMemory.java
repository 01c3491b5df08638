package org.spatten.rtl.control;

import static org.spatten.hdl.stream.Flow.flow;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.stream.Flow;
import org.spatten.rtl.config.SpattenConfig;

/** The queries of all rows in flight: two segments a slot, read in one cycle. */
public final class QueryMemory extends Component {
  public final Flow<QueryWrite> writes;
  public final Bool read;
  public final UInt address;

  /** The segment at the last address read. */
  public final Bits data;

  /** At the size of {@code config}. */
  public QueryMemory(SpattenConfig config) {
    description("The queries of all rows in flight: two segments a slot, read in one cycle.");
    writes = in(flow(QueryWrite.shape(config)));
    read = in(bool());
    address = in(uint(config.slotBits() + 1));
    data = out(bits(SpattenConfig.SEGMENT_WIDTH));

    var segments =
        memory(bits(SpattenConfig.SEGMENT_WIDTH), 2 * config.rowSlots()).lanes(2).named("segments");
    var write = writes.payload;
    when(
        writes.valid,
        () ->
            segments.write(
                write.address(),
                cat(write.words(), write.words()),
                cat(write.upperHalf(), write.upperHalf().not())));
    data.set(segments.readSync(address, read));
  }
}
