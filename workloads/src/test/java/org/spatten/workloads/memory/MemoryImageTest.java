package org.spatten.workloads.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.spatten.rtl.reference.WordMatrix;
import org.spatten.workloads.trace.HardwareFormat;
import org.spatten.workloads.trace.NamedTrace;
import org.spatten.workloads.trace.Trace;

class MemoryImageTest {

  private static WordMatrix ramp(int rows, int columns, int seed) {
    WordMatrix matrix = new WordMatrix(rows, columns);
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        matrix.set(r, c, (r * 131 + c * 17 + seed * 29) % 4095 - 2047);
      }
    }
    return matrix;
  }

  /** Bits of a row as one number, independent of how the packer walks over bytes. */
  private static BigInteger bits(byte[] block, int firstByte, int count) {
    BigInteger value = BigInteger.ZERO;
    for (int i = count - 1; i >= 0; i--) {
      value = value.shiftLeft(8).or(BigInteger.valueOf(block[firstByte + i] & 255));
    }
    return value;
  }

  private static int field(BigInteger row, int bit, int width) {
    return row.shiftRight(bit)
        .and(BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE))
        .intValue();
  }

  @Property(tries = 60)
  void everyWordIsFoundAtItsAddress(
      @ForAll @IntRange(min = 0, max = 3) int format,
      @ForAll @IntRange(min = 0, max = 2) int size,
      @ForAll @IntRange(min = 1, max = 4) int logChannels,
      @ForAll @IntRange(min = 1, max = 70) int tokens,
      @ForAll @IntRange(min = 0, max = 15) int rotate) {
    int b = List.of(4, 6, 8, 12).get(format);
    int headSize = 32 << size;
    int channels = 1 << logChannels;
    int stride = (headSize * b / 8 + 31) / 32;
    PlaneId id = new PlaneId(0, 0, PlaneKind.VALUE, 0, b, false);
    Plane plane = new Plane(id, 100, rotate % channels, stride, tokens, channels);
    WordMatrix words = ramp(tokens, headSize, b);
    Map<Integer, byte[]> blocks = new HashMap<>();
    MemoryImage.write(
        plane,
        (planeId, head) -> words,
        (channel, address, bytes) -> {
          assertThat(address).isEqualTo(3200);
          blocks.put(channel, bytes);
        });
    assertThat(blocks).hasSize(channels);
    for (int token = 0; token < tokens; token++) {
      int channel = (token + rotate) % channels;
      int firstByte = token / channels * stride * 32;
      BigInteger row = bits(blocks.get(channel), firstByte, headSize * b / 8);
      for (int w = 0; w < headSize; w++) {
        int expected = (words.get(token, w) >> (12 - b)) & ((1 << b) - 1);
        assertThat(field(row, w * b, b)).isEqualTo(expected);
      }
    }
  }

  @Test
  void aFusedPairLiesSideBySideInThreeBeatsAndItsLowBitsApart() {
    Trace trace = NamedTrace.GPT2_SMALL_PRUNED.generate().selected(Optional.of(0), Optional.of(12));
    List<HardwareFormat> formats =
        trace.rows().stream()
            .map(row -> HardwareFormat.of(row.bits(), HardwareFormat.WideValues.EIGHT))
            .toList();
    MemoryPlan plan = MemoryPlan.of(trace, formats, 2);
    Plane high = plan.row(1).keyHigh();
    assertThat(high).isEqualTo(plan.row(0).keyHigh());
    assertThat(high.strideBeats()).isEqualTo(3);
    Plane low = plan.row(1).keyLow().orElseThrow();
    assertThat(low.id().head()).isEqualTo(1);
    assertThat(low.strideBeats()).isEqualTo(1);

    WordMatrix[] heads = {ramp(993, 64, 1), ramp(993, 64, 2)};
    List<byte[]> blocks = new ArrayList<>();
    MemoryImage.write(
        high, (id, head) -> heads[head], (channel, address, bytes) -> blocks.add(bytes));
    int token = 500;
    byte[] block = blocks.get(high.channel(token));
    BigInteger row = bits(block, (high.beat(token) - high.baseBeat()) * 32, 96);
    for (int w = 0; w < 64; w++) {
      assertThat(field(row, w * 6, 6)).isEqualTo(heads[0].get(token, w) >> 6 & 63);
      assertThat(field(row, 384 + w * 6, 6)).isEqualTo(heads[1].get(token, w) >> 6 & 63);
    }
    MemoryImage.write(
        low, (id, head) -> heads[head], (channel, address, bytes) -> blocks.add(bytes));
    BigInteger lowRow =
        bits(blocks.get(2 + low.channel(7)), (low.beat(7) - low.baseBeat()) * 32, 32);
    // m = 6: the low four bits of the 10-bit key are bits 2 to 5 of the 12-bit word.
    assertThat(field(lowRow, 20, 4)).isEqualTo(heads[1].get(7, 5) >> 2 & 15);
  }

  @Test
  void planesDoNotOverlapAndAreSharedByAllIterations() {
    Trace trace = NamedTrace.GPT2_SMALL_PRUNED.generate();
    List<HardwareFormat> formats =
        trace.rows().stream()
            .map(row -> HardwareFormat.of(row.bits(), HardwareFormat.WideValues.EIGHT))
            .toList();
    MemoryPlan plan = MemoryPlan.of(trace, formats, 2);
    // 72 pairs of 3 beats, 144 low planes of 1 beat, 144 value planes of 2 beats; 512 rows a
    // channel.
    assertThat(plan.beatsPerChannel()).isEqualTo((72 * 3 + 144 + 144 * 2) * 512);
    int next = 0;
    for (Plane plane : plan.planes()) {
      assertThat(plane.baseBeat()).isEqualTo(next);
      next += 512 * plane.strideBeats();
    }
    assertThat(plan.row(4607).value()).isEqualTo(plan.row(143).value());
  }
}
