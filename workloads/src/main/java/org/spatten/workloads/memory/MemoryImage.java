package org.spatten.workloads.memory;

import java.util.function.IntUnaryOperator;
import org.spatten.rtl.reference.KeyPlanes;
import org.spatten.rtl.reference.WordMatrix;

/** The contents of a plane, channel by channel, ready to be preloaded. */
public final class MemoryImage {
  private static final int WORD_BITS = 12;

  /** Takes preloaded bytes. */
  @FunctionalInterface
  public interface ChannelWriter {
    /**
     * Stores bytes.
     *
     * @param byteAddress channel-local address
     */
    void write(int channel, long byteAddress, byte[] bytes);
  }

  /** Finds the words of a head. */
  @FunctionalInterface
  public interface HeadWords {
    /** Keys (quantised for that many high bits) or values (of that many bits) of a head. */
    WordMatrix of(PlaneId plane, int head);
  }

  private MemoryImage() {}

  /** Writes a plane, one block a channel. */
  public static void write(Plane plane, HeadWords words, ChannelWriter writer) {
    PlaneId id = plane.id();
    IntUnaryOperator field = field(id);
    byte[][] blocks = new byte[plane.channels()][plane.beatsPerChannel() * Plane.BEAT_BYTES];
    for (int half = 0; half < (id.fused() ? 2 : 1); half++) {
      WordMatrix matrix = words.of(id, id.head() + half);
      int[] row = new int[matrix.columns()];
      for (int token = 0; token < Math.min(plane.tokens(), matrix.rows()); token++) {
        for (int d = 0; d < row.length; d++) {
          row[d] = field.applyAsInt(matrix.get(token, d));
        }
        int firstByte = (plane.beat(token) - plane.baseBeat()) * Plane.BEAT_BYTES;
        int firstBit = firstByte * 8 + half * row.length * id.bits();
        RowPacker.pack(blocks[plane.channel(token)], firstBit, row, id.bits());
      }
    }
    for (int channel = 0; channel < blocks.length; channel++) {
      writer.write(channel, (long) plane.baseBeat() * Plane.BEAT_BYTES, blocks[channel]);
    }
  }

  private static IntUnaryOperator field(PlaneId id) {
    return switch (id.kind()) {
      case KEY_HIGH -> new KeyPlanes(id.keyBits())::mostSignificant;
      case KEY_LOW -> new KeyPlanes(id.keyBits())::leastSignificant;
      case VALUE -> word -> word >> (WORD_BITS - id.bits());
    };
  }
}
