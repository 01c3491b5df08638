package org.spatten.hdl.memories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Domain;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.UInt;
import org.spatten.hdl.verilog.EmitOptions;
import org.spatten.hdl.verilog.EmittedDesign;
import org.spatten.hdl.verilog.Equivalence;
import org.spatten.hdl.verilog.Equivalence.Side;
import org.spatten.hdl.verilog.Language;
import org.spatten.hdl.verilog.SystemVerilog;
import org.spatten.hdl.verilog.Tools;

class MemoryWrappersTest {
  private static final Path RECORDED = Path.of("src/test/resources/org/spatten/hdl/memories");

  @TempDir Path folder;

  /** Two memories of one shape, a table, and a memory on two clocks. */
  static final class Buffers extends Component {
    public final Domain other = clockDomain("other");
    public final UInt address = in(uint(3));
    public final UInt data = in(uint(8));
    public final Bits mask = in(bits(2));
    public final Bool fills = in(bool());
    public final Bool clears = in(bool());
    public final UInt first = out(uint(8));
    public final UInt second = out(uint(8));
    public final UInt log = out(uint(8));
    public final UInt shared = out(uint(8));

    Buffers() {
      var even = memory(uint(8), 8);
      var odd = memory(uint(8), 8);
      when(fills, () -> even.write(address, data))
          .elseWhen(clears, () -> even.write(address, uint(8, 0)));
      when(fills.and(clears), () -> odd.write(address, data));
      first.set(even.readSync(address, fills.not()));
      second.set(odd.readSync(address, bool(true)));
      var logarithms = rom(uint(8), 0, 0, 1, 1, 2, 2, 2, 2);
      log.set(logarithms.read(address));
      var crossing = memory(uint(8), 8).lanes(2);
      when(fills, () -> crossing.write(address, data, mask));
      shared.set(crossing.readSync(other, address, bool(true)));
    }
  }

  private static EmittedDesign emitted(Language language) {
    var options = EmitOptions.DEFAULT.withLanguage(language).withSourceComments(false);
    return SystemVerilog.emit(Elaboration.of(new Buffers()), options.withMemoryWrappers(true));
  }

  @Test
  void memoriesOfOneShapeShareAModule() {
    assertThat(emitted(Language.SYSTEM_VERILOG).filelist())
        .isEqualTo(
            """
            mem_8x8_1r1w.sv
            rom_8x8_1ar_%s.sv
            mem_8x8_1r1w_mask4_2clk.sv
            buffers.sv
            """
                .formatted("0c1a2b22"));
  }

  @Test
  void theTextAndTheListAreAsRecorded() throws IOException {
    var emitted = emitted(Language.SYSTEM_VERILOG);
    for (var file : emitted.files()) {
      compare(file.name(), file.text());
    }
    compare("memories.json", emitted.memories());
  }

  private static void compare(String name, String text) throws IOException {
    var golden = RECORDED.resolve(name);
    if ("write".equals(System.getProperty("hdl.golden"))) {
      Files.createDirectories(RECORDED);
      Files.writeString(golden, text, StandardCharsets.UTF_8);
    }
    assertThat(text).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }

  @Test
  void everyToolAcceptsTheText() throws Exception {
    Tools.lint(emitted(Language.SYSTEM_VERILOG), "buffers", folder);
  }

  @ParameterizedTest
  @EnumSource
  void yosysProvesTheCircuitToBeThatWithItsMemoriesInside(Language language) throws Exception {
    var options = EmitOptions.DEFAULT.withLanguage(language).withAssertions(false);
    var plain = SystemVerilog.emit(Elaboration.of(new Buffers()), options);
    var names = new ArrayList<String>();
    for (var memory : List.of("even", "odd", "crossing")) {
      for (int word = 0; word < 8; word++) {
        names.add("rename %1$s.words[%2$d] %1$s[%2$d]%n".formatted(memory, word));
      }
    }
    Equivalence.prove(
        new Side(plain, "buffers", Language.SYSTEM_VERILOG),
        new Side(emitted(language), "buffers", Language.SYSTEM_VERILOG, String.join("", names)),
        folder);
  }
}
