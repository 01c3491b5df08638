package org.spatten.hdl.firrtl;

import static org.spatten.hdl.firrtl.Terms.call;
import static org.spatten.hdl.firrtl.Terms.low;
import static org.spatten.hdl.firrtl.Terms.typed;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Type;

/**
 * The text of expressions. Its type is {@code SInt} for signed types, {@code Clock} for clocks and
 * {@code UInt} for all others. A value used twice becomes a node, and so does a long text.
 */
final class Expressions {
  private static final int LONGEST = 400;

  private final Sharing sharing;
  private final Names names;
  private final Lines nodes;
  private final Function<Signal, String> reference;
  private final Function<Expr.MemoryRead, String> memoryRead;
  private final IdentityHashMap<Expr, String> known = new IdentityHashMap<>();
  private final Arithmetic arithmetic = new Arithmetic(this);
  private final Shifts shifts = new Shifts(this);

  /**
   * Writes for one module.
   *
   * @param nodes where nodes are declared, before all statements
   * @param reference how a signal is read
   * @param memoryRead how the data of an asynchronous read is read
   */
  Expressions(
      Sharing sharing,
      Names names,
      Lines nodes,
      Function<Signal, String> reference,
      Function<Expr.MemoryRead, String> memoryRead) {
    this.sharing = sharing;
    this.names = names;
    this.nodes = nodes;
    this.reference = reference;
    this.memoryRead = memoryRead;
  }

  /** The value, of the type that its own type asks for. */
  String code(Expr expr) {
    if (expr instanceof Expr.Literal e) {
      return Terms.literal(e.value(), e.type());
    }
    if (expr instanceof Expr.Read e) {
      return reference.apply(e.signal());
    }
    var name = known.get(expr);
    if (name != null) {
      return name;
    }
    return expr instanceof Expr.MemoryRead || sharing.isShared(expr) ? named(expr) : built(expr);
  }

  /** As {@link #code}, as text that may be repeated. */
  String named(Expr expr) {
    if (expr instanceof Expr.Literal || expr instanceof Expr.Read) {
      return code(expr);
    }
    var name = known.get(expr);
    if (name == null) {
      name = node(build(expr));
      known.put(expr, name);
    }
    return name;
  }

  /** A node of that value. */
  String node(String value) {
    String name = names.temporary();
    nodes.line("node " + name + " = " + value);
    return name;
  }

  /** The bits of the value. */
  String unsigned(Expr expr) {
    boolean plain = !expr.type().signed() && !(expr.type() instanceof Type.ClockType);
    return plain ? code(expr) : call("asUInt", code(expr));
  }

  /** The bits of the value as text that may be repeated. */
  String namedUnsigned(Expr expr) {
    String name = named(expr);
    return expr.type().signed() ? call("asUInt", name) : name;
  }

  /** The value with the signedness of the type. */
  private String as(Expr expr, Type type) {
    return expr.type().signed() == type.signed() ? code(expr) : typed(unsigned(expr), type);
  }

  private String built(Expr expr) {
    String text = build(expr);
    return text.length() > LONGEST ? node(text) : text;
  }

  private String build(Expr expr) {
    if (expr instanceof Expr.Unary e) {
      return arithmetic.unary(e);
    }
    if (expr instanceof Expr.Binary e) {
      return switch (e.op()) {
        case SHL -> shifts.left(e);
        case SHR -> shifts.right(e);
        default -> arithmetic.binary(e);
      };
    }
    if (expr instanceof Expr.Mux e) {
      return call(
          "mux", code(e.condition()), as(e.whenTrue(), e.type()), as(e.whenFalse(), e.type()));
    }
    if (expr instanceof Expr.Concat e) {
      return typed(concat(e.parts()), e.type());
    }
    if (expr instanceof Expr.Slice e) {
      return typed(call("bits", code(e.value()), e.high(), e.low()), e.type());
    }
    if (expr instanceof Expr.DynamicSlice e) {
      return typed(shifts.slice(e), e.type());
    }
    if (expr instanceof Expr.Resize e) {
      return resize(e);
    }
    if (expr instanceof Expr.Cast e) {
      return e.value().type().signed() && e.type().signed()
          ? code(e.value())
          : typed(unsigned(e.value()), e.type());
    }
    if (expr instanceof Expr.Select e) {
      return new SelectTree(this, e).text();
    }
    return memoryRead.apply((Expr.MemoryRead) expr);
  }

  private String concat(List<Expr> parts) {
    if (parts.size() == 1) {
      return unsigned(parts.get(0));
    }
    int half = parts.size() / 2;
    return call("cat", concat(parts.subList(0, half)), concat(parts.subList(half, parts.size())));
  }

  private String resize(Expr.Resize e) {
    if (e.width() <= e.value().width()) {
      return typed(low(code(e.value()), e.width()), e.type());
    }
    String padded = call("pad", code(e.value()), e.width());
    boolean signed = e.value().type().signed();
    if (signed == e.type().signed()) {
      return padded;
    }
    return signed ? call("asUInt", padded) : call("asSInt", padded);
  }
}
