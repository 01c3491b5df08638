package org.spatten.verilator.model;

import com.sun.jna.Pointer;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Values in native memory as Verilator stores them. */
final class RawMemory {
  private RawMemory() {}

  static ByteBuffer view(long address, long bytes) {
    return new Pointer(address).getByteBuffer(0, bytes).order(ByteOrder.nativeOrder());
  }

  static long get(ByteBuffer memory, int at, int bytes) {
    return switch (bytes) {
      case 1 -> memory.get(at) & 0xffL;
      case 2 -> memory.getShort(at) & 0xffffL;
      case 4 -> memory.getInt(at) & 0xffff_ffffL;
      default -> memory.getLong(at);
    };
  }

  static void put(ByteBuffer memory, int at, int bytes, long value) {
    switch (bytes) {
      case 1 -> memory.put(at, (byte) value);
      case 2 -> memory.putShort(at, (short) value);
      case 4 -> memory.putInt(at, (int) value);
      default -> memory.putLong(at, value);
    }
  }

  static BigInteger getWide(ByteBuffer memory, int at, int bytes) {
    var big = new byte[bytes];
    for (int i = 0; i < bytes; i++) {
      big[bytes - 1 - i] = memory.get(at + i);
    }
    return new BigInteger(1, big);
  }

  static void putWide(ByteBuffer memory, int at, int bytes, BigInteger value) {
    var big = value.toByteArray();
    for (int i = 0; i < bytes; i++) {
      int from = big.length - 1 - i;
      memory.put(at + i, from >= 0 ? big[from] : 0);
    }
  }
}
