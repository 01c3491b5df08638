package org.spatten.verilator.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spatten.hdl.engine.SimulationException;

class FailureTest {
  private static final int HOW = 1;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "1 | failing.sv:13: Assertion failed in failing: the queue is over by 1",
        "2 | failing.sv:14: $stop",
        "3 | failing.sv:15: Assertion failed in failing: 'assert' failed.",
        "4 | failing.sv:16: Assertion failed in failing: a soft error",
        "5 | failing.sv:17: $finish",
        "6 | channel 3 is stuck",
        "7 | bank 9",
      })
  void badEndsArriveAsExceptionsWithTheCycle(int how, String message) {
    try (var model = Models.open(Models.failing())) {
      model.tick(0, 10);
      model.set(HOW, how);
      assertThatThrownBy(() -> model.tick(0, 5))
          .isInstanceOf(SimulationException.class)
          .hasMessage("failing, cycle 10: " + message);
      assertThatThrownBy(() -> model.run(5)).hasMessage("failing, cycle 10: " + message);
    }
  }

  @Test
  void aLoopThatDoesNotSettleArrivesAsAnException() {
    try (var model = Models.open(Models.failing())) {
      model.set(HOW, 8);
      assertThatThrownBy(model::eval)
          .isInstanceOf(SimulationException.class)
          .hasMessageContaining("did not converge");
    }
  }

  @Test
  void anInstanceThatFailedDoesNotDisturbOthers() {
    try (var good = Models.open(Models.failing());
        var bad = Models.open(Models.failing())) {
      bad.set(HOW, 5);
      assertThatThrownBy(() -> bad.tick(0, 1)).isInstanceOf(SimulationException.class);
      good.tick(0, 100);
      assertThat(good.cycle()).isEqualTo(100);
    }
  }

  @Test
  void whatTheDesignPrintsIsKeptPerInstance() {
    try (var loud = Models.open(Models.failing());
        var quiet = Models.open(Models.failing())) {
      loud.set(HOW, 9);
      loud.tick(0, 2);
      quiet.tick(0, 2);
      assertThat(loud.takeOutput()).isEqualTo("how is 9%\nhow is 9%\n");
      assertThat(loud.takeOutput()).isEmpty();
      assertThat(quiet.takeOutput()).isEmpty();
    }
  }

  @Test
  void exportedFunctionsOfTheLibraryCanBeCalled() {
    try (var model = Models.open(Models.failing())) {
      var answer = model.library().getFunction("failing_answer").invokeInt(new Object[0]);
      assertThat(answer).isEqualTo(42);
      var outside = model.library().getFunction("failing_instance");
      assertThat(outside.invokePointer(new Object[0])).isNull();
    }
  }

  @Test
  void functionsThatAreNotExportedStayHidden() {
    try (var model = Models.open(Models.failing())) {
      assertThatThrownBy(() -> model.library().getFunction("failing_report"))
          .isInstanceOf(UnsatisfiedLinkError.class);
    }
  }

  @Test
  void aClosedInstanceCannotBeUsed() {
    var model = Models.open(Models.failing());
    model.close();
    model.close();
    assertThatThrownBy(() -> model.tick(0, 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the instance of failing is closed");
  }
}
