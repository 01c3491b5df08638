package org.spatten.hdl.memories;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Statement.MemoryWrite;
import org.spatten.hdl.ir.Target;
import org.spatten.hdl.ir.Type;

/**
 * The parent's signals at a write port.
 *
 * @param mask of one element, or none
 * @param condition when the only write is taken, if one expression tells
 * @param single whether one write uses the port: then all but the enable is driven always
 */
record WriteSignals(
    Signal enable,
    Signal address,
    List<Signal> mask,
    Signal data,
    Optional<Expr> condition,
    boolean single) {
  /** What drives the port of which {@code first} is the first write, while none is taken. */
  List<Statement> defaults(MemoryWrite first) {
    var statements = new ArrayList<Statement>();
    var enabled = condition.map(c -> Replacement.enabled(first.domain(), c));
    statements.add(assign(enable, enabled.orElseGet(() -> zero(enable)), first));
    if (single) {
      statements.addAll(operands(first));
    } else {
      statements.add(assign(address, zero(address), first));
      mask.forEach(m -> statements.add(assign(m, zero(m), first)));
      statements.add(assign(data, zero(data), first));
    }
    return statements;
  }

  /** What stands in the place of a write. */
  List<Statement> at(MemoryWrite write) {
    var statements = new ArrayList<Statement>();
    if (condition.isPresent()) {
      return statements;
    }
    var one = new Expr.Literal(BigInteger.ONE, Type.BoolType.BOOL);
    statements.add(assign(enable, Replacement.enabled(write.domain(), one), write));
    if (!single) {
      statements.addAll(operands(write));
    }
    return statements;
  }

  private List<Statement> operands(MemoryWrite write) {
    var statements = new ArrayList<Statement>();
    statements.add(assign(address, Replacement.fitted(write.address(), address), write));
    for (var signal : mask) {
      var ones = BigInteger.ONE.shiftLeft(signal.width()).subtract(BigInteger.ONE);
      var all = new Expr.Literal(ones, signal.type());
      statements.add(assign(signal, write.mask().orElse(all), write));
    }
    statements.add(assign(data, write.data(), write));
    return statements;
  }

  private static Expr zero(Signal signal) {
    return new Expr.Literal(BigInteger.ZERO, signal.type());
  }

  private static Statement assign(Signal signal, Expr value, MemoryWrite at) {
    return new Statement.Assign(new Target.Whole(signal), value, at.at());
  }
}
