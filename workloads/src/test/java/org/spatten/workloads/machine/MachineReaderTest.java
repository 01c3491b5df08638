package org.spatten.workloads.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.workloads.InputException;
import org.spatten.workloads.trace.NamedTrace;

class MachineReaderTest {
  @TempDir Path folder;

  private static Machine read(String name) {
    return MachineReader.read(name, Map.of(), Optional.empty());
  }

  private Path file(String... lines) throws IOException {
    return Files.writeString(folder.resolve("m.yaml"), String.join("\n", lines) + "\n");
  }

  private void refuses(String message, String... lines) throws IOException {
    Path path = file(lines);
    assertThatThrownBy(() -> read(path.toString()))
        .isInstanceOf(InputException.class)
        .hasMessage(message.replace("m.yaml", path.toString()));
  }

  @Test
  void knowsTheNamedMachinesWithTheirMemories() {
    assertThat(read("eighth"))
        .isEqualTo(new Machine("eighth", SpattenConfig.EIGHTH, "ramulator2-hbm2"));
    assertThat(read("full")).isEqualTo(new Machine("full", SpattenConfig.FULL, "hbm2"));
  }

  @Test
  void aFileStartsFromItsBaseAndTheCommandLineHasTheLastWord() throws IOException {
    Path path = file("buffer-lines: 512", "base: full", "dram: ideal", "channels: 4");
    Machine machine =
        MachineReader.read(path.toString(), Map.of(Setting.CHANNELS, 8), Optional.of("hbm2"));
    assertThat(machine.config().bufferLines()).isEqualTo(512);
    assertThat(machine.config().multipliers()).isEqualTo(512);
    assertThat(machine.config().channels()).isEqualTo(8);
    assertThat(machine.dram()).isEqualTo("hbm2");
  }

  @Test
  void namesAnUnknownSetting() throws IOException {
    refuses(
        "m.yaml:2: unknown setting \"bufferlines\"; the settings are base, dram, multipliers,"
            + " channels, buffer-lines, topk-parallelism, outstanding, max-tokens, row-slots,"
            + " softmax-lanes",
        "base: full",
        "bufferlines: 3");
  }

  @Test
  void namesAValueThatIsNoNumber() throws IOException {
    refuses("m.yaml:1: channels is \"many\"; write a whole number", "channels: many");
  }

  @Test
  void namesAnUnknownBase() throws IOException {
    refuses("m.yaml:1: base is \"half\"; it must be eighth or full", "base: half");
  }

  @Test
  void saysWhenTheFileIsNoMapping() throws IOException {
    refuses("m.yaml:1: write lines of the form \"name: value\"", "- 1");
  }

  @Test
  void saysWhichMachinesThereAre() {
    assertThatThrownBy(() -> read("half"))
        .hasMessage(
            "unknown configuration \"half\"; write eighth, full or the name of a YAML file");
  }

  @Test
  void passesOnWhatTheMachineRefuses() {
    assertThatThrownBy(
            () -> MachineReader.read("eighth", Map.of(Setting.BUFFER_LINES, 7), Optional.empty()))
        .isInstanceOf(InputException.class)
        .hasMessage("eighth: buffer-lines is 7; it must be a power of two, at least 16");
  }

  @Test
  void aTraceThatDoesNotFitNamesItsLineAndTheSetting() {
    Machine small =
        MachineReader.read("eighth", Map.of(Setting.BUFFER_LINES, 512), Optional.empty());
    assertThatThrownBy(() -> MachineChecks.check(NamedTrace.SMALL.generate(), small))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "small:2: key_fetch_num is 993, but a buffer holds 512 keys of 64 words; raise"
                + " buffer-lines");
    Machine few = MachineReader.read("eighth", Map.of(Setting.MAX_TOKENS, 512), Optional.empty());
    assertThatThrownBy(() -> MachineChecks.check(NamedTrace.SMALL.generate(), few))
        .hasMessage(
            "small:2: sentence_length_L is 993, but the machine knows 512 tokens; raise"
                + " max-tokens");
  }
}
