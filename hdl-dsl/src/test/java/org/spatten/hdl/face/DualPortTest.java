package org.spatten.hdl.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Domain;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.UInt;
import org.spatten.hdl.engine.SimulationOptions;
import org.spatten.hdl.engine.SimulationSession;
import org.spatten.hdl.stream.LibraryLint;
import org.spatten.hdl.test.ChosenEngine;

/** Memories with a masked write and a synchronous read on each of two clocks. */
class DualPortTest {
  private static final int LANES = 2;

  @TempDir Path folder;

  static final class DualPort extends Component {
    public final Domain left = clockDomain("left");
    public final Domain right = clockDomain("right");
    public final UInt leftAddress;
    public final UInt leftData = in(uint(8));
    public final Bits leftMask = in(bits(LANES));
    public final Bool leftWrites = in(bool());
    public final UInt leftWord = out(uint(8));
    public final UInt rightAddress;
    public final UInt rightData = in(uint(8));
    public final Bits rightMask = in(bits(LANES));
    public final Bool rightWrites = in(bool());
    public final UInt rightWord = out(uint(8));

    DualPort(int depth, boolean readsNew) {
      moduleParameters(depth, readsNew ? "new" : "old");
      leftAddress = in(uintFor(depth - 1));
      rightAddress = in(uintFor(depth - 1));
      var words = memory(uint(8), depth).lanes(LANES).contents(1);
      if (readsNew) {
        words.readsNewData();
      }
      when(leftWrites, () -> words.write(left, leftAddress, leftData, leftMask));
      when(rightWrites, () -> words.write(right, rightAddress, rightData, rightMask));
      leftWord.set(words.readSync(left, leftAddress, bool(true)));
      rightWord.set(words.readSync(right, rightAddress, bool(true)));
    }
  }

  @ParameterizedTest
  @CsvSource({"1,false", "2,true", "3,false", "5,true", "8,false", "8,true"})
  void eachPortWritesItsLanesAndReadsOldOrNewWords(int depth, boolean readsNew) throws Exception {
    var random = new Random(depth);
    var design = Elaboration.of(new DualPort(depth, readsNew));
    Map<String, Integer> ports = new HashMap<>();
    design.top().ports().forEach(p -> ports.put(p.name(), ports.size()));
    int[] expected = new int[depth];
    expected[0] = 1;
    try (SimulationSession session =
        ChosenEngine.simulator().open(design, SimulationOptions.DEFAULT.withSeed(depth + 1))) {
      for (int cycle = 0; cycle < 300; cycle++) {
        var side = random.nextBoolean() ? "left" : "right";
        int address = random.nextInt(depth);
        int data = random.nextInt(256);
        int mask = random.nextInt(4);
        boolean writes = random.nextBoolean();
        session.set(ports.get(side + "_address"), address);
        session.set(ports.get(side + "_data"), data);
        session.set(ports.get(side + "_mask"), mask);
        session.set(ports.get(side + "_writes"), writes ? 1 : 0);
        int before = expected[address];
        if (writes) {
          int changed = (mask & 1) * 0x0f + (mask >> 1) * 0xf0;
          expected[address] = (before & ~changed) | (data & changed);
        }
        session.step(ports.get(side + "_clk"), 1);
        assertThat(session.get(ports.get(side + "_word")))
            .as("cycle %d", cycle)
            .isEqualTo(readsNew ? expected[address] : before);
      }
    }
    LibraryLint.accept(folder, List.of(new DualPort(depth, readsNew)));
  }
}
