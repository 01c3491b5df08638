package org.spatten.workloads.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SurvivorsTest {
  private static final Trace TRACE =
      NamedTrace.GPT2_SMALL_PRUNED.generate().selected(Optional.empty(), Optional.of(3 * 144));

  private static Set<Integer> set(KeyList list) {
    return Arrays.stream(list.tokens()).boxed().collect(Collectors.toSet());
  }

  @ParameterizedTest
  @EnumSource(Survivors.class)
  void eachLayerIsAnAscendingSubsetOfTheOneBeforeWithTheNewestToken(Survivors policy) {
    List<KeyList> lists = policy.lists(TRACE, 7);
    List<List<TraceRow>> layers = TRACE.layers();
    for (int i = 0; i < layers.size(); i++) {
      TraceRow row = layers.get(i).get(0);
      KeyList list = lists.get(i);
      assertThat(list.count()).isEqualTo(row.shape().keys());
      assertThat(list.tokens()).isSorted().doesNotHaveDuplicates();
      assertThat(list.token(list.count() - 1)).isEqualTo(row.shape().tokens() - 1);
      if (row.id().layer() > 0) {
        assertThat(set(lists.get(i - 1))).containsAll(set(list));
      }
    }
    assertThat(lists.get(0).isDense()).isTrue();
  }

  @Test
  void uniformSubsetsDifferByIterationAndSeedAndRepeatForTheSameSeed() {
    List<KeyList> lists = Survivors.UNIFORM.lists(TRACE, 7);
    assertThat(Survivors.UNIFORM.lists(TRACE, 7)).isEqualTo(lists);
    assertThat(Survivors.UNIFORM.lists(TRACE, 8).get(12)).isNotEqualTo(lists.get(12));
    assertThat(lists.get(12)).isNotEqualTo(lists.get(24));
  }

  @Test
  void oneIterationAloneHasTheSameListsAsInTheWholeTrace() {
    Trace second = TRACE.selected(Optional.of(1), Optional.empty());
    assertThat(Survivors.UNIFORM.lists(second, 7))
        .isEqualTo(Survivors.UNIFORM.lists(TRACE, 7).subList(12, 24));
  }

  @Test
  void windowedTakesFourOfEachEight() {
    KeyList list = Survivors.WINDOWED.lists(TRACE, 1).get(14);
    assertThat(list.count()).isEqualTo(204);
    // Of the layer before, itself windowed: its first positions are kept whole up to 4.
    KeyList before = Survivors.WINDOWED.lists(TRACE, 1).get(13);
    for (int p = 0; p < 203; p++) {
      assertThat(list.token(p)).isEqualTo(before.token(p / 4 * 8 + p % 4));
    }
  }
}
