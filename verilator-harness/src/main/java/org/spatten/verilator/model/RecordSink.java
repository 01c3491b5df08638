package org.spatten.verilator.model;

/**
 * Records that a design gave on a stream or flow: {@link #next} moves to the oldest unread one,
 * whose fields then can be read. A run ends when {@code capacity} records are held, or at another
 * mark.
 */
public interface RecordSink {
  /** Index of a field of the payload. */
  int fieldIndex(String field);

  /** Most records held. */
  int capacity();

  /** Ends a run when, after a transfer, this many records are held; more than fit: never. */
  void stopAt(int held);

  /** Moves to the next record, if there is one, and frees the one before. */
  boolean next();

  /** The cycle of the record's transfer. */
  long cycle();

  /** A field of at most 64 bits. */
  long get(int field);

  /** Copies a field of more than 32 bits into 32-bit words, the lowest first. */
  void getWords(int field, int[] into);
}
