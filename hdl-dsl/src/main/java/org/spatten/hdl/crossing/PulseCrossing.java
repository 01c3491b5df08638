package org.spatten.hdl.crossing;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Domain;

/**
 * Carries pulses of one cycle to another clock, as the changes of a level. Each cycle in which
 * {@link #pulse} is 1 gives one cycle in which {@link #received} is, {@code stages} cycles of
 * {@link #to} later. Pulses must be more than one cycle of {@link #to} apart, nearer ones may
 * cancel each other; where they can come nearer, use {@link StreamFifoCC}. Both sides are reset
 * together.
 */
public final class PulseCrossing extends Component {
  /** The clock of {@link #pulse}. */
  public final Domain from = clockDomain("from");

  /** The clock of {@link #received}. */
  public final Domain to = clockDomain("to");

  public final Bool pulse;
  public final Bool received;

  /** A crossing by a synchroniser of {@code stages} registers, at least 2. */
  public PulseCrossing(int stages) {
    moduleParameters(stages);
    pulse = in(bool());
    received = out(bool());

    var level = within(from).reg(bool(), bool(false));
    when(pulse, () -> level.next(level.not()));

    var seen = Crossing.synchronised(to, level, bool(false), stages);
    var before = within(to).reg(bool(), bool(false));
    before.next(seen);
    received.set(seen.xor(before));
  }
}
