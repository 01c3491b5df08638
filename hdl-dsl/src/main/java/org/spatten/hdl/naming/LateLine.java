package org.spatten.hdl.naming;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.naming.LibraryClasses.Role;

/**
 * The user's line on the stack as it was when this was made. A cold JVM takes the picture far
 * faster than it walks through the frames, and few of the lines are ever shown.
 */
final class LateLine implements Supplier<SourceLine> {
  /** A stack takes 0.7 kB; and a JVM that has met so many statements is warm. */
  static final int MOST = 10_000;

  private static final AtomicInteger MADE = new AtomicInteger();

  private final Throwable stack = new Throwable();

  /** Whether one more stack may be kept. */
  static boolean isAllowed() {
    return MADE.get() < MOST && MADE.incrementAndGet() <= MOST;
  }

  @Override
  public SourceLine get() {
    for (var frame : stack.getStackTrace()) {
      if (LibraryClasses.roleOf(frame.getClassName()) == Role.USER) {
        String file = frame.getFileName();
        return file == null || frame.getLineNumber() < 0
            ? SourceLine.UNKNOWN
            : new SourceLine(file, frame.getLineNumber());
      }
    }
    return SourceLine.UNKNOWN;
  }
}
