package org.spatten.verilator.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spatten.hdl.bus.Axi4.axi4;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.bus.AddressRange;
import org.spatten.hdl.bus.Axi4;
import org.spatten.hdl.bus.Axi4Checker;
import org.spatten.hdl.bus.Axi4Config;
import org.spatten.hdl.bus.Axi4Crossbar;
import org.spatten.hdl.bus.Axi4Memory;
import org.spatten.hdl.engine.SimulationEngine;
import org.spatten.hdl.engine.SimulationOptions;
import org.spatten.hdl.engine.SimulationSession;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.sim.JvmEngine;
import org.spatten.hdl.test.Axi4Master;
import org.spatten.hdl.test.Dut;
import org.spatten.hdl.test.Engine;
import org.spatten.hdl.test.Gaps;

/**
 * Every cell of the library at sizes 1, 2, 3, 5 and 8 does the same on both engines, and in the
 * Verilog that firtool makes of its FIRRTL (at size 3 in the short suite), for the same random
 * inputs, also when its second clock has another period. The cells' own tests say on the JVM engine
 * what is right.
 */
class LibraryAgreesTest {
  private static final int CYCLES = 1500;
  private static final int RESET = 4;

  /** When pipelines without a reset hold nothing of their random start. */
  private static final int SETTLED = 60;

  private static final long SEED = Long.getLong("spatten.agree.seed", 20_26);
  private static final String VALID = "valid";
  private static final int[] SIZES = {1, 2, 3, 5, 8};

  /** Its models are further ones to compile. */
  private static final int[] FIRTOOL_SIZES =
      Boolean.getBoolean("spatten.long") ? SIZES : new int[] {3};

  @Test
  void streamCellsAgree() {
    agree("stream_cells", LibraryCells::streams, SIZES, new VerilatorEngine());
  }

  @Test
  void arithmeticStateCrossingAndBusCellsAgree() {
    agree("other_cells", LibraryCells::others, SIZES, new VerilatorEngine());
  }

  @Test
  void streamCellsOfFirtoolAgree() {
    agree("stream_cells", LibraryCells::streams, FIRTOOL_SIZES, FirtoolEngine.required());
  }

  @Test
  void arithmeticStateCrossingAndBusCellsOfFirtoolAgree() {
    agree("other_cells", LibraryCells::others, FIRTOOL_SIZES, FirtoolEngine.required());
  }

  /** Two masters, two memories of unequal speed; every bus is watched. */
  static final class Fabric extends Component {
    public final List<Axi4> masters = ins(2, axi4(new Axi4Config(2, 16, 32)));

    Fabric() {
      var config = masters.get(0).config();
      var ranges = List.of(new AddressRange(0, 0x1000), new AddressRange(0x8000, 0x1000));
      var crossbar = instance(new Axi4Crossbar(config, 2, ranges));
      var wide = Axi4Crossbar.slaveConfig(config, 2);
      for (int i : range(2)) {
        Axi4Checker.watch(masters.get(i), 8);
        masters.get(i).into(crossbar.masters.get(i));
        var memory = instance(new Axi4Memory(wide, 0x10000, 1 + 5 * i));
        crossbar.slaves.get(i).into(memory.bus);
      }
    }
  }

  @Test
  void aCrossbarAndMemoriesWorkOnVerilator() {
    var engine = Engine.of(new VerilatorEngine()).withSeed(SEED);
    try (var dut = engine.simulate(new Fabric())) {
      dut.parallel(() -> writeAndRead(dut, 0), () -> writeAndRead(dut, 1));
    }
  }

  private static void writeAndRead(Dut<Fabric> dut, int master) {
    var random = new Random(SEED + master);
    var bus =
        Axi4Master.of(dut, f -> f.masters.get(master))
            .withId(master)
            .with(Gaps.randomGaps(SEED + master));
    var expected = new HashMap<Long, long[]>();
    for (int i = 0; i < 40; i++) {
      long address = 0x8000L * random.nextInt(2) + 0x800L * master + 64L * random.nextInt(16);
      long[] words = random.longs(1 + random.nextInt(16), 0, 1L << 32).toArray();
      bus.write(address, words);
      expected.put(address, words);
    }
    expected.forEach(
        (address, words) -> assertThat(bus.read(address, words.length)).isEqualTo(words));
  }

  private static void agree(
      String name, IntFunction<List<Component>> cells, int[] sizes, SimulationEngine engine) {
    var designs =
        IntStream.of(sizes).mapToObj(cells).flatMap(List::stream).map(Elaboration::of).toList();
    var design = SideBySide.of(name, designs);
    var onJvm = run(new JvmEngine(), design, 1);
    var onVerilator = run(engine, design, 2);
    for (int i = 0; i < onJvm.size(); i++) {
      var missing = new ArrayList<>(onJvm.get(i));
      missing.removeAll(onVerilator.get(i));
      assertThat(missing).as("on the JVM engine only, look %d, seed %d", i, SEED).isEmpty();
      assertThat(onVerilator.get(i)).hasSameSizeAs(onJvm.get(i));
    }
  }

  /** The outputs before each instant at which a clock rises. */
  private static List<List<String>> run(SimulationEngine engine, Design design, long seed) {
    var ports = design.top().ports();
    var random = new Random(SEED);
    var seen = new ArrayList<List<String>>();
    int[] first = {0};
    int[] second = {1};
    int[] both = {0, 1};
    int[] none = {};
    try (var session = engine.open(design, SimulationOptions.DEFAULT.withSeed(seed))) {
      long time = 0;
      for (int cycle = 0; cycle < CYCLES; cycle++) {
        session.set(2, cycle < RESET ? 1 : 0);
        for (int i = 3; i < ports.size(); i++) {
          if (ports.get(i).kind() == Signal.Kind.INPUT) {
            session.setWide(i, new BigInteger(ports.get(i).width(), random));
          }
        }
        if (cycle >= SETTLED) {
          seen.add(outputs(session, ports));
        }
        int[] rising = cycle % 3 == 0 ? both : cycle % 3 == 1 ? first : second;
        session.edges(time, rising, none);
        session.edges(time + 500, none, rising);
        time += 1000;
      }
    }
    return seen;
  }

  /** The outputs that mean something: a payload counts while its valid is 1. */
  private static List<String> outputs(SimulationSession session, List<Signal> ports) {
    var idle = new ArrayList<String>();
    for (int i = 0; i < ports.size(); i++) {
      var name = ports.get(i).name();
      if (isOutput(ports.get(i)) && name.endsWith(VALID) && session.get(i) == 0) {
        idle.add(name.substring(0, name.length() - VALID.length()));
      }
    }
    var seen = new ArrayList<String>();
    for (int i = 0; i < ports.size(); i++) {
      var name = ports.get(i).name();
      boolean counts = name.endsWith(VALID) || idle.stream().noneMatch(name::startsWith);
      if (isOutput(ports.get(i)) && counts) {
        seen.add(name + "=" + session.getWide(i).toString(16));
      }
    }
    return seen;
  }

  private static boolean isOutput(Signal port) {
    return port.kind() == Signal.Kind.OUTPUT;
  }
}
