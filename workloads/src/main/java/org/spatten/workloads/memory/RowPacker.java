package org.spatten.workloads.memory;

/** Packs words into a row's bytes: word w occupies bits [w*b +: b], little endian. */
final class RowPacker {
  private RowPacker() {}

  /**
   * Packs one row.
   *
   * @param bytes target, zero where the row goes
   * @param firstBit where word 0 begins
   * @param bits b; only the low b bits of each word are used
   */
  static void pack(byte[] bytes, int firstBit, int[] words, int bits) {
    int bit = firstBit;
    for (int word : words) {
      for (int i = 0; i < bits; ) {
        int offset = bit & 7;
        int taken = Math.min(8 - offset, bits - i);
        int piece = (word >> i) & ((1 << taken) - 1);
        bytes[bit >> 3] |= (byte) (piece << offset);
        i += taken;
        bit += taken;
      }
    }
  }
}
