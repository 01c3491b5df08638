package org.spatten.hdl.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.Memory;
import org.spatten.hdl.UInt;
import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.stream.LibraryLint;

/** Memories with initial words from files, and the names of memories that are configured. */
class MemoryContentsTest {
  @TempDir Path folder;

  static final class FromFile extends Component {
    public final UInt address;
    public final Bits word;

    FromFile(Path file, int depth, int width) {
      moduleParameters(depth, width);
      address = in(uintFor(depth - 1));
      word = out(bits(width));
      var table = memory(bits(width), depth).hexFile(file);
      word.set(table.read(address));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void wordsOfAFileAreRead(int depth) throws Exception {
    var random = new Random(depth);
    var words = IntStream.range(0, depth).mapToObj(i -> new BigInteger(70, random)).toList();
    var text = new StringBuilder("/* a\ncomment */ ");
    words.forEach(w -> text.append(w.toString(16)).append(random.nextBoolean() ? "\n" : "\t"));
    var file = Files.writeString(folder.resolve("words.hex"), text);
    try (var dut = Dut.of(new FromFile(file, depth, 70))) {
      for (int i = 0; i < depth; i++) {
        assertThat(dut.set("address", i).getWide("word")).isEqualTo(words.get(i));
      }
    }
    LibraryLint.accept(folder, List.of(new FromFile(file, depth, 70)));
  }

  @Test
  void addressesUnderscoresAndCommentsAreUnderstood() throws Exception {
    var text = "1 2 // 3\n@5 f_f\nA/*\n*/B\n@3\n4";
    var file = Files.writeString(folder.resolve("words.hex"), text);
    try (var dut = Dut.of(new FromFile(file, 8, 8))) {
      int[] expected = {1, 2, 0, 4, 0, 0xff, 0xa, 0xb};
      for (int i = 0; i < 8; i++) {
        assertThat(dut.set("address", i).get("word")).isEqualTo(expected[i]);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 3x | words.hex:1 has `3x` where a hexadecimal word or @address belongs",
        "1 /*~*/ 2 ~ 100 | words.hex:3 has 100, which does not fit in 8 bits",
        "1 2 ~ 3 4 ~ 5 | words.hex:3 gives word 4 of a memory of 4 words",
        "@ffffffffff 0 | words.hex:1 gives word 1099511627775 of a memory of 4 words"
      })
  void mistakesInAFileAreReported(String text, String message) throws Exception {
    var file = Files.writeString(folder.resolve("words.hex"), text.replace('~', '\n'));
    var thrown = catchThrowableOfType(DesignException.class, () -> new FromFile(file, 4, 8));
    assertThat(thrown.getMessage().replace(folder + "/", ""))
        .matches("MemoryContentsTest.java:\\d+: .*")
        .endsWith(": " + message);
  }

  @Test
  void aMissingFileIsReported() {
    var thrown =
        catchThrowableOfType(
            DesignException.class, () -> new FromFile(folder.resolve("none.hex"), 4, 8));
    assertThat(thrown.getMessage().replace(folder + "/", ""))
        .matches("MemoryContentsTest.java:\\d+: cannot read none.hex; check its name");
  }

  static final class Configured extends Component {
    public final UInt address = in(uint(2));
    public final Bits mask = in(bits(4));
    public final UInt data = in(uint(8));
    public final UInt sum = out(uint(8));
    private final Memory<UInt> field = memory(uint(8), 4).lanes(4).readsNewData();

    Configured() {
      var squares = memory(uint(8), 4).hexResource(MemoryContentsTest.class, "words.hex");
      var masked = memory(uint(8), 4).lanes(4);
      var banks =
          List.of(memory(uint(8), 4).named("even"), memory(uint(8), 4).lanes(2).named("odd"));
      masked.write(address, data, mask);
      field.write(address, data, mask);
      banks.forEach(bank -> bank.write(address, data));
      var stored = field.readSync(address);
      sum.set(
          squares
              .read(address)
              .plus(masked.read(address))
              .plus(stored)
              .plus(banks.get(0).read(address))
              .plus(banks.get(1).read(address)));
    }
  }

  @Test
  void aConfiguredMemoryHasTheNameOfItsVariable() {
    var module = (Module.Defined) Elaboration.of(new Configured()).top();
    assertThat(module.memories().stream().map(m -> m.name()))
        .containsExactly("field", "squares", "masked", "even", "odd");
  }
}
