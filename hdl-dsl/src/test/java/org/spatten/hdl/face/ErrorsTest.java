package org.spatten.hdl.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.SInt;
import org.spatten.hdl.UInt;
import org.spatten.hdl.ir.DesignException;

/** The whole text of every message to users. */
class ErrorsTest {
  /** A component with a few ports and a mistake. */
  static final class Wrong extends Component {
    public final UInt a = in(uint(4));
    public final UInt b = in(uint(8));
    public final SInt s = in(sint(4));
    public final Bool go = in(bool());
    public final UInt x = out(uint(4));
    public final Bits y = out(bits(8));
    public final UInt state = reg(uint(4), 0);

    Wrong(Consumer<Wrong> mistake) {
      mistake.accept(this);
    }

    void aRegisterInsideWhen() {
      when(go, () -> reg(uint(4)).named("late"));
    }

    void aDetachedElse() {
      var first = when(go, () -> x.set(0));
      y.set(0);
      first.otherwise(() -> x.set(1));
    }

    void aRepeatedLabel() {
      choose(a).is(1, () -> x.set(0)).is(1, () -> x.set(1));
    }

    void aResetValueThatIsNoConstant() {
      var wild = reg(uint(4), a);
      wild.next(a);
    }

    void anUnnamedRegister() {
      reg(uint(4)).next(a);
    }

    void anIllegalName() {
      reg(uint(4)).named("a$b");
    }

    void aTakenName() {
      reg(uint(4)).named("state");
    }

    void aNameTooLate() {
      var fast = reg(uint(4));
      fast.next(a);
      fast.named("slow");
    }

    void aChildUsedBeforeItsInstance() {
      var child = new Child();
      x.set(child.q);
      instance(child);
    }

    void aChildDrivenBeforeItsInstance() {
      var child = new Child();
      child.d.set(a);
    }

    void aLayerInsideALayer() {
      layer("slow", () -> layer("bus", () -> {}));
    }

    void theInsideOfAChild() {
      var child = instance(new Child());
      x.set(child.hidden);
    }

    void aMixtureOfComponents() {
      var child = instance(new Child());
      x.set(child.hidden.plus(a));
    }

    void aForeignCondition() {
      var child = instance(new Child());
      when(child.flag, () -> x.set(0));
    }

    void aPortNamedAfterAKeyword() {
      var input = in(uint(4));
      x.set(input);
    }

    void aStatementInAChild() {
      var child = instance(new Child());
      child.hidden.next(1);
    }

    void aChildInstancedTwice() {
      var child = instance(new Child());
      var again = instance(child);
      x.set(again.q);
    }

    void aChildNeverInstanced() {
      var child = new Child();
      x.set(a);
      y.set(child.d.width());
    }

    void anAddressOfTheWrongWidth() {
      var words = memory(uint(8), 16);
      words.write(b, b);
    }

    void aMaskOfTheWrongWidth() {
      var words = memory(uint(8), 16);
      words.write(a, b, a.asBits());
    }

    void aWordOfTheWrongShape() {
      var words = memory(uint(8), 16);
      words.write(a, a);
    }

    void tooManyWords() {
      memory(uint(8), 2).contents(1, 2, 3);
    }

    void aWordThatDoesNotFit() {
      var words = rom(uint(8), 1, 300);
      x.set(words.read(a.bit(0).asUInt()).truncateTo(4));
    }

    void aMemoryConfiguredTooLate() {
      var words = memory(uint(8), 16);
      words.write(a, b);
      words.lanes(2);
    }

    void aRomThatIsWritten() {
      var words = rom(uint(8), 1, 2);
      words.write(a.truncateTo(1), b);
    }

    void unevenLanes() {
      memory(uint(8), 16).lanes(3);
    }
  }

  /** A child with a register inside. */
  static final class Child extends Component {
    public final UInt d = in(uint(4));
    public final UInt q = out(uint(4));
    final UInt hidden = reg(uint(4), 0);
    final Bool flag = reg(bool(), false);

