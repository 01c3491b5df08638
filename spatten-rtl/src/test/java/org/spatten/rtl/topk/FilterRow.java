package org.spatten.rtl.topk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.rtl.reference.LocalSelect;

/**
 * A row to filter, and what must survive of it.
 *
 * @param tokens one a position
 * @param dense whether the tokens are the positions
 */
record FilterRow(
    List<Integer> exponentials,
    List<Integer> tokens,
    boolean dense,
    int bank,
    int k,
    int threshold,
    int equalKept) {

  static FilterRow random(SpattenConfig config, Random random) {
    int n = 1 + random.nextInt(random.nextBoolean() ? config.maxTokens() : 20);
    int k = random.nextInt(4) == 0 ? n + random.nextInt(3) : 1 + random.nextInt(n);
    var kinds = ExponentialRows.values();
    return of(config, random, kinds[random.nextInt(kinds.length)].make(n, random), k);
  }

  static FilterRow of(SpattenConfig config, Random random, List<Integer> exponentials, int k) {
    int n = exponentials.size();
    boolean dense = random.nextBoolean();
    var tokens = new ArrayList<>(IntStream.range(0, config.maxTokens()).boxed().toList());
    if (!dense) {
      Collections.shuffle(tokens, random);
    }
    var row = List.copyOf(tokens.subList(0, n));
    int bank = random.nextInt(SpattenConfig.LIST_BANKS);
    int kept = Math.min(k, config.maxTokens());
    if (k >= n) {
      // nothing may be read from these two
      return new FilterRow(
          exponentials, row, dense, bank, kept, random.nextInt(1 << 17), random.nextInt(n + 1));
    }
    int smallestKept = exponentials.stream().sorted(Collections.reverseOrder()).toList().get(k - 1);
    int above = (int) exponentials.stream().filter(e -> e > smallestKept).count();
    long reaching = exponentials.stream().filter(e -> e >= smallestKept).count();
    if (reaching == k && smallestKept > 0 && random.nextBoolean()) {
      // the select may also name a value that is too small
      return new FilterRow(exponentials, row, dense, bank, k, smallestKept - 1, 0);
    }
    return new FilterRow(exponentials, row, dense, bank, k, smallestKept, k - above);
  }

  int count() {
    return exponentials.size();
  }

  boolean keepsAll() {
    return k >= count();
  }

  private int[] positions() {
    return LocalSelect.positions(exponentials.stream().mapToInt(e -> e).toArray(), k);
  }

  List<Integer> survivingTokens() {
    return IntStream.of(positions()).mapToObj(tokens::get).toList();
  }

  List<Integer> survivingExponentials() {
    return IntStream.of(positions()).mapToObj(exponentials::get).toList();
  }
}
