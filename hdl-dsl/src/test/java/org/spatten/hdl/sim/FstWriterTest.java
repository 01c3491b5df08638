package org.spatten.hdl.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.test.Engine;

/** A fast signal trace holds what the value change dump of the same run holds. */
class FstWriterTest {
  @TempDir Path folder;

  /** Registers of all kinds of widths in a child. */
  static final class Inner extends Component {
    public final UInt value = in(uint(200));
    public final UInt seen = out(uint(64));

    Inner() {
      var wide = reg(uint(200), 0);
      wide.next(wide.plus(value));
      var bit = reg(bool(), false);
      bit.next(wide.bit(3));
      var still = reg(uint(9), 300);
      still.next(still);
      seen.set(mux(bit, wide.slice(63, 0).asUInt(), still.extendTo(64)));
    }
  }

  /** Has a child. */
  static final class Outer extends Component {
    public final UInt value = in(uint(200));
    public final UInt seen = out(uint(64));

    Outer() {
      var inner = instance(new Inner());
      inner.value.set(value);
      seen.set(inner.seen);
    }
  }

  private Path run(String name, int cycles) {
    Path file = folder.resolve(name);
    var random = new Random(5);
    try (var dut = Engine.jvm().withWave(file).simulate(new Outer())) {
      for (int i = 0; i < cycles; i++) {
        dut.at(c -> c.value).poke(new BigInteger(200, random));
        dut.step(1 + i % 3);
      }
    }
    return file;
  }

  /** The values of each signal from time to time; a value that stays is not repeated. */
  private static Map<String, List<String>> read(String vcd) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, List<String>> values = new LinkedHashMap<>();
    List<String> scopes = new ArrayList<>();
    String time = "";
    for (String line : vcd.split("\n", -1)) {
      String[] words = line.strip().split(" ", -1);
      if (words[0].equals("$scope")) {
        scopes.add(words[2]);
      } else if (words[0].equals("$upscope")) {
        scopes.remove(scopes.size() - 1);
      } else if (words[0].equals("$var")) {
        names.put(words[3], String.join(".", scopes) + "." + words[4]);
      } else if (words[0].startsWith("#")) {
        time = words[0];
      } else if (words[0].matches("b[01]+")) {
        note(values, names.get(words[1]), time, new BigInteger(words[0].substring(1), 2));
      } else if (!time.isEmpty() && words[0].matches("[01]\\S+")) {
        BigInteger bit = new BigInteger(words[0].substring(0, 1));
        note(values, names.get(words[0].substring(1)), time, bit);
      }
    }
    return values;
  }

  private static void note(
      Map<String, List<String>> values, String name, String time, BigInteger value) {
    List<String> all = values.computeIfAbsent(name, n -> new ArrayList<>());
    String digits = " " + value.toString(16);
    if (all.isEmpty() || !all.get(all.size() - 1).endsWith(digits)) {
      all.add(time + digits);
    }
  }

  private static String fst2vcd(Path file) throws IOException {
    try {
      Process process = new ProcessBuilder("fst2vcd", file.toString()).start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      assumeTrue(false, "no fst2vcd: ./check installs GTKWave, or do it yourself");
      throw e;
    }
  }

  @Test
  void toolsReadTheSameAsFromTheTextFormat() throws IOException {
    Map<String, List<String>> expected = read(Files.readString(run("a.vcd", 40)));
    assertThat(expected).containsKey("top.inner.wide").hasSizeGreaterThan(8);
    requireSame(read(fst2vcd(run("a.fst", 40))), expected);
  }

  @Test
  void longRunsTakeSeveralBlocks() throws IOException {
    Path file = run("long.fst", 10_000);
    assertThat(kinds(file)).containsExactly(0, 1, 1, 3, 4);
    requireSame(read(fst2vcd(file)), read(Files.readString(run("long.vcd", 10_000))));
  }

  private static void requireSame(
      Map<String, List<String>> values, Map<String, List<String>> expected) {
    assertThat(values.keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (name, all) ->
            assertThat(String.join(";", values.get(name))).isEqualTo(String.join(";", all)));
  }

  /** The kinds of the blocks, whose lengths make up the file. */
  private static List<Integer> kinds(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    List<Integer> kinds = new ArrayList<>();
    while (bytes.hasRemaining()) {
      kinds.add((int) bytes.get());
      bytes.position(bytes.position() + (int) bytes.getLong(bytes.position()));
    }
    return kinds;
  }

  @Test
  void theHeaderHoldsTheTimesAndCounts() throws IOException {
    Path file = run("a.fst", 2);
    assertThat(kinds(file)).containsExactly(0, 1, 3, 4);
    ByteBuffer header = ByteBuffer.wrap(Files.readAllBytes(file));
    assertThat(header.getLong(1)).isEqualTo(329);
    assertThat(header.getLong(9)).isZero();
    // Two cycles of reset, then one and two.
    assertThat(header.getLong(17)).isEqualTo(5 * 10_000);
    assertThat(header.getDouble(25)).isEqualTo(Math.E);
    assertThat(header.getLong(41)).as("scopes").isEqualTo(3);
  }

  @Test
  void anotherEndingIsRefused() {
    assertThatThrownBy(() -> run("a.lxt", 1))
        .isInstanceOf(SimulationException.class)
        .hasMessage("a waveform's file ends in .fst or .vcd, not as in 'a.lxt'");
  }
}
