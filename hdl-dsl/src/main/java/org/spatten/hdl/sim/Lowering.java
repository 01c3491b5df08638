package org.spatten.hdl.sim;

import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Expr.BinaryOp;
import org.spatten.hdl.ir.Type;

/** Turns expressions into word-level nodes, in the scope that they are evaluated in. */
final class Lowering {
  private final Graph g;
  private final Words w;
  private final Arithmetic arithmetic;
  private final Shifts shifts;
  private final Selection selection;
  private final Signals signals;
  private final CombinationalLoops loops;

  Lowering(Graph graph, StateLayout layout, CombinationalLoops loops) {
    g = graph;
    this.loops = loops;
    w = new Words(graph);
    arithmetic = new Arithmetic(w, layout);
    shifts = new Shifts(w);
    selection = new Selection(w);
    signals = new Signals(this, w, loops);
  }

  Words words() {
    return w;
  }

  Signals signals() {
    return signals;
  }

  Node bit(Expr expr, Scope scope) {
    return value(expr, scope)[0];
  }

  Node[] value(Expr expr, Scope scope) {
    Node[] known = scope.values.get(expr);
    if (known == null) {
      known = compute(expr, scope);
      scope.values.put(expr, known);
    }
    return known;
  }

  private Node[] compute(Expr expr, Scope scope) {
    if (expr instanceof Expr.Literal literal) {
      Node[] out = new Node[Bits.words(literal.width())];
      for (int i = 0; i < out.length; i++) {
        out[i] = g.constant(Bits.word(literal.value(), literal.width(), i));
      }
      return out;
    } else if (expr instanceof Expr.Read read) {
      return signals.value(scope, read.signal());
    } else if (expr instanceof Expr.Unary unary) {
      return unary(unary, scope);
    } else if (expr instanceof Expr.Binary binary) {
      return binary(binary, scope);
    } else if (expr instanceof Expr.Mux mux) {
      Node condition = bit(mux.condition(), scope);
      return w.select(condition, value(mux.whenTrue(), scope), value(mux.whenFalse(), scope));
    } else if (expr instanceof Expr.Concat concat) {
      return concat(concat, scope);
    } else if (expr instanceof Expr.Slice slice) {
      return slice(slice.value(), slice.high(), slice.low(), scope);
    } else if (expr instanceof Expr.DynamicSlice slice) {
      Expr from = slice.value();
      Node[] amount = value(slice.low(), scope);
      return shifts.right(
          value(from, scope), from.width(), false, amount, slice.low().width(), slice.width());
    } else if (expr instanceof Expr.Resize resize) {
      Expr from = resize.value();
      return resize.width() <= from.width()
          ? slice(from, resize.width() - 1, 0, scope)
          : w.resize(value(from, scope), from.width(), from.type().signed(), resize.width());
    } else if (expr instanceof Expr.Cast cast) {
      return value(cast.value(), scope);
    } else if (expr instanceof Expr.Select select) {
      return select(select, scope);
    }
    Expr.MemoryRead read = (Expr.MemoryRead) expr;
    return memory(scope.memories.get(read.memory()), value(read.address(), scope));
  }

  private Node[] unary(Expr.Unary unary, Scope scope) {
    Node[] a = value(unary.value(), scope);
    int width = unary.value().width();
    return switch (unary.op()) {
      case NOT -> w.not(a, width);
      case NEGATE -> arithmetic.sub(w.zeros(width), a, width);
      case REDUCE_AND -> new Node[] {g.xor(w.any(w.not(a, width)), g.constant(1))};
      case REDUCE_OR -> new Node[] {w.any(a)};
      case REDUCE_XOR -> new Node[] {w.parity(a)};
    };
  }

  private Node[] binary(Expr.Binary binary, Scope scope) {
    Node[] a = value(binary.left(), scope);
    Node[] b = value(binary.right(), scope);
    Type left = binary.left().type();
    int width = left.width();
    int right = binary.right().width();
    boolean signed = left.signed();
    return switch (binary.op()) {
      case ADD -> arithmetic.add(a, b, width);
      case SUB -> arithmetic.sub(a, b, width);
      case MUL -> {
        int words = Bits.words(binary.width());
        yield arithmetic.mul(
            signed ? w.signExtend(a, width, words) : a,
            signed ? w.signExtend(b, right, words) : b,
            binary.width());
      }
      case DIV, REM -> arithmetic.divide(a, width, b, right, signed, binary.op() == BinaryOp.REM);
      case AND -> w.and(a, b);
      case OR -> w.or(a, b);
      case XOR -> w.xor(a, b);
      case EQ -> one(arithmetic.equal(a, b));
      case NE -> one(w.any(w.xor(a, b)));
      case LT -> one(arithmetic.less(a, b, width, signed));
      case GE -> one(not(arithmetic.less(a, b, width, signed)));
      case GT -> one(arithmetic.less(b, a, width, signed));
      case LE -> one(not(arithmetic.less(b, a, width, signed)));
      case SHL -> shifts.left(a, width, b, right);
      case SHR -> shifts.right(a, width, signed, b, right, width);
    };
  }

