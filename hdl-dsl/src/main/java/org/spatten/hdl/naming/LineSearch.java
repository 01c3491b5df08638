package org.spatten.hdl.naming;

import java.lang.StackWalker.StackFrame;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.naming.LibraryClasses.Role;

/**
 * Looks through the frames of a stack for the user's line. A class rather than lambdas, since it
 * runs for every statement of a circuit, at first in a cold JVM.
 */
final class LineSearch implements Function<Stream<StackFrame>, SourceLine>, Predicate<StackFrame> {
  private SourceLine found = SourceLine.UNKNOWN;

  @Override
  public SourceLine apply(Stream<StackFrame> frames) {
    return frames.anyMatch(this) ? found : SourceLine.UNKNOWN;
  }

  @Override
  public boolean test(StackFrame frame) {
    boolean user = LibraryClasses.roleOf(frame.getDeclaringClass()) == Role.USER;
    if (user) {
      found = CallSites.line(frame);
    }
    return user;
  }
}
