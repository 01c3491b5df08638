package org.spatten.hdl.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.spatten.hdl.engine.SimulationOptions;
import org.spatten.hdl.engine.SimulationSession;

class JvmEngineTest {
  @Test
  void aGcdIsFoundBySubtraction() {
    Ir ir = Gcds.gcd();
    try (SimulationSession sim = new JvmEngine().open(ir.design(), SimulationOptions.DEFAULT)) {
      for (int[] pair : new int[][] {{12, 18}, {7, 5}, {1000, 35}, {65535, 4369}}) {
        sim.set(ir.index("start"), 1);
        sim.set(ir.index("a"), pair[0]);
        sim.set(ir.index("b"), pair[1]);
        sim.step(0, 1);
        sim.set(ir.index("start"), 0);
        while (sim.get(ir.index("done")) == 0) {
          sim.step(0, 1);
        }
        long expected =
            BigInteger.valueOf(pair[0]).gcd(BigInteger.valueOf(pair[1])).longValueExact();
        assertThat(sim.get(ir.index("result"))).isEqualTo(expected);
      }
    }
  }
}
