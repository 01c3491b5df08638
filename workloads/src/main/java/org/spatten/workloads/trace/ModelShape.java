package org.spatten.workloads.trace;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A decoder-only model as attention sees it.
 *
 * @param layers layers
 * @param heads heads of a layer before any are pruned
 * @param headSize D
 * @param prompt tokens that are there before the first one is generated
 * @param generated tokens to generate: iterations
 */
public record ModelShape(int layers, int heads, int headSize, int prompt, int generated) {
  /** GPT-2 small: 12 layers of 12 heads of 64. */
  public static final ModelShape GPT2_SMALL = new ModelShape(12, 12, 64, 992, 32);

  /** GPT-2 medium: 24 layers of 16 heads of 64. */
  public static final ModelShape GPT2_MEDIUM = new ModelShape(24, 16, 64, 992, 32);

  /** One row of 993 tokens: the smallest thing that exercises every part. */
  public static final ModelShape SMALL = new ModelShape(1, 1, 64, 992, 1);

  /** L of an iteration, the newest token included. */
  int tokens(int iteration) {
    return prompt + 1 + iteration;
  }

  /** All heads of every layer. */
  List<Integer> allHeads() {
    return IntStream.range(0, heads).boxed().toList();
  }
}
