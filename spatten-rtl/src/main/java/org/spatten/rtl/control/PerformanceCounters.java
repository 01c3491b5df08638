package org.spatten.rtl.control;

import java.util.Locale;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;

/**
 * Counts the cycles of each {@link Event} since reset; of the reads of the key and value buffers it
 * counts each lane's.
 */
public final class PerformanceCounters extends Component {
  /** Bits of a counter: 18 minutes at 1 GHz. */
  public static final int WIDTH = 40;

  /** A bit for each event, in order. */
  public final Bits activity;

  /** A bit for each lane of the key buffer that is read. */
  public final Bits keyLanes;

  /** A bit for each lane of the value buffer that is read. */
  public final Bits valueLanes;

  public final Vec<UInt> counts;

  /** A counter for each event, in an accelerator of so many lanes. */
  public PerformanceCounters(int lanes) {
    description(
        "Counts the cycles of each event since reset; of the reads of the key and value "
            + "buffers it counts each lane's.");
    int events = Event.values().length;
    activity = in(bits(events));
    keyLanes = in(bits(lanes));
    valueLanes = in(bits(lanes));
    counts = out(vec(events, uint(WIDTH)));
    int index = 0;
    for (Event event : Event.values()) {
      var count = reg(uint(WIDTH), 0).named(event.name().toLowerCase(Locale.ROOT));
      when(activity.bit(index), () -> count.next(count.plus(amount(event))));
      counts.at(index).set(count);
      index++;
    }
  }

  private UInt amount(Event event) {
    return switch (event) {
      case KEY_BUFFER_READ -> popCount(keyLanes).extendTo(WIDTH);
      case VALUE_BUFFER_READ -> popCount(valueLanes).extendTo(WIDTH);
      default -> uint(WIDTH, 1);
    };
  }
}
