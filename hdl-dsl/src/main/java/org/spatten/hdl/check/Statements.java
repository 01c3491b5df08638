package org.spatten.hdl.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Target;
import org.spatten.hdl.ir.Type;

/** Walks over statements. */
public final class Statements {
  private Statements() {}

  /** Visits the statement itself and all those inside it, outer before inner, in order. */
  public static void forEach(Statement statement, Consumer<Statement> visitor) {
    visitor.accept(statement);
    if (isConditional(statement)) {
      for (var body : bodies(statement)) {
        for (var inner : body) {
          forEach(inner, visitor);
        }
      }
    }
  }

  /** Whether other statements stand in it. */
  static boolean isConditional(Statement statement) {
    return statement instanceof Statement.When || statement instanceof Statement.Choose;
  }

  /** The lists of statements directly inside a conditional; none for a leaf. */
  public static List<List<Statement>> bodies(Statement statement) {
    if (statement instanceof Statement.When s) {
      return List.of(s.then(), s.otherwise());
    }
    if (statement instanceof Statement.Choose s) {
      var all = new ArrayList<List<Statement>>();
      s.arms().forEach(arm -> all.add(arm.body()));
      s.otherwise().ifPresent(all::add);
      return all;
    }
    return List.of();
  }

  /** The expressions that the statement itself evaluates, without those of statements inside. */
  public static List<Expr> expressions(Statement statement) {
    if (statement instanceof Statement.Assign s) {
      return s.target() instanceof Target.DynamicPart part
          ? List.of(s.value(), part.low())
          : List.of(s.value());
    }
    if (statement instanceof Statement.Define s) {
      return List.of(s.value());
    }
    if (statement instanceof Statement.When s) {
      return List.of(s.condition());
    }
    if (statement instanceof Statement.Choose s) {
      return List.of(s.subject());
    }
    if (statement instanceof Statement.MemoryWrite s) {
      return s.mask().isPresent()
          ? List.of(s.address(), s.data(), s.mask().get())
          : List.of(s.address(), s.data());
    }
    if (statement instanceof Statement.Check s) {
      return List.of(s.condition());
    }
    return ((Statement.Log) statement).arguments();
  }

  /**
   * Whether the arms name every value of the subject; of an enumeration, every member, since it
   * holds nothing else once it has been reset.
   */
  public static boolean isExhaustive(Statement.Choose choose) {
    long labels = choose.arms().stream().mapToLong(arm -> arm.labels().size()).sum();
    int width = choose.subject().width();
    return (width < 32 && labels == 1L << width)
        || (choose.subject().type() instanceof Type.EnumType type
            && labels == type.members().size());
  }

  /** The statements with only those leaves, and the conditionals that still hold any. */
  public static List<Statement> keep(List<Statement> statements, Predicate<Statement> leaf) {
    var kept = new ArrayList<Statement>();
    for (var statement : statements) {
      if (isConditional(statement)) {
        var rest = keep(statement, leaf);
        if (rest.isPresent()) {
          kept.add(rest.get());
        }
      } else if (leaf.test(statement)) {
        kept.add(statement);
      }
    }
    return kept;
  }

  private static Optional<Statement> keep(Statement conditional, Predicate<Statement> leaf) {
    if (conditional instanceof Statement.When s) {
      var then = keep(s.then(), leaf);
      var otherwise = keep(s.otherwise(), leaf);
      return then.isEmpty() && otherwise.isEmpty()
          ? Optional.empty()
          : Optional.of(new Statement.When(s.condition(), then, otherwise, s.at()));
    }
    var s = (Statement.Choose) conditional;
    var arms = new ArrayList<Statement.Arm>();
    boolean any = false;
    for (var arm : s.arms()) {
      var body = keep(arm.body(), leaf);
      any |= !body.isEmpty();
      arms.add(new Statement.Arm(arm.labels(), body, arm.at()));
    }
    var otherwise = s.otherwise().map(body -> keep(body, leaf)).filter(b -> !b.isEmpty());
    if (!any && otherwise.isEmpty()) {
      return Optional.empty();
    }
    if (otherwise.isEmpty()) {
      arms.removeIf(arm -> arm.body().isEmpty());
    }
    return Optional.of(new Statement.Choose(s.subject(), arms, otherwise, s.at()));
  }
}
