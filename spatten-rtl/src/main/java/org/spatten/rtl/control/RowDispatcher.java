package org.spatten.rtl.control;

import static org.spatten.hdl.stream.Flow.flow;
import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.stream.Flow;
import org.spatten.hdl.stream.Stream;
import org.spatten.rtl.config.HeadSize;
import org.spatten.rtl.config.KeyBits;
import org.spatten.rtl.config.RequantMode;
import org.spatten.rtl.config.Request;
import org.spatten.rtl.config.SpattenConfig;

/**
 * Gives each request a slot, stores its query and orders its keys; the two rows of a fused pair
 * make one order. A request waits until a slot is free and its list is loaded. Slots are handed out
 * and freed as a ring.
 */
public final class RowDispatcher extends Component {
  public final Stream<Request> requests;

  /** Beats of 32 words of 12 bits; as many beats a request as its head has words / 32. */
  public final Stream<Bits> queries;

  /** A bit for each bank of lists: it may be read. */
  public final Bits loadedBanks;

  /** The oldest slot has been answered. */
  public final Bool retire;

  public final Flow<Allocation> allocations;
  public final Flow<QueryWrite> queryWrites;
  public final Stream<KeyFetch> fetches;

  /** At least one row is not answered yet. */
  public final Bool rowsInFlight;

  /** A request waits for a free slot. */
  public final Bool waitsForSlot;

  /** A request waits for its list. */
  public final Bool waitsForList;

  /** A request waits for its query. */
  public final Bool waitsForQuery;

  /** At the size of {@code config}. */
  public RowDispatcher(SpattenConfig config) {
    description(
        "Gives each request a slot, stores its query and orders its keys; the two rows "
            + "of a fused pair make one order. A request waits until a slot is free and its "
            + "list is loaded. Slots are handed out and freed as a ring.");
    requests = in(stream(Request.shape(config)));
    queries = in(stream(bits(QueryWrite.WORDS_WIDTH)));
    loadedBanks = in(bits(SpattenConfig.LIST_BANKS));
    retire = in(bool());
    allocations = out(flow(Allocation.shape(config)));
    queryWrites = out(flow(QueryWrite.shape(config)));
    fetches = out(stream(KeyFetch.shape(config)));
    rowsInFlight = out(bool());
    waitsForSlot = out(bool());
    waitsForList = out(bool());
    waitsForQuery = out(bool());

    var request = requests.payload;
    var format = request.format();
    var slot = reg(uint(config.slotBits()), 0);
    var firstSlot = reg(uint(config.slotBits()));
    var used = reg(uintFor(config.rowSlots()), 0);
    var beat = reg(uint(2), 0);

    var slotFree = used.ne(config.rowSlots());
    var listLoaded = request.list().dense().or(loadedBanks.bit(request.list().bank()));
    var possible = requests.valid.and(slotFree).and(listLoaded);
    var orders = format.fusedFirst().not();
    var accepts = possible.and(fetches.ready.or(orders.not()));
    queries.ready.set(accepts);
    var taken = queries.fires();
    var lastBeat =
        mux(
            format.headSize().eq(HeadSize.D128.code()),
            uint(2, 3),
            mux(format.headSize().eq(HeadSize.D64.code()), uint(2, 1), uint(2, 0)));
    var complete = taken.and(beat.eq(lastBeat));
    requests.ready.set(complete);
    when(taken, () -> beat.next(mux(complete, uint(2, 0), beat.plus(1))));
    when(
        complete,
        () -> {
          slot.next(slot.plus(1));
          when(format.fusedFirst(), () -> firstSlot.next(slot));
        });
    when(complete.and(retire.not()), () -> used.next(used.plus(1)))
        .elseWhen(retire.and(complete.not()), () -> used.next(used.minus(1)));

    allocations.valid.set(complete);
    allocations.payload.set(new Allocation(slot, request));
    queryWrites.valid.set(taken);
    queryWrites.payload.set(
        new QueryWrite(cat(slot, beat.bit(1)).asUInt(), beat.bit(0), queries.payload));
    fetches.valid.set(possible.and(queries.valid).and(beat.eq(lastBeat)).and(orders));
    fetches.payload.set(
        new KeyFetch(
            mux(format.fusedSecond(), firstSlot, slot), slot, format.fusedSecond(), bool(false)));
    rowsInFlight.set(used.ne(0));
    waitsForSlot.set(requests.valid.and(slotFree.not()));
    waitsForList.set(requests.valid.and(listLoaded.not()));
    waitsForQuery.set(possible.and(queries.valid.not()));
    when(complete, () -> requireLegal(config, request));
  }

  private void requireLegal(SpattenConfig config, Request request) {
    var format = request.format();
    var fused = format.fusedFirst().or(format.fusedSecond());
    require(format.headSize().le(HeadSize.D128.code()), "request.format.headSize is 0, 1 or 2");
    require(format.keyBits().le(KeyBits.B8.code()), "request.format.keyBits is 0, 1 or 2");
    require(
        format.keyCount().ne(0).and(format.keyCount().le(config.maxTokens())),
        "request.format.keyCount is from 1 to the most tokens");
    require(format.valueCount().ne(0), "request.format.valueCount is at least 1");
    require(
        format.bothPlanes().implies(format.keyBits().eq(KeyBits.B8.code())),
        "request.format.bothPlanes comes with 8-bit keys");
    require(
        fused.implies(
            format
                .headSize()
                .eq(HeadSize.D64.code())
                .and(format.keyBits().eq(KeyBits.B6.code()))
                .and(format.bothPlanes().not())),
        "a fused pair has 64 words of 6 bits");
    require(request.requantMode().le(RequantMode.FORCE.code()), "request.requantMode is 0, 1 or 2");
    require(request.queries().eq(1), "request.queries is 1");
    require(
        request.importance().asBits().eq(bits(config.tokenBits() + 4, 0)),
        "request.importance is 0");
  }
}
