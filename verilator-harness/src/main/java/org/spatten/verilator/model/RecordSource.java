package org.spatten.verilator.model;

/**
 * Records that a design takes from a stream: {@code set} the fields of the next one, then {@link
 * #put}. Fields are known by their index in {@link #fieldIndex}.
 */
public interface RecordSource {
  /** Index of a field of the payload. */
  int fieldIndex(String field);

  /** Records that can be put now. */
  int space();

  /** Ends a run when, after a transfer, fewer than this many records are left; 0: never. */
  void stopBelow(int records);

  /** Sets a field of at most 64 bits of the next record. */
  void set(int field, long value);

  /** Sets a field of more than 32 bits from 32-bit words, the lowest first. */
  void setWords(int field, int... values);

  /** Adds the record whose fields were set. */
  void put();

  /**
   * The cycle in which the design took a record, counted from 0 over all records; known for as many
   * records as fit.
   */
  long takenAt(long record);
}
