package org.spatten.hdl.sim;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/** Bytes of an FST file in the making: numbers are big-endian, or of variable length. */
final class FstBytes {
  private byte[] bytes = new byte[16];
  private int size;

  int size() {
    return size;
  }

  FstBytes u8(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
    bytes[size++] = (byte) value;
    return this;
  }

  FstBytes u64(long value) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      u8((int) (value >>> shift));
    }
    return this;
  }

  /** Seven bits a byte, the lowest first; the top bit says that more follow. */
  FstBytes varint(long value) {
    long rest = value;
    while (rest >>> 7 != 0) {
      u8((int) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    return u8((int) rest);
  }

  FstBytes add(byte[] more) {
    for (byte b : more) {
      u8(b);
    }
    return this;
  }

  /** A text with a zero after it. */
  FstBytes text(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8)).u8(0);
  }

  /** A text in a field of fixed size. */
  FstBytes field(String text, int width) {
    return add(Arrays.copyOf(text.getBytes(StandardCharsets.UTF_8), width));
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }

  /** The bytes in the format of zlib, or as they are when that is no shorter. */
  byte[] packed() {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    deflater.setInput(bytes, 0, size);
    deflater.finish();
    byte[] packed = new byte[size];
    int length = deflater.deflate(packed);
    boolean shorter = deflater.finished() && length < size;
    deflater.end();
    return shorter ? Arrays.copyOf(packed, length) : toArray();
  }

  void clear() {
    size = 0;
  }
}
