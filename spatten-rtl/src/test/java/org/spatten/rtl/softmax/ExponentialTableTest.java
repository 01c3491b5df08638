package org.spatten.rtl.softmax;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExponentialTableTest {
  /** The nearest integer b to 2^(20 - k/128): (2b-1)^128 < 2^(21*128 - k) < (2b+1)^128. */
  private static long nearest(int k) {
    var power = BigInteger.TWO.pow(21 * 128 - k);
    long low = 1L << 19;
    long high = 1L << 20;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (BigInteger.valueOf(2 * middle + 1).pow(128).compareTo(power) > 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  @Test
  void basesAreExactlyRoundedPowers() {
    assertThat(ExponentialTable.bases())
        .isEqualTo(IntStream.range(0, 128).mapToLong(ExponentialTableTest::nearest).toArray());
  }

  @Test
  void slopesLeadFromOneBaseToTheNext() {
    assertThat(ExponentialTable.slopes())
        .isEqualTo(IntStream.range(0, 128).mapToLong(k -> nearest(k) - nearest(k + 1)).toArray());
  }
}
