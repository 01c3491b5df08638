package org.spatten.rtl.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.config.SpattenConfig;

class ExponentialMemoryTest {
  private static final int GROUP = 16;
  private static final int TOKENS = 64;
  private static final int SLOTS = 4;

  @ParameterizedTest(name = "written {0} at a time")
  @ValueSource(ints = {2, 8, 16})
  void linesWrittenInPartsAreReadWholeAtBothPorts(int lanes) {
    long seed = 13;
    var random = new Random(seed);
    var config = new SpattenConfig(64, 2, 64, GROUP, 16, TOKENS, SLOTS, lanes);
    int[] model = new int[SLOTS * TOKENS];
    try (var session = new PortSession(new ExponentialMemory(config), "jvm", seed)) {
      for (int start = 0; start < model.length; start += lanes) {
        write(session, start, lanes, model, random);
        session.step();
      }
      var ports = List.of(new ReadPort("select"), new ReadPort("filter"));
      for (int cycle = 0; cycle < 400; cycle++) {
        int line = random.nextInt(model.length / lanes) * lanes;
        ports.forEach(port -> port.drive(session, model, line / GROUP, random));
        boolean writes = random.nextBoolean();
        int[] before = Arrays.copyOfRange(model, line, line + lanes);
        write(session, line, lanes, model, random);
        if (!writes) {
          session.set("writes_valid", 0);
          System.arraycopy(before, 0, model, line, lanes);
        }
        session.step();
        ports.forEach(port -> port.check(session, "seed " + seed));
      }
    }
  }

  private static void write(PortSession session, int start, int lanes, int[] model, Random random) {
    session.set("writes_valid", 1);
    session.set("writes_payload_slot", start / TOKENS);
    session.set("writes_payload_line", start % TOKENS / lanes);
    for (int lane = 0; lane < lanes; lane++) {
      model[start + lane] = random.nextInt(65537);
      session.set("writes_payload_exponentials_" + lane, model[start + lane]);
    }
  }

  /** Reads other lines than the one that is written, and knows what must be shown. */
  private static final class ReadPort {
    private final String name;
    private final List<Integer> shown = new ArrayList<>();

    ReadPort(String name) {
      this.name = name;
    }

    void drive(PortSession session, int[] model, int writtenLine, Random random) {
      int line = random.nextInt(SLOTS * TOKENS / GROUP);
      boolean reads = random.nextBoolean() && line != writtenLine;
      session.set(name + "_reads_valid", reads ? 1 : 0);
      session.set(name + "_reads_payload", line);
      if (reads) {
        shown.clear();
        for (int i = 0; i < GROUP; i++) {
          shown.add(model[line * GROUP + i]);
        }
      }
    }

    void check(PortSession session, String description) {
      for (int i = 0; i < shown.size(); i++) {
        assertThat(session.getInt(name + "_data_" + i)).as(description).isEqualTo(shown.get(i));
      }
    }
  }
}
