package org.spatten.hdl.naming;

import java.lang.StackWalker.StackFrame;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.naming.LibraryClasses.Role;

/**
 * Finds the user's statement on the present thread's stack, library frames skipped.
 *
 * <p>The result of a method of the user's, or of a lambda that fills a vector, goes to whatever
 * takes it further out.
 */
public final class CallSites {
  private static final CallSite NOWHERE = new CallSite(SourceLine.UNKNOWN);
  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
  private static final Map<String, Optional<String>> SNAKE_CASE = new ConcurrentHashMap<>();

  private CallSites() {}

  /** The statement of the user that led here, and the variable that takes its result. */
  public static CallSite find() {
    return WALKER.walk(frames -> find(frames, false));
  }

  /** As {@link #find}, but a value inside a function of the library that it keeps has no name. */
  public static CallSite findValue() {
    return WALKER.walk(frames -> find(frames, true));
  }

  /** Only the place of {@link #find}. */
  public static SourceLine line() {
    return WALKER.walk(
        frames ->
            frames
                .filter(frame -> LibraryClasses.roleOf(frame.getDeclaringClass()) == Role.USER)
                .findFirst()
                .map(CallSites::line)
                .orElse(SourceLine.UNKNOWN));
  }

  /** The statement that makes the component whose constructor is running. */
  public static SourceLine lineOfMaker() {
    return WALKER.walk(
        frames -> {
          var users =
              frames
                  .filter(frame -> LibraryClasses.roleOf(frame.getDeclaringClass()) == Role.USER)
                  .toList();
          return users.stream()
              .dropWhile(frame -> frame.getDeclaringClass() == users.get(0).getDeclaringClass())
              .findFirst()
              .map(CallSites::line)
              .orElse(SourceLine.UNKNOWN);
        });
  }

  private static SourceLine line(StackFrame frame) {
    return ClassTable.of(frame).line(frame.getByteCodeIndex());
  }

  private static CallSite find(Stream<StackFrame> stack, boolean value) {
    var frames = stack.iterator();
    boolean intermediate = false;
    while (frames.hasNext()) {
      var frame = frames.next();
      var role = LibraryClasses.roleOf(frame.getDeclaringClass());
      if (role == Role.USER) {
        return intermediate ? new CallSite(line(frame)) : find(frame, frames);
      }
      intermediate |=
          role == Role.COMBINES
              || (value && role == Role.FUNCTION && taker(frame).kind() != Taker.Kind.CALLER);
    }
    return NOWHERE;
  }

  private static CallSite find(StackFrame first, Iterator<StackFrame> rest) {
    var at = line(first);
    var taker = taker(first);
    boolean repeated = taker.repeated();
    while (taker.kind() == Taker.Kind.CALLER && rest.hasNext()) {
      var frame = rest.next();
      switch (LibraryClasses.roleOf(frame.getDeclaringClass())) {
        case FILLS_VECTORS -> repeated = true;
        case USER -> {
          taker = taker(frame);
          repeated |= taker.repeated();
        }
        default -> {
          return new CallSite(at);
        }
      }
    }
    return taker.kind() == Taker.Kind.VARIABLE
        ? new CallSite(at, snakeCase(taker.name()), repeated)
        : new CallSite(at);
  }

  private static Taker taker(StackFrame frame) {
    return ClassTable.of(frame).taker(frame.getByteCodeIndex());
  }

  private static Optional<String> snakeCase(String name) {
    return SNAKE_CASE.computeIfAbsent(name, n -> Optional.of(SnakeCase.of(n)));
  }
}
