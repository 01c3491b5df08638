package org.spatten.verilator.model;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import org.spatten.verilator.shim.RecordLayout;

/**
 * Records that the design gave: {@link #next} moves to the oldest unread one, whose fields then can
 * be read. A run ends when the ring is full, or at another mark. A full ring is not ready; a flow
 * cannot wait, so a run ends before the cycle in which its ring would overflow.
 */
public final class SinkRing extends Ring implements RecordSink {
  private boolean onRecord;
  private long consumed;

  /** What {@code produced} was when last looked at, to look seldom. */
  private long known;

  SinkRing(String name, RecordLayout layout, int minimumCapacity, ByteBuffer control) {
    super(name, layout, minimumCapacity, control);
    threshold(capacity);
  }

  /** Unread records. */
  public int available() {
    return (int) (produced() - consumed) - (onRecord ? 1 : 0);
  }

  /** Records given by the design so far. */
  public long given() {
    return produced();
  }

  @Override
  public void stopAt(int held) {
    threshold(held > capacity ? -1L : held);
  }

  @Override
  public boolean next() {
    if (onRecord) {
      consumed++;
      consumed(consumed);
    }
    if (consumed == known) {
      known = produced();
    }
    onRecord = known != consumed;
    return onRecord;
  }

  @Override
  public long cycle() {
    return records.getLong(present());
  }

  @Override
  public long get(int field) {
    return get(present(), field);
  }

  /** A field of any width. */
  public BigInteger getWide(int field) {
    return getWide(present(), field);
  }

  @Override
  public void getWords(int field, int[] into) {
    int record = present();
    checkWords(field, into.length);
    words.get((record + offset(field)) / 4, into);
  }

  private int present() {
    if (!onRecord) {
      throw new IllegalStateException("no record of " + name() + ": call next() first");
    }
    return recordAt(consumed);
  }
}
