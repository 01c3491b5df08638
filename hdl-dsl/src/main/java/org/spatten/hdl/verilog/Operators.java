package org.spatten.hdl.verilog;

import java.util.ArrayList;
import java.util.List;
import org.spatten.hdl.check.Operands;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Type;
import org.spatten.hdl.verilog.Text.Kind;

/** The text of each kind of expression, its operands being rendered already. */
final class Operators {
  private final ExpressionWriter writer;
  private final UsedBits used;
  private final SignalNames signals;
  private final Enums enums;
  private final Selections selections;
  private final Arithmetic arithmetic;
  private final IndexedAccess indexed;

  Operators(ExpressionWriter writer, ModuleContext context) {
    this.writer = writer;
    this.used = context.used;
    this.signals = context.signals;
    this.enums = context.enums;
    this.selections = new Selections(writer, used, context.options.language());
    this.arithmetic = new Arithmetic(writer, selections);
    this.indexed = new IndexedAccess(writer, context);
  }

  /** The operands that the text of an expression mentions. */
  static List<Expr> renderedOperands(Expr expr) {
    if (Constants.of(expr).isPresent()) {
      return List.of();
    }
    var operands = Operands.of(expr);
    if (expr instanceof Expr.Select select) {
      int reachable = reachable(select);
      return reachable == 1 ? operands.subList(1, 2) : operands.subList(0, reachable + 1);
    }
    return operands;
  }

  /** The number of options that some index selects. */
  static int reachable(Expr.Select select) {
    int width = select.index().width();
    int options = select.options().size();
    return width < 31 ? Math.min(options, 1 << width) : options;
  }

  /** Whether it needs a case statement; one of two is a conditional operator. */
  static boolean isCase(Expr.Select select) {
    return reachable(select) > 1 && select.index().width() > 1;
  }

  Selections selections() {
    return selections;
  }

  Negation negation() {
    return arithmetic.negation();
  }

  Text render(Expr expr) {
    if (expr instanceof Expr.Literal e && e.type() instanceof Type.BitsType) {
      return Text.literal(Literals.ofBits(e.value(), e.width()));
    }
    var constant = Constants.of(expr);
    if (constant.isPresent()) {
      return literal(constant.get());
    }
    if (expr instanceof Expr.Read e) {
      return Text.name(signals.of(e.signal()));
    }
    if (expr instanceof Expr.Unary e) {
      return arithmetic.unary(e);
    }
    if (expr instanceof Expr.Binary e) {
      return arithmetic.binary(e);
    }
    if (expr instanceof Expr.Mux e) {
      return mux(e.condition(), e.whenTrue(), e.whenFalse());
    }
    if (expr instanceof Expr.Concat e) {
      return concat(e);
    }
    if (expr instanceof Expr.Slice e) {
      return selections.slice(e);
    }
    if (expr instanceof Expr.DynamicSlice e) {
      return selections.dynamicSlice(e);
    }
    if (expr instanceof Expr.Resize e) {
      return selections.resize(e);
    }
    if (expr instanceof Expr.Cast e) {
      return cast(e);
    }
    if (expr instanceof Expr.Select e) {
      return reachable(e) == 1
          ? writer.text(e.options().get(0))
          : indexed.read(e).orElseGet(() -> select(e));
    }
    var read = (Expr.MemoryRead) expr;
    return signedAs(
        Text.atom(
            read.memory().name() + "[" + selections.address(read.memory(), read.address()) + "]"),
        false,
        expr.type());
  }

  private Text literal(Expr.Literal e) {
    if (e.type() instanceof Type.EnumType type) {
      return enums
          .member(type, e.value())
          .map(Text::atom)
          .orElseGet(() -> Text.atom(Literals.of(e.value(), type)));
    }
    return Text.literal(Literals.of(e.value(), e.type()));
  }

  private Text select(Expr.Select e) {
    return isCase(e)
        ? writer.hoistSelect(e)
        : mux(e.index(), e.options().get(1), e.options().get(0));
  }

  private Text mux(Expr condition, Expr whenTrue, Expr whenFalse) {
    var otherwise = writer.whole(whenFalse);
    String last = otherwise.kind() == Kind.TERNARY ? otherwise.code() : otherwise.operand();
    String code =
        writer.whole(condition).operand() + " ? " + writer.whole(whenTrue).operand() + " : " + last;
    return new Text(code, Kind.TERNARY);
  }

  private Text concat(Expr.Concat e) {
    var parts = new ArrayList<String>();
    int i = 0;
    while (i < e.parts().size()) {
      var part = e.parts().get(i);
      int next = i + 1;
      while (next < e.parts().size() && Operands.same(e.parts().get(next), part)) {
        next++;
      }
      String text = part(part);
      parts.add(next - i == 1 ? text : "{" + (next - i) + "{" + text + "}}");
      i = next;
    }
    boolean repeated = parts.size() == 1 && e.parts().size() > 1;
    String code = repeated ? parts.get(0) : "{" + String.join(", ", parts) + "}";
    return signedAs(Text.atom(code), false, e.type());
  }

  /** Numbers in a concatenation have become raw bits but are still numbers to the reader. */
  private String part(Expr part) {
    return part instanceof Expr.Literal e && e.type() instanceof Type.BitsType
        ? Literals.of(e.value(), e.type())
        : writer.code(part);
  }

  private Text cast(Expr.Cast e) {
    var text = writer.text(e.value());
    boolean enumTyped = e.value() instanceof Expr.Read r && signals.isEnumTyped(r.signal());
    if (enumTyped) {
      used.whole(text);
      text = Text.atom(text.code());
    }
    return signedAs(text, e.value().type().signed(), e.type());
  }

  /** The same bits with the signedness of the type. */
  static Text signedAs(Text text, boolean signed, Type type) {
    if (signed == type.signed()) {
      return text;
    }
    String code = (type.signed() ? "$signed(" : "$unsigned(") + text.code() + ")";
    return new Text(code, Kind.ATOM, text.base());
  }
}
