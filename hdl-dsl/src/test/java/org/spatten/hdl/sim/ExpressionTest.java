package org.spatten.hdl.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.spatten.hdl.engine.SimulationOptions;
import org.spatten.hdl.engine.SimulationSession;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Signal;

class ExpressionTest {
  @Property(tries = 80)
  void anyExpressionHasItsReferenceValue(@ForAll long seed) {
    Random random = new Random(seed);
    RandomExprs exprs = new RandomExprs(random);
    Ir ir = new Ir();
    List<Signal> inputs = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      inputs.add(ir.port("in" + i, exprs.type(exprs.width()), Signal.Kind.INPUT));
      exprs.pool.add(Ir.read(inputs.get(i)));
    }
    List<Expr> outputs = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      outputs.add(exprs.grow());
      ir.out("out" + i, outputs.get(i));
    }
    try (SimulationSession sim = new JvmEngine().open(ir.design(), SimulationOptions.DEFAULT)) {
      for (int vector = 0; vector < 8; vector++) {
        Map<Signal, BigInteger> values = new HashMap<>();
        for (Signal input : inputs) {
          values.put(input, exprs.bits(input.width()));
          sim.setWide(ir.index(input.name()), values.get(input));
        }
        Reference reference = Reference.of(values);
        for (int i = 0; i < outputs.size(); i++) {
          Expr output = outputs.get(i);
          assertThat(sim.getWide(ir.index("out" + i)))
              .as(() -> output.toString())
              .isEqualTo(reference.raw(output));
        }
      }
    }
  }
}
