package org.spatten.hdl.tutorial;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;

// begin component
/** Inverts {@code led} every {@code halfPeriod} cycles. */
public final class Blinker extends Component {
  public final Bool led = out(bool());

  public Blinker(int halfPeriod) {
    moduleParameters(halfPeriod);
    var count = reg(uintFor(halfPeriod - 1), 0);
    var lit = reg(bool(), false);

    count.next(count.incrementModulo(halfPeriod));
    when(count.eq(halfPeriod - 1), () -> lit.next(lit.not()));
    led.set(lit);
  }
}
// end component
