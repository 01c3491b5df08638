package org.spatten.hdl.ir;

import java.util.Optional;

/**
 * A C function that an external module calls.
 *
 * @param name of the function
 * @param clocked whether the module calls it at the edges of its clock; otherwise its result
 *     follows its arguments
 * @param java the same in Java, for a simulator without C
 * @param c the text of the function, for whoever compiles the model; includes first
 */
public record ForeignFunction(
    String name, boolean clocked, Optional<Behaviour> java, Optional<String> c) {
  /** What a function computes. */
  @FunctionalInterface
  public interface Behaviour {
    /** The result of the arguments, each extended by its own sign to 64 bits. */
    long apply(long[] arguments);
  }
}
