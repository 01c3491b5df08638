package org.spatten.hdl.foreign;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.spatten.hdl.Ground;
import org.spatten.hdl.Shape;
import org.spatten.hdl.ir.ForeignFunction.Behaviour;

/**
 * A C function that hardware calls: {@code import "DPI-C" function}.
 *
 * <pre>{@code
 * var crc = DpiFunction.returning("crc_step", uint(32)).takes("state", uint(32)).takes("data", uint(8))
 *     .java(a -> Crc.step((int) a[0], (int) a[1])).c(text);
 * var step = instance(crc.onClock());
 * step.enable.set(valid);
 * step.drive(state, data);
 * when(done, () -> total.next(step.result));
 * }</pre>
 *
 * <p>Arguments and results are of at most 64 bits and become {@code byte}, {@code shortint}, {@code
 * int} or {@code longint}, the smallest that holds them, {@code unsigned} unless they are signed.
 *
 * @param <R> the result
 */
public final class DpiFunction<R extends Ground<R>> {
  private final String name;
  private final Shape<R> result;
  private final Map<String, Shape<? extends Ground<?>>> arguments;
  private final Optional<Behaviour> java;
  private final Optional<String> c;

  private DpiFunction(
      String name,
      Shape<R> result,
      Map<String, Shape<? extends Ground<?>>> arguments,
      Optional<Behaviour> java,
      Optional<String> c) {
    this.name = name;
    this.result = result;
    this.arguments = arguments;
    this.java = java;
    this.c = c;
  }

  /** The C function of that name, as yet without arguments. */
  public static <R extends Ground<R>> DpiFunction<R> returning(String name, Shape<R> result) {
    DpiErrors.requireWidth("the result of " + name, result.width());
    return new DpiFunction<>(name, result, Map.of(), Optional.empty(), Optional.empty());
  }

  /** One more argument. */
  public <T extends Ground<T>> DpiFunction<R> takes(String argument, Shape<T> shape) {
    DpiErrors.requireWidth(argument + " of " + name, shape.width());
    var more = new LinkedHashMap<>(arguments);
    more.put(argument, shape);
    return new DpiFunction<>(name, result, more, java, c);
  }

  /** The same function in Java, by which the JVM engine runs it. */
  public DpiFunction<R> java(Behaviour behaviour) {
    return new DpiFunction<>(name, result, arguments, Optional.of(behaviour), c);
  }

  /** The text of the function in C, its includes first, which the Verilator engine compiles. */
  public DpiFunction<R> c(String text) {
    return new DpiFunction<>(name, result, arguments, java, Optional.of(text));
  }

  /** A component that calls it at each rising clock edge at which it is enabled. */
  public DpiCall<R> onClock() {
    return new DpiCall<>(this, true);
  }

  /**
   * A component whose result follows the arguments within the cycle. The function must have no
   * effects, since simulators call it as often as they like, and not at all where nothing reads the
   * result.
   */
  public DpiCall<R> always() {
    return new DpiCall<>(this, false);
  }

  String name() {
    return name;
  }

  Shape<R> result() {
    return result;
  }

  Map<String, Shape<? extends Ground<?>>> arguments() {
    return arguments;
  }

  Optional<Behaviour> behaviour() {
    return java;
  }

  Optional<String> text() {
    return c;
  }
}
