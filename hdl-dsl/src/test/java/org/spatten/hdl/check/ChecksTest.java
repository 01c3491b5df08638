package org.spatten.hdl.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spatten.hdl.verilog.Circuit.BOOL;
import static org.spatten.hdl.verilog.Circuit.and;
import static org.spatten.hdl.verilog.Circuit.lit;
import static org.spatten.hdl.verilog.Circuit.not;
import static org.spatten.hdl.verilog.Circuit.plus;
import static org.spatten.hdl.verilog.Circuit.read;
import static org.spatten.hdl.verilog.Circuit.uint;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Instance.Connection;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Target;
import org.spatten.hdl.ir.Type;
import org.spatten.hdl.verilog.Circuit;

class ChecksTest {
  private final Circuit circuit = new Circuit("top");

  private List<String> found(Module... modules) {
    return Checks.run(new Design(List.of(modules))).stream().map(Diagnostic::toString).toList();
  }

  private Statement setPart(Signal signal, int high, int low, Expr value) {
    return new Statement.Assign(new Target.Part(signal, high, low), value, circuit.at());
  }

  private static Expr bit(Signal signal, int bit) {
    return new Expr.Slice(read(signal), bit, bit, new Type.BitsType(1));
  }

  @Test
  void anOutputWithoutDriverIsNamed() {
    circuit.out("result", uint(4));
    assertThat(found(circuit.build()))
        .containsExactly(
            "Top.java:10: output `result` has no driver; drive it with `set` in every case");
  }

  @Test
  void bitsWithoutDriverAreNamed() {
    var result = circuit.out("result", uint(8));
    circuit.add(setPart(result, 5, 5, lit(1, uint(1))));
    circuit.add(setPart(result, 2, 0, lit(1, uint(3))));
    assertThat(found(circuit.build()))
        .containsExactly(
            "Top.java:10: of output `result` bits 7 to 6 and 4 to 3 have no driver; drive it with"
                + " `set` in every case");
  }

  @Test
  void aSecondDriverNamesBothLines() {
    var result = circuit.out("result", BOOL);
    circuit.assign(result, lit(0, BOOL));
    circuit.assign(result, lit(1, BOOL));
    assertThat(found(circuit.build()))
        .containsExactly(
            "Top.java:12: second driver of output `result`; the first is at Top.java:11; keep one,"
                + " or put this one in a `when`");
  }

  @Test
  void aConditionalAfterADefaultIsNoSecondDriver() {
    var enable = circuit.in("enable", BOOL);
    var result = circuit.out("result", BOOL);
    circuit.assign(result, lit(0, BOOL));
    circuit.add(circuit.when(read(enable), circuit.set(result, lit(1, BOOL))));
    assertThat(found(circuit.build())).isEmpty();
  }

  @Test
  void aDefaultBehindAConditionalIsAnError() {
    var enable = circuit.in("enable", BOOL);
    var result = circuit.out("result", BOOL);
    var inner = circuit.when(read(enable), circuit.set(result, lit(1, BOOL)));
    circuit.add(circuit.when(read(enable), inner));
    circuit.assign(result, lit(0, BOOL));
    assertThat(found(circuit.build()))
        .containsExactly(
            "Top.java:15: this drives output `result` in every case, so that its driver at"
                + " Top.java:12 has no effect; put defaults first");
  }

  @Test
  void aRegisterNeedsADriverOrAResetValue() {
    var domain = circuit.domain();
    var kept = circuit.reg("kept", uint(4), domain, 3);
    var lost = circuit.reg("lost", uint(4), domain);
    var result = circuit.out("result", uint(4));
    circuit.assign(result, plus(read(kept), read(lost)));
    assertThat(found(circuit.build()))
        .containsExactly(
            "Top.java:13: register `lost` has neither a driver nor a reset value; drive it with"
                + " `next`");
  }

  @Test
  void aPathWithoutValueNamesTheWhen() {
    var enable = circuit.in("enable", BOOL);
    var result = circuit.out("result", BOOL);
    circuit.add(circuit.when(read(enable), circuit.set(result, lit(1, BOOL))));
    assertThat(found(circuit.build()))
        .containsExactly(
            "Top.java:13: output `result` has no value when this `when` takes no branch that"
                + " drives it; drive a default before, or every branch and `otherwise`");
  }

