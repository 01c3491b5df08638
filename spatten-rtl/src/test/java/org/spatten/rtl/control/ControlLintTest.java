package org.spatten.rtl.control;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spatten.hdl.Component;
import org.spatten.rtl.bench.LintCheck;
import org.spatten.rtl.config.SpattenConfig;

class ControlLintTest {
  static Stream<Component> components() {
    var config = SpattenConfig.EIGHTH;
    return Stream.of(
        new RowDispatcher(config),
        new SurvivorList(config),
        new KeyIssue(config),
        new KeyIssue(SpattenConfig.FULL),
        new ValueIssue(config),
        new ScoreCollector(config),
        new ScoreCollector(SpattenConfig.FULL),
        new ExponentialMemory(config),
        new RequantStage(config),
        new SelectStage(config),
        new FilterStage(config),
        new ResponseUnit(config),
        new QueryMemory(config),
        new PerformanceCounters(2));
  }

  @ParameterizedTest
  @MethodSource("components")
  void verilatorHasNothingToSay(Component component, @TempDir Path folder) throws Exception {
    LintCheck.assertClean(component, folder);
  }
}
