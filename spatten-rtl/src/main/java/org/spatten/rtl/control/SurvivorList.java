package org.spatten.rtl.control;

import static org.spatten.hdl.stream.Flow.flow;
import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.hdl.stream.Flow;
import org.spatten.hdl.stream.Stream;
import org.spatten.rtl.config.SpattenConfig;

/**
 * Four lists of surviving tokens, which the host fills. A bank accepts a list while it is not
 * loaded; it stays loaded until the row that releases it, and all before it, are answered.
 */
public final class SurvivorList extends Component {
  public final Stream<ListBeat> loads;

  /** A bit for each bank: its list is complete and may be read by further rows. */
  public final Bits loaded;

  public final Flow<Allocation> allocations;

  /** Slots whose rows are answered. */
  public final Flow<UInt> retired;

  /** Addresses {bank, line} of the readers; lines follow one cycle later. */
  public final Flow<UInt> keyReads;

  public final Vec<UInt> keyTokens;
  public final Flow<UInt> filterReads;
  public final Vec<UInt> filterTokens;

  /** At the size of {@code config}. */
  public SurvivorList(SpattenConfig config) {
    description(
        "Four lists of surviving tokens, which the host fills. A bank accepts a list "
            + "while it is not loaded; it stays loaded until the row that releases it, and "
            + "all before it, are answered.");
    int banks = SpattenConfig.LIST_BANKS;
    int lines = config.maxTokens() / config.topkParallelism();
    var lineShape = vec(config.topkParallelism(), uint(config.tokenBits()));
    loads = in(stream(ListBeat.shape(config)));
    loaded = out(bits(banks));
    allocations = in(flow(Allocation.shape(config)));
    retired = in(flow(uint(config.slotBits())));
    keyReads = in(flow(uintFor(banks * lines - 1)));
    keyTokens = out(lineShape);
    filterReads = in(flow(uintFor(banks * lines - 1)));
    filterTokens = out(lineShape);

    var tokens = memory(lineShape, banks * lines);
    var line = reg(uintFor(lines - 1), 0);
    var complete = reg(bits(banks), 0);
    // A bank that is being released belongs to the rows before: a request for its next list waits.
    var closing = reg(bits(banks), 0);
    loaded.set(complete.and(closing.not()));
    loads.ready.set(complete.bit(loads.payload.bank()).not());
    var loading = loads.fires();
    when(
        loading,
        () -> {
          tokens.write(cat(loads.payload.bank(), line).asUInt(), loads.payload.tokens());
          line.next(mux(loads.payload.last(), uint(line.width(), 0), line.plus(1)));
        });
    keyTokens.set(tokens.readSync(keyReads.payload, keyReads.valid));
    filterTokens.set(tokens.readSync(filterReads.payload, filterReads.valid));

    var bankOf = memory(uintFor(banks - 1), config.rowSlots());
    var listed = reg(bits(config.rowSlots()), 0);
    var list = allocations.payload.request().list();
    when(
        allocations.valid,
        () -> {
          bankOf.write(allocations.payload.slot(), list.bank());
          listed.bit(allocations.payload.slot()).next(list.dense().not());
        });
    var enters = allocations.valid.and(list.dense().not());
    var leaves = retired.valid.and(listed.bit(retired.payload));
    var leavingBank = bankOf.read(retired.payload);
    for (int bank : range(banks)) {
      var users = reg(uintFor(config.rowSlots()), 0).named("users_" + bank);
      var entersHere = enters.and(list.bank().eq(bank));
      var leavesHere = leaves.and(leavingBank.eq(bank));
      when(entersHere.and(leavesHere.not()), () -> users.next(users.plus(1)))
          .elseWhen(leavesHere.and(entersHere.not()), () -> users.next(users.minus(1)));
      var closes = closing.bit(bank).and(users.eq(0));
      when(closes, () -> closing.bit(bank).next(false))
          .elseWhen(entersHere.and(list.release()), () -> closing.bit(bank).next(true));
      when(
          loading.and(loads.payload.last()).and(loads.payload.bank().eq(bank)),
          () -> complete.bit(bank).next(true));
      when(closes, () -> complete.bit(bank).next(false));
    }
  }
}
