package org.spatten.rtl.control;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.config.SpattenConfig;

class RequestRulesTest {
  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "format_head_size; 3; request.format.headSize is 0, 1 or 2",
        "format_key_bits; 3; request.format.keyBits is 0, 1 or 2",
        "format_key_count; 0; request.format.keyCount is from 1 to the most tokens",
        "format_key_count; 1025; request.format.keyCount is from 1 to the most tokens",
        "format_value_count; 0; request.format.valueCount is at least 1",
        "format_both_planes; 1; request.format.bothPlanes comes with 8-bit keys",
        "format_fused_first; 1; a fused pair has 64 words of 6 bits",
        "format_fused_second; 1; a fused pair has 64 words of 6 bits",
        "requant_mode; 3; request.requantMode is 0, 1 or 2",
        "queries; 2; request.queries is 1",
        "importance_select; 1; request.importance is 0",
        "importance_survivors; 5; request.importance is 0"
      })
  void anIllegalRequestStopsTheSimulation(String member, long value, String message) {
    var config = SpattenConfig.EIGHTH;
    try (var session = new PortSession(new RowDispatcher(config), "jvm", 1)) {
      RowSettings.random(config, 100, new Random(1))
          .with("format_head_size", 2)
          .with("format_key_bits", 0)
          .with("format_both_planes", 0)
          .with("list_dense", 1)
          .with(member, value)
          .payload()
          .forEach((name, bits) -> session.set("requests_payload_" + name, bits));
      session.set("fetches_ready", 1);
      session.set("queries_valid", 1);
      session.set("requests_valid", 1);
      assertThatThrownBy(
              () -> {
                for (int beat = 0; beat < 4; beat++) {
                  session.step();
                }
              })
          .isInstanceOf(SimulationException.class)
          .hasMessageContaining(message);
    }
  }
}
