package org.spatten.hdl.verilog;

import java.util.List;
import java.util.Optional;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Target;

/** Reads and writes of the element of an array of registers that an index chooses. */
final class IndexedAccess {
  private final ExpressionWriter expressions;
  private final RegisterArrays arrays;
  private final UsedBits used;

  IndexedAccess(ExpressionWriter expressions, ModuleContext context) {
    this.expressions = expressions;
    this.arrays = context.arrays;
    this.used = context.used;
  }

  /** The text of a select among elements; an index beyond the end reads the last. */
  Optional<Text> read(Expr.Select select) {
    var elements = RegisterArrays.reads(select);
    var array = elements.flatMap(arrays::of);
    if (array.isEmpty()) {
      return Optional.empty();
    }
    String name = array.get().name();
    int last = elements.get().size() - 1;
    for (int i = 0; i <= last; i++) {
      used.whole(element(name, String.valueOf(i)));
    }
    int size = array.get().members().size();
    if (!RegisterArrays.mayExceed(select.index(), last + 1)) {
      return Optional.of(Text.atom(element(name, expressions.index(select.index(), size))));
    }
    var index = compared(select.index());
    String element = element(name, expressions.index(select.index(), size));
    String limit = Literals.of(last, select.index().width());
    String end = element(name, String.valueOf(last));
    return Optional.of(
        new Text(
            "(" + index.operand() + " < " + limit + ") ? " + element + " : " + end,
            Text.Kind.TERNARY));
  }

  /** Whether the text of a statement is one assignment to an element. */
  boolean isLine(Statement statement) {
    return write(statement)
        .filter(w -> !RegisterArrays.mayExceed(w.index(), w.targets().size()))
        .isPresent();
  }

  /**
   * Writes the assignments to elements that begin at a place in a list; those that follow one
   * another with the same index share the question whether it is beyond the end.
   *
   * @return how many statements that was
   */
  int write(List<Statement> statements, int from, Code code) {
    var first = write(statements.get(from));
    if (first.isEmpty()) {
      return 0;
    }
    purpose(first.get());
    String guard = guard(first.get());
    if (!guard.isEmpty()) {
      code.open("if (" + guard + ") begin");
    }
    int at = from;
    var next = first;
    while (next.isPresent() && guard(next.get()).equals(guard)) {
      purpose(next.get());
      code.line(place(next.get()) + " <= " + expressions.code(next.get().value()) + ";");
      at++;
      next = at < statements.size() ? write(statements.get(at)) : Optional.empty();
    }
    if (!guard.isEmpty()) {
      code.close("end");
    }
    return at - from;
  }

  private Optional<IndexedWrite> write(Statement statement) {
    return statement instanceof Statement.Choose choose && !arrays.written().isEmpty()
        ? IndexedWrite.of(choose).filter(w -> arrays.of(w.signals()).isPresent())
        : Optional.empty();
  }

  private void purpose(IndexedWrite write) {
    expressions.purpose(arrays.of(write.targets().get(0).signal()).orElseThrow().name());
  }

  /** The condition under which an element is written; empty when the index is always of one. */
  private String guard(IndexedWrite write) {
    int count = write.targets().size();
    return RegisterArrays.mayExceed(write.index(), count)
        ? compared(write.index()).operand() + " < " + Literals.of(count, write.index().width())
        : "";
  }

  private String place(IndexedWrite write) {
    var target = write.targets().get(0);
    var array = arrays.of(target.signal()).orElseThrow();
    String index = expressions.index(write.index(), array.members().size());
    String bits =
        target instanceof Target.Part part && target.signal().width() > 1
            ? Selections.range(part.high(), part.low())
            : "";
    return element(array.name(), index) + bits;
  }

  /** An index that is also compared, which needs a name unless it is short. */
  private Text compared(Expr index) {
    var own = expressions.text(index);
    var text = own.isPrimary() ? own : expressions.named(index);
    used.whole(text);
    return text;
  }

  private static String element(String array, String index) {
    return array + "[" + index + "]";
  }
}
