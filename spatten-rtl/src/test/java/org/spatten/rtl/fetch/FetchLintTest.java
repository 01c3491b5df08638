package org.spatten.rtl.fetch;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spatten.hdl.Component;
import org.spatten.rtl.bench.LintCheck;
import org.spatten.rtl.buffer.LineAllocator;
import org.spatten.rtl.buffer.SegmentBuffer;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.rtl.quant.BitWidthConverter;
import org.spatten.rtl.quant.RequantDecision;

class FetchLintTest {
  static Stream<Component> components() {
    return Stream.of(
        new BitWidthConverter(),
        new RequantDecision(SpattenConfig.EIGHTH),
        new SegmentBuffer(16),
        new LineAllocator(8, 16),
        new FetchPlanner(),
        new MatrixFetcher(SpattenConfig.EIGHTH),
        new MatrixFetcher(SpattenConfig.FULL));
  }

  @ParameterizedTest
  @MethodSource("components")
  void verilatorFindsNothingToWarnOf(Component component, @TempDir Path folder) throws Exception {
    LintCheck.assertClean(component, folder);
  }
}
