package org.spatten.hdl.naming;

import java.lang.StackWalker.StackFrame;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.naming.LibraryClasses.Role;

/**
 * Finds the user's statement on the present thread's stack, library frames skipped.
 *
 * <p>The result of a method of the user's, or of a lambda that fills a vector, goes to whatever
 * takes it further out.
 */
public final class CallSites {
  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private CallSites() {}

  /** The statement of the user that led here, and the variable that takes its result. */
  public static CallSite find() {
    return WALKER.walk(new SiteSearch(false));
  }

  /** As {@link #find}, but a value inside a function of the library that it keeps has no name. */
  public static CallSite findValue() {
    return WALKER.walk(new SiteSearch(true));
  }

  /** Only the place of {@link #find}. */
  public static SourceLine line() {
    return WALKER.walk(new LineSearch());
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

  static SourceLine line(StackFrame frame) {
    return ClassTable.of(frame).line(frame.getByteCodeIndex());
  }

  static Taker taker(StackFrame frame) {
    return ClassTable.of(frame).taker(frame.getByteCodeIndex());
  }
}
