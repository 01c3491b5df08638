package org.spatten.dram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DramConfigTest {
  private static final DramLibrary LIBRARY = DramLibrary.standalone();

  /** The published configuration's choices. */
  private static final String PUBLISHED =
      """
      Frontend:
        impl: GEM5

      MemorySystem:
        impl: GenericDRAM
        clock_ratio: 1

        DRAM:
          impl: HBM2
          org:
            preset: HBM2_8Gb
            density: 8192
          timing:
            preset: HBM2_2Gbps

        Controller:
          impl: Generic
          Scheduler:
            impl: FRFCFS
          RefreshManager:
            impl: AllBank
          plugins:
            - ControllerPlugin:
                impl: TraceRecorder
                path: ./trace/dram.trace

        AddrMapper:
          impl: RoBaRaCoCh
          # impl: ChRaBaRoCo
      """;

  @TempDir Path folder;

  @Test
  void thePublishedConfigurationIsThePresetOfItsName() throws IOException {
    DramDescription file = LIBRARY.describe(yaml(PUBLISHED));
    DramDescription preset = LIBRARY.describe(DramConfig.of(DramPreset.RAMULATOR2_HBM2));
    assertThat(file).isEqualTo(preset);
    assertThat(file.text())
        .isEqualTo(
            "HBM2_8Gb HBM2_2Gbps, 2 pseudochannels x 4 bank groups x 4 banks x 32768 rows of 512 B,"
                + " RoBaRaCoCh");
  }

  @Test
  void timingParametersCanBeOverridden() throws IOException {
    DramConfig slow = yaml(PUBLISHED.replace("HBM2_2Gbps\n", "HBM2_2Gbps\n      nRCDRD: 30\n"));
    DramChannel channel = LIBRARY.create(slow, 0, 1);
    channel.push(0, 1, false);
    channel.advance(41);
    assertThat(channel.pop()).isEmpty();
    channel.advance(1);
    assertThat(channel.pop()).hasValue(1);
    channel.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "impl: HBM2 | impl: HBM7 | 9: unknown implementation of DRAM 'HBM7'; known are HBM2,"
            + " HBM3 or DDR4",
        "preset: HBM2_2Gbps | preset: HBM2_9Gbps | 14: unknown timing preset 'HBM2_9Gbps'; known are"
            + " HBM2_2Gbps",
        "impl: FRFCFS | impl: BLISS | 19: unknown implementation of Scheduler 'BLISS'; known are"
            + " FRFCFS or RowHitFirst",
        "clock_ratio: 1 | clock: 1 | 6: unknown key 'clock' in MemorySystem; known are impl,"
            + " clock_ratio, DRAM, Controller or AddrMapper",
        "density: 8192 | density: 4096 | 12: density is 4096; the presets known have 8192",
        "density: 8192 | column: 128 | 12: column is 128; the presets known have 64",
        "density: 8192 | dq: 64 | 12: dq is 64; the presets known have 128",
        "preset: HBM2_2Gbps | rate: 2400 | 14: rate is 2400; the presets known have 2000",
        "path: ./trace | file: ./trace | 25: unknown key 'file' in ControllerPlugin; known are impl,"
            + " path or commands_to_count",
        "density: 8192 | bank: 3 | 12: bank is 3; it must be a power of two",
        "density: 8192 | channel: 2 | 12: channel is 2; an instance is one channel, use one per"
            + " channel",
        "preset: HBM2_2Gbps | nCL: fast | 14: nCL is 'fast'; it must be a whole number of at least"
            + " 0",
        "preset: HBM2_2Gbps | nRFC: 1000001 | 14: nRFC is 1000001; it must be at most" + " 1000000",
        "impl: TraceRecorder | impl: Para | 24: unknown implementation of ControllerPlugin 'Para';"
            + " known are TraceRecorder or CommandCounter",
        "clock_ratio: 1 | clock_ratio 1 | 6: expected 'key: value', found 'clock_ratio 1'",
        "clock_ratio: 1 | impl: GenericDRAM | 6: key 'impl' appears twice",
        "clock_ratio: 1 | clock_ratio: [1] | 6: '[1]' is YAML this reader does not know; write block"
            + " mappings, block sequences and plain or quoted scalars",
      })
  void aFaultNamesFileLineAndRemedy(String right, String wrong, String message) throws IOException {
    DramConfig config = yaml(PUBLISHED.replace(right, wrong));
    assertThatThrownBy(() -> LIBRARY.describe(config))
        .isInstanceOf(DramException.class)
        .hasMessage(folder.resolve("memory.yaml") + ":" + message);
  }

  @Test
  void queuesAreBounded() throws IOException {
    DramConfig config =
        yaml(PUBLISHED.replace("    Scheduler:", "    queue_entries: 4097\n    Scheduler:"));
    assertThatThrownBy(() -> LIBRARY.describe(config))
        .hasMessage(
            folder.resolve("memory.yaml") + ":18: queue_entries is 4097; it must be at most 4096");
  }

  @Test
  void theLongestQueueTakesItsNumberOfRequests() throws IOException {
    DramConfig config =
        yaml(PUBLISHED.replace("    Scheduler:", "    queue_entries: 4096\n    Scheduler:"));
    DramChannel channel = LIBRARY.create(config, 0, 1);
    for (int request = 0; request < 4096; request++) {
      assertThat(channel.push(32L * request, request, false)).isTrue();
    }
    assertThat(channel.push(0, 0, false)).isFalse();
    channel.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bank: 16", "row: 1024\n      bank: 1073741824"})
  void aChannelHasAtMost64Banks(String organisation) throws IOException {
    DramConfig config = yaml(PUBLISHED.replace("density: 8192", organisation));
    assertThatThrownBy(() -> LIBRARY.describe(config))
        .hasMessage(
            folder.resolve("memory.yaml")
                + ":11: the channel has more than 64 banks; make the product of pseudochannel,"
                + " bankgroup and bank smaller");
  }

  @Test
  void anUnknownPresetListsTheKnownOnes() {
    assertThatThrownBy(() -> DramConfig.parse("hbm9"))
        .hasMessage(
            "unknown DRAM preset 'hbm9'; known are ramulator2-hbm2, ramulator2-ddr4, hbm2,"
                + " hbm3, ddr4-2400, ideal");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> DramConfig.parse("none/such.yaml"))
        .hasMessage("cannot read the DRAM configuration none/such.yaml");
  }

  @Test
  void aChannelThatHasHadRequestsKeepsItsMemory() {
    DramChannel channel = LIBRARY.create(DramConfig.of(DramPreset.HBM2), 3, 1);
    channel.push(0, 0, false);
    assertThatThrownBy(() -> channel.configure(DramConfig.of(DramPreset.IDEAL)))
        .hasMessage(
            "DRAM channel 3 has had requests since its reset; configure it before the first one");
    channel.close();
  }

  private DramConfig yaml(String text) throws IOException {
    return DramConfig.ofFile(Files.writeString(folder.resolve("memory.yaml"), text));
  }
}
