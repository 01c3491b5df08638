package org.spatten.rtl.topk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spatten.hdl.Hdl.uint;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.rtl.bench.PortSession;

class LinePackerTest {
  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8, 16})
  void groupsOfAnySizeBecomeFullLinesInOrder(int lanes) {
    long seed = 51;
    var random = new Random(seed);
    try (var session = new PortSession(new LinePacker<>(uint(9), lanes), "jvm", seed)) {
      var waiting = new ArrayList<Integer>();
      for (int i = 0; i < 2000; i++) {
        boolean valid = random.nextInt(4) != 0;
        boolean clear = !valid && random.nextInt(8) == 0;
        int count = random.nextInt(lanes + 1);
        var values = random.ints(lanes, 0, 1 << 9).toArray();
        session.set("groups_valid", valid ? 1 : 0);
        session.set("groups_payload_count", count);
        session.setAll("groups_payload_values", values);
        session.set("clear", clear ? 1 : 0);
        for (int j = 0; valid && j < count; j++) {
          waiting.add(values[j]);
        }
        boolean full = waiting.size() >= lanes;
        assertThat(session.isSet("line_valid")).isEqualTo(full);
        if (full) {
          var line = waiting.subList(0, lanes);
          assertThat(session.getAll("line_payload", lanes))
              .isEqualTo(line.stream().mapToInt(v -> v).toArray());
          line.clear();
        }
        if (clear) {
          waiting.clear();
        }
        session.step();
        assertThat(session.getAll("rest", waiting.size()))
            .isEqualTo(waiting.stream().mapToInt(v -> v).toArray());
      }
    }
  }
}
