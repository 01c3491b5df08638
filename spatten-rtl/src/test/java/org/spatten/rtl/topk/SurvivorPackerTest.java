package org.spatten.rtl.topk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.config.SpattenConfig;

class SurvivorPackerTest {
  /** Groups of rows in which each survivor's token counts up, its weight being the row's number. */
  @ParameterizedTest
  @CsvSource({"1, 4", "1, 16", "2, 4", "2, 8", "4, 4", "8, 8", "8, 16"})
  void rowsBecomeFullVectorsButTheirLast(int lanes, int width) {
    long seed = 54;
    var random = new Random(seed);
    var config = new SpattenConfig(64 * lanes, 2, 2048, width, 64, 256, 4, lanes);
    try (var session = new PortSession(new SurvivorPacker(config), "jvm", seed)) {
      int rows = 60;
      var groups = new ArrayList<int[]>();
      var rowCounts = new ArrayList<Integer>();
      for (int row = 0; row < rows; row++) {
        int total = 0;
        int lines = 1 + random.nextInt(5);
        for (int line = 0; line < lines; line++) {
          boolean must = line == lines - 1 && total == 0;
          int count = must ? 1 : random.nextInt(3) == 0 ? 0 : random.nextInt(width + 1);
          groups.add(new int[] {row, line == 0 ? 1 : 0, count, total});
          total += count;
        }
        rowCounts.add(total);
      }
      int group = 0;
      int row = 0;
      int received = 0;
      while (row < rows) {
        assertThat(session.cycle()).as("cycles").isLessThan(100_000);
        boolean offer = group < groups.size() && (random.nextBoolean() || session.cycle() > 500);
        session.set("groups_valid", offer ? 1 : 0);
        if (offer) {
          give(session, groups.get(group), rowCounts, width);
        }
        session.set("vectors_ready", random.nextInt(3) != 0 ? 1 : 0);
        if (session.fires("vectors")) {
          int count = session.getInt("vectors_payload_count");
          assertThat(count).isEqualTo(Math.min(lanes, rowCounts.get(row) - received));
          assertThat(session.getInt("vectors_payload_slot")).isEqualTo(row % 4);
          assertThat(session.isSet("vectors_payload_first")).isEqualTo(received == 0);
          for (int i = 0; i < count; i++) {
            assertThat(session.getInt("vectors_payload_tokens_" + i)).isEqualTo(received++);
            assertThat(session.getInt("vectors_payload_exponentials_" + i)).isEqualTo(row);
          }
          boolean last = received == rowCounts.get(row);
          assertThat(session.isSet("vectors_payload_last")).isEqualTo(last);
          row += last ? 1 : 0;
          received = last ? 0 : received;
        }
        group += session.fires("groups") ? 1 : 0;
        session.step();
      }
    }
  }

  private static void give(PortSession session, int[] group, List<Integer> rowCounts, int width) {
    session.set("groups_payload_slot", group[0] % 4);
    session.set("groups_payload_first", group[1]);
    session.set("groups_payload_row_count", rowCounts.get(group[0]));
    session.set("groups_payload_survivors_count", group[2]);
    for (int i = 0; i < width; i++) {
      var lane = "groups_payload_survivors_values_" + i;
      session.set(lane + "_token", i < group[2] ? group[3] + i : 0);
      session.set(lane + "_exponential", i < group[2] ? group[0] : 77);
    }
  }
}
