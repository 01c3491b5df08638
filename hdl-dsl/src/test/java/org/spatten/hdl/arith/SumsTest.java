package org.spatten.hdl.arith;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.hdl.face.Dut;

class SumsTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 64})
  void anAdderTreeAddsExactly(int count) {
    for (int levels : new int[] {0, 1, 2}) {
      int depth = 32 - Integer.numberOfLeadingZeros(count - 1);
      int latency = levels == 0 ? 0 : depth / levels;
      var random = new Random(count);
      try (var dut = Dut.of(new AdderTree(count, 6, levels))) {
        if (latency > 0) {
          dut.reset();
        }
        dut.set("terms_valid", 1).set("sum_ready", 1);
        for (int i = 0; i < 30; i++) {
          long expected = 0;
          for (int lane = 0; lane < count; lane++) {
            int term = i == 0 ? -32 : random.nextInt(64) - 32;
            expected += term;
            dut.set("terms_payload_" + lane, term & 63);
          }
          for (int cycle = 0; cycle < latency; cycle++) {
            dut.step();
          }
          assertThat(dut.has("sum_valid")).isTrue();
          int width = AdderTree.sumWidth(count, 6);
          assertThat(dut.get("sum_payload") << (64 - width) >> (64 - width)).isEqualTo(expected);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void aPrefixSumAddsAllLanesUpToEach(int lanes) {
    var random = new Random(lanes);
    try (var dut = Dut.of(new PrefixSum(lanes, 8))) {
      dut.reset().set("terms_valid", 1).set("sums_ready", 1);
      for (int i = 0; i < 30; i++) {
        var terms = random.ints(lanes, 0, 256).toArray();
        for (int lane = 0; lane < lanes; lane++) {
          dut.set("terms_payload_" + lane, terms[lane]);
        }
        dut.step();
        int sum = 0;
        for (int lane = 0; lane < lanes; lane++) {
          sum = (sum + terms[lane]) & 255;
          assertThat(dut.get("sums_payload_" + lane)).isEqualTo(sum);
        }
      }
    }
  }
}
