package org.spatten.hdl.bus;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.test.ChosenEngine;

/** The watchers of the crossbar's test notice what a wrong crossbar would do. */
class Axi4CrossbarFaultsTest {
  private static final Axi4Config CONFIG = new Axi4Config(3, 20, 32);
  private static final int COUNT = 6;

  @Test
  void theTrafficIsLegal() {
    run(FaultyLink.Fault.NONE);
  }

  /** What only the order of data or answers shows is the scoreboard's to notice. */
  @ParameterizedTest
  @CsvSource({"SWAPPED_READS", "SWAPPED_WRITE_ANSWERS", "WRONG_SLAVE"})
  void theScoreboardNoticesAnswersInTheWrongPlace(FaultyLink.Fault fault) {
    assertThatThrownBy(() -> run(fault)).isInstanceOf(AssertionError.class);
  }

  @ParameterizedTest
  @CsvSource({
    "READ_OF_ANOTHER_ID, AXI4_ERRS_RID",
    "WRITE_ANSWER_OF_ANOTHER_ID, AXI4_ERRS_BRESP_AW",
    "EARLY_LAST, AXI4_ERRS_RDATA_NUM",
    "WRITE_ANSWERED_TWICE, AXI4_ERRS_BRESP_AW"
  })
  void theCheckerNoticesBrokenRules(FaultyLink.Fault fault, String rule) {
    assertThatThrownBy(() -> run(fault))
        .isInstanceOf(SimulationException.class)
        .hasMessageContaining(rule);
  }

  /** Writes words and holes in turn, then reads the words, all with one id. */
  private static void run(FaultyLink.Fault fault) {
    var random = new Random(7);
    var memory = new byte[0x100000];
    // Beats of one burst would change places too, which the checker sees.
    int missed = fault == FaultyLink.Fault.SWAPPED_READS ? 1 : 2;
    try (var dut = ChosenEngine.engine().simulate(new Axi4CrossbarTest.Fabric(2, 2, fault))) {
      dut.timeout(2_000);
      var writing = new CrossbarTraffic(dut, 0, 1);
      var reading = new CrossbarTraffic(dut, 0, 2);
      for (int i = 0; i < COUNT; i++) {
        writing.fill(burst(0x10000L * (i % 2) + 4L * i, 1), memory, random);
        writing.miss(burst(Axi4CrossbarTest.HOLE, missed), random);
      }
      dut.parallel(writing.tasks().toArray(Runnable[]::new));
      for (int i = 0; i < COUNT; i++) {
        reading.read(burst(0x10000L * (i % 2) + 4L * i, 1), memory);
      }
      dut.parallel(reading.tasks().toArray(Runnable[]::new));
    }
  }

  private static Burst burst(long address, int beats) {
    return new Burst(CONFIG, 0, address, beats, 2, Axi4Address.INCREMENTING);
  }
}
