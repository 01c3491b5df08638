package org.spatten.rtl.reference;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RequantModeTest {

  @Property
  void decidesByTheTruncatedLargestProbabilityStrictly(
      @ForAll @LongRange(min = 65536, max = 1 << 26) long sum,
      @ForAll @IntRange(min = 0, max = 4096) int threshold) {
    long largestProbability = (65536L * 4096) / sum;
    assertThat(RequantMode.DECIDE.requants(sum, threshold))
        .isEqualTo(largestProbability < threshold);
    assertThat(RequantMode.NEVER.requants(sum, threshold)).isFalse();
    assertThat(RequantMode.FORCE.requants(sum, threshold)).isTrue();
  }
}
