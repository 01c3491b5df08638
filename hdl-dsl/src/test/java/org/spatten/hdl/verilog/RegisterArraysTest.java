package org.spatten.hdl.verilog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.verilog.Equivalence.Side;

class RegisterArraysTest {
  @TempDir Path folder;

  /** Values that travel together. */
  record Entry(UInt key, UInt score) implements Bundle<Entry> {
    static Shape<Entry> shape() {
      return Hdl.bundle(Entry::new, Hdl.uint(3), Hdl.uint(5));
    }
  }

  /** Registers that are written and read at an index, together and one by one. */
  static final class Scoreboard extends Component {
    final Bool enable = in(bool());
    final Bool write = in(bool());
    final Bool raise = in(bool());
    final Bool clear = in(bool());
    final UInt at;
    final UInt other;
    final UInt key = in(uint(3));
    final UInt score = in(uint(5));
    final UInt found = out(uint(3));
    final UInt best = out(uint(5));
    final UInt kept = out(uint(4));
    final UInt last = out(uint(5));

    Scoreboard(int entries, int indexWidth, boolean asynchronous) {
      if (asynchronous) {
        clockDomain().asynchronousReset().activeLowReset().enabledBy(enable);
      }
      at = in(uint(indexWidth));
      other = in(uint(indexWidth));
      var entry = reg(vec(entries, Entry.shape()), vec(entries, Entry.shape()).zero());
      var history = reg(vec(entries, uint(4)));
      when(write, () -> entry.at(at).next(new Entry(key, score)));
      when(raise, () -> entry.at(other).score().next(entry.at(other).score().plus(1)))
          .elseWhen(
              clear, () -> range(entries).forEach(i -> entry.at(i).next(Entry.shape().zero())));
      entry.at(other).key().bit(1).next(raise);
      history.at(0).next(key.extendTo(4));
      for (int i = 1; i < entries; i++) {
        history.at(i).next(history.at(i - 1));
      }
      found.set(entry.at(at).key());
      best.set(entry.at(at.plus(1)).score());
      kept.set(history.at(other));
      last.set(entry.at(entries - 1).score());
    }
  }

  /** An element of which other values are made that have names of their own. */
  static final class ScaledLevel extends Component {
    final UInt at = in(uint(2));
    final UInt next = in(uint(4));
    final UInt found = out(uint(4));
    final UInt scaled = out(uint(3));

    ScaledLevel() {
      var level = reg(vec(4, uint(4)));
      level.at(at).next(next);
      found.set(level.at(at));
      scaled.set(level.at(3).asBits().asUInt().times(uint(4, 9)).slice(6, 4).asUInt());
    }
  }

  private static EmittedDesign emit(
      int entries, int indexWidth, boolean asynchronous, EmitOptions options) {
    var design = Elaboration.of(new Scoreboard(entries, indexWidth, asynchronous));
    return SystemVerilog.emit(design, options);
  }

  @Test
  void anIndexedRegisterIsAnElementOfAnArray() throws IOException {
    var text =
        emit(5, 3, false, EmitOptions.DEFAULT.withSourceComments(false)).files().get(0).text();
    var golden = GoldenTest.GOLDEN.resolve("scoreboard.sv");
    if ("write".equals(System.getProperty("hdl.golden"))) {
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @CsvSource({"2,1,false", "4,2,true", "5,3,false", "5,3,true", "3,4,false", "6,2,false"})
  void yosysProvesArraysToBeTheRegistersWrittenOut(
      int entries, int indexWidth, boolean asynchronous) throws Exception {
    var names = new StringBuilder();
    for (int i = 0; i < entries; i++) {
      for (var field : new String[] {"entry%s_key", "entry%s_score", "history%s"}) {
        String array = field.formatted("") + "[" + i + "]";
        names.append("rename %s %s%n".formatted(array, field.formatted("_" + i)));
      }
    }
    for (var language : Language.values()) {
      var options = EmitOptions.DEFAULT.withLanguage(language);
      Equivalence.prove(
          new Side(
              emit(entries, indexWidth, asynchronous, options.withLaneLoops(false)),
              "scoreboard",
              language),
          new Side(
              emit(entries, indexWidth, asynchronous, options),
              "scoreboard",
              language,
              names.toString()),
          folder);
    }
  }

  @ParameterizedTest
  @CsvSource({"2,1,false", "5,3,true", "3,4,false", "6,2,false"})
  void everyToolAcceptsArrays(int entries, int indexWidth, boolean asynchronous) throws Exception {
    var design = emit(entries, indexWidth, asynchronous, EmitOptions.DEFAULT);
    Tools.lint(design, "scoreboard", folder);
  }

  @Test
  void whatIsMadeOfAnElementIsNamedAfterItsNumber() throws Exception {
    var emitted = SystemVerilog.emit(Elaboration.of(new ScaledLevel()), EmitOptions.DEFAULT);
    assertThat(emitted.files().get(0).text())
        .contains("assign level_3_times_9 = 8'(level[3]) * 8'd9;");
    Tools.lint(emitted, "scaled_level", folder);
  }
}
