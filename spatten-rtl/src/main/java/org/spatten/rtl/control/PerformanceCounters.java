package org.spatten.rtl.control;

import java.util.Locale;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;

/** Counts the cycles of each {@link Event} since reset. */
public final class PerformanceCounters extends Component {
  /** Bits of a counter: 18 minutes at 1 GHz. */
  public static final int WIDTH = 40;

  /** A bit for each event, in order. */
  public final Bits activity;

  public final Vec<UInt> counts;

  /** A counter for each event. */
  public PerformanceCounters() {
    int events = Event.values().length;
    activity = in(bits(events));
    counts = out(vec(events, uint(WIDTH)));
    int index = 0;
    for (Event event : Event.values()) {
      var count = reg(uint(WIDTH), 0).named(event.name().toLowerCase(Locale.ROOT));
      when(activity.bit(index), () -> count.next(count.plus(1)));
      counts.at(index).set(count);
      index++;
    }
  }
}
