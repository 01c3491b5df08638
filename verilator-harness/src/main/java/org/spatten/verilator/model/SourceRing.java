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

  /** Sets a field of more than 32 bits from 32-bit words, the lowest first. */
  public void setWords(int field, int... values) {
    checkWords(field, values.length);
    int spare = values.length * 32 - port(field).width();
    if (spare > 0 && values[values.length - 1] >>> (32 - spare) != 0) {
      throw new IllegalArgumentException("excess bits for " + port(field).name());
    }
    words.put((recordAt(produced) + offset(field)) / 4, values);
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
