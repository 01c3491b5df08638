package org.spatten.hdl.naming;

import java.lang.StackWalker.StackFrame;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.naming.LibraryClasses.Role;

/** Looks through the frames of a stack for the user's line. */
final class LineSearch extends FrameSearch<SourceLine> {
  private SourceLine found = SourceLine.UNKNOWN;

  @Override
  boolean isLast(StackFrame frame) {
    boolean user = LibraryClasses.roleOf(frame.getDeclaringClass()) == Role.USER;
    if (user) {
      found = CallSites.line(frame);
    }
    return user;
  }

  @Override
  SourceLine result(boolean complete) {
    return found;
  }
}
