package org.spatten.workloads.system;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.spatten.verilator.model.RecordSource;

/** Offers records to a stream of a design on the JVM engine. */
final class JvmSource implements RecordSource {
  private final String name;
  private final JvmPorts.Pin valid;
  private final JvmPorts.Pin ready;
  private final List<JvmPorts.Pin> fields;
  private final int capacity;
  private final Deque<BigInteger[]> records = new ArrayDeque<>();
  private final long[] takenAt;
  private BigInteger[] next;
  private long taken;
  private int lowMark;
  private boolean offered;

  JvmSource(String name, JvmPorts ports, int capacity) {
    this.name = name;
    this.valid = ports.pin(name + "_valid");
    this.ready = ports.pin(name + "_ready");
    this.fields = ports.payload(name);
    this.capacity = capacity;
    this.takenAt = new long[capacity];
    this.next = new BigInteger[fields.size()];
  }

  /** Drives the pins before an edge. */
  void drive() {
    if (!offered && !records.isEmpty()) {
      BigInteger[] record = records.element();
      for (int i = 0; i < record.length; i++) {
        fields.get(i).set(record[i]);
      }
      valid.set(1);
      offered = true;
    }
  }

  /** Looks at the pins before an edge; whether the design takes a record at it. */
  boolean sample(long cycle) {
    if (!offered || !ready.high()) {
      return false;
    }
    takenAt[(int) (taken++ % capacity)] = cycle;
    return true;
  }

  /** After an edge at which a record was taken. */
  void release() {
    records.remove();
    offered = false;
    valid.set(0);
  }

  /** Whether the mark is reached after a transfer. */
  boolean isLow() {
    return records.size() < lowMark;
  }

  @Override
  public int fieldIndex(String field) {
    return JvmPorts.indexOf(fields, name, field);
  }

  @Override
  public int space() {
    return capacity - records.size();
  }

  @Override
  public void stopBelow(int count) {
    lowMark = count;
  }

  @Override
  public void set(int field, long value) {
    next[field] = Words.unsigned(value);
  }

  @Override
  public void setWords(int field, int... values) {
    next[field] = Words.join(values);
  }

  @Override
  public void put() {
    records.add(next);
    next = next.clone();
  }

  @Override
  public long takenAt(long record) {
    if (record >= taken || record < taken - capacity) {
      throw new IllegalArgumentException("record " + record + " of " + name + " is not there");
    }
    return takenAt[(int) (record % capacity)];
  }
}
