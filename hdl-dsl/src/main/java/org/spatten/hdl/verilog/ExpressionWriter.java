package org.spatten.hdl.verilog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Type;

/**
 * Renders expressions, operands first and without recursion. An expression that is used more than
 * once, or would make a line unreadable, becomes a signal of its own.
 */
final class ExpressionWriter {
  /** A signal made for an expression; a {@code Select} becomes a case statement. */
  record Hoisted(String name, Type type, Optional<Text> value, Optional<Expr.Select> select) {}

  private static final int LONGEST = 200;
  private static final int LONGEST_PART = 60;
  private static final int CHEAP = 32;

  private final Usage usage;
  private final Names names;
  private final UsedBits used;
  private final Operators operators;
  private final ExpressionNames expressionNames;
  private final IdentityHashMap<Expr, Text> done = new IdentityHashMap<>();
  private List<Hoisted> hoisted = new ArrayList<>();

  ExpressionWriter(ModuleContext context) {
    this.usage = context.usage;
    this.names = context.names;
    this.used = context.used;
    this.operators = new Operators(this, context);
    this.expressionNames = new ExpressionNames(e -> knownName(e, context.signals));
  }

  /** The text of an expression whose every bit is read. */
  Text whole(Expr expr) {
    var text = text(expr);
    used.whole(text);
    return text;
  }

  String code(Expr expr) {
    return whole(expr).code();
  }

  /** The text of an expression of which the caller marks the bits that it reads. */
  Text text(Expr root) {
    var stack = new ArrayDeque<Expr>();
    stack.push(root);
    while (!stack.isEmpty()) {
      var expr = stack.peek();
      int before = stack.size();
      if (!done.containsKey(expr)) {
        for (var operand : Operators.renderedOperands(expr)) {
          if (!done.containsKey(operand)) {
            stack.push(operand);
          }
        }
      }
      if (stack.size() == before) {
        stack.pop();
        if (!done.containsKey(expr)) {
          done.put(expr, finish(expr));
        }
      }
    }
    return done.get(root);
  }

  /** The expression as a name, hoisted when it has none. */
  Text named(Expr expr) {
    var text = text(expr);
    if (text.isName()) {
      return text;
    }
    var name = hoist(expr, text);
    done.put(expr, name);
    return name;
  }

  /** The name of an expression whose every bit is read. */
  String namedCode(Expr expr) {
    var name = named(expr);
    used.whole(name);
    return name.code();
  }

  /** An index of exactly the bits that a vector of that width needs. */
  String index(Expr index, int vectorWidth) {
    text(index);
    return operators.selections().index(index, vectorWidth);
  }

  /** An index of exactly the bits that a memory needs. */
  String address(Memory memory, Expr address) {
    text(address);
    return operators.selections().address(memory, address);
  }

  /** An address as an operand of a comparison. */
  String comparableAddress(Memory memory, Expr address) {
    text(address);
    String code = operators.selections().address(memory, address);
    return code.equals(done.get(address).code()) ? done.get(address).operand() : code;
  }

  /** A new signal with this value. */
  Text hoist(String wish, Type type, Text value) {
    String name = names.allocate(wish);
    used.whole(value);
    hoisted.add(new Hoisted(name, type, Optional.of(value), Optional.empty()));
    return Text.name(name);
  }

  /** The declared vector that holds all bits of an expression, hoisted when there is none. */
  String base(Expr expr) {
    return text(expr).base().orElseGet(() -> named(expr).code());
  }

  Text hoistSelect(Expr.Select select) {
    String name = names.allocate(expressionNames.of(select));
    hoisted.add(new Hoisted(name, select.type(), Optional.empty(), Optional.of(select)));
    return Text.name(name);
  }

  /** A readable name for an expression, not yet allocated. */
  String describe(Expr expr) {
    return expressionNames.of(expr);
  }

  /** The signals made since the last call. */
  List<Hoisted> takeHoisted() {
    var result = hoisted;
    hoisted = new ArrayList<>();
    return result;
  }

  private Text finish(Expr expr) {
    shortenOperands(expr);
    var text = operators.render(expr);
    return usage.uses(expr) > 1 && !isCheap(expr, text) ? hoist(expr, text) : text;
  }

  private Text hoist(Expr expr, Text text) {
    return hoist(expressionNames.of(expr), expr.type(), text);
  }

  private static boolean isCheap(Expr expr, Text text) {
    if (Constants.of(expr).isPresent() || text.isName()) {
      return true;
    }
    boolean rewiring =
        expr instanceof Expr.Slice || expr instanceof Expr.Resize || expr instanceof Expr.Cast;
    return text.code().length() <= CHEAP
        && ((rewiring && text.isPrimary()) || text.kind() == Text.Kind.NOT);
  }

  private void shortenOperands(Expr expr) {
    var operands = Operators.renderedOperands(expr);
    if (expr instanceof Expr.Select) {
      return;
    }
    long total = 0;
    for (var operand : operands) {
      total += done.get(operand).code().length();
    }
    if (total <= LONGEST) {
      return;
    }
    for (var operand : operands) {
      var text = done.get(operand);
      if (!text.isName() && text.code().length() > LONGEST_PART) {
        done.put(operand, hoist(operand, text));
      }
    }
  }

  private Optional<String> knownName(Expr expr, SignalNames signals) {
    if (expr instanceof Expr.Read read) {
      return Optional.of(signals.of(read.signal()));
    }
    return Optional.ofNullable(done.get(expr)).filter(Text::isName).map(Text::code);
  }
}
