package org.spatten.hdl.naming;

import java.lang.StackWalker.StackFrame;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.naming.LibraryClasses.Role;

/** Looks for the user's line whose mistake shows here, perhaps in a component of the library. */
final class MistakeSearch extends FrameSearch<SourceLine> {
  private SourceLine found = SourceLine.UNKNOWN;

  @Override
  boolean isLast(StackFrame frame) {
    var type = frame.getDeclaringClass();
    var role = LibraryClasses.roleOf(type);
    boolean own = role != Role.ITERATES && role != Role.REFLECTS && !LibraryClasses.isShipped(type);
    if (own || (role == Role.USER && found.equals(SourceLine.UNKNOWN))) {
      found = CallSites.line(frame);
    }
    return own;
  }

  @Override
  SourceLine result(boolean complete) {
    return found;
  }
}
