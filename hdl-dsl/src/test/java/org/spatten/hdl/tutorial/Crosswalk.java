package org.spatten.hdl.tutorial;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.EnumData;

// begin component
/** Cars drive until someone presses the button; yellow and red then last a fixed time. */
public final class Crosswalk extends Component {
  /** What the cars see. */
  public enum Light {
    GREEN,
    YELLOW,
    RED
  }

  public final Bool button = in(bool());
  public final EnumData<Light> light = out(enumeration(Light.class));

  public Crosswalk(int yellowCycles, int redCycles) {
    moduleParameters(yellowCycles, redCycles);
    var state = reg(enumeration(Light.class), Light.GREEN);
    var left = reg(uintFor(Math.max(yellowCycles, redCycles) - 1), 0);
    var over = left.eq(0);

    when(left.ne(0), () -> left.next(left.minus(1)));
    choose(state)
        .is(
            Light.GREEN,
            () ->
                when(
                    button,
                    () -> {
                      state.next(Light.YELLOW);
                      left.next(yellowCycles - 1);
                    }))
        .is(
            Light.YELLOW,
            () ->
                when(
                    over,
                    () -> {
                      state.next(Light.RED);
                      left.next(redCycles - 1);
                    }))
        .is(Light.RED, () -> when(over, () -> state.next(Light.GREEN)));
    light.set(state);
  }
}
// end component
