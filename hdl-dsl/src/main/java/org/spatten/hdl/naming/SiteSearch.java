package org.spatten.hdl.naming;

import java.lang.StackWalker.StackFrame;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.naming.LibraryClasses.Role;

/**
 * Looks through the frames of a stack, innermost first, for the user's line and then on for the
 * variable that takes the result.
 */
final class SiteSearch extends FrameSearch<CallSite> {
  private static final Map<String, Optional<String>> SNAKE_CASE = new ConcurrentHashMap<>();

  private final boolean value;
  private SourceLine at = SourceLine.UNKNOWN;
  private Taker taker = Taker.NONE;
  private boolean intermediate;
  private boolean lineKnown;
  private boolean repeated;

  /** The indexes of the vectors that are being filled on the way out, innermost first. */
  private final Iterator<Integer> indexes = Elements.indexes();

  private String suffix = "";

  /**
   * A search.
   *
   * @param value whether it is for a computed value, which has no name inside a function of the
   *     library that keeps it
   */
  SiteSearch(boolean value) {
    this.value = value;
  }

  @Override
  CallSite result(boolean complete) {
    if (!complete || taker.kind() != Taker.Kind.VARIABLE) {
      return new CallSite(at);
    }
    var name = snakeCase(taker.name());
    return repeated
        ? new CallSite(at, name, true, suffix)
        : new CallSite(at, name.map(n -> n + suffix), false, "");
  }

  @Override
  boolean isLast(StackFrame frame) {
    var role = LibraryClasses.roleOf(frame.getDeclaringClass());
    if (role == Role.USER) {
      if (!lineKnown) {
        lineKnown = true;
        at = CallSites.line(frame);
        if (intermediate) {
          return true;
        }
      }
      taker = CallSites.taker(frame);
      repeated |= taker.repeated();
      return taker.kind() != Taker.Kind.CALLER;
    }
    if (role == Role.REFLECTS) {
      return false;
    }
    if (role == Role.FILLS_BY_INDEX) {
      suffix = "_" + indexes.next() + suffix;
      return false;
    }
    if (lineKnown) {
      repeated |= role == Role.ITERATES;
      return role != Role.ITERATES && role != Role.HANDS_ON;
    }
    intermediate |=
        role == Role.COMBINES
            || (value
                && role == Role.FUNCTION
                && CallSites.taker(frame).kind() != Taker.Kind.CALLER);
    return false;
  }

  private static Optional<String> snakeCase(String name) {
    var known = SNAKE_CASE.get(name);
    if (known == null) {
      known = Optional.of(SnakeCase.ofIdentifier(name));
      SNAKE_CASE.put(name, known);
    }
    return known;
  }
}
