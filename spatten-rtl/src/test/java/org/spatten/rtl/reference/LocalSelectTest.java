package org.spatten.rtl.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LocalSelectTest {

  @Property
  void keepsTheKeysThatFewerThanKOthersBeat(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 0, max = 12) Integer> keys,
      @ForAll @IntRange(min = 1, max = 64) int count) {
    List<Integer> expected = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      int better = 0;
      for (int j = 0; j < keys.size(); j++) {
        int order = keys.get(j).compareTo(keys.get(i));
        better += order > 0 || (order == 0 && j < i) ? 1 : 0;
      }
      if (better < count) {
        expected.add(i);
      }
    }
    int[] kept = LocalSelect.positions(keys.stream().mapToInt(Integer::intValue).toArray(), count);
    assertThat(kept).containsExactly(expected.stream().mapToInt(Integer::intValue).toArray());
  }
}
