package org.spatten.workloads.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TraceGeneratorTest {
  private static TraceRow find(Trace trace, int iteration, int layer) {
    return trace.layers().stream()
        .map(layerRows -> layerRows.get(layerRows.size() - 1))
        .filter(row -> row.id().iteration() == iteration && row.id().layer() == layer)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void gpt2SmallFollowsThePublishedSchedule() {
    Trace trace = NamedTrace.GPT2_SMALL_PRUNED.generate();
    assertThat(trace.rows()).hasSize(4608);
    assertThat(find(trace, 0, 5).shape()).isEqualTo(new RowShape(64, 993, 993, 204, 1, false));
    List<Integer> keys = List.of(921, 716, 204, 204, 204, 204, 102, 102, 102, 102, 102, 102);
    for (int layer = 0; layer < 12; layer++) {
      assertThat(find(trace, 7, layer).shape().keys()).isEqualTo(keys.get(layer));
    }
    assertThat(List.of(0, 1, 2, 6).stream().map(l -> find(trace, 7, l).shape().values()))
        .containsExactly(184, 143, 40, 20);
    assertThat(find(trace, 7, 0).importance()).isEqualTo(new RowImportance(true, false, true, 716));
    assertThat(find(trace, 7, 11).importance()).isEqualTo(new RowImportance(true, true, true, 921));
    assertThat(find(trace, 31, 11).importance())
        .isEqualTo(RowImportance.withoutSelect(false, false));
    assertThat(find(trace, 31, 5).importance().accumulate()).isTrue();
    double requants = trace.rows().stream().filter(TraceRow::requant).count() / 4608.0;
    assertThat(requants).isBetween(0.065, 0.075);
  }

  @Test
  void gpt2MediumPrunesHeadsInACascade() {
    Trace trace = NamedTrace.GPT2_MEDIUM_PRUNED.generate();
    List<List<TraceRow>> layers = trace.layers().subList(24, 48);
    assertThat(layers.get(15)).hasSize(16);
    assertThat(layers.get(16)).hasSize(13);
    assertThat(layers.get(22)).hasSize(10);
    assertThat(heads(layers.get(16))).containsAll(heads(layers.get(22)));
    assertThat(layers.get(1).get(0).shape().keys()).isEqualTo(994);
    assertThat(layers.get(2).get(0).shape()).isEqualTo(new RowShape(64, 994, 921, 276, 1, false));
    assertThat(layers.get(23).get(9).importance().select()).isFalse();
  }

  private static List<Integer> heads(List<TraceRow> layer) {
    return layer.stream().map(row -> row.id().head()).toList();
  }

  @ParameterizedTest(name = "{0}, first {1} rows: {2} cycles of bytes at {3} B/cycle")
  @CsvSource({
    "SMALL, 1, 4965, 32",
    "GPT2_SMALL_PRUNED, 24, 66924, 32",
    "GPT2_SMALL, 24, 119160, 32",
    "GPT2_MEDIUM, 24, 119160, 32",
    "GPT2_MEDIUM_PRUNED, 24, 86232, 32"
  })
  void ownTracesMoveTheBytesOfThePublishedShapes(
      NamedTrace name, int rows, long cycles, int bytesPerCycle) {
    Trace trace = name.generate().selected(Optional.empty(), Optional.of(rows));
    assertThat(RowTraffic.of(trace, HardwareFormat.WideValues.EIGHT).cyclesByBytes(bytesPerCycle))
        .isEqualTo(cycles);
  }

  @ParameterizedTest
  @EnumSource(NamedTrace.class)
  void checkedInFilesAreWhatTheGeneratorMakes(NamedTrace name) throws IOException {
    assertThat(Path.of(name.fileName()))
        .as("regenerate with: ./spatten trace new %s", name.title())
        .hasContent(TraceWriter.write(name.generate()));
  }

  @Test
  void whatIsWrittenReadsBackTheSame(@TempDir Path folder) throws IOException {
    Trace trace = NamedTrace.GPT2_SMALL_PRUNED.generate();
    Path file = Files.writeString(folder.resolve("t.csv"), TraceWriter.write(trace));
    Trace read = TraceReader.read(file);
    assertThat(read.rows()).isEqualTo(trace.rows());
    assertThat(read.configuration()).isEqualTo(trace.configuration());
  }
}
