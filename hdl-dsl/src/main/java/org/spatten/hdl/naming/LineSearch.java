package org.spatten.hdl.naming;

import java.util.function.Supplier;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.naming.LibraryClasses.Role;

/**
 * Looks for the user's line on the stack as it was when this was made. The JVM takes the picture
 * far faster than the frames can be walked through, and few of the lines are ever shown.
 */
final class LineSearch implements Supplier<SourceLine> {
  private final Throwable stack = new Throwable();

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
