package org.spatten.hdl.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.face.Dut;
import org.spatten.hdl.stream.LibraryLint;

class CountersTest {
  @TempDir Path folder;

  static final class Counters extends Component {
    public final Bool up;
    public final Bool down;
    public final Bool clear;
    public final UInt ticks;
    public final UInt beat;
    public final Bool beatWraps;
    public final UInt level;
    public final Bool levelWraps;
    public final Bool expired;
    public final UInt remaining;

    Counters(int size) {
      moduleParameters(size);
      up = in(bool());
      down = in(bool());
      clear = in(bool());
      var shape = uintFor(size - 1);
      ticks = out(shape);
      beat = out(shape);
      beatWraps = out(bool());
      level = out(shape);
      levelWraps = out(bool());
      expired = out(bool());
      remaining = out(shape);
      var free = Counter.modulo(scope(), size);
      ticks.set(free.value());
      var beats = Counter.modulo(scope(), size, up);
      when(clear, beats::clear);
      beat.set(beats.value());
      beatWraps.set(beats.wraps());
      var levels = Counter.upDown(scope(), size, up, down);
      level.set(levels.value());
      levelWraps.set(levels.wraps());
      var patience = Timeout.after(scope(), size, clear);
      expired.set(patience.expired());
      remaining.set(patience.remaining());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void theyCountAsNumbersDo(int size) {
    var random = new Random(size);
    try (var dut = Dut.of(new Counters(size))) {
      dut.reset();
      long ups = 0;
      long height = 0;
      long sinceClear = 0;
      for (int i = 0; i < 500; i++) {
        boolean up = random.nextInt(3) > 0;
        boolean down = random.nextInt(100) < (i / 100 % 2 == 0 ? 20 : 80);
        boolean clear = random.nextInt(2 * size + 2) == 0;
        dut.set("up", up ? 1 : 0).set("down", down ? 1 : 0).set("clear", clear ? 1 : 0);
        assertThat(dut.get("ticks")).isEqualTo(i % size);
        assertThat(dut.get("beat")).isEqualTo(ups % size);
        assertThat(dut.has("beat_wraps")).isEqualTo(up && (ups + 1) % size == 0);
        assertThat(dut.get("level")).isEqualTo(Math.floorMod(height, size));
        long next = height + (up ? 1 : 0) - (down ? 1 : 0);
        assertThat(dut.has("level_wraps"))
            .isEqualTo(Math.floorDiv(height, size) != Math.floorDiv(next, size));
        assertThat(dut.has("expired")).isEqualTo(sinceClear >= size - 1);
        assertThat(dut.get("remaining")).isEqualTo(Math.max(0, size - 1 - sinceClear));
        dut.step();
        height = next;
        ups = clear ? 0 : ups + (up ? 1 : 0);
        sinceClear = clear ? 0 : sinceClear + 1;
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void everyToolAcceptsTheText(int size) throws Exception {
    LibraryLint.accept(folder, List.of(new Counters(size)));
  }
}
