package org.spatten.dram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DramChannelTest {
  private static final DramLibrary LIBRARY = DramLibrary.standalone();

  @Test
  void contentsComeBackAsPreloadedAcrossPages() {
    DramChannel channel = LIBRARY.create(DramConfig.of(DramPreset.RAMULATOR2_HBM2), 0, 1);
    byte[] bytes = new byte[10_000];
    new Random(42).nextBytes(bytes);
    ByteBuffer in = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
    channel.preload(0x1_2345_6789L, in);
    ByteBuffer out = ByteBuffer.allocateDirect(bytes.length);
    channel.dump(0x1_2345_6789L, out);
    byte[] back = new byte[bytes.length];
    out.get(back);
    assertThat(back).isEqualTo(bytes);
    assertThat(channel.statistics().touchedPages()).isEqualTo(3);
    channel.close();
  }

  // ACT to RD, RD to data, and one tick to the answer; the sums are of docs/dram.md's figures.
  @ParameterizedTest
  @CsvSource({"ramulator2-hbm2, 19", "hbm2, 32", "hbm3, 55", "ramulator2-ddr4, 37", "ideal, 2"})
  void anUnloadedReadOfAClosedBankTakesTheSumOfItsDelays(String preset, int ticks) {
    DramChannel channel = LIBRARY.create(DramConfig.parse(preset), 0, 1);
    assertThat(channel.push(64, 7, false)).isTrue();
    channel.advance(ticks - 1);
    assertThat(channel.pop()).isEqualTo(OptionalInt.empty());
    channel.advance(1);
    assertThat(channel.pop()).isEqualTo(OptionalInt.of(7));
    assertThat(channel.statistics().reads()).isEqualTo(1);
    channel.close();
  }

  @Test
  void theTableOfPresetsAgreesWithTheModel() {
    for (DramPreset preset : DramPreset.values()) {
      DramDescription description = LIBRARY.describe(DramConfig.of(preset));
      assertThat(description.peakBytesPerTick()).isEqualTo(preset.peakBytesPerTick());
      assertThat(description.transactionBytes()).isEqualTo(preset.transactionBytes());
      assertThat(description.tickPicoseconds()).isEqualTo(preset.tickPicoseconds());
    }
  }

  @Test
  void aHeapBufferIsRefused() {
    DramChannel channel = LIBRARY.create(DramConfig.of(DramPreset.IDEAL), 0, 1);
    assertThatThrownBy(() -> channel.preload(0, ByteBuffer.allocate(8)))
        .isInstanceOf(DramException.class)
        .hasMessage("DRAM contents go through a direct buffer; this one is on the heap");
    channel.close();
  }
}
