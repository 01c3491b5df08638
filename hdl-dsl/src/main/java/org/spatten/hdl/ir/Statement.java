package org.spatten.hdl.ir;

import java.util.List;
import java.util.Optional;

/**
 * A statement of a module body, in program order: a later assignment overrides an earlier one.
 * Assignments to registers take effect at the clock edge, all others are combinational.
 */
public sealed interface Statement {
  SourceLine at();

  /** The group of checks and logs that it belongs to, with which it may be left out. */
  default Optional<String> layer() {
    return Optional.empty();
  }

  /** Gives a {@link Signal.Kind#NODE} its value; only at the top level of a module. */
  record Define(Signal node, Expr value, SourceLine at) implements Statement {}

  /** Drives a signal or some bits of it. */
  record Assign(Target target, Expr value, SourceLine at) implements Statement {}

  /** A conditional; {@code otherwise} is empty or holds one nested {@code When} for an else-if. */
  record When(Expr condition, List<Statement> then, List<Statement> otherwise, SourceLine at)
      implements Statement {
    public When {
      then = List.copyOf(then);
      otherwise = List.copyOf(otherwise);
    }
  }

  /** A choice among distinct constants. */
  record Choose(Expr subject, List<Arm> arms, Optional<List<Statement>> otherwise, SourceLine at)
      implements Statement {
    public Choose {
      arms = List.copyOf(arms);
      otherwise = otherwise.map(List::copyOf);
    }
  }

  /** One arm of a {@link Choose}. */
  record Arm(List<Expr.Literal> labels, List<Statement> body, SourceLine at) {
    public Arm {
      labels = List.copyOf(labels);
      body = List.copyOf(body);
    }
  }

  /**
   * Writes {@code data} at the clock edge; {@code mask} has one bit a lane, absent means all lanes.
   */
  record MemoryWrite(
      Memory memory,
      Expr address,
      Expr data,
      Optional<Expr> mask,
      ClockDomain domain,
      SourceLine at)
      implements Statement {}

  /**
   * A condition checked at each clock edge outside reset at which control reaches the statement.
   *
   * @param layer the group of checks that it belongs to, with which it may be left out
   */
  record Check(
      CheckKind kind,
      Expr condition,
      String message,
      ClockDomain domain,
      Optional<String> layer,
      SourceLine at)
      implements Statement {
    /** A check of no layer. */
    public Check(
        CheckKind kind, Expr condition, String message, ClockDomain domain, SourceLine at) {
      this(kind, condition, message, domain, Optional.empty(), at);
    }

    /** The same check of another condition, in another form of its clock domain. */
    public Check with(Expr newCondition, ClockDomain newDomain) {
      return new Check(kind, newCondition, message, newDomain, layer, at);
    }
  }

  /**
   * Prints at each clock edge outside reset at which control reaches it; {@code {}} stands for an
   * argument.
   *
   * @param layer the group of checks that it belongs to, with which it may be left out
   */
  record Log(
      String format,
      List<Expr> arguments,
      ClockDomain domain,
      Optional<String> layer,
      SourceLine at)
      implements Statement {
    public Log {
      arguments = List.copyOf(arguments);
    }

    /** A log of no layer. */
    public Log(String format, List<Expr> arguments, ClockDomain domain, SourceLine at) {
      this(format, arguments, domain, Optional.empty(), at);
    }

    /** The same log of other arguments, in another form of its clock domain. */
    public Log with(List<Expr> newArguments, ClockDomain newDomain) {
      return new Log(format, newArguments, newDomain, layer, at);
    }
  }

  /** The purpose of a {@link Check}. */
  enum CheckKind {
    REQUIRE,
    ASSUME,
    COVER
  }
}
