package org.spatten.verilator.model;

import java.math.BigInteger;
import java.nio.ByteBuffer;

/**
 * A signal inside a model that was built for it; its instance must be open.
 *
 * @param path names of the top module, of instances and of the signal with dots between
 */
public record InnerSignal(String path, ByteBuffer value, ByteBuffer rose, ByteBuffer fell) {
  static InnerSignal parse(String line) {
    var words = line.split(" ", -1);
    int bytes = Integer.parseInt(words[1]);
    return new InnerSignal(
        words[0], view(words[2], bytes), view(words[3], bytes), view(words[4], bytes));
  }

  private static ByteBuffer view(String address, int bytes) {
    return RawMemory.view(Long.parseUnsignedLong(address), bytes);
  }

  /** The raw bits that one of the buffers holds. */
  public static BigInteger bits(ByteBuffer memory) {
    return RawMemory.getWide(memory, 0, memory.capacity());
  }
}
