package org.spatten.verilator.model;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import org.spatten.verilator.shim.RecordLayout;

/**
 * Records that the design takes: {@code set} the fields of the next one, then {@link #put}. Without
 * a mark it stops no run.
 */
public final class SourceRing extends Ring {
  private long produced;

  SourceRing(String name, RecordLayout layout, int capacity, ByteBuffer control) {
    super(name, layout, capacity, control);
    threshold(0);
  }

  /** Records that can be put now. */
  public int space() {
    return capacity - (int) (produced - consumed());
  }

  /** Ends a run when, after a transfer, fewer than this many records are left; 0: never. */
  public void stopBelow(int records) {
    threshold(records);
  }

  /** Sets a field of at most 64 bits of the next record. */
  public void set(int field, long value) {
    var port = port(field);
    Values.check(port, value);
    RawMemory.put(records, recordAt(produced) + offset(field), port.bytes(), value);
  }

  /** Sets a field of any width of the next record. */
  public void setWide(int field, BigInteger value) {
    Values.check(port(field), value);
    RawMemory.putWide(records, recordAt(produced) + offset(field), port(field).bytes(), value);
  }

  /** Sets a field of more than 64 bits from 32-bit words, the lowest first. */
  public void setWords(int field, int... words) {
    var port = port(field);
    if (port.bytes() != words.length * 4) {
      throw new IllegalArgumentException(
          port.name() + " has " + port.bytes() / 4 + " words, not " + words.length);
    }
    int spare = words.length * 32 - port.width();
    if (spare > 0 && words[words.length - 1] >>> (32 - spare) != 0) {
      throw new IllegalArgumentException("excess bits for " + port.name());
    }
    int at = recordAt(produced) + offset(field);
    for (int i = 0; i < words.length; i++) {
      records.putInt(at + 4 * i, words[i]);
    }
  }

  /** Adds the record whose fields were set. */
  public void put() {
    if (space() == 0) {
      throw new IllegalStateException("the ring of " + name() + " is full");
    }
    produced++;
    produced(produced);
  }

  /** Records taken by the design so far. */
  public long taken() {
    return consumed();
  }

  /**
   * The cycle in which the design took a record, counted from 0 over all records; known until the
   * ring has gone round once.
   */
  public long takenAt(long record) {
    if (record >= consumed() || record < produced - capacity) {
      throw new IllegalArgumentException("record " + record + " of " + name() + " is not there");
    }
    return records.getLong(recordAt(record));
  }
}
