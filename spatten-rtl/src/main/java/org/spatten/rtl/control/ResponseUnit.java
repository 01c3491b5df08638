package org.spatten.rtl.control;

import static org.spatten.hdl.stream.Flow.flow;
import static org.spatten.hdl.stream.Stream.stream;

import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.stream.Flow;
import org.spatten.hdl.stream.Stream;
import org.spatten.rtl.attention.NumeratorBeat;
import org.spatten.rtl.attention.OutputBeat;
import org.spatten.rtl.config.Request;
import org.spatten.rtl.config.SpattenConfig;

/** Keeps finished outputs and answers the rows in the order of their requests, a beat a cycle. */
public final class ResponseUnit extends Component {
  public final Flow<Allocation> allocations;
  public final Flow<OutputBeat> outputs;

  /** Slots whose rows take an LSB pass. */
  public final Flow<UInt> refetched;

  public final Stream<ResponseBeat> responses;

  /** The slot whose answer is complete in this cycle. */
  public final Flow<UInt> retired;

  /** At the size of {@code config}. */
  public ResponseUnit(SpattenConfig config) {
    description(
        "Keeps finished outputs and answers the rows in the order of their requests, a "
            + "beat a cycle.");
    allocations = in(flow(Allocation.shape(config)));
    outputs = in(flow(OutputBeat.shape(config)));
    refetched = in(flow(uint(config.slotBits())));
    responses = out(stream(ResponseBeat.shape()));
    retired = out(flow(uint(config.slotBits())));

    var rowOf = memory(uint(Request.ROW_WIDTH), config.rowSlots());
    var lastIndexOf = memory(uint(NumeratorBeat.INDEX_WIDTH), config.rowSlots());
    var requanted = reg(bits(config.rowSlots()), 0);
    var done = reg(bits(config.rowSlots()), 0);
    when(
        allocations.valid,
        () -> {
          var slot = allocations.payload.slot();
          rowOf.write(slot, allocations.payload.request().row());
          requanted.bit(slot).next(false);
        });
    when(refetched.valid, () -> requanted.bit(refetched.payload).next(true));

    var memory =
        memory(
            outputs.payload.outputs().dataShape(), config.rowSlots() << NumeratorBeat.INDEX_WIDTH);
    when(
        outputs.valid,
        () -> {
          memory.write(
              cat(outputs.payload.slot(), outputs.payload.index()).asUInt(),
              outputs.payload.outputs());
          when(
              outputs.payload.last(),
              () -> {
                done.bit(outputs.payload.slot()).next(true);
                lastIndexOf.write(outputs.payload.slot(), outputs.payload.index());
              });
        });

    var slot = reg(uint(config.slotBits()), 0);
    var index = reg(uint(NumeratorBeat.INDEX_WIDTH), 0);
    var answering = reg(bool(), false);
    var starts = answering.not().and(done.bit(slot));
    var fires = responses.fires();
    var isLast = index.eq(lastIndexOf.read(slot));
    var nextIndex = mux(answering, index.plus(1), index);
    var line = memory.readSync(cat(slot, nextIndex).asUInt(), starts.or(fires.and(isLast.not())));
    when(starts, () -> answering.next(true));
    when(
        fires,
        () ->
            when(
                    isLast,
                    () -> {
                      answering.next(false);
                      index.next(0);
                      slot.next(slot.plus(1));
                      done.bit(slot).next(false);
                    })
                .otherwise(() -> index.next(nextIndex)));
    responses.valid.set(answering);
    responses.payload.set(new ResponseBeat(rowOf.read(slot), requanted.bit(slot), line, isLast));
    retired.valid.set(fires.and(isLast));
    retired.payload.set(slot);
  }
}
