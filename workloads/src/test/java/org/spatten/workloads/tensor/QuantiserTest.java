package org.spatten.workloads.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.spatten.workloads.InputException;

class QuantiserTest {

  @Property
  void everyWordStandsForItsValueWithinHalfAStep(
      @ForAll @Size(min = 1, max = 40) float @FloatRange(min = -1e6f, max = 1e6f) [] values,
      @ForAll @IntRange(min = 4, max = 12) int bits) {
    QuantisedMatrix quantised = Quantiser.quantise("t", Tensor.vector(values), bits);
    double step = quantised.scale() * (1 << (12 - bits));
    for (int i = 0; i < values.length; i++) {
      int word = quantised.words().get(0, i);
      assertThat(word & ((1 << (12 - bits)) - 1)).isZero();
      assertThat(Math.abs(word * quantised.scale() - values[i]))
          .isLessThanOrEqualTo(step * 0.5000001);
    }
  }

  @Test
  void theLargestMagnitudeUsesTheWholeRange() {
    QuantisedMatrix quantised = Quantiser.quantise("t", Tensor.vector(-3f, 1.5f, 0f), 10);
    assertThat(quantised.words().get(0, 0)).isEqualTo(-511 * 4);
    assertThat(quantised.words().get(0, 1)).isEqualTo(256 * 4);
    assertThat(quantised.scale()).isEqualTo(3.0 / 511 / 4);
  }

  @Test
  void aTensorOfZerosHasScaleOneOfAStep() {
    QuantisedMatrix quantised = Quantiser.quantise("t", Tensor.vector(0f, 0f), 12);
    assertThat(quantised.scale()).isEqualTo(1.0);
    assertThat(quantised.words().largestMagnitude()).isZero();
  }

  @Test
  void refusesValuesThatAreNotFinite() {
    assertThatThrownBy(() -> Quantiser.quantise("k.0.1", Tensor.matrix(2, 1, 1f, Float.NaN), 12))
        .isInstanceOf(InputException.class)
        .hasMessage("tensor k.0.1 holds NaN at [1, 0]");
  }
}
