package org.spatten.hdl.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.spatten.hdl.engine.SimulationOptions;
import org.spatten.hdl.engine.SimulationSession;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;

class ModuleTest {
  @Property(tries = 60)
  void anyModuleRunsAsItsStatementsSay(@ForAll long seed) {
    Random random = new Random(seed);
    Ir ir = new RandomModules(random).grow();
    Module.Defined module = ir.module("top");
    ReferenceModule reference = new ReferenceModule(module);
    try (SimulationSession sim = new JvmEngine().open(ir.design(), SimulationOptions.DEFAULT)) {
      for (int cycle = 0; cycle < 12; cycle++) {
        for (int port = 2; port < ir.ports.size(); port++) {
          Signal signal = ir.ports.get(port);
          if (signal.kind() == Signal.Kind.INPUT) {
            BigInteger value = new BigInteger(signal.width(), random);
            sim.setWide(port, value);
            reference.set(signal, value);
          }
        }
        BigInteger reset = cycle == 0 || random.nextInt(8) == 0 ? BigInteger.ONE : BigInteger.ZERO;
        sim.setWide(1, reset);
        reference.set(ir.reset, reset);
        compare(ir, sim, reference, cycle);
        sim.step(0, 1);
        reference.edge(ir.reset);
        compare(ir, sim, reference, cycle + 1);
      }
    }
  }

  private static void compare(Ir ir, SimulationSession sim, ReferenceModule reference, int cycle) {
    if (cycle == 0) {
      return;
    }
    reference.settle();
    for (int port = 0; port < ir.ports.size(); port++) {
      Signal signal = ir.ports.get(port);
      if (signal.kind() == Signal.Kind.OUTPUT) {
        assertThat(sim.getWide(port))
            .as(() -> signal.name() + " in cycle " + cycle)
            .isEqualTo(reference.get(signal));
      }
    }
  }
}
