package org.spatten.hdl.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spatten.hdl.engine.SimulationOptions;
import org.spatten.hdl.engine.SimulationSession;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.ClockDomain.Edge;
import org.spatten.hdl.ir.ClockDomain.ResetKind;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Register;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Signal.Kind;
import org.spatten.hdl.ir.Type;

class ClockingTest {
  private final Ir ir = new Ir();

  private SimulationSession open() {
    return new JvmEngine().open(ir.design(), SimulationOptions.DEFAULT);
  }

  /** A counter of a domain, with an output that shows it. */
  private void counter(String name, ClockDomain domain) {
    Signal count = ir.signal(name, Ir.uint(8), Kind.REGISTER);
    Expr.Literal zero = (Expr.Literal) Ir.literal(Ir.uint(8), 0);
    ir.registers.add(new Register(count, domain, Optional.of(zero)));
    ir.set(count, Ir.op(Expr.BinaryOp.ADD, Ir.read(count), Ir.literal(Ir.uint(8), 1)));
    ir.out(name + "_out", Ir.read(count));
  }

  private long get(SimulationSession sim, String port) {
    return sim.get(ir.index(port));
  }

  @Test
  void anAsynchronousResetActsWithoutAClock() {
    counter("c", ir.domain(Edge.RISING, ResetKind.ASYNCHRONOUS));
    try (SimulationSession sim = open()) {
      sim.set(1, 1);
      assertThat(get(sim, "c_out")).isZero();
      sim.set(1, 0);
      sim.step(0, 3);
      assertThat(get(sim, "c_out")).isEqualTo(3);
      sim.set(1, 1);
      assertThat(get(sim, "c_out")).isZero();
      sim.step(0, 1);
      assertThat(get(sim, "c_out")).isZero();
    }
  }

  @Test
  void aSynchronousResetWaitsForTheEdge() {
    counter("c", ir.domain);
    try (SimulationSession sim = open()) {
      sim.set(1, 1);
      sim.step(0, 1);
      sim.set(1, 0);
      sim.step(0, 3);
      sim.set(1, 1);
      assertThat(get(sim, "c_out")).isEqualTo(3);
      sim.step(0, 1);
      assertThat(get(sim, "c_out")).isZero();
    }
  }

  @Test
  void aRegisterOfTheFallingEdgeSeesTheRisingOneFirst() {
    counter("c", ir.domain);
    Signal copy = ir.signal("copy", Ir.uint(8), Kind.REGISTER);
    ClockDomain falling = ir.domain(Edge.FALLING, ResetKind.NONE);
    ir.registers.add(new Register(copy, falling, Optional.empty()));
    ir.set(copy, Ir.read(ir.registers.get(0).signal()));
    ir.out("copy_out", Ir.read(copy));
    try (SimulationSession sim = open()) {
      sim.set(1, 1);
      sim.step(0, 1);
      sim.set(1, 0);
      sim.step(0, 5);
      assertThat(get(sim, "copy_out")).isEqualTo(5);
    }
  }

  @Test
  void stateMovesOnlyInEnabledCyclesButResetAlwaysActs() {
    Signal enable = ir.port("en", Ir.BOOL, Kind.INPUT);
    counter(
        "c",
        new ClockDomain(
            "slow",
            ir.clock,
            Edge.RISING,
            ResetKind.SYNCHRONOUS,
            true,
            Optional.of(ir.reset),
            Optional.of(enable)));
    try (SimulationSession sim = open()) {
      sim.set(1, 1);
      sim.step(0, 1);
      assertThat(get(sim, "c_out")).isZero();
      sim.set(1, 0);
      sim.step(0, 4);
      assertThat(get(sim, "c_out")).isZero();
      sim.set(ir.index("en"), 1);
      sim.step(0, 4);
      assertThat(get(sim, "c_out")).isEqualTo(4);
    }
  }

  @Test
  void eachClockMovesItsOwnState() {
    Signal other = ir.port("clk_b", Type.ClockType.CLOCK, Kind.INPUT);
    counter("a", ir.domain);
    counter(
        "b",
        new ClockDomain(
            "b",
            other,
            Edge.RISING,
            ResetKind.SYNCHRONOUS,
            false,
            Optional.of(ir.reset),
            Optional.empty()));
    try (SimulationSession sim = open()) {
      sim.set(1, 0);
      sim.step(ir.index("clk_b"), 1);
      sim.set(1, 1);
      sim.step(0, 1);
      sim.step(ir.index("clk_b"), 3);
      sim.set(1, 0);
      sim.step(0, 2);
      assertThat(get(sim, "a_out")).isEqualTo(2);
      assertThat(get(sim, "b_out")).isEqualTo(3);
    }
  }

  @Test
  void stateBeforeResetFollowsTheSeed() {
    counter("c", ir.domain);
    long first = before(1);
    assertThat(before(1)).isEqualTo(first);
    assertThat(new long[] {before(2), before(3), before(4)})
        .isNotEqualTo(new long[] {first, first, first});
  }

  private long before(long seed) {
    SimulationOptions options = SimulationOptions.DEFAULT.withSeed(seed);
    try (SimulationSession sim = new JvmEngine().open(ir.design(), options)) {
      return get(sim, "c_out");
    }
  }
}
