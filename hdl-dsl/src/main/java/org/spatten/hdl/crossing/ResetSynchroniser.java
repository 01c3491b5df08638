package org.spatten.hdl.crossing;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;

/**
 * Makes an asynchronous reset safe to leave: {@link #reset} is 1 as soon as {@code rst} is active,
 * without a clock, and becomes 0 at the {@code stages}th clock edge after it. Use it as
 *
 * <pre>{@code
 * var leave = instance(new ResetSynchroniser(2));
 * var core = clockDomain().withReset(leave.reset);
 * core.drives(child);
 * }</pre>
 */
public final class ResetSynchroniser extends Component {
  /** The reset to use, active at 1. */
  public final Bool reset;

  /** From a reset that is active at the level of the domain that drives this; high for the top. */
  public ResetSynchroniser(int stages) {
    this(stages, false);
  }

  /**
   * From a reset of either polarity.
   *
   * @param stages number of registers, at least 2
   * @param activeLow whether {@code rst} resets while it is 0, whatever the domain says
   */
  public ResetSynchroniser(int stages, boolean activeLow) {
    CrossingErrors.requireStages(stages);
    clockDomain().asynchronousReset();
    if (activeLow) {
      clockDomain().activeLowReset();
      moduleParameters(stages, "low");
    } else {
      moduleParameters(stages);
    }
    reset = out(bool());

    var value = bool(false);
    for (int i = 0; i < stages; i++) {
      var stage = scope().crossingReg(bool(), bool(true));
      stage.next(value);
      value = stage;
    }
    reset.set(value);
  }
}
