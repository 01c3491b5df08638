package org.spatten.verilator.model;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import org.spatten.verilator.shim.RecordLayout;
import org.spatten.verilator.source.ModelPort;

/**
 * Records of one stream between Java and the run loop in C. A ring owns its stream's handshake
 * inputs: do not set them by name. Fields are known by their index in {@link #fieldIndex}.
 */
public abstract sealed class Ring permits SourceRing, SinkRing {
  static final int CONTROL_BYTES = 8 * 8;
  private static final int CAPACITY = 0;
  private static final int RECORDS = 8;
  private static final int PRODUCED = 16;
  private static final int CONSUMED = 24;
  private static final int THRESHOLD = 32;
  private static final int PAUSE = 40;
  private static final int RANDOM = 48;

  final RecordLayout layout;
  final int capacity;
  final ByteBuffer records;

  /** The same memory as 32-bit words, for copies at once. */
  final IntBuffer words;

  private final String name;
  private final ByteBuffer control;
  private final RecordLayout.Field[] fields;

  Ring(String name, RecordLayout layout, int minimumCapacity, ByteBuffer control) {
    this.name = name;
    this.layout = layout;
    this.fields = layout.fields().toArray(RecordLayout.Field[]::new);
    this.control = control;
    this.capacity = Integer.highestOneBit(Math.max(2, minimumCapacity * 2 - 1));
    int bytes = Math.multiplyExact(capacity, layout.bytes());
    this.records =
        ByteBuffer.allocateDirect(bytes + 8).alignedSlice(8).order(ByteOrder.nativeOrder());
    this.words = records.asIntBuffer();
    var pointer = Native.getDirectBufferPointer(records);
    control.putLong(RECORDS, Pointer.nativeValue(pointer));
    control.putLong(CAPACITY, capacity);
    control.putLong(RANDOM, 1);
  }

  /** The stream's name. */
  public String name() {
    return name;
  }

  /** Records that the ring holds: the next power of two of what was asked for. */
  public int capacity() {
    return capacity;
  }

  /** Index of a field of the payload. */
  public int fieldIndex(String field) {
    for (int i = 0; i < fields.length; i++) {
      if (fields[i].name().equals(field)) {
        return i;
      }
    }
    throw new IllegalArgumentException("stream " + name + " has no field '" + field + "'");
  }

  /**
   * Makes the ring pause at random: a source does not offer its next record, a sink is not ready.
   * An offered record is never withdrawn.
   *
   * @param chance of a pause in a cycle, 0 to 1
   */
  public void pauses(double chance, long seed) {
    if (!(chance >= 0 && chance <= 1)) {
      throw new IllegalArgumentException("a chance is 0 to 1, not " + chance);
    }
    control.putLong(PAUSE, (long) (chance * 0x1p32));
    // A state of 0 would stay 0, and small ones start with few ones.
    control.putLong(RANDOM, (seed ^ 0x9e37_79b9_7f4a_7c15L) | 1);
  }

  final long produced() {
    return control.getLong(PRODUCED);
  }

  final void produced(long count) {
    control.putLong(PRODUCED, count);
  }

  final long consumed() {
    return control.getLong(CONSUMED);
  }

  final void consumed(long count) {
    control.putLong(CONSUMED, count);
  }

  final void threshold(long records) {
    control.putLong(THRESHOLD, records);
  }

  final int recordAt(long index) {
    return (int) (index & (capacity - 1)) * layout.bytes();
  }

  final int offset(int field) {
    return fields[field].offset();
  }

  final ModelPort port(int field) {
    return fields[field].port();
  }

  final void checkWords(int field, int count) {
    int expected = port(field).bytes() / 4;
    if (count != expected || expected == 0) {
      throw new IllegalArgumentException(
          port(field).name() + " has " + expected + " words, not " + count);
    }
  }

  final long get(int record, int field) {
    var port = port(field);
    if (port.width() > 64) {
      Values.check(port, 0L);
    }
    return RawMemory.get(records, record + offset(field), port.bytes());
  }

  final BigInteger getWide(int record, int field) {
    return RawMemory.getWide(records, record + offset(field), port(field).bytes());
  }
}
