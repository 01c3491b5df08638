package org.spatten.hdl.verilog;

import java.math.BigInteger;
import java.util.List;
import java.util.function.BiConsumer;
import org.spatten.hdl.check.Statements;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Statement;

/** Writes statement trees; what a leaf becomes is the caller's choice. */
final class StatementWriter {
  private final ExpressionWriter expressions;
  private final SignalNames signals;
  private final String choice;
  private final BiConsumer<Statement, Code> leaf;
  private final IndexedAccess indexed;
  private final boolean combinational;

  StatementWriter(ModuleContext context, BiConsumer<Statement, Code> leaf) {
    this(context, leaf, false);
  }

  /**
   * Makes a writer.
   *
   * @param combinational whether a choice that names every member of an enumeration must leave no
   *     value without a branch, since that would describe a latch
   */
  StatementWriter(ModuleContext context, BiConsumer<Statement, Code> leaf, boolean combinational) {
    this.expressions = context.expressions;
    this.signals = context.signals;
    this.choice = context.options.language().choice;
    this.leaf = leaf;
    this.indexed = new IndexedAccess(context.expressions, context);
    this.combinational = combinational;
  }

  void write(List<Statement> statements, Code code) {
    int at = 0;
    while (at < statements.size()) {
      var statement = statements.get(at);
      int writes = indexed.write(statements, at, code);
      at += Math.max(1, writes);
      if (statement instanceof Statement.When s) {
        when(s, code);
      } else if (statement instanceof Statement.Choose s) {
        if (writes == 0) {
          choose(s, code);
        }
      } else {
        leaf.accept(statement, code);
      }
    }
  }

  private void when(Statement.When when, Code code) {
    purpose(when);
    if (when.then().isEmpty()) {
      code.open("if (" + expressions.not(when.condition()).code() + ") begin");
      write(when.otherwise(), code);
      code.close("end");
      return;
    }
    code.open("if (" + expressions.code(when.condition()) + ") begin");
    write(when.then(), code);
    rest(when.otherwise(), code);
    code.close("end");
  }

  /** Conditions are named after the first thing that they decide. */
  private void purpose(Statement conditional) {
    var driven = StatementGroups.firstDriven(conditional);
    if (driven.isPresent()) {
      expressions.purpose(signals.stem(driven.get()));
    }
  }

  /** Whether the statements are one conditional that may follow an {@code else}. */
  static boolean isChain(List<Statement> statements) {
    return statements.size() == 1
        && statements.get(0) instanceof Statement.When when
        && (!when.then().isEmpty() || when.otherwise().isEmpty());
  }

  /** Continues an open {@code if} with this conditional; the caller closes it. */
  void elseIf(Statement.When first, Code code) {
    rest(List.of(first), code);
  }

  private void rest(List<Statement> statements, Code code) {
    var rest = statements;
    while (isChain(rest)) {
      var next = (Statement.When) rest.get(0);
      purpose(next);
      code.reopen("end else if (" + expressions.code(next.condition()) + ") begin");
      write(next.then(), code);
      rest = next.otherwise();
    }
    if (!rest.isEmpty()) {
      code.reopen("end else begin");
      write(rest, code);
    }
  }

  private void choose(Statement.Choose choose, Code code) {
    if (choose.arms().isEmpty()) {
      write(choose.otherwise().orElse(List.of()), code);
      return;
    }
    purpose(choose);
    if (isIf(choose)) {
      onlyArm(choose, code);
      return;
    }
    code.open(choice + " (" + expressions.code(choose.subject()) + ")");
    boolean full = isFull(choose);
    boolean lastIsDefault =
        combinational && choose.otherwise().isEmpty() && !full && Statements.isExhaustive(choose);
    for (int i = 0; i < choose.arms().size(); i++) {
      var arm = choose.arms().get(i);
      var text = String.join(", ", arm.labels().stream().map(expressions::code).toList());
      boolean isDefault = lastIsDefault && i == choose.arms().size() - 1;
      branch(isDefault ? "default /* " + text + " */:" : text + ":", arm.body(), code);
    }
    if (choose.otherwise().isPresent()) {
      branch("default:", choose.otherwise().get(), code);
    } else if (!full && !lastIsDefault) {
      code.line("default: ;");
    }
    code.close("endcase");
  }

  /** Whether one value has statements of its own. */
  private static boolean isIf(Statement.Choose choose) {
    return choose.arms().size() == 1
        && choose.arms().get(0).labels().size() == 1
        && !choose.arms().get(0).body().isEmpty()
        && !Statements.isExhaustive(choose);
  }

  private void onlyArm(Statement.Choose choose, Code code) {
    var arm = choose.arms().get(0);
    String label = expressions.whole(arm.labels().get(0)).operand();
    code.open("if (" + expressions.whole(choose.subject()).operand() + " == " + label + ") begin");
    write(arm.body(), code);
    choose.otherwise().ifPresent(otherwise -> rest(otherwise, code));
    code.close("end");
  }

  private static boolean isFull(Statement.Choose choose) {
    long labels = choose.arms().stream().mapToLong(arm -> arm.labels().size()).sum();
    return choose.subject().width() < 32 && labels == 1L << choose.subject().width();
  }

  private void branch(String label, List<Statement> body, Code code) {
    if (body.isEmpty()) {
      code.line(label + " ;");
      return;
    }
    if (body.size() == 1
        && (Statements.bodies(body.get(0)).isEmpty() || indexed.isLine(body.get(0)))) {
      var single = new Code();
      write(body, single);
      if (single.size() == 1) {
        code.line(label + " " + single.firstLine());
      } else {
        code.open(label + " begin");
        code.append(single);
        code.close("end");
      }
      return;
    }
    code.open(label + " begin");
    write(body, code);
    code.close("end");
  }

  /** Assigns a selected option to a name. */
  void select(String target, Expr.Select select, Code code) {
    int width = select.index().width();
    int reachable = Operators.reachable(select);
    code.open(choice + " (" + expressions.code(select.index()) + ")");
    for (int i = 0; i < reachable; i++) {
      String label =
          i == reachable - 1
              ? "default"
              : Literals.of(BigInteger.valueOf(i), width, select.index().type().signed());
      code.line(label + ": " + target + " = " + expressions.code(select.options().get(i)) + ";");
    }
    code.close("endcase");
  }
}
