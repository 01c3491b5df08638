package org.spatten.hdl.foreign;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Data;
import org.spatten.hdl.ExternalComponent;
import org.spatten.hdl.Ground;
import org.spatten.hdl.Shape;
import org.spatten.hdl.ir.ForeignFunction;

/**
 * A place at which hardware calls a C function: a module of its own around the call.
 *
 * @param <R> the result
 */
public final class DpiCall<R extends Ground<R>> extends ExternalComponent {
  /** Has the function called at the coming clock edge; without a clock the constant 1. */
  public final Bool enable;

  /** Of the last call; with a clock it is there from the edge of the call until the next call's. */
  public final R result;

  private final List<Data<?>> arguments = new ArrayList<>();
  private final String function;

  DpiCall(DpiFunction<R> function, boolean clocked) {
    super(function.name() + (clocked ? "_on_clock" : "_always"));
    this.function = function.name();
    if (clocked) {
      clocked(false);
    }
    enable = clocked ? in(bool()) : bool(true);
    function.arguments().forEach((name, shape) -> arguments.add(argument(name, shape)));
    result = out(function.result());
    source(DpiText.of(module(), function, clocked));
    calls(new ForeignFunction(function.name(), clocked, function.behaviour(), function.text()));
  }

  private <T extends Data<T>> T argument(String name, Shape<?> shape) {
    @SuppressWarnings("unchecked") // a shape of ground data is one of itself
    var typed = (Shape<T>) shape;
    return in(typed).named(name);
  }

  /** Gives the arguments, in their order; of the widths and types that the function takes. */
  public void drive(Data<?>... values) {
    DpiErrors.requireCount(function, arguments.size(), values.length);
    for (int i = 0; i < values.length; i++) {
      drive(arguments.get(i), values[i]);
    }
  }

  private static <T extends Data<T>> void drive(Data<?> argument, Data<?> value) {
    @SuppressWarnings("unchecked") // set itself compares the types
    var sink = (Data<T>) argument;
    @SuppressWarnings("unchecked") // set itself compares the types
    var typed = (T) value;
    sink.set(typed);
  }
}
