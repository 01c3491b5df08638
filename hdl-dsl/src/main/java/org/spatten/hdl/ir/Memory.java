package org.spatten.hdl.ir;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * An array of {@code depth} words of raw bits.
 *
 * @param laneWidth granularity of the write mask; equal to {@code wordWidth} when no write is
 *     masked
 * @param contents initial words, as many as {@code depth}; empty means unknown (random in
 *     simulation)
 */
public record Memory(
    int id,
    String name,
    int wordWidth,
    int depth,
    int laneWidth,
    ReadUnderWrite readUnderWrite,
    Optional<List<BigInteger>> contents,
    SourceLine at) {
  /** What a synchronous read returns when the same word is written in the same cycle. */
  public enum ReadUnderWrite {
    OLD,
    NEW
  }

  public Memory {
    contents = contents.map(List::copyOf);
  }

  /** Bits of an address: ceil(log2(depth)), at least 1. */
  public int addressWidth() {
    return Math.max(1, 32 - Integer.numberOfLeadingZeros(depth - 1));
  }

  /** Number of mask bits of a write. */
  public int lanes() {
    return wordWidth / laneWidth;
  }

  @Override
  public int hashCode() {
    return id;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Memory m && m.id == id && m.name.equals(name));
  }

  @Override
  public String toString() {
    return name;
  }
}
