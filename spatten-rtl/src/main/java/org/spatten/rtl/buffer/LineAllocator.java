package org.spatten.rtl.buffer;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;

/**
 * The account of the lines of one buffer, lane by lane: taken when a vector of rows is accepted,
 * given back one by one as segments leave. {@code available} is combinational.
 */
public final class LineAllocator extends Component {
  /** The most lines that a row takes in its lane. */
  private static final int MOST_LINES = 2;

  /** Lanes 0 to {@code lanes - 1} take part in the vector at hand. */
  public final UInt lanes;

  /** Lines of each row of the vector, 1 or 2. */
  public final UInt lines;

  /** Takes the lines of the vector; only while they are {@code available}. */
  public final Bool take;

  /** A segment of the lane left. */
  public final Vec<Bool> returned;

  /** Lines are free for every row of the vector. */
  public final Bool available;

  /**
   * Makes the account.
   *
   * @param laneCount lanes, each with a buffer of its own
   * @param lineCount lines of each
   */
  public LineAllocator(int laneCount, int lineCount) {
    description(
        "The account of the lines of one buffer, lane by lane: taken when a vector of "
            + "rows is accepted, given back one by one as segments leave. available is "
            + "combinational.");
    lanes = in(uintFor(laneCount));
    lines = in(uintFor(MOST_LINES));
    take = in(bool());
    returned = in(vec(laneCount, bool()));
    available = out(bool());

    List<Bool> enough = new ArrayList<>();
    var count = uintFor(lineCount);
    var free = reg(vec(laneCount, count), vec(laneCount, lane -> count.of(lineCount)));
    for (int lane : range(laneCount)) {
      var account = free.at(lane);
      var used = lanes.gt(lane);
      enough.add(used.not().or(account.ge(lines)));
      var taking = take.and(used);
      var left = account.minus(lines.extendTo(account.width()));
      var back = returned.at(lane);
      when(taking.and(back), () -> account.next(left.plus(1)))
          .elseWhen(taking, () -> account.next(left))
          .elseWhen(back, () -> account.next(account.plus(1)));
    }
    available.set(allOf(enough));
    require(take.implies(available), "lines are taken that are not free");
  }
}
