package org.spatten.workloads.trace;

/**
 * The sizes of a row.
 *
 * @param headSize D, words of a query, key or value
 * @param tokens L, tokens there are, the newest included
 * @param keys keys fetched, the newest included
 * @param values values fetched after the local select; at least {@code keys} means all
 * @param queries queries that share these keys and values
 * @param causal whether query i sees only the tokens up to its own
 */
public record RowShape(
    int headSize, int tokens, int keys, int values, int queries, boolean causal) {

  /** Values really fetched: a select of more than there are passes everything. */
  public int keptValues() {
    return Math.min(values, keys);
  }
}
