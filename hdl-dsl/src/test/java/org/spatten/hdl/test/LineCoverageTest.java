package org.spatten.hdl.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.EnumData;
import org.spatten.hdl.UInt;

/** Lines, branches, probes and toggles are the same on every engine. */
class LineCoverageTest {
  private static final String FILE = "LineCoverageTest.java";

  @TempDir Path folder;

  /** What a mixer does. */
  public enum Mode {
    HOLD,
    ADD,
    CLEAR
  }

  /** Has no clock. */
  static final class Chooser extends Component {
    public final UInt value = in(uint(4));
    public final UInt chosen = out(uint(4));

    Chooser() {
      chosen.set(value);
      when(value.gt(7), () -> chosen.set(7));
    }
  }

  /** Has every kind of branch. */
  static final class Mixer extends Component {
    public final EnumData<Mode> mode = in(enumeration(Mode.class));
    public final UInt value = in(uint(4));
    public final Bool big = out(bool());

    Mixer() {
      var chooser = instance(new Chooser());
      chooser.value.set(value);
      var sum = reg(uint(70), 0);
      choose(mode)
          .is(Mode.ADD, () -> sum.next(sum.plus(chooser.chosen.extendTo(70))))
          .is(
              Mode.CLEAR,
              () -> {
                sum.next(0);
              })
          .otherwise(() -> {});
      big.set(false);
      when(sum.gt(100), () -> big.set(true))
          .elseWhen(
              sum.eq(99),
              () -> {
                big.set(true); // never
              });
      var twice = sum.shl(1);
      cover(twice.eq(14), "seven");
    }
  }

  /** Holds a number. */
  static final class Holder extends Component {
    public final UInt value = in(uint(4));
    public final UInt chosen = out(uint(4));

    Holder() {
      var held = reg(uint(4), 0);
      held.next(value);
      when(
          value.gt(7),
          () -> {
            held.next(7);
          });
      chosen.set(held);
    }
  }

  private static void exercise(Dut<Mixer> dut) {
    dut.at(c -> c.mode).poke(Mode.ADD);
    dut.poke(c -> c.value, 9);
    dut.step(3);
    dut.at(c -> c.mode).poke(Mode.HOLD);
    dut.poke(c -> c.value, 3);
    dut.step(2);
  }

  private static int line(String text) {
    try {
      Path file = Path.of("src/test/java/org/spatten/hdl/test", FILE);
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if ((lines.get(i) + "\n").contains(text)) {
          return i + 1;
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    throw new IllegalArgumentException(text);
  }

  @RtlTest
  void linesAndBranchesAreCounted(Engine engine) {
    try (var dut = engine.withInside().simulate(new Mixer())) {
      exercise(dut);
      var coverage = dut.lineCoverage();
      assertThat(coverage.hits(FILE, line("chosen.set(value)"))).isEqualTo(7);
      assertThat(coverage.hits(FILE, line("is(Mode.ADD"))).isEqualTo(3);
      assertThat(coverage.hits(FILE, line("sum.next(0)"))).isZero();
      assertThat(coverage.hits(FILE, line("big.set(false)"))).isEqualTo(5);
      assertThat(dut.coverage()).hasSize(1).containsValue(1L);
      assertThat(coverage.hits(FILE, line("value.gt(7)"))).isEqualTo(7);
      assertThat(coverage.text())
          .isEqualTo(
              """
              lines: 10 of 13
                never %1$s:%2$d
                never %1$s:%3$d
                never %1$s:%4$d
              branches: 6 of 9
                never %1$s:%5$d branch 1
                never %1$s:%6$d branch 0
                never %1$s:%7$d branch 0
              """
                  .formatted(
                      FILE,
                      line(".is(\n"),
                      line("sum.next(0)"),
                      line("// never"),
                      line("choose(mode)"),
                      line("when(sum.gt"),
                      line(".elseWhen(\n")));
    }
  }

  @RtlTest
  void bothEnginesSeeTheSame(Engine engine) {
    var jvm = Engine.jvm().withSeed(engine.seed()).withInside();
    try (var dut = engine.withInside().simulate(new Mixer());
        var reference = jvm.simulate(new Mixer())) {
      exercise(dut);
      exercise(reference);
      assertThat(dut.lineCoverage()).isEqualTo(reference.lineCoverage());
      assertThat(dut.coverageReport()).isEqualTo(reference.coverageReport());
      assertThat(dut.probe("sum").peekBig()).isEqualTo(21);
      assertThat(dut.probe("twice").peekBig()).isEqualTo(42);
      assertThat(dut.probe("chooser.chosen").peek()).isEqualTo(3);
      dut.poke(c -> c.value, 15);
      assertThat(dut.probe("chooser.chosen").peek()).isEqualTo(7);
    }
  }

  @Test
  void hitsOfTwoTestsAddUp() {
    try (var dut = Engine.jvm().withInside().simulate(new Mixer())) {
      exercise(dut);
      var once = dut.lineCoverage();
      int line = line("is(Mode.ADD");
      assertThat(once.plus(once).hits(FILE, line)).isEqualTo(6);
    }
  }

  @Test
  void toolsReadATracefile() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Files.writeString(sources.resolve(FILE), "// stands for the file\n".repeat(300));
    Path file = folder.resolve("lines.info");
    try (var dut = Engine.jvm().withInside().simulate(new Holder())) {
      dut.poke(c -> c.value, 3);
      dut.step(4);
      dut.lineCoverage().writeLcov(file, sources);
    }
    int first = line("held.next(value)");
    assertThat(Files.readString(file))
        .isEqualTo(
            """
            TN:
            SF:%s
            BRDA:%d,0,0,0
            BRDA:%d,0,1,4
            BRF:2
            BRH:1
            DA:%d,4
            DA:%d,4
            DA:%d,0
            DA:%d,4
            LF:4
            LH:3
            end_of_record
            """
                .formatted(
                    sources.resolve(FILE).toAbsolutePath().normalize(),
                    first + 1,
                    first + 1,
                    first,
                    first + 1,
                    first + 4,
                    first + 6));
  }

  @Test
  void twoFilesOfOneNameAreAnError() throws IOException {
    for (String name : new String[] {"a", "b"}) {
      Files.writeString(Files.createDirectories(folder.resolve(name)).resolve(FILE), "");
    }
    try (var dut = Engine.jvm().withInside().simulate(new Holder())) {
      var coverage = dut.lineCoverage();
      assertThatThrownBy(() -> coverage.writeLcov(folder.resolve("x.info"), folder))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "both %s and %s may be the %s of the component; name a narrower folder"
                  .formatted(
                      folder.resolve("a").resolve(FILE), folder.resolve("b").resolve(FILE), FILE));
    }
  }
}
