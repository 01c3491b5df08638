package org.spatten.hdl.naming;

import java.lang.StackWalker.StackFrame;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.naming.LibraryClasses.Role;

/**
 * The constructor in which an object is being made.
 *
 * @param maker the class of the constructor, if there is one
 * @param endless whether so many constructors of the object's own class stand inside one another
 *     that nothing can bring them to an end
 * @param at the statement of the user that makes the object
 */
public record Enclosing(Optional<Class<?>> maker, boolean endless, SourceLine at) {
  /** Few enough for any stack. */
  private static final int DEEPEST = 500;

  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  /**
   * The subclass of {@code base} in whose constructor the object under construction is made, if
   * any; called from the constructor of {@code made} or of a class above it.
   */
  public static Enclosing constructor(Class<?> base, Class<?> made) {
    return WALKER.walk(frames -> find(frames, base, made));
  }

  private static Enclosing find(Stream<StackFrame> stack, Class<?> base, Class<?> made) {
    boolean begun = false;
    boolean own = true;
    int levels = 0;
    var at = SourceLine.UNKNOWN;
    boolean found = false;
    for (Iterator<StackFrame> frames = stack.iterator(); frames.hasNext(); ) {
      var frame = frames.next();
      var type = frame.getDeclaringClass();
      boolean constructor = frame.getMethodName().equals("<init>");
      begun |= constructor && type == base;
      own &= !begun || (constructor && type.isAssignableFrom(made));
      if (!own && !found && LibraryClasses.roleOf(type) == Role.USER) {
        found = true;
        at = CallSites.line(frame);
      }
      if (!own && constructor && base.isAssignableFrom(type)) {
        return new Enclosing(Optional.of(type), false, at);
      }
      if (constructor && type == made) {
        levels++;
        if (levels > DEEPEST) {
          return new Enclosing(Optional.empty(), true, CallSites.line(frame));
        }
      }
    }
    return new Enclosing(Optional.empty(), false, at);
  }
}
