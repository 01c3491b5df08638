package org.spatten.workloads.trace;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The tokens whose keys a layer fetches: position p of a row is token {@code token(p)}, ascending.
 */
public final class KeyList {
  private final int[] tokens;
  private final boolean dense;

  private KeyList(int[] tokens, boolean dense) {
    this.tokens = tokens;
    this.dense = dense;
  }

  /** All tokens: position = token. */
  public static KeyList dense(int count) {
    return new KeyList(IntStream.range(0, count).toArray(), true);
  }

  /** Ascending tokens; a list of the first tokens without a gap is dense. */
  public static KeyList of(int... tokens) {
    boolean dense = true;
    for (int i = 0; i < tokens.length; i++) {
      dense &= tokens[i] == i;
    }
    return new KeyList(tokens.clone(), dense);
  }

  /** Number of positions. */
  public int count() {
    return tokens.length;
  }

  /** Whether no list is needed because position = token. */
  public boolean isDense() {
    return dense;
  }

  /** The token at a position. */
  public int token(int position) {
    return tokens[position];
  }

  /** A copy of the tokens. */
  public int[] tokens() {
    return tokens.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KeyList that && Arrays.equals(tokens, that.tokens);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(tokens);
  }

  @Override
  public String toString() {
    return (dense ? "dense " : "") + tokens.length + " tokens";
  }
}
