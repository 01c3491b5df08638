package org.spatten.hdl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.naming.CallSites;

/** A conditional that may go on with {@link #elseWhen} or end with {@link #otherwise}. */
public final class When {
  private record Branch(Expr condition, SourceLine at, List<Supplier<Statement>> body) {}

  private final Body body;
  private final List<Branch> branches = new ArrayList<>();
  private final Supplier<Statement> statement;
  private List<Supplier<Statement>> otherwise = List.of();

  When(Body body) {
    this.body = body;
    this.statement = () -> freeze(0);
  }

  static When of(Body body, Bool condition, Runnable then) {
    var made = new When(body);
    body.add(made.statement);
    made.branch(condition, then);
    return made;
  }

  /** What happens when no earlier condition holds, but this one does. */
  public When elseWhen(Bool condition, Runnable then) {
    reopen("elseWhen");
    branch(condition, then);
    return this;
  }

  /** What happens when no condition holds. */
  public void otherwise(Runnable then) {
    reopen("otherwise");
    otherwise = body.blocks.collect(guarded(body, then));
  }

  private void reopen(String what) {
    if (!body.quiet() && !body.blocks.reopen(statement)) {
      throw DriveErrors.detachedBranch(what);
    }
  }

  private void branch(Bool condition, Runnable then) {
    body.requireOwn(condition);
    var at = body.quiet() ? SourceLine.UNKNOWN : CallSites.line();
    branches.add(new Branch(condition.expr(), at, body.blocks.collect(guarded(body, then))));
  }

  /** A component whose block throws is of no further use. */
  static Runnable guarded(Body body, Runnable block) {
    Missing.require(block);
    return () -> {
      try {
        block.run();
      } catch (RuntimeException | Error e) {
        body.poison();
        throw e;
      }
    };
  }

  private Statement freeze(int index) {
    var branch = branches.get(index);
    var rest = index + 1 < branches.size() ? List.of(freeze(index + 1)) : Blocks.freeze(otherwise);
    return new Statement.When(branch.condition(), Blocks.freeze(branch.body()), rest, branch.at());
  }
}
