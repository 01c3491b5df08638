package org.spatten.hdl.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.ClockDomain.ResetKind;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Target;
import org.spatten.hdl.ir.Type;
import org.spatten.hdl.verilog.Circuit;

/** Grows vectors of registers among which indices choose, for reading and for writing. */
final class Vectors {
  private final Circuit circuit;
  private final Expressions exprs;
  private final Random random;

  Vectors(Circuit circuit, Expressions exprs) {
    this.circuit = circuit;
    this.exprs = exprs;
    this.random = exprs.random;
  }

  /** A vector; returns values that show what it holds. */
  List<Expr> grow(String name, ClockDomain domain, Expr ready) {
    int count = 2 + random.nextInt(5);
    var type = exprs.type();
    boolean resets = domain.resetKind() != ResetKind.NONE && random.nextInt(4) > 0;
    var elements = new ArrayList<Signal>();
    for (int i = 0; i < count; i++) {
      String element = name + "_" + i;
      elements.add(
          resets
              ? circuit.reg(element, type, domain, exprs.literal(type))
              : circuit.reg(element, type, domain));
    }
    var reads = elements.stream().map(Circuit::read).toList();
    var shown = new ArrayList<Expr>(reads.subList(count - 2, count));
    for (int i = random.nextInt(3); i > 0; i--) {
      shown.add(new Expr.Select(index(count), reads, type));
    }
    if (!resets) {
      elements.forEach(e -> circuit.assign(e, exprs.any(type)));
    }
    exprs.pool.addAll(shown);
    if (random.nextBoolean()) {
      shown.addAll(lanes(name + "_lane", reads));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      var write = random.nextInt(6) == 0 ? fill(elements, exprs.any(type)) : write(elements);
      circuit.add(
          resets && random.nextInt(3) == 0
              ? write.get(0)
              : circuit.when(Circuit.and(ready, exprs.bool()), write, List.of()));
    }
    return shown;
  }

  /** Wires beside the elements that take one value, those of the elements, or the next ones. */
  private List<Expr> lanes(String name, List<Expr> reads) {
    var type = reads.get(0).type();
    var wires = new ArrayList<Signal>();
    var same = new ArrayList<Statement>();
    var next = new ArrayList<Statement>();
    var start = exprs.literal(type);
    for (int i = 0; i < reads.size(); i++) {
      var wire = circuit.wire(name + "_" + i, type);
      wires.add(wire);
      circuit.assign(wire, start);
      same.add(circuit.set(wire, reads.get(i)));
      next.add(circuit.set(wire, reads.get(Math.min(i + 1, reads.size() - 1))));
    }
    var inner = circuit.when(exprs.bool(), next, List.of());
    circuit.add(circuit.when(exprs.bool(), same, List.of(inner)));
    var values = wires.stream().map(Circuit::read).toList();
    exprs.pool.addAll(values);
    return values;
  }

  /** An index that may be too narrow for all elements, or go beyond the last. */
  private Expr index(int count) {
    int exact = Selects.bitsFor(count - 1);
    return exprs.any(Circuit.uint(Math.max(1, exact - 1 + random.nextInt(4))));
  }

  private List<Statement> fill(List<Signal> elements, Expr value) {
    return elements.stream().<Statement>map(e -> circuit.set(e, value)).toList();
  }

  private List<Statement> write(List<Signal> elements) {
    var index = index(elements.size());
    int width = elements.get(0).width();
    boolean part = random.nextInt(3) == 0;
    int low = part ? random.nextInt(width) : 0;
    int high = part ? low + random.nextInt(width - low) : width - 1;
    var type = part ? new Type.BitsType(high - low + 1) : elements.get(0).type();
    var value = exprs.any(type);
    var arms = new ArrayList<Statement.Arm>();
    for (int i = 0; i < elements.size() && Selects.bitsFor(i) <= index.width(); i++) {
      var target =
          part ? new Target.Part(elements.get(i), high, low) : new Target.Whole(elements.get(i));
      var assign = new Statement.Assign(target, value, circuit.at());
      var label = Circuit.lit(i, index.type());
      arms.add(new Statement.Arm(List.of(label), List.of(assign), circuit.at()));
    }
    return List.of(new Statement.Choose(index, arms, Optional.empty(), circuit.at()));
  }
}
