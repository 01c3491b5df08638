package org.spatten.hdl.bus;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;

/**
 * Keeps the order of one master's transactions of each id: while some are under way to one target,
 * none may go to another, which could answer earlier. Ids are told apart by their four low bits;
 * others wait for each other without need. A transaction counts from the cycle after its issue.
 */
final class Axi4IdOrder extends Component {
  private static final int COMPARED_BITS = 4;

  /** The id and target of the transaction to be issued. */
  public final UInt id;

  public final UInt target;

  /** Whether it may be issued; once so, it stays so until it is. */
  public final Bool allowed;

  /** It is issued in this cycle. */
  public final Bool issued;

  /** A transaction of {@code endedId} ends in this cycle. */
  public final Bool ended;

  public final UInt endedId;

  /**
   * An order of transactions.
   *
   * @param limit how many of one id may be under way
   */
  Axi4IdOrder(int idWidth, int targets, int limit) {
    moduleParameters(idWidth, targets, limit);
    id = in(uint(idWidth));
    target = in(uintFor(targets - 1L));
    allowed = out(bool());
    issued = in(bool());
    ended = in(bool());
    endedId = in(uint(idWidth));

    int compared = Math.min(idWidth, COMPARED_BITS);
    int entries = 1 << compared;
    var count = reg(vec(entries, uintFor(limit)), vec(entries, uintFor(limit)).zero());
    var holder = reg(vec(entries, uintFor(targets - 1L)));
    var entry = id.resizeTo(compared);
    var endedEntry = endedId.resizeTo(compared);
    var held = count.at(entry);
    var same = holder.at(entry).eq(target).and(held.ne(limit));
    allowed.set(held.eq(0).or(same));
    when(issued, () -> holder.at(entry).next(target));
    for (int i : range(entries)) {
      var more = issued.and(entry.eq(i));
      var fewer = ended.and(endedEntry.eq(i));
      when(more.and(fewer.not()), () -> count.at(i).next(count.at(i).plus(1)))
          .elseWhen(fewer.and(more.not()), () -> count.at(i).next(count.at(i).minus(1)));
    }
  }
}
