package org.spatten.hdl.stream;

import static org.spatten.hdl.stream.Stream.stream;

import java.util.ArrayList;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Data;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;

/**
 * A first-in first-out queue into which a beat of 0 to n elements goes, and from which 0 to m
 * leave, in each cycle. Latency 1. The elements lie in as many memories as the greater of n and m,
 * each with one read and one write port, and pass one rotation on either side.
 *
 * @param <T> an element
 */
public final class UnalignedFifo<T extends Data<T>> extends Component {
  /** Dense beats of at most n elements; ready while the whole offered beat has room. */
  public final Stream<Lanes<T>> push;

  /** The m oldest elements, dense. */
  public final Lanes<T> head;

  /** How many of the elements of {@code head} leave at the end of this cycle. */
  public final UInt take;

  /** Elements held, 0 to {@code depth}. */
  public final UInt occupancy;

  private final int banks;

  /**
   * A queue of {@code depth} elements.
   *
   * @param depth at least n and m
   * @param pushLanes n
   * @param popLanes m
   */
  public UnalignedFifo(Shape<T> element, int depth, int pushLanes, int popLanes) {
    banks = Math.max(pushLanes, popLanes);
    StreamErrors.requireRoom(depth, banks);
    moduleParameters(element, depth, pushLanes, popLanes);
    push = in(stream(Lanes.lanes(pushLanes, element)));
    head = out(Lanes.lanes(popLanes, element));
    take = in(uintFor(popLanes));
    occupancy = out(uintFor(depth));
    require(push.valid.implies(push.payload.isDense()), "the elements occupy the lowest lanes");
    require(head.count().ge(take), "no more elements are taken than there are");

    int rows = (depth + banks - 1) / banks;
    var held = reg(uintFor(depth), 0);
    var pushed = mux(push.fires(), push.payload.count(), 0);
    var room = uint(held.width(), depth).minus(held);
    push.ready.set(push.payload.count().le(room));
    held.next(held.plus(pushed).minus(take).resizeTo(held.width()));
    occupancy.set(held);

    var tailBank = reg(uintFor(banks - 1), 0);
    var tailRow = reg(uintFor(rows - 1), 0);
    tailBank.next(rotated(tailBank, pushed));
    tailRow.next(mux(passesEnd(tailBank, pushed), tailRow.incrementModulo(rows), tailRow));
    var headBank = reg(uintFor(banks - 1), 0);
    var headRow = reg(uintFor(rows - 1), 0);
    headBank.next(rotated(headBank, take));
    headRow.next(mux(passesEnd(headBank, take), headRow.incrementModulo(rows), headRow));

    var words = new ArrayList<T>();
    for (int i : range(banks)) {
      var bank = memory(element, rows);
      var writeRow = mux(tailBank.gt(i), tailRow.incrementModulo(rows), tailRow);
      var lane =
          mux(tailBank.gt(i), uint(tailBank.width() + 1, banks + i), uint(tailBank.width() + 1, i))
              .minus(tailBank);
      var written = push.payload.elements().at(lane.resizeTo(uintFor(pushLanes - 1L).width()));
      when(pushed.gt(lane), () -> bank.write(writeRow, written));
      words.add(bank.read(mux(headBank.gt(i), headRow.incrementModulo(rows), headRow)));
    }
    var read = vecOf(words);
    var elements = vec(popLanes, lane -> read.at(rotated(headBank, uint(take.width(), lane))));
    head.set(new Lanes<>(Lanes.firsts(popLanes, held), elements));
  }

  /** The bank that lies {@code distance} after another, at most once around. */
  private UInt rotated(UInt bank, UInt distance) {
    var sum = bank.plusWide(distance);
    return mux(sum.ge(banks), sum.minus(banks), sum).resizeTo(bank.width());
  }

  private Bool passesEnd(UInt bank, UInt distance) {
    return bank.plusWide(distance).ge(banks);
  }
}
