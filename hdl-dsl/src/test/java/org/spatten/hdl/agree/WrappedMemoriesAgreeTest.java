package org.spatten.hdl.agree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.memories.MemoryWrappers;

/** Random designs behave the same when their memories are modules of their own. */
class WrappedMemoriesAgreeTest {
  @TempDir Path folder;

  private static boolean hasMemory(Design design) {
    return design.modules().stream()
        .anyMatch(m -> m instanceof Module.Defined d && !d.memories().isEmpty());
  }

  private static List<Trial> trials(int count) {
    long seeds = Boolean.getBoolean("spatten.long") ? 20L * count : count;
    return LongStream.iterate(1, seed -> seed + 1)
        .mapToObj(seed -> Trial.of("d" + seed, Choices.of(seed)))
        .filter(trial -> hasMemory(trial.circuit().design()))
        .limit(seeds)
        .toList();
  }

  private static RandomDesign wrapped(Trial trial) {
    var design = MemoryWrappers.of(trial.circuit().design()).design();
    return new RandomDesign(design, trial.circuit().domains());
  }

  @Test
  void theJvmEngineFindsNoDifference() {
    for (var trial : trials(60)) {
      assertThat(Trial.run(trial.name(), wrapped(trial), trial.stimulus()))
          .as(trial.name())
          .isEqualTo(trial.expected());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LINT", "ICARUS", "LINT_2005"})
  void toolsAcceptTheTextAndFindNoDifference(Judge judge) {
    var trials =
        trials(8).stream()
            .map(t -> new Trial(t.name(), wrapped(t), t.stimulus(), t.expected()))
            .toList();
    assertThat(judge.of(trials, folder)).isEmpty();
  }
}