  @Test
  void aPathWithoutValueNamesTheInnerWhen() {
    var one = circuit.in("one", BOOL);
    var two = circuit.in("two", BOOL);
    var result = circuit.out("result", BOOL);
    var inner = circuit.when(read(two), circuit.set(result, lit(1, BOOL)));
    circuit.add(
        circuit.when(read(one), List.of(inner), List.of(circuit.set(result, lit(0, BOOL)))));
    assertThat(found(circuit.build()))
        .containsExactly(
            "Top.java:14: output `result` has no value when this `when` takes no branch that"
                + " drives it; drive a default before, or every branch and `otherwise`");
  }

  @Test
  void aChoiceOfEveryMemberNeedsNoOtherwise() {
    var type = new Type.EnumType("Kind", 2, List.of("A", "B", "C"), List.of(0L, 1L, 2L));
    var kind = circuit.in("kind", type);
    var result = circuit.out("result", BOOL);
    circuit.add(
        new Statement.Choose(
            read(kind),
            List.of(
                new Statement.Arm(
                    List.of(lit(0, type), lit(2, type)),
                    List.of(circuit.set(result, lit(1, BOOL))),
                    circuit.at()),
                new Statement.Arm(
                    List.of(lit(1, type)),
                    List.of(circuit.set(result, lit(0, BOOL))),
                    circuit.at())),
            Optional.empty(),
            circuit.at()));
    assertThat(found(circuit.build())).isEmpty();
  }

  @Test
  void aChoiceWithoutSomeValueIsALatch() {
    var kind = circuit.in("kind", uint(2));
    var result = circuit.out("result", BOOL);
    circuit.add(
        new Statement.Choose(
            read(kind),
            List.of(
                new Statement.Arm(
                    List.of(lit(0, uint(2))),
                    List.of(circuit.set(result, lit(1, BOOL))),
                    circuit.at())),
            Optional.empty(),
            circuit.at()));
    assertThat(found(circuit.build()))
        .containsExactly(
            "Top.java:14: output `result` has no value when this `choose` takes no branch that"
                + " drives it; drive a default before, or every branch and `otherwise`");
  }

  @Test
  void aCycleIsAPathOfLines() {
    var one = circuit.wire("one", BOOL);
    var two = circuit.wire("two", BOOL);
    var result = circuit.out("result", BOOL);
    circuit.assign(one, not(read(two)));
    circuit.assign(two, and(read(one), read(two)));
    circuit.assign(result, read(one));
    assertThat(found(circuit.build()))
        .containsExactly(
            """
            Top.java:10: `one` depends on itself within one clock cycle; put a register on the way:
              one (Top.java:10)
              two (Top.java:11)
              one (Top.java:10)""");
  }

  @Test
  void oneBitMayDependOnAnother() {
    var in = circuit.in("in", BOOL);
    var chain = circuit.out("chain", new Type.BitsType(3));
    circuit.add(setPart(chain, 0, 0, read(in)));
    circuit.add(setPart(chain, 1, 1, bit(chain, 0)));
    circuit.add(setPart(chain, 2, 2, bit(chain, 1)));
    assertThat(found(circuit.build())).isEmpty();
  }

  @Test
  void aCycleThroughAChildIsFound() {
    var child = new Circuit("child");
    var a = child.in("a", BOOL);
    var x = child.out("x", BOOL);
    child.assign(x, not(read(a)));
    var childA = circuit.signal("child_a", BOOL, Signal.Kind.INSTANCE_INPUT);
    var childX = circuit.signal("child_x", BOOL, Signal.Kind.INSTANCE_OUTPUT);
    circuit.instance(
        "child", "child", List.of(new Connection(a, childA), new Connection(x, childX)));
    circuit.assign(childA, read(childX));
    assertThat(found(child.build(), circuit.build()))
        .containsExactly(
            """
            Top.java:10: `child_a` depends on itself within one clock cycle; put a register on the \
            way:
              child_a (Top.java:10)
              child_x (Top.java:11)
              child_a (Top.java:10)""");
  }

  @Test
  void anUnreadRegisterIsNamed() {
    var domain = circuit.domain();
    var lost = circuit.reg("lost", uint(4), domain, 0);
    circuit.assign(lost, lit(3, uint(4)));
    assertThat(found(circuit.build()))
        .containsExactly("Top.java:12: register `lost` is never read; use its value or remove it");
  }

  private ClockDomain clocked(String name) {
    return clocked(circuit, name);
  }

