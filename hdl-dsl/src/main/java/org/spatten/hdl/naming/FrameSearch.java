package org.spatten.hdl.naming;

import java.lang.StackWalker.StackFrame;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Looks through the frames of a stack, innermost first. It runs for every statement of a circuit,
 * at first in a cold JVM: hence neither lambdas nor the operations of streams, whose compilation
 * would cost more than the elaboration of a large circuit.
 *
 * @param <R> what is looked for
 */
abstract class FrameSearch<R> implements Function<Stream<StackFrame>, R>, Consumer<StackFrame> {
  private StackFrame frame;

  /** Takes notice of a frame, and tells whether it is the last that matters. */
  abstract boolean isLast(StackFrame frame);

  /**
   * What was found.
   *
   * @param complete whether the last frame that matters was found
   */
  abstract R result(boolean complete);

  @Override
  public final R apply(Stream<StackFrame> frames) {
    var rest = frames.spliterator();
    boolean complete = false;
    while (!complete && rest.tryAdvance(this)) {
      complete = isLast(frame);
    }
    return result(complete);
  }

  @Override
  public final void accept(StackFrame next) {
    frame = next;
  }
}
