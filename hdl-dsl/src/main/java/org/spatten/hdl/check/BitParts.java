package org.spatten.hdl.check;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Target;

/**
 * Where signals that are driven in parts are cut, so that one part may depend on another without
 * being a cycle.
 */
final class BitParts implements Consumer<Statement> {
  private final Map<Signal, BitSet> starts = new HashMap<>();

  BitParts(Module.Defined module) {
    for (var statement : module.statements()) {
      Statements.forEach(statement, this);
    }
  }

  @Override
  public void accept(Statement statement) {
    if (statement instanceof Statement.Assign assign
        && assign.target() instanceof Target.Part part
        && part.signal().kind() != Signal.Kind.REGISTER) {
      var bits = starts.computeIfAbsent(part.signal(), k -> new BitSet());
      bits.set(0);
      bits.set(part.low());
      if (part.high() + 1 < part.signal().width()) {
        bits.set(part.high() + 1);
      }
    }
  }

  boolean isCut(Signal signal) {
    return starts.containsKey(signal);
  }

  /** The lowest bits of the parts that hold any of the bits. */
  int[] parts(Signal signal, int high, int low) {
    var bits = starts.get(signal);
    int first = bits.previousSetBit(low);
    return bits.stream().filter(start -> start >= first && start <= high).toArray();
  }

  /** The signal of which an expression is some bits, without any operator between. */
  static boolean isPartOfSignal(Expr.Slice slice) {
    return slice.value() instanceof Expr.Read
        || (slice.value() instanceof Expr.Cast cast && cast.value() instanceof Expr.Read);
  }

  static Signal signalOf(Expr.Slice slice) {
    var value = slice.value() instanceof Expr.Cast cast ? cast.value() : slice.value();
    return ((Expr.Read) value).signal();
  }
}
