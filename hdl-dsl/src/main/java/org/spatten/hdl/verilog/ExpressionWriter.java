package org.spatten.hdl.verilog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spatten.hdl.check.Operands;
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

  private final SignalNames signals;
  private final Usage usage;
  private final Names names;
  private final UsedBits used;
  private final Operators operators;
  private final ExpressionNames expressionNames;

  /** The text of all expressions rendered so far but plain reads of signals. */
  private final IdentityHashMap<Expr, Text> done = new IdentityHashMap<>();

  private final ArrayDeque<Expr> stack = new ArrayDeque<>();
  private List<Hoisted> hoisted = new ArrayList<>();
  private final Map<String, String> nameOf = new HashMap<>();
  private String purpose = "";

  ExpressionWriter(ModuleContext context) {
    this.signals = context.signals;
    this.usage = context.usage;
    this.names = context.names;
    this.used = context.used;
    this.operators = new Operators(this, context);
    this.expressionNames = new ExpressionNames(this::knownName);
  }

  /** Names what the next expressions are for; their parts are named after it if need be. */
  void purpose(String name) {
    purpose = name;
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

  /** The opposite of a condition. */
  Text not(Expr condition) {
    text(condition);
    return operators.negation().of(condition);
  }

  /** The text of an expression of which the caller marks the bits that it reads. */
  Text text(Expr root) {
    if (root instanceof Expr.Read read) {
      return Text.name(signals.of(read.signal()));
    }
    var known = done.get(root);
    if (known == null) {
      render(root);
      known = done.get(root);
    }
    return known;
  }

  private void render(Expr root) {
    int outer = stack.size();
    stack.push(root);
    while (stack.size() > outer) {
      var expr = stack.peek();
      int before = stack.size();
      if (!done.containsKey(expr)) {
        for (var operand : Operators.renderedOperands(expr)) {
          if (!(operand instanceof Expr.Read) && !done.containsKey(operand)) {
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
  }

  /** The expression as a name, hoisted when it has none. */
  Text named(Expr expr) {
    var text = text(expr);
    return text.isName() ? text : named(expr, describe(expr));
  }

  /** The expression as a name, hoisted under the wished one when it has none. */
  Text named(Expr expr, String wish) {
    var text = text(expr);
    if (text.isName()) {
      return text;
    }
    var name = hoist(wish, expr.type(), text);
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
    String code = operators.selections().address(memory, address);
    return code.equals(text(address).code()) ? text(address).operand() : code;
  }

  /** A signal with this value, a new one unless another has it. */
  Text hoist(String wish, Type type, Text value) {
    String key = type.width() + (type.signed() ? "s " : " ") + value.code();
    var known = nameOf.get(key);
    if (known == null) {
      known = names.allocate(wish);
      nameOf.put(key, known);
      used.whole(value);
      hoisted.add(new Hoisted(known, type, Optional.of(value), Optional.empty()));
    }
    return Text.name(known);
  }

  /** The declared vector that holds all bits of an expression, hoisted when there is none. */
  String base(Expr expr) {
    return text(expr).base().orElseGet(() -> named(expr).code());
  }

  /** As {@link #base(Expr)}, with the name of the vector when there is none. */
  String base(Expr expr, String wish) {
    return text(expr).base().orElseGet(() -> named(expr, wish).code());
  }

  Text hoistSelect(Expr.Select select) {
    String name = names.allocate(describe(select));
    hoisted.add(new Hoisted(name, select.type(), Optional.empty(), Optional.of(select)));
    return Text.name(name);
  }

  /** A readable name for an expression, not yet allocated. */
  String describe(Expr expr) {
    return expressionNames.of(expr, purpose);
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
    return hoist(describe(expr), expr.type(), text);
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
    if (expr instanceof Expr.Select) {
      return;
    }
    var operands = Operators.renderedOperands(expr);
    long total = 0;
    for (var operand : operands) {
      total += continues(expr, operand) ? 0 : text(operand).code().length();
    }
    if (total <= LONGEST) {
      return;
    }
    for (var operand : operands) {
      var text = text(operand);
      if (!text.isName() && text.code().length() > LONGEST_PART && !continues(expr, operand)) {
        done.put(operand, hoist(operand, text));
      }
    }
  }

  /** Whether the operand is the rest of a chain, which reads well at any length. */
  private static boolean continues(Expr expr, Expr operand) {
    if (expr instanceof Expr.Mux mux) {
      return operand instanceof Expr.Mux && Operands.same(operand, mux.whenFalse());
    }
    return expr instanceof Expr.Binary outer
        && operand instanceof Expr.Binary inner
        && inner.op() == outer.op()
        && Operands.same(operand, outer.left());
  }

  private Optional<String> knownName(Expr expr) {
    if (expr instanceof Expr.Read read) {
      return Optional.of(signals.word(read.signal()));
    }
    return Optional.ofNullable(done.get(expr)).filter(Text::isName).map(t -> word(t.code()));
  }

  /** What an element of an array is called in names. */
  private static String word(String name) {
    return name.indexOf('[') < 0 ? name : name.replace('[', '_').replace("]", "");
  }
}
