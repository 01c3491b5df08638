package org.spatten.workloads.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spatten.workloads.tensor.SyntheticTensors;
import org.spatten.workloads.trace.HardwareFormat.WideValues;
import org.spatten.workloads.trace.NamedTrace;
import org.spatten.workloads.trace.Survivors;
import org.spatten.workloads.trace.Trace;

class RowCheckerTest {
  private static final RowPhases NO_PHASES = RowPhases.of(0, Map.of(), 1);

  private final Trace trace =
      NamedTrace.GPT2_SMALL_PRUNED.generate().selected(Optional.of(20), Optional.of(40));
  private final Workload workload =
      new Workload(
          trace,
          new SyntheticTensors(trace, 3),
          RequantSource.DATA,
          Survivors.UNIFORM,
          WideValues.EIGHT,
          2,
          3);
  private final RowChecker checker = new RowChecker(workload);

  private void run(GoldenRun.Fault fault) {
    try (GoldenRun run = new GoldenRun(fault)) {
      run.run(workload, new CheckingMonitor(checker));
    }
  }

  private record CheckingMonitor(RowChecker checker) implements RunMonitor {
    @Override
    public void answered(RowResponse response) {
      checker.accept(response);
    }

    @Override
    public void reached(long cycle) {}

    @Override
    public boolean stopRequested() {
      return false;
    }
  }

  private static int[] outputs(RowResponse response) {
    int[] outputs = new int[response.size()];
    for (int d = 0; d < outputs.length; d++) {
      outputs[d] = response.output(d);
    }
    return outputs;
  }

  private int[] survivors(int index) {
    PreparedRow row = workload.row(index);
    return workload.expected(row, workload.query(row)).survivors();
  }

  @Test
  void rightAnswersPassWithinTheErrorBound() {
    run((index, right) -> right);
    assertThat(checker.problems()).isEmpty();
    assertThat(checker.compared()).isEqualTo(40);
    assertThat(checker.largestError()).isPositive().isLessThan(RowChecker.ERROR_BOUND);
  }

  @Test
  void oneUnitInOneOutputIsFound() {
    int[] expected = new int[1];
    run(
        (index, right) -> {
          if (index != 17) {
            return right;
          }
          int[] outputs = outputs(right);
          expected[0] = outputs[5]++;
          return new RowResponse(17, right.requanted(), outputs, survivors(17), 0, 1, NO_PHASES);
        });
    assertThat(checker.wrongRows()).isEqualTo(1);
    assertThat(checker.problems())
        .containsExactly(
            "gpt2-small-pruned:"
                + workload.row(17).row().line()
                + ": iteration 20, layer 1, head 5: output 5 is "
                + (expected[0] + 1)
                + ", expected "
                + expected[0]);
  }

  @Test
  void aMissingSurvivorIsFound() {
    run(
        (index, right) -> {
          int[] survivors = survivors(index);
          int[] fewer = Arrays.copyOf(survivors, survivors.length - 1);
          return index == 3
              ? new RowResponse(3, right.requanted(), outputs(right), fewer, 0, 1, NO_PHASES)
              : right;
        });
    assertThat(checker.problems())
        .singleElement()
        .asString()
        .matches(".*head 3: survivor 183 is missing, expected \\d+");
  }

  @Test
  void aWrongRequantDecisionIsFound() {
    run(
        (index, right) ->
            index == 0
                ? new RowResponse(
                    0, !right.requanted(), outputs(right), survivors(0), 0, 1, NO_PHASES)
                : right);
    assertThat(checker.problems())
        .singleElement()
        .asString()
        .endsWith(": requanted, but it should not");
  }

  @Test
  void answersOutOfOrderAreFound() {
    run(
        (index, right) ->
            index == 8
                ? new RowResponse(
                    9, right.requanted(), outputs(right), survivors(8), 0, 1, NO_PHASES)
                : right);
    assertThat(checker.problems())
        .singleElement()
        .asString()
        .endsWith(": answered as row 9, expected row 8");
  }

  @Test
  void anAnswerTooManyIsFound() {
    run((index, right) -> right);
    checker.accept(new RowResponse(40, false, new int[64], new int[0], 0, 1, NO_PHASES));
    assertThat(checker.problems()).containsExactly("a response for row 40 after the last request");
  }
}
