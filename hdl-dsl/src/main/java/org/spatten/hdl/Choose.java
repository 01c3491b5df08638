package org.spatten.hdl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.naming.CallSites;

/**
 * A choice by the value of one subject.
 *
 * @param <V> the Java constants it chooses among
 */
public final class Choose<V> {
  private record Arm(List<Expr.Literal> labels, SourceLine at, List<Supplier<Statement>> body) {}

  /** How a Java constant becomes a constant of the subject. */
  interface Encoder<V> {
    Expr encode(V value);
  }

  private final Body body;
  private final Encoder<V> encoder;
  private final List<Arm> arms = new ArrayList<>();
  private final Supplier<Statement> statement;
  private Optional<List<Supplier<Statement>>> otherwise = Optional.empty();

  Choose(Body body, Ground<?> subject, Encoder<V> encoder) {
    body.requireOwn(subject);
    this.body = body;
    this.encoder = encoder;
    var expr = subject.expr();
    var at = body.quiet() ? SourceLine.UNKNOWN : CallSites.line();
    this.statement =
        () ->
            new Statement.Choose(
                expr,
                arms.stream()
                    .map(a -> new Statement.Arm(a.labels(), Blocks.freeze(a.body()), a.at()))
                    .toList(),
                otherwise.map(Blocks::freeze),
                at);
    body.add(statement);
  }

  /** What happens when the subject is {@code value}. */
  public Choose<V> is(V value, Runnable then) {
    return arm(List.of(value), then);
  }

  /** What happens when the subject is either value. */
  public Choose<V> is(V first, V second, Runnable then) {
    return arm(List.of(first, second), then);
  }

  /** What happens when the subject is one of three values. */
  public Choose<V> is(V first, V second, V third, Runnable then) {
    return arm(List.of(first, second, third), then);
  }

  /** What happens when the subject is one of the values. */
  public Choose<V> isAny(List<V> values, Runnable then) {
    return arm(values, then);
  }

  /** What happens when the subject is none of the values. */
  public void otherwise(Runnable then) {
    reopen("otherwise");
    otherwise = Optional.of(body.blocks.collect(When.guarded(body, then)));
  }

  private Choose<V> arm(List<V> values, Runnable then) {
    reopen("is");
    if (values.isEmpty()) {
      throw DriveErrors.noLabel();
    }
    var labels = new ArrayList<Expr.Literal>();
    values.forEach(v -> labels.add((Expr.Literal) encoder.encode(v)));
    for (var label : labels) {
      if (arms.stream().anyMatch(a -> a.labels().contains(label))) {
        throw DriveErrors.repeatedLabel(values.get(labels.indexOf(label)));
      }
    }
    var at = body.quiet() ? SourceLine.UNKNOWN : CallSites.line();
    arms.add(new Arm(labels, at, body.blocks.collect(When.guarded(body, then))));
    return this;
  }

  private void reopen(String what) {
    if (!body.quiet() && !body.blocks.reopen(statement)) {
      throw DriveErrors.detachedBranch(what);
    }
  }
}
