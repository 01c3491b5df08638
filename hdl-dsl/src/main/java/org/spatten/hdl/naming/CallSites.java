package org.spatten.hdl.naming;

import java.lang.StackWalker.StackFrame;
import java.util.Set;
import org.spatten.hdl.ir.SourceLine;

/**
 * Finds the user's statement on the present thread's stack, library frames skipped.
 *
 * <p>The result of a method of the user's, or of a lambda that fills a vector, goes to whatever
 * takes it further out.
 */
public final class CallSites {
  /** With the frames of reflection, which take longer to hide than to pass over. */
  private static final StackWalker WALKER =
      StackWalker.getInstance(
          Set.of(
              StackWalker.Option.RETAIN_CLASS_REFERENCE, StackWalker.Option.SHOW_REFLECT_FRAMES));

  private CallSites() {}

  /** The statement of the user that led here, and the variable that takes its result. */
  public static CallSite find() {
    return WALKER.walk(new SiteSearch(false));
  }

  /** As {@link #find}, but a value inside a function of the library that it keeps has no name. */
  public static CallSite findValue() {
    return WALKER.walk(new SiteSearch(true));
  }

  /** Only the place of {@link #find}; in a cold JVM it is looked for when it is asked for. */
  public static SourceLine line() {
    return LateLine.isAllowed() ? new SourceLine(new LateLine()) : WALKER.walk(new LineSearch());
  }

  /**
   * The statement that an error is about: as {@link #line}, but components of the library count as
   * the library, so that a wrong size is found where the user wrote it.
   */
  public static SourceLine lineOfMistake() {
    return WALKER.walk(new MistakeSearch());
  }

  static SourceLine line(StackFrame frame) {
    return ClassTable.of(frame).line(frame.getByteCodeIndex());
  }

  static Taker taker(StackFrame frame) {
    return ClassTable.of(frame).taker(frame.getByteCodeIndex());
  }
}