  private static ClockDomain clocked(Circuit owner, String name) {
    var clock = owner.in(name, new Type.ClockType());
    return new ClockDomain(
        name,
        clock,
        ClockDomain.Edge.RISING,
        ClockDomain.ResetKind.NONE,
        true,
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void aCrossingIsAnErrorWithItsPath() {
    var fast = clocked("fast");
    var slow = clocked("slow");
    var from = circuit.reg("from", uint(4), fast);
    var middle = circuit.wire("middle", uint(4));
    var to = circuit.reg("to", uint(4), slow);
    var result = circuit.out("result", uint(4));
    circuit.assign(from, plus(read(from), lit(1, uint(4))));
    circuit.assign(middle, plus(read(from), lit(2, uint(4))));
    circuit.assign(to, read(middle));
    circuit.assign(result, read(to));
    assertThat(found(circuit.build()))
        .containsExactly(
            """
            Top.java:18: register `to` on clock `slow` takes a value of clock `fast` without a \
            synchroniser; let values pass through a StreamCrossing or a StreamFifoCC:
              from (Top.java:12)
              middle (Top.java:13)
              to (Top.java:18)""");
  }

  @Test
  void onlyAMarkedRegisterTakesAValueOfAnotherClock() {
    for (boolean marked : new boolean[] {false, true}) {
      var twoClocks = new Circuit("top");
      var fast = clocked(twoClocks, "fast");
      var slow = clocked(twoClocks, "slow");
      var from = twoClocks.reg("from", BOOL, fast);
      var first = twoClocks.reg("first", BOOL, slow, marked);
      var second = twoClocks.reg("second", BOOL, slow);
      var result = twoClocks.out("result", BOOL);
      twoClocks.assign(from, not(read(from)));
      twoClocks.assign(first, read(from));
      twoClocks.assign(second, read(first));
      twoClocks.assign(result, read(second));
      assertThat(found(twoClocks.build())).hasSize(marked ? 0 : 1);
    }
  }

  @Test
  void aCrossingBetweenChildrenIsFound() {
    var child = new Circuit("child");
    var clk = child.in("clk", new Type.ClockType());
    var domain =
        new ClockDomain(
            "main",
            clk,
            ClockDomain.Edge.RISING,
            ClockDomain.ResetKind.NONE,
            true,
            Optional.empty(),
            Optional.empty());
    var a = child.in("a", BOOL);
    var x = child.out("x", BOOL);
    var state = child.reg("state", BOOL, domain);
    child.assign(state, read(a));
    child.assign(x, read(state));
    var one = circuit.in("one", new Type.ClockType());
    var two = circuit.in("two", new Type.ClockType());
    var in = circuit.in("in", BOOL);
    var result = circuit.out("result", BOOL);
    var wires = new Signal[4];
    for (int i = 0; i < 2; i++) {
      wires[2 * i] = circuit.signal("u" + i + "_a", BOOL, Signal.Kind.INSTANCE_INPUT);
      wires[2 * i + 1] = circuit.signal("u" + i + "_x", BOOL, Signal.Kind.INSTANCE_OUTPUT);
      circuit.instance(
          "u" + i,
          "child",
          List.of(
              new Connection(clk, i == 0 ? one : two),
              new Connection(a, wires[2 * i]),
              new Connection(x, wires[2 * i + 1])));
    }
    circuit.assign(wires[0], read(in));
    circuit.assign(wires[2], read(wires[1]));
    circuit.assign(result, read(wires[3]));
    assertThat(found(child.build(), circuit.build()))
        .containsExactly(
            """
            Top.java:17: child's input `u1_a` on clock `two` takes a value of clock `one` without \
            a synchroniser; let a level pass through a Synchroniser, a pulse through a \
            PulseCrossing:
              u0_x (Top.java:15)
              u1_a (Top.java:17)""");
  }

  @Test
  void namesAreLegalAndUnique() {
    var in = circuit.in("begin", BOOL);
    var one = circuit.out("one", BOOL);
    var again = circuit.out("one", BOOL);
    circuit.assign(one, read(in));
    circuit.assign(again, read(in));
    assertThat(found(circuit.build()))
        .containsExactly(
            "Top.java:10: `begin` is no name in SystemVerilog; use letters, digits and _, begin"
                + " with a letter, and avoid keywords",
            "Top.java:12: the name `one` is taken by Top.java:11; choose another");
  }

  @Test
  void verifyThrowsTheWholeList() {
    circuit.out("one", BOOL);
    circuit.out("two", BOOL);
    var design = circuit.design();
    assertThatThrownBy(() -> Checks.verify(design))
        .isInstanceOf(DesignException.class)
        .hasMessage(
            """
            Top.java:10: output `one` has no driver; drive it with `set` in every case
            Top.java:11: output `two` has no driver; drive it with `set` in every case""");
  }
}
