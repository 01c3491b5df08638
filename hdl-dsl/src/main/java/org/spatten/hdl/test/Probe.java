package org.spatten.hdl.test;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.spatten.hdl.engine.Inside;

/** A signal inside the component under test, read by its path. */
public final class Probe {
  private static final int PROPOSALS = 3;

  private final Inside inside;
  private final String path;
  private final boolean signed;
  private final int width;

  private Probe(Inside inside, String path, int width) {
    this.inside = inside;
    this.path = path;
    this.width = width;
    this.signed = inside.signed(path);
  }

  static Probe of(Inside inside, String module, String path) {
    List<String> paths = inside.paths();
    if (!paths.contains(path)) {
      String near =
          paths.stream()
              .sorted(Comparator.comparingInt(p -> EditDistance.of(p, path)))
              .limit(PROPOSALS)
              .map(p -> "`" + p + "`")
              .collect(Collectors.joining(", "));
      throw new IllegalArgumentException(
          "no signal `" + path + "` inside " + module + "; the nearest names are " + near);
    }
    return new Probe(inside, path, inside.width(path));
  }

  /** The path of the signal. */
  public String path() {
    return path;
  }

  /** The value; signed for a signed signal, else the raw bits. */
  public BigInteger peekBig() {
    BigInteger raw = inside.value(path);
    boolean negative = signed && raw.testBit(width - 1);
    return negative ? raw.subtract(BigInteger.ONE.shiftLeft(width)) : raw;
  }

  /**
   * The value, at most 64 bits; signed for a signed signal, else the raw bits.
   *
   * @throws IllegalArgumentException when the signal is wider
   */
  public long peek() {
    if (width > 64) {
      throw new IllegalArgumentException(
          path + " has " + width + " bits and no long holds them; use peekBig");
    }
    return peekBig().longValue();
  }
}
