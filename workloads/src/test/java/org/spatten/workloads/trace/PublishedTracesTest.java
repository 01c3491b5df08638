package org.spatten.workloads.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The published traces, read in place when they are there; the figures are SPATTEN.md section 6.
 */
class PublishedTracesTest {
  private static final Path FOLDER = Path.of("../../shared/reference/workloads");

  @ParameterizedTest(name = "{0}, first {1} rows")
  @CsvSource({
    "small.csv, 1, 4965, 4965",
    "summary-gpt2-small-wikitext2-per8.csv, 24, 66924, ",
    "summary-gpt2-small-wikitext2-per8.csv, 4608, 2575883, 2703473"
  })
  void boundsAgreeWithTheMeasuredMachine(String name, int rows, long byBytes, Long byBeats) {
    assumeThat(FOLDER.resolve(name)).exists();
    Trace trace =
        TraceReader.read(FOLDER.resolve(name)).selected(Optional.empty(), Optional.of(rows));
    assertThat(trace.rows()).hasSize(rows);
    RowTraffic traffic = RowTraffic.of(trace, HardwareFormat.WideValues.EIGHT);
    assertThat(traffic.cyclesByBytes(32)).isEqualTo(byBytes);
    if (byBeats != null) {
      assertThat(traffic.cyclesByBeats(32)).isEqualTo(byBeats);
    }
  }

  @ParameterizedTest
  @CsvSource({"small.csv", "summary-gpt2-small-wikitext2-per8.csv"})
  void carryTheNameOfTheirConfiguration(String name) {
    assumeThat(FOLDER.resolve(name)).exists();
    assertThat(TraceReader.read(FOLDER.resolve(name)).configuration())
        .hasValueSatisfying(configuration -> assertThat(configuration).endsWith(".yml"));
  }
}
