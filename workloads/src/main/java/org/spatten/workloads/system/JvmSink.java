package org.spatten.workloads.system;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.spatten.verilator.model.RecordSink;

/** Takes records from a stream, always ready, or from a flow of a design on the JVM engine. */
final class JvmSink implements RecordSink {
  private final String name;
  private final JvmPorts.Pin valid;
  private final List<JvmPorts.Pin> fields;
  private final int capacity;
  private final Deque<Taken> records = new ArrayDeque<>();
  private Taken present = new Taken(0, List.of());
  private int highMark;

  private record Taken(long cycle, List<BigInteger> values) {}

  JvmSink(String name, JvmPorts ports, int capacity) {
    this.name = name;
    this.valid = ports.pin(name + "_valid");
    this.fields = ports.payload(name);
    this.capacity = capacity;
    this.highMark = capacity;
    ports.alwaysReady(name);
  }

  /** Looks at the pins before an edge; whether the design gives a record at it. */
  boolean sample(long cycle) {
    if (!valid.high()) {
      return false;
    }
    records.add(new Taken(cycle, fields.stream().map(JvmPorts.Pin::get).toList()));
    return true;
  }

  /** Whether the mark is reached after a transfer. */
  boolean isHigh() {
    return records.size() >= highMark;
  }

  @Override
  public int fieldIndex(String field) {
    return JvmPorts.indexOf(fields, name, field);
  }

  @Override
  public int capacity() {
    return capacity;
  }

  @Override
  public void stopAt(int held) {
    highMark = held > capacity ? Integer.MAX_VALUE : held;
  }

  @Override
  public boolean next() {
    if (records.isEmpty()) {
      return false;
    }
    present = records.remove();
    return true;
  }

  @Override
  public long cycle() {
    return present.cycle();
  }

  @Override
  public long get(int field) {
    return present.values().get(field).longValue();
  }

  @Override
  public void getWords(int field, int[] into) {
    Words.split(present.values().get(field), into);
  }
}
