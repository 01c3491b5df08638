package org.spatten.hdl.state;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.EnumCode;
import org.spatten.hdl.EnumData;
import org.spatten.hdl.UInt;

/** A machine with everything a machine can have; it fills for {@code time} cycles. */
final class Washer extends Component {
  enum Phase {
    IDLE,
    FILL,
    WASH,
    DRAIN
  }

  enum Drum {
    LEFT,
    PAUSE,
    RIGHT
  }

  public final Bool start = in(bool());
  public final Bool stop = in(bool());
  public final Bool turned = in(bool());
  public final EnumData<Phase> phase = out(enumeration(Phase.class));
  public final EnumData<Drum> drum = out(enumeration(Drum.class));
  public final UInt level = out(uint(8));
  public final UInt laps = out(uint(8));
  public final UInt ends = out(uint(8));
  public final Bool motor = out(bool());

  Washer(int time, EnumCode code) {
    moduleParameters(time, code);
    var water = reg(uint(8), 0);
    var lap = reg(uint(8), 0);
    var end = reg(uint(8), 0);
    motor.set(false);
    var turning =
        StateMachine.nested(
            scope(),
            Drum.LEFT,
            m -> {
              m.state(Drum.LEFT).during(() -> motor.set(true)).to(Drum.PAUSE, turned);
              m.state(Drum.PAUSE).after(time, Drum.RIGHT);
              m.state(Drum.RIGHT).during(() -> motor.set(true)).done(turned);
            });
    var control =
        StateMachine.of(
            scope(),
            enumeration(Phase.class, code),
            Phase.IDLE,
            m -> {
              m.state(Phase.IDLE).to(Phase.FILL, start);
              m.state(Phase.FILL)
                  .entry(() -> water.next(100))
                  .during(() -> water.next(water.plus(1)))
                  .exit(() -> end.next(end.plus(1)))
                  .to(Phase.IDLE, stop)
                  .after(time, Phase.WASH);
              m.state(Phase.WASH)
                  .exit(() -> end.next(end.plus(16)))
                  .to(Phase.IDLE, stop)
                  .runs(turning, Phase.DRAIN);
              m.state(Phase.DRAIN)
                  .entry(() -> water.next(0))
                  .to(Phase.FILL, start, () -> lap.next(lap.plus(1)))
                  .to(Phase.IDLE);
              m.recoverTo(Phase.IDLE);
            });
    phase.set(enumeration(Phase.class).of(Phase.IDLE));
    for (var each : Phase.values()) {
      when(control.is(each), () -> phase.set(enumeration(Phase.class).of(each)));
    }
    drum.set(turning.register());
    level.set(water);
    laps.set(lap);
    ends.set(end);
  }
}
