package org.spatten.rtl.topk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.config.SpattenConfig;

class PartitionFifoTest {
  private final Random random = new Random(53);

  /** Puts a line's members in and returns them. */
  private List<Integer> push(PortSession session, int lanes, boolean firstHalf) {
    var values = random.ints(lanes, 0, 1 << 17).toArray();
    int mask = random.nextInt(1 << lanes) & (random.nextBoolean() ? -1 : random.nextInt());
    session.set("members_valid", 1);
    session.setAll("members_payload_values", values);
    session.set("members_payload_mask", mask);
    session.set("first_half", firstHalf ? 1 : 0);
    session.step();
    session.set("members_valid", 0);
    return IntStream.range(0, lanes)
        .filter(i -> (mask >> i & 1) != 0)
        .mapToObj(i -> values[i])
        .toList();
  }

  private static void endRound(PortSession session, boolean discard) {
    session.set("end_round", 1);
    session.set("discard", discard ? 1 : 0);
    session.step();
    session.set("end_round", 0);
  }

  /** Full lines are read while as many new ones come in behind them. */
  @ParameterizedTest
  @ValueSource(ints = {4, 8, 16})
  void aRoundReadsWhatTheRoundBeforeKept(int lanes) {
    var config = new SpattenConfig(64, 2, 2048, lanes, 64, 128, 4, 1);
    try (var session = new PortSession(new PartitionFifo(config), "jvm", 53)) {
      endRound(session, true);
      for (int trial = 0; trial < 50; trial++) {
        List<Integer> before = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
          int lines = round == 0 ? 128 / lanes - 1 : before.size() / lanes;
          var kept = new ArrayList<Integer>();
          List<Integer> first = List.of();
          List<Integer> last = List.of();
          for (int line = 0; line < lines; line++) {
            session.set("read_next", round == 0 ? 0 : 1);
            var members = push(session, lanes, line <= lines / 2);
            session.set("read_next", 0);
            kept.addAll(members);
            first = first.isEmpty() ? members : first;
            last = members.isEmpty() ? last : members;
            if (round > 0) {
              assertThat(session.getAll("line", lanes))
                  .isEqualTo(
                      before.subList(line * lanes, (line + 1) * lanes).stream()
                          .mapToInt(v -> v)
                          .toArray());
            }
          }
          session.step();
          int full = kept.size() / lanes * lanes;
          assertThat(session.getAll("rest", kept.size() - full))
              .isEqualTo(kept.subList(full, kept.size()).stream().mapToInt(v -> v).toArray());
          if (!kept.isEmpty()) {
            var candidates = session.getAll("candidates", 3);
            assertThat(candidates[0]).isEqualTo(first.get(0));
            assertThat(kept).contains(candidates[1]);
            assertThat(candidates[2]).isIn(last == first ? first : List.of(last.get(0)));
          }
          boolean discard = round == 3;
          endRound(session, discard);
          before = kept;
        }
      }
    }
  }
}
