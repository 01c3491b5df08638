package org.spatten.hdl.ir;

import java.util.List;
import java.util.Optional;

/**
 * A statement of a module body, in program order: a later assignment overrides an earlier one.
 * Assignments to registers take effect at the clock edge, all others are combinational.
 */
public sealed interface Statement {
  SourceLine at();

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
   */
  record Check(CheckKind kind, Expr condition, String message, ClockDomain domain, SourceLine at)
      implements Statement {}

  /**
   * Prints at each clock edge outside reset at which control reaches it; {@code {}} stands for an
   * argument.
   */
  record Log(String format, List<Expr> arguments, ClockDomain domain, SourceLine at)
      implements Statement {
    public Log {
      arguments = List.copyOf(arguments);
    }
  }

  /** The purpose of a {@link Check}. */
  enum CheckKind {
    REQUIRE,
    ASSUME,
    COVER
  }
}
