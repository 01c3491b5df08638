package org.spatten.hdl.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnakeCaseTest {
  @ParameterizedTest
  @CsvSource({
    "StreamFifo, stream_fifo",
    "inFlight, in_flight",
    "AXIPort, axi_port",
    "toSInt, to_s_int",
    "lane3Valid, lane3_valid",
    "x2, x2",
    "already_snake, already_snake",
    "ALL_CAPS, all_caps",
    "_hidden_, hidden",
    "a$b, a_b",
    "m, m",
    "'', ''"
  })
  void wordsAreSeparatedByUnderscores(String java, String expected) {
    assertThat(SnakeCase.of(java)).isEqualTo(expected);
  }
}
