package org.spatten.hdl.crossing;

import org.spatten.hdl.Component;
import org.spatten.hdl.Constants;
import org.spatten.hdl.Data;

/**
 * Takes a value of another clock through a chain of registers of this component's clock, so that
 * metastability has died out at the end. Latency: {@code stages} cycles, one of uncertainty. Only
 * for a single bit or a value of which one bit changes at a time, such as a gray code: of any other
 * the output may be a mixture of old and new. The source must be a register without logic behind
 * it, which could glitch.
 *
 * @param <T> the value, as wide as the shape of the initial one
 */
public final class Synchroniser<T extends Data<T>> extends Component {
  public final T source;
  public final T result;

  /**
   * A chain of registers.
   *
   * @param initial a constant that all registers hold in reset
   * @param stages number of registers, at least 2
   */
  public Synchroniser(T initial, int stages) {
    CrossingErrors.requireStages(stages);
    Constants.require("what a synchroniser holds in reset", initial);
    var shape = initial.dataShape();
    var name = shape.toString().replaceAll("\\W+", "");
    if (Constants.bitsOf(initial).signum() == 0) {
      moduleParameters(name, stages);
    } else {
      moduleParameters(name, stages, "from", Constants.bitsOf(initial));
    }
    source = in(shape);
    result = out(shape);

    var value = source;
    for (int i = 0; i < stages; i++) {
      var stage = scope().crossingReg(shape, initial);
      stage.next(value);
      value = stage;
    }
    result.set(value);
  }
}
