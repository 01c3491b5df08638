package org.spatten.dram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  @Test
  void contentsGoThroughFiles(@TempDir Path folder) throws IOException {
    DramChannel channel = LIBRARY.create(DramConfig.of(DramPreset.HBM2), 0, 1);
    byte[] bytes = new byte[3 << 20];
    new Random(43).nextBytes(bytes);
    channel.preload(1L << 35, Files.write(folder.resolve("in"), bytes));
    channel.dump(1L << 35, bytes.length, folder.resolve("out"));
    assertThat(folder.resolve("out")).hasBinaryContent(bytes);
    channel.close();
  }

  @Test
  void aFileThatCannotBeUsedIsNamed(@TempDir Path folder) {
    DramChannel channel = LIBRARY.create(DramConfig.of(DramPreset.HBM2), 0, 1);
    Path missing = folder.resolve("none/such");
    assertThatThrownBy(() -> channel.preload(0, missing))
        .hasMessage("cannot read the DRAM contents " + missing);
    assertThatThrownBy(() -> channel.dump(0, 8, missing))
        .hasMessage("cannot write the DRAM contents " + missing);
    assertThatThrownBy(() -> channel.trace(missing))
        .hasMessage("cannot write the command trace " + missing);
    assertThatThrownBy(() -> channel.dump(0, -1, folder.resolve("out")))
        .hasMessage("a dump of -1 bytes of DRAM contents");
    channel.close();
  }

  @Test
  void theTraceHasEveryCommandWithItsTick(@TempDir Path folder) {
    DramChannel channel = LIBRARY.create(DramConfig.of(DramPreset.RAMULATOR2_HBM2), 0, 1);
    channel.trace(folder.resolve("trace.csv"));
    channel.push(0, 0, false);
    channel.push(1 << 14, 1, false);
    channel.advance(40);
    channel.close();
    // ACT to RD 7, ACT to PRE 17, PRE to ACT 7.
    assertThat(folder.resolve("trace.csv"))
        .hasContent(
            """
            tick,command,rank,bank,row
            1,ACT,0,0,0
            8,RD,0,0,0
            18,PRE,0,0,0
            25,ACT,0,0,1
            32,RD,0,0,1
            """);
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
