package org.spatten.workloads.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.spatten.workloads.trace.RowBits;
import org.spatten.workloads.trace.RowId;
import org.spatten.workloads.trace.RowImportance;
import org.spatten.workloads.trace.RowShape;
import org.spatten.workloads.trace.Trace;
import org.spatten.workloads.trace.TraceRow;

/** Short traces with every format next to every other. */
final class RandomTraces {
  private static final List<Integer> HEAD_SIZES = List.of(32, 64, 64, 64, 128);
  private static final List<Integer> KEY_BITS = List.of(4, 6, 6, 6, 8, -1);
  private static final List<Integer> VALUE_BITS = List.of(4, 6, 8, 12);

  private final Random random;

  private RandomTraces(long seed) {
    random = new Random(seed);
  }

  static Trace make(long seed, int layers, int largestHeads) {
    return new RandomTraces(seed).trace("random " + seed, layers, largestHeads);
  }

  private Trace trace(String name, int layers, int largestHeads) {
    List<TraceRow> rows = new ArrayList<>();
    int tokens = 20 + random.nextInt(180);
    int keys = tokens;
    for (int layer = 0; layer < layers; layer++) {
      int headSize = any(HEAD_SIZES);
      int keyBits = any(KEY_BITS);
      int valueBits = any(VALUE_BITS);
      boolean prunes = layer > 0 && random.nextInt(4) > 0;
      keys = prunes ? Math.max(1, keys - random.nextInt(1 + tokens / 4)) : keys;
      int heads = 1 + random.nextInt(largestHeads);
      for (int head = 0; head < heads; head++) {
        rows.add(
            new TraceRow(
                rows.size() + 2,
                new RowId(0, layer, head),
                new RowShape(headSize, tokens, keys, 1 + random.nextInt(keys), 1, false),
                new RowBits(keyBits, 12, valueBits, keyBits == -1 ? -1 : 4),
                0.05,
                keyBits != -1 && random.nextInt(3) == 0,
                RowImportance.withoutSelect(false, false)));
      }
    }
    return new Trace(name, rows, Optional.empty());
  }

  private int any(List<Integer> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
