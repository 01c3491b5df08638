package org.spatten.hdl.naming;

import java.lang.StackWalker.StackFrame;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the constructor in which an object is being made. */
public final class Enclosing {
  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private Enclosing() {}

  /**
   * The subclass of {@code base} in whose constructor the object under construction is made, if
   * any; called from the constructor of {@code made} or of a class above it.
   */
  public static Optional<Class<?>> constructor(Class<?> base, Class<?> made) {
    return WALKER.walk(frames -> find(frames, base, made));
  }

  private static Optional<Class<?>> find(Stream<StackFrame> stack, Class<?> base, Class<?> made) {
    boolean begun = false;
    boolean own = true;
    for (Iterator<StackFrame> frames = stack.iterator(); frames.hasNext(); ) {
      var frame = frames.next();
      var type = frame.getDeclaringClass();
      boolean constructor = frame.getMethodName().equals("<init>");
      begun |= constructor && type == base;
      own &= !begun || (constructor && type.isAssignableFrom(made));
      if (!own && constructor && base.isAssignableFrom(type)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