  private Node not(Node bit) {
    return g.xor(bit, g.constant(1));
  }

  private static Node[] one(Node bit) {
    return new Node[] {bit};
  }

  private Node[] concat(Expr.Concat concat, Scope scope) {
    Node[] out = w.zeros(concat.width());
    int low = concat.width();
    for (Expr part : concat.parts()) {
      low -= part.width();
      w.place(out, value(part, scope), low);
    }
    return out;
  }

  /** Looks only at what the wanted bits depend on, through everything that just moves bits. */
  private Node[] slice(Expr from, int high, int low, Scope scope) {
    if (from instanceof Expr.Read read) {
      return signals.value(scope, read.signal(), high, low);
    } else if (from instanceof Expr.Cast cast) {
      return slice(cast.value(), high, low, scope);
    } else if (from instanceof Expr.Slice slice) {
      return slice(slice.value(), slice.low() + high, slice.low() + low, scope);
    } else if (from instanceof Expr.Resize resize && high < resize.value().width()) {
      return slice(resize.value(), high, low, scope);
    } else if (from instanceof Expr.Concat concat) {
      return slice(concat, high, low, scope);
    } else if (loops.refining()) {
      return bitwise(from, high, low, scope);
    }
    return w.slice(value(from, scope), high, low);
  }

  /** Bits of an operator that treats each bit alone; only worth its copies to undo a false loop. */
  private Node[] bitwise(Expr from, int high, int low, Scope scope) {
    if (from instanceof Expr.Mux mux) {
      Node condition = bit(mux.condition(), scope);
      return w.select(
          condition,
          slice(mux.whenTrue(), high, low, scope),
          slice(mux.whenFalse(), high, low, scope));
    } else if (from instanceof Expr.Unary unary && unary.op() == Expr.UnaryOp.NOT) {
      return w.not(slice(unary.value(), high, low, scope), high - low + 1);
    } else if (from instanceof Expr.Binary binary && binary.op().compareTo(BinaryOp.AND) >= 0) {
      Node[] whole = scope.values.get(from);
      if (whole == null && binary.op().compareTo(BinaryOp.XOR) <= 0) {
        Node[] a = slice(binary.left(), high, low, scope);
        Node[] b = slice(binary.right(), high, low, scope);
        return switch (binary.op()) {
          case AND -> w.and(a, b);
          case OR -> w.or(a, b);
          default -> w.xor(a, b);
        };
      }
    }
    return w.slice(value(from, scope), high, low);
  }

  private Node[] slice(Expr.Concat concat, int high, int low, Scope scope) {
    Node[] out = w.zeros(high - low + 1);
    int partLow = concat.width();
    for (Expr part : concat.parts()) {
      int partHigh = partLow - 1;
      partLow -= part.width();
      if (partHigh >= low && partLow <= high) {
        int from = Math.max(low, partLow);
        int to = Math.min(high, partHigh);
        w.place(out, slice(part, to - partLow, from - partLow, scope), from - low);
      }
    }
    return out;
  }

  private Node[] select(Expr.Select select, Scope scope) {
    Node[][] options = new Node[select.options().size()][];
    for (int i = 0; i < options.length; i++) {
      options[i] = value(select.options().get(i), scope);
    }
    return selection.select(value(select.index(), scope), select.index().width(), options);
  }

  /** The word at an address, taken modulo the padded depth. */
  Node[] memory(Storage storage, Node[] address) {
    Node inside = g.and(address[0], g.constant(Bits.mask(storage.memory.addressWidth())));
    Node[] out = new Node[storage.wordsEach];
    Node first = g.mul(inside, g.constant(storage.wordsEach));
    for (int i = 0; i < out.length; i++) {
      int bits = Bits.wordBits(storage.memory.wordWidth(), i);
      out[i] = g.node(Op.MEMORY, storage.index, bits, g.add(first, g.constant(i)));
    }
    return out;
  }
}
