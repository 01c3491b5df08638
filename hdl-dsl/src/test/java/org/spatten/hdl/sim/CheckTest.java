package org.spatten.hdl.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.engine.SimulationOptions;
import org.spatten.hdl.engine.SimulationSession;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Signal.Kind;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Statement.CheckKind;

class CheckTest {
  private final Ir ir = new Ir();

  private SimulationSession open() {
    return new JvmEngine().open(ir.design(), SimulationOptions.DEFAULT);
  }

  @Test
  void aFailedRequirementSaysWhereAndWhen() {
    Expr good = ir.in("good", Ir.BOOL);
    ir.statements.add(
        new Statement.Check(CheckKind.REQUIRE, good, "must be good", ir.domain, Ir.AT));
    try (SimulationSession sim = open()) {
      sim.set(1, 1);
      sim.step(0, 2);
      sim.set(1, 0);
      sim.set(2, 1);
      sim.step(0, 3);
      sim.set(2, 0);
      assertThatThrownBy(() -> sim.step(0, 1))
          .isInstanceOf(SimulationException.class)
          .hasMessage("Test.java:7: require failed in cycle 5: must be good");
    }
  }

  @Test
  void aCheckInsideAWhenIsOnlyMadeWhereControlReachesIt() {
    Expr good = ir.in("good", Ir.BOOL);
    Expr care = ir.in("care", Ir.BOOL);
    ir.when(
        care,
        () ->
            ir.statements.add(
                new Statement.Check(CheckKind.ASSUME, good, "given", ir.domain, Ir.AT)),
        () -> {});
    try (SimulationSession sim = open()) {
      sim.step(0, 2);
      sim.set(ir.index("care"), 1);
      assertThatThrownBy(() -> sim.step(0, 1))
          .hasMessage("Test.java:7: assume failed in cycle 2: given");
    }
  }

  @Test
  void aCoverStatementCountsTheCyclesInWhichItHolds() {
    Expr full = ir.in("full", Ir.BOOL);
    ir.statements.add(new Statement.Check(CheckKind.COVER, full, "full", ir.domain, Ir.AT));
    try (SimulationSession sim = open()) {
      sim.set(2, 1);
      sim.set(1, 1);
      sim.step(0, 5);
      sim.set(1, 0);
      sim.step(0, 3);
      sim.set(2, 0);
      sim.step(0, 2);
      assertThat(sim.coverage()).isEqualTo(Map.of("Test.java:7 full", 3L));
    }
  }

  @Test
  void aLoopIsShownAsItsPath() {
    Signal a = ir.signal("a", Ir.BOOL, Kind.WIRE);
    Signal b = ir.signal("b", Ir.BOOL, Kind.WIRE);
    ir.set(a, Ir.not(Ir.read(b)));
    ir.set(b, Ir.read(a));
    ir.out("out", Ir.read(a));
    assertThatThrownBy(this::open)
        .isInstanceOf(SimulationException.class)
        .hasMessage(
            """
            combinational loop:
              a (Test.java:7) depends on
              b (Test.java:7) depends on
              a (Test.java:7)
            put a register on this path""");
  }

  @Test
  void bitsOfOneSignalThatDependOnEachOtherAreNoLoop() {
    Expr in = ir.in("in", Ir.uint(8));
    Signal chain = ir.signal("chain", Ir.uint(8), Kind.WIRE);
    Expr shifted =
        new Expr.Concat(
            List.of(Ir.slice(Ir.read(chain), 6, 0), Ir.literal(Ir.uint(1), 0)), Ir.uint(8));
    ir.set(chain, Ir.op(Expr.BinaryOp.XOR, shifted, in));
    ir.out("out", Ir.read(chain));
    try (SimulationSession sim = open()) {
      for (int value = 0; value < 256; value++) {
        sim.set(ir.index("in"), value);
        int expected = 0;
        int bit = 0;
        for (int i = 0; i < 8; i++) {
          bit ^= value >> i & 1;
          expected |= bit << i;
        }
        assertThat(sim.get(ir.index("out"))).isEqualTo(expected);
      }
    }
  }

  @Test
  void anExternalModuleWithoutAModelIsNamed() {
    Ir inner = new Ir();
    Module.External external =
        new Module.External("pll", inner.ports, List.of(), Optional.empty(), Ir.AT);
    ir.instances.add(new Instance("p", "pll", List.of(), Map.of(), Ir.AT));
    Design design = new Design(List.of(external, ir.module("top")));
    assertThatThrownBy(() -> new JvmEngine().open(design, SimulationOptions.DEFAULT))
        .isInstanceOf(SimulationException.class)
        .hasMessage(
            "Test.java:7: p is the external module pll, which has no Java model; run this on the"
                + " verilator engine or register a org.spatten.hdl.sim.SimulationModel");
  }

  @Test
  void aWaveformHoldsTheChangesOfAllSignals(@TempDir Path folder) throws IOException {
    Signal toggle = ir.reg("toggle", Ir.BOOL, 0);
    ir.set(toggle, Ir.not(Ir.read(toggle)));
    ir.out("out", Ir.read(toggle));
    Path file = folder.resolve("run.vcd");
    SimulationOptions options = SimulationOptions.DEFAULT.withWave(file);
    try (SimulationSession sim = new JvmEngine().open(ir.design(), options)) {
      sim.set(1, 1);
      sim.step(0, 1);
      sim.set(1, 0);
      sim.step(0, 1);
    }
    assertThat(Files.readString(file))
        .isEqualTo(
            """
            $timescale 1ps $end
            $scope module top $end
            $var wire 1 ! clk $end
            $var wire 1 " rst $end
            $var wire 1 # out $end
            $var wire 1 $ toggle $end
            $upscope $end
            $enddefinitions $end
            #0
            1!
            1"
            0#
            0$
            #5000
            0!
            #10000
            1!
            0"
            1#
            1$
            #15000
            0!
            #20000
            """);
  }
}
