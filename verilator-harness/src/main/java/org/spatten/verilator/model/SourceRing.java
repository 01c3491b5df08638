package org.spatten.verilator.model;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import org.spatten.verilator.shim.RecordLayout;

/**
 * Records that the design takes: {@code set} the fields of the next one, then {@link #put}. Without
 * a mark it stops no run.
 */
public final class SourceRing extends Ring implements RecordSource {
  private long produced;

  SourceRing(String name, RecordLayout layout, int capacity, ByteBuffer control) {
    super(name, layout, capacity, control);
    threshold(0);
  }

  @Override
  public int space() {
    return capacity - (int) (produced - consumed());
  }

  @Override
  public void stopBelow(int records) {
    threshold(records);
  }

  @Override
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

  @Override
  public void setWords(int field, int... values) {
    checkWords(field, values.length);
    int spare = values.length * 32 - port(field).width();
    if (spare > 0 && values[values.length - 1] >>> (32 - spare) != 0) {
      throw new IllegalArgumentException("excess bits for " + port(field).name());
    }
    words.put((recordAt(produced) + offset(field)) / 4, values);
  }

  @Override
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

  @Override
  public long takenAt(long record) {
    if (record >= consumed() || record < produced - capacity) {
      throw new IllegalArgumentException("record " + record + " of " + name() + " is not there");
    }
    return records.getLong(recordAt(record));
  }
}