    Child() {
      hidden.next(d);
      q.set(hidden);
    }
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        of(
            w -> w.x.set(w.b),
            "`x` has 4 bits, but the value has 8; write truncateTo(4) on the value"),
        of(w -> w.b.set(w.b), "`b` is an input and is driven from outside, after instance(..)"),
        of(
            w -> w.y.set(w.a.asBits()),
            "`y` has 8 bits, but the value has 4; write extendTo(8) on the value"),
        of(w -> w.x.set(16), "the constant 16 does not fit in uint(4); it needs 5 bits"),
        of(
            w -> w.x.set(-1),
            "the constant -1 does not fit in uint(4); an unsigned value cannot be negative, use"
                + " sint"),
        of(w -> w.s.eq(8), "the constant 8 does not fit in sint(4); it needs 5 bits"),
        of(
            w -> w.a.and(w.b),
            "and needs equal widths, but `a` has 4 bits and `b` has 8; write extendTo(8) on the"
                + " narrower"),
        of(
            w -> Hdl.vec(2, Hdl.enumeration(Thread.State.class)).of(0),
            "a number cannot be the value of "
                + Hdl.enumeration(Thread.State.class)
                + "; give a"
                + " constant of the vector"),
        of(
            w -> w.aLayerInsideALayer(),
            "layer `bus` inside layer `slow`; layers do not nest, write one after the other"),
        of(w -> w.a.truncateTo(5), "truncateTo(5) of a value of 4 bits; write extendTo(5)"),
        of(w -> w.b.extendTo(5), "extendTo(5) of a value of 8 bits; write truncateTo(5)"),
        of(
            w -> w.a.slice(4, 0),
            "bits 4 to 0 of a value of 4 bits; bits are numbered 3 down to 0, the higher first"),
        of(w -> w.a.shl(-1), "a shift by -1; distances are not negative"),
        of(
            w -> w.a.as(Component.bits(5)),
            "as(bits(5)) needs 5 bits, but the value has 4; resize it first"),
        of(
            w -> Component.uint(0),
            "a width, size or depth of 0 is impossible; it must be at least 1"),
        of(
            w -> w.state.set(1),
            "`state` is a register and takes its value at the clock edge; write next"),
        of(w -> w.x.next(1), "`x` is not a register; write set"),
        of(
            w -> w.a.plus(1).set(2),
            "set on a value that is computed; only outputs, wires, registers and inputs of"
                + " children can be driven"),
        of(
            Wrong::aRegisterInsideWhen,
            "a register inside a when or choose; move it before, hardware exists unconditionally"),
        of(
            Wrong::aDetachedElse,
            "otherwise must follow its when or choose directly; other statements stand between"),
        of(Wrong::aRepeatedLabel, "is(1) for the second time in one choose"),
        of(
            Wrong::aResetValueThatIsNoConstant,
            "the reset value of `wild` is not a constant; write a literal"),
        of(
            Wrong::anUnnamedRegister,
            "this register has no name; keep it in a variable or field of its own, or write"
                + " .named(..)"),
        of(
            Wrong::anIllegalName,
            "`a$b` is no name in SystemVerilog; use letters, digits and _, begin with a letter,"
                + " and avoid keywords"),
        of(Wrong::aTakenName, "the name `state` is taken by ErrorsTest.java:STATE; choose another"),
        of(
            Wrong::aNameTooLate,
            "`fast` is already in use and cannot become `slow`; call named where it is made"),
        of(
            Wrong::aChildUsedBeforeItsInstance,
            "`x` belongs to Wrong, but `q` to Child; connect components through ports, after"
                + " instance(..)"),
        of(
            Wrong::aChildDrivenBeforeItsInstance,
            "`d` is an input and is driven from outside, after instance(..)"),
        of(
            Wrong::theInsideOfAChild,
            "`x` belongs to Wrong, but `hidden` to Child; connect components through ports, after"
                + " instance(..)"),
        of(
            Wrong::aMixtureOfComponents,
            "an expression of two components: `hidden` belongs to Child, `a` to Wrong; connect"
                + " components through ports, after instance(..)"),
        of(
            Wrong::aForeignCondition,
            "`flag` belongs to Child and cannot be used by Wrong; connect components through ports,"
                + " after instance(..)"),
        of(
            Wrong::aPortNamedAfterAKeyword,
            "`input` is a keyword of SystemVerilog; rename the field"),
        of(
            Wrong::aStatementInAChild,
            "Child is instanced in Wrong and cannot change any more; only its ports can be used"),
        of(
            Wrong::aChildInstancedTwice,
            "this Child is already instanced; make a new one for each instance, or use a"
                + " Definition"),
        of(
            Wrong::aChildNeverInstanced,
            "this Child is made but never becomes a child; write instance(..)"),
        of(
            Wrong::anAddressOfTheWrongWidth,
            "memory `words` is addressed by 4 bits, but the address has 8; write truncateTo(4) on"
                + " the address"),
        of(
            Wrong::aMaskOfTheWrongWidth,
            "memory `words` has 1 lane, but the mask has 4 bits; write .lanes(4) where the memory"
                + " is made"),
        of(Wrong::aWordOfTheWrongShape, "words needs uint(8), but the value is uint(4)"),
        of(Wrong::tooManyWords, "3 words for a memory of 2"),
        of(Wrong::aWordThatDoesNotFit, "word 1 is 300, which does not fit in 8 bits"),
        of(
            Wrong::aMemoryConfiguredTooLate,
            "memory `words` is already in use; call lanes where the memory is made"),
        of(
            Wrong::aRomThatIsWritten,
            "`words` is a rom; write memory(..).contents(..) for one that is written"),
        of(Wrong::unevenLanes, "words of 8 bits cannot be divided into 3 equal lanes"));
  }

  private static Arguments of(Consumer<Wrong> mistake, String message) {
    return Arguments.of(mistake, message);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("mistakes")
  void theMessageSaysWhatIsWrongAndWhatToWrite(Consumer<Wrong> mistake, String message) {
    var error =
        catchThrowableOfType(DesignException.class, () -> Elaboration.of(new Wrong(mistake)));
    assertThat(error).isNotNull();
    assertThat(error.getMessage().replaceAll("ErrorsTest.java:\\d+; c", "ErrorsTest.java:STATE; c"))
        .matches("ErrorsTest\\.java:\\d+: (?s).*")
        .endsWith(": " + message);
  }
}
