package org.spatten.verilator.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.engine.SimulationEngine;
import org.spatten.hdl.engine.SimulationOptions;
import org.spatten.hdl.engine.SimulationSession;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.sim.JvmEngine;
import org.spatten.hdl.verilog.EmitOptions;
import org.spatten.verilator.source.ModelSource;

/** Every library cell does the same on both engines, whatever its inputs do. */
class EnginesAgreeTest {
  private static final int CYCLES = 2000;
  private static final long SEED = 20_26;

  static List<Supplier<Component>> cells() {
    return List.of(Queues::new, PrefixSums::new, Stages::new);
  }

  @ParameterizedTest
  @MethodSource("cells")
  void bothEnginesGiveTheSameOutputsForRandomInputs(Supplier<Component> cell) {
    var design = Elaboration.of(cell.get());
    var onJvm = run(new JvmEngine(), design, 1);
    var onVerilator = run(new VerilatorEngine(), design, 2);
    for (int cycle = 0; cycle < CYCLES; cycle++) {
      assertThat(onVerilator.get(cycle))
          .as("cycle %d, seed %d", cycle, SEED)
          .isEqualTo(onJvm.get(cycle));
    }
  }

  private static List<List<String>> run(SimulationEngine engine, Design design, long seed) {
    var ports = DesignModel.of(design, EmitOptions.DEFAULT);
    var random = new Random(SEED);
    var seen = new ArrayList<List<String>>();
    try (var session = engine.open(design, SimulationOptions.DEFAULT.withSeed(seed))) {
      int clock = ports.portIndex(ports.clocks().get(0));
      int reset = ports.portIndex(ports.reset().orElseThrow().port());
      session.set(reset, 1);
      session.step(clock, 2);
      session.set(reset, 0);
      for (int cycle = 0; cycle < CYCLES; cycle++) {
        for (int port = 0; port < ports.ports().size(); port++) {
          if (ports.ports().get(port).isInput() && port != clock && port != reset) {
            session.setWide(port, new BigInteger(ports.ports().get(port).width(), random));
          }
        }
        seen.add(outputs(session, ports));
        session.step(clock, 1);
      }
    }
    return seen;
  }

  /** The outputs that mean something: a payload counts while its valid is 1. */
  private static List<String> outputs(SimulationSession session, ModelSource ports) {
    var seen = new ArrayList<String>();
    for (int port = 0; port < ports.ports().size(); port++) {
      var name = ports.ports().get(port).name();
      if (!ports.ports().get(port).isInput() && !isMeaningless(session, ports, name)) {
        seen.add(name + "=" + session.getWide(port).toString(16));
      }
    }
    return seen;
  }

  private static boolean isMeaningless(
      SimulationSession session, ModelSource ports, String output) {
    return ports.streams().stream()
        .filter(s -> s.fields().stream().anyMatch(f -> f.port().equals(output)))
        .anyMatch(s -> session.get(ports.portIndex(s.valid())) == 0);
  }
}
