package org.spatten.hdl.check;

import java.util.ArrayDeque;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.spatten.hdl.ir.Expr;

/** Visits expressions after their operands, without recursion: they can be deeper than a stack. */
public final class PostOrder {
  private PostOrder() {}

  /**
   * Visits an expression and what it is made of, left to right, each once.
   *
   * @param done whether an expression has been visited; must hold after {@code visit}
   */
  public static void visit(Expr root, Predicate<Expr> done, Consumer<Expr> visit) {
    var stack = new ArrayDeque<Expr>();
    stack.push(root);
    while (!stack.isEmpty()) {
      var expr = stack.peek();
      int before = stack.size();
      if (!done.test(expr)) {
        var operands = Operands.of(expr);
        for (int i = operands.size() - 1; i >= 0; i--) {
          if (!done.test(operands.get(i))) {
            stack.push(operands.get(i));
          }
        }
      }
      if (stack.size() == before) {
        stack.pop();
        if (!done.test(expr)) {
          visit.accept(expr);
        }
      }
    }
  }
}
