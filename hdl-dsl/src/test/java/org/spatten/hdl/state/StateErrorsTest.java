package org.spatten.hdl.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Scope;
import org.spatten.hdl.UInt;
import org.spatten.hdl.ir.DesignException;

/** The whole text of every message about state machines and cells with state. */
class StateErrorsTest {
  enum Step {
    ONE,
    TWO,
    THREE
  }

  static final class Wrong extends Component {
    public final Bool go = in(bool());
    public final UInt number = in(uint(4));

    Wrong(Consumer<Wrong> mistake) {
      mistake.accept(this);
    }

    Scope here() {
      return scope();
    }

    void machine(Consumer<MachineState<Step>> one) {
      StateMachine.of(
          scope(),
          Step.ONE,
          m -> {
            m.state(Step.TWO);
            m.state(Step.THREE);
            one.accept(m.state(Step.ONE));
          });
    }

    StateMachine<Step> inner(boolean ends) {
      return StateMachine.nested(
          scope(),
          Step.ONE,
          m -> {
            m.state(Step.ONE).to(Step.TWO);
            m.state(Step.TWO).to(Step.THREE);
            var last = m.state(Step.THREE);
            if (ends) {
              last.done();
            }
          });
    }
  }

  private static Arguments of(Consumer<Wrong> mistake, String message) {
    return Arguments.of(mistake, message);
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        of(
            w -> StateMachine.of(w.here(), Step.ONE, m -> m.state(Step.TWO).to(Step.ONE)),
            "nothing says what happens in ONE, THREE; write state(ONE) in the description of the"
                + " machine"),
        of(
            w -> w.machine(s -> s.after(0, Step.TWO)),
            "a state lasts at least 1 cycle, but ONE is to stay 0"),
        of(
            w -> w.machine(s -> s.after(4, Step.TWO).after(2, Step.THREE)),
            "ONE already stays 4 cycles; a state has one after(..)"),
        of(
            w -> w.machine(s -> s.after(4, Step.TWO).to(Step.THREE)),
            "ONE leaves without a condition after 1 cycle, though after(4, ..) has it stay; give"
                + " that way out a condition or drop one of the two"),
        of(
            w -> w.machine(s -> s.to(Step.TWO).to(Step.THREE, w.go)),
            "this way out of ONE is never taken; write the one without a condition last"),
        of(
            w -> w.machine(s -> s.runs(w.inner(true), Step.TWO).to(Step.THREE)),
            "a way out of ONE without a condition leaves before its nested machine ends; give it a"
                + " condition"),
        of(
            w -> w.machine(s -> s.to(Step.THREE).runs(w.inner(true), Step.TWO)),
            "a way out of ONE without a condition leaves before its nested machine ends; give it a"
                + " condition"),
        of(
            w -> w.machine(s -> s.done()),
            "ONE is done, but no state runs this machine; write to(..), or StateMachine.nested"),
        of(
            w -> w.machine(s -> s.runs(w.inner(false), Step.TWO)),
            "ONE runs a machine that never ends; write done(..) in one of its states"),
        of(
            w ->
                w.machine(
                    s ->
                        s.runs(
                            StateMachine.of(
                                w.here(),
                                Step.ONE,
                                m -> {
                                  m.state(Step.ONE);
                                  m.state(Step.TWO);
                                  m.state(Step.THREE);
                                }),
                            Step.TWO)),
            "ONE runs a machine that runs already by itself; make it by StateMachine.nested"),
        of(w -> Counter.modulo(w.here(), 0), "the modulus of a counter must be at least 1, not 0"),
        of(w -> Timeout.after(w.here(), 0, w.go), "a timeout must be at least 1, not 0"),
        of(
            w -> ShiftRegister.of(w.here(), w.number, 0),
            "the length of a shift register must be at least 1, not 0"),
        of(w -> ShiftRegister.delay(w.here(), w.number, -1), "a delay must be at least 0, not -1"),
        of(
            w -> Pipeline.of(w.here()).start(w.number).at(2).at(1),
            "the latency of a value that has 2 must be at least 2, not 1"),
        of(
            w ->
                Pipeline.of(w.here())
                    .start(w.number)
                    .with(Pipeline.of(w.here()).start(w.number), UInt::plus),
            "values of two pipelines have no common latency; start both in the same Pipeline"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void theMessageSaysWhatToWrite(Consumer<Wrong> mistake, String message) {
    var thrown = catchThrowableOfType(DesignException.class, () -> new Wrong(mistake));
    assertThat(thrown.getMessage().replaceFirst("^StateErrorsTest.java:\\d+: ", "line: "))
        .isEqualTo("line: " + message);
  }
}
