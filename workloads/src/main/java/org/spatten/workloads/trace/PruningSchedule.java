package org.spatten.workloads.trace;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.spatten.workloads.InputException;

/**
 * How a model is pruned and quantised. Ratios refer to 1,024 tokens.
 *
 * @param keyRatio share of tokens kept, by layer; 1 before the first step
 * @param heads heads kept, by layer; all before the first step
 * @param valueRatio share of values kept by the local select; 1 keeps all
 * @param bits as the trace writes them
 * @param threshold requant threshold, -1 without requants
 * @param requantIterations entry l: layer l requants in the first so many iterations; layers beyond
 *     the list never
 */
public record PruningSchedule(
    LayerSteps keyRatio,
    LayerSteps heads,
    double valueRatio,
    RowBits bits,
    double threshold,
    List<Integer> requantIterations) {
  private static final int REFERENCE_TOKENS = 1024;

  /** Nothing pruned, keys of both planes, values of 8 bits. */
  public static final PruningSchedule UNPRUNED =
      new PruningSchedule(
          LayerSteps.none(), LayerSteps.none(), 1, new RowBits(-1, -1, -1, -1), -1, List.of());

  /** GPT-2 small: 6-bit keys and values, requants in 7 % of the rows. */
  public static final PruningSchedule GPT2_SMALL =
      new PruningSchedule(
          LayerSteps.of(Map.of(0, 0.9, 1, 0.7, 2, 0.2, 6, 0.1)),
          LayerSteps.none(),
          0.2,
          new RowBits(6, 12, 6, 4),
          0.05,
          List.of(10, 14, 2, 1));

  /**
   * GPT-2 medium: 8-bit keys and values, 3 to 6 heads pruned in the last layers, every row
   * requants.
   */
  public static final PruningSchedule GPT2_MEDIUM =
      new PruningSchedule(
          LayerSteps.of(Map.of(2, 0.9, 3, 0.8, 5, 0.6, 11, 0.3)),
          LayerSteps.of(Map.of(16, 13.0, 22, 10.0)),
          0.3,
          new RowBits(8, 12, 8, 4),
          0.05,
          Collections.nCopies(24, 32));

  /** Checks the ratios. */
  public PruningSchedule {
    requantIterations = List.copyOf(requantIterations);
    double last = 1;
    for (double ratio : keyRatio.steps().values()) {
      if (!(ratio > 0) || ratio > last) {
        throw new InputException(
            "token ratio " + ratio + " must be above 0 and at most " + last + ", the one before");
      }
      last = ratio;
    }
    if (!(valueRatio > 0) || valueRatio > 1) {
      throw new InputException("value ratio " + valueRatio + " must be above 0 and at most 1");
    }
  }

  /** Whether any layer drops tokens. */
  boolean prunesTokens() {
    return !keyRatio.steps().isEmpty();
  }

  /** Keys of a layer; iteration 0 keeps all. */
  int keys(int iteration, int layer, int tokens) {
    double ratio = keyRatio.at(layer, 1);
    return iteration == 0 || ratio == 1
        ? tokens
        : Math.max(1, Math.min(tokens, floor(ratio * REFERENCE_TOKENS)));
  }

  /** Values kept of those keys. */
  int values(int iteration, int keys) {
    if (valueRatio == 1) {
      return keys;
    }
    int base = iteration == 0 ? REFERENCE_TOKENS : keys;
    return Math.max(1, Math.min(keys, floor(valueRatio * base)));
  }

  /** Whether the rows of a layer are computed with their low key bits too. */
  boolean requants(int iteration, int layer) {
    return layer < requantIterations.size() && iteration < requantIterations.get(layer);
  }

  /** A ratio like 0.7 times 1,024 must not fall below its integer part for want of the last bit. */
  private static int floor(double value) {
    return (int) Math.floor(value + 1e-9);
  }
}
