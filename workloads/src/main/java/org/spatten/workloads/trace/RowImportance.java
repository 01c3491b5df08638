package org.spatten.workloads.trace;

/**
 * What a row does to the importance of tokens.
 *
 * @param accumulate whether its probabilities are added
 * @param rescale whether every earlier score is halved first
 * @param select whether tokens are selected after this row, the layer's last
 * @param count tokens that survive the select, -1 without one
 */
public record RowImportance(boolean accumulate, boolean rescale, boolean select, int count) {
  /** A row without a select. */
  public static RowImportance withoutSelect(boolean accumulate, boolean rescale) {
    return new RowImportance(accumulate, rescale, false, -1);
  }
}
