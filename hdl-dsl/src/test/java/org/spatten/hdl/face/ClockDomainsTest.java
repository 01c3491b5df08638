package org.spatten.hdl.face;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Domain;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.UInt;
import org.spatten.hdl.engine.SimulationOptions;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.test.ChosenEngine;

class ClockDomainsTest {
  static final class Counters extends Component {
    public final UInt slow = out(uint(4));
    public final UInt fast = out(uint(4));
    final Domain other = clockDomain("other");

    Counters() {
      var slowCount = reg(uint(4), 0);
      var fastCount = within(other).reg(uint(4), uint(4, 0));
      slowCount.next(slowCount.plus(1));
      fastCount.next(fastCount.plus(1));
      slow.set(slowCount);
      fast.set(fastCount);
    }
  }

  static final class Swapped extends Component {
    public final UInt slow = out(uint(4));
    public final UInt fast = out(uint(4));

    Swapped() {
      var main = clockDomain("main");
      var child = instance(new Counters());
      main.drives(child.other);
      slow.set(child.slow);
      fast.set(child.fast);
    }
  }

  @Test
  void eachDomainHasItsOwnClock() {
    for (var component : new Component[] {new Counters(), new Swapped()}) {
      var design = Elaboration.of(component);
      var ports = design.top().ports().stream().map(Signal::name).toList();
      var other = component instanceof Counters ? "other" : "main";
      assertThat(ports)
          .containsExactly("clk", "rst", other + "_clk", other + "_rst", "slow", "fast");
      try (var session = ChosenEngine.simulator().open(design, SimulationOptions.DEFAULT)) {
        for (int reset : new int[] {1, 0}) {
          session.set(1, reset);
          session.set(3, reset);
          if (reset == 1) {
            session.step(0, 1);
            session.step(2, 1);
          }
        }
        session.step(0, 2);
        session.step(2, 5);
        assertThat(session.get(4)).isEqualTo(2);
        assertThat(session.get(5)).isEqualTo(5);
      }
    }
  }

  static final class Styled extends Component {
    public final Bool enable = in(bool());
    public final UInt value = out(uint(4));

    Styled() {
      clockDomain().asynchronousReset().activeLowReset().fallingEdge().enabledBy(enable);
      var count = reg(uint(4), 0);
      count.next(count.plus(1));
      value.set(count);
    }
  }

  @Test
  void edgeResetAndEnableAreTheUsersChoice() {
    var module = (Module.Defined) Elaboration.of(new Styled()).top();
    var domain = module.registers().get(0).domain();
    assertThat(domain.edge()).isEqualTo(ClockDomain.Edge.FALLING);
    assertThat(domain.resetKind()).isEqualTo(ClockDomain.ResetKind.ASYNCHRONOUS);
    assertThat(domain.resetActiveHigh()).isFalse();
    assertThat(domain.enable().map(Signal::name)).contains("enable");
  }
}
