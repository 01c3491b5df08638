package org.spatten.verilator.engine;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.EnumCode;
import org.spatten.hdl.EnumData;
import org.spatten.hdl.UInt;
import org.spatten.hdl.state.Counter;
import org.spatten.hdl.state.Pipeline;
import org.spatten.hdl.state.ShiftRegister;
import org.spatten.hdl.state.StateMachine;
import org.spatten.hdl.state.Timeout;

/** State machines of each code, counters, timeouts, shift registers, pipelines. */
public final class States extends Component {
  /** What the machine does. */
  public enum Phase {
    IDLE,
    WORK,
    REST
  }

  public final Bool go;
  public final Bool clear;
  public final UInt value;
  public final EnumData<Phase> binary;
  public final EnumData<Phase> oneHot;
  public final EnumData<Phase> gray;
  public final UInt beat;
  public final UInt level;
  public final Bool expired;
  public final UInt late;
  public final UInt squares;

  States(int size) {
    moduleParameters(size);
    go = in(bool());
    clear = in(bool());
    value = in(uint(5));
    binary = out(enumeration(Phase.class));
    oneHot = out(enumeration(Phase.class, EnumCode.ONE_HOT));
    gray = out(enumeration(Phase.class, EnumCode.GRAY));
    beat = out(uintFor(size));
    level = out(uintFor(size));
    expired = out(bool());
    late = out(uint(5));
    squares = out(uint(10));
    machine(binary, EnumCode.BINARY, size);
    machine(oneHot, EnumCode.ONE_HOT, size);
    machine(gray, EnumCode.GRAY, size);
    var beats = Counter.modulo(scope(), size + 1, go);
    when(clear, beats::clear);
    beat.set(beats.value());
    level.set(Counter.upDown(scope(), size + 1, go, clear).value());
    expired.set(Timeout.after(scope(), size, clear).expired());
    late.set(ShiftRegister.of(scope(), value, size, go, uint(5, 9)).at(size - 1));
    var held = Pipeline.of(scope(), go);
    var operand = held.start(value, uint(5, 0));
    squares.set(operand.with(operand, UInt::times).at(size).value());
  }

  private void machine(EnumData<Phase> shown, EnumCode code, int size) {
    var control =
        StateMachine.of(
            scope(),
            enumeration(Phase.class, code),
            Phase.IDLE,
            m -> {
              m.state(Phase.IDLE).to(Phase.WORK, go);
              m.state(Phase.WORK).to(Phase.IDLE, clear).after(size, Phase.REST);
              m.state(Phase.REST).to(Phase.IDLE);
            });
    shown.set(control.register());
  }
}
