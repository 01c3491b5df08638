package org.spatten.rtl.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spatten.rtl.bench.PortSession;

/** Every line of the table of beat groups in {@code docs/architecture.md}. */
class FetchPlannerTest {
  @ParameterizedTest(name = "kind {0}, head {1}, key {2}, value {3}, fused {4}")
  @CsvSource({
    // kind, head, key, value, fused | beats, lsb, pair, stride, lines, code, half, two, value
    "0, 0, 0, 3, 0,  1, 0, 0, 1, 1, 0, 1, 0, 0",
    "0, 0, 1, 3, 0,  1, 0, 0, 1, 1, 1, 1, 0, 0",
    "0, 0, 2, 3, 0,  1, 0, 0, 1, 1, 2, 1, 0, 0",
    "0, 1, 0, 3, 0,  1, 0, 0, 1, 1, 0, 0, 0, 0",
    "0, 1, 1, 3, 0,  2, 0, 0, 2, 1, 1, 0, 0, 0",
    "0, 1, 1, 0, 1,  3, 0, 0, 3, 2, 1, 0, 1, 0",
    "0, 1, 2, 0, 0,  2, 0, 0, 2, 1, 2, 0, 0, 0",
    "0, 2, 0, 3, 0,  2, 0, 0, 2, 2, 0, 0, 1, 0",
    "0, 2, 1, 0, 0,  3, 0, 0, 3, 2, 1, 0, 1, 0",
    "0, 2, 2, 0, 0,  2, 0, 1, 4, 2, 2, 0, 0, 0",
    "1, 0, 0, 3, 1,  1, 0, 0, 1, 1, 5, 1, 0, 0",
    "1, 1, 1, 3, 1,  1, 0, 0, 1, 1, 6, 0, 0, 0",
    "1, 2, 2, 3, 1,  2, 0, 0, 2, 2, 7, 0, 1, 0",
    "2, 0, 2, 0, 0,  1, 1, 0, 1, 1, 4, 1, 0, 0",
    "2, 1, 2, 0, 0,  2, 1, 0, 2, 1, 4, 0, 0, 0",
    "2, 2, 2, 0, 0,  2, 1, 1, 4, 2, 4, 0, 0, 0",
    "3, 0, 2, 0, 1,  1, 0, 0, 1, 1, 0, 1, 0, 1",
    "3, 0, 2, 3, 0,  2, 0, 0, 2, 1, 3, 1, 0, 1",
    "3, 1, 2, 0, 0,  1, 0, 0, 1, 1, 0, 0, 0, 1",
    "3, 1, 1, 1, 1,  2, 0, 0, 2, 1, 1, 0, 0, 1",
    "3, 1, 0, 2, 0,  2, 0, 0, 2, 1, 2, 0, 0, 1",
    "3, 1, 0, 3, 0,  3, 0, 0, 3, 1, 3, 0, 0, 1",
    "3, 2, 2, 0, 0,  2, 0, 0, 2, 2, 0, 0, 1, 1",
    "3, 2, 2, 1, 0,  3, 0, 0, 3, 2, 1, 0, 1, 1",
    "3, 2, 0, 2, 0,  2, 0, 1, 4, 2, 2, 0, 0, 1",
    "3, 2, 0, 3, 0,  3, 0, 1, 6, 2, 3, 0, 0, 1",
  })
  void theTableIsFollowed(
      int kind,
      int headSize,
      int keyBits,
      int valueBits,
      int fused,
      int beats,
      int lsb,
      int pair,
      int stride,
      int lines,
      int code,
      int half,
      int two,
      int value) {
    try (var session = new PortSession(new FetchPlanner(), "jvm", 1)) {
      session.set("kind", kind);
      session.set("head_size", headSize);
      session.set("key_bits", keyBits);
      session.set("value_bits", valueBits);
      session.set("fused", fused);
      assertThat(session.getInt("plan_beats")).as("beats").isEqualTo(beats);
      assertThat(session.getInt("plan_lsb")).as("lsb").isEqualTo(lsb);
      assertThat(session.getInt("plan_pair")).as("pair").isEqualTo(pair);
      assertThat(session.getInt("plan_stride")).as("stride").isEqualTo(stride);
      assertThat(session.getInt("plan_lines")).as("lines").isEqualTo(lines);
      assertThat(session.getInt("plan_format_code")).as("code").isEqualTo(code);
      assertThat(session.getInt("plan_format_half")).as("half").isEqualTo(half);
      assertThat(session.getInt("plan_format_two")).as("two").isEqualTo(two);
      assertThat(session.getInt("plan_format_value")).as("value").isEqualTo(value);
    }
  }
}
