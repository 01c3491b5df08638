package org.spatten.hdl.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;

/**
 * A source of random numbers that records what it gave out, so that a smaller record can be played
 * back: a generator that draws its decisions from it needs no shrinking of its own. Beyond the end
 * of a record every choice is 0, which each generator makes its simplest case.
 */
final class Choices extends Random {
  private static final long serialVersionUID = 1L;

  private final transient Random fresh;
  private final List<Integer> record;
  private final boolean replaying;
  private int at;

  private Choices(Random fresh, List<Integer> record, boolean replaying) {
    this.fresh = fresh;
    this.record = record;
    this.replaying = replaying;
  }

  static Choices of(long seed) {
    return new Choices(new Random(seed), new ArrayList<>(), false);
  }

  static Choices replay(List<Integer> record) {
    return new Choices(new Random(0), new ArrayList<>(record), true);
  }

  /** Every choice made so far. */
  List<Integer> record() {
    return List.copyOf(record.subList(0, Math.min(at, record.size())));
  }

  @Override
  public int nextInt(int bound) {
    return Math.floorMod(draw(() -> fresh.nextInt(bound)), bound);
  }

  private int draw(IntSupplier another) {
    if (!replaying) {
      record.add(another.getAsInt());
    }
    int value = at < record.size() ? record.get(at) : 0;
    at++;
    return value;
  }

  @Override
  public boolean nextBoolean() {
    return nextInt(2) == 1;
  }

  @Override
  public void nextBytes(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) nextInt(256);
    }
  }

  @Override
  protected int next(int bits) {
    return draw(fresh::nextInt) >>> (Integer.SIZE - bits);
  }
}
