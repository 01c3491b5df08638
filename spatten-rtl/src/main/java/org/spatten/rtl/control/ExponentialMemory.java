package org.spatten.rtl.control;

import static org.spatten.hdl.stream.Flow.flow;
import static org.spatten.rtl.config.SpattenConfig.EXPONENTIAL_WIDTH;

import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.hdl.stream.Flow;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.rtl.softmax.ExponentialLine;

/**
 * The exponentials of all rows in flight: written S at a time, read G at a time by the select and
 * by the filter.
 */
public final class ExponentialMemory extends Component {
  public final Flow<ExponentialLine> writes;

  /** Addresses {slot, line of G}. */
  public final Flow<UInt> selectReads;

  public final Vec<UInt> selectData;
  public final Flow<UInt> filterReads;
  public final Vec<UInt> filterData;

  /** At the size of {@code config}. */
  public ExponentialMemory(SpattenConfig config) {
    description(
        "The exponentials of all rows in flight: written S at a time, read G at a time "
            + "by the select and by the filter.");
    int written = config.softmaxLanes();
    int group = config.topkParallelism();
    int addressWidth =
        config.slotBits() + config.tokenBits() - Integer.numberOfTrailingZeros(group);
    var line = vec(group, uint(EXPONENTIAL_WIDTH));
    writes = in(flow(ExponentialLine.shape(config)));
    selectReads = in(flow(uint(addressWidth)));
    selectData = out(line);
    filterReads = in(flow(uint(addressWidth)));
    filterData = out(line);

    int parts = group / written;
    int partBits = Integer.numberOfTrailingZeros(parts);
    var memory =
        memory(line, config.rowSlots() * config.maxTokens() / group).lanes(parts).named("lines");
    var write = writes.payload;
    var lineOfSlot =
        write
            .line()
            .slice(config.tokenBits() - Integer.numberOfTrailingZeros(written) - 1, partBits);
    var data = vec(group, index -> write.exponentials().at(index % written));
    var address = cat(write.slot(), lineOfSlot).asUInt();
    when(
        writes.valid,
        () -> {
          if (parts == 1) {
            memory.write(address, data);
          } else {
            var part = write.line().slice(partBits - 1, 0);
            memory.write(address, data, bits(parts, 1).shl(part));
          }
        });
    selectData.set(memory.readSync(selectReads.payload, selectReads.valid));
    filterData.set(memory.readSync(filterReads.payload, filterReads.valid));
  }
}
