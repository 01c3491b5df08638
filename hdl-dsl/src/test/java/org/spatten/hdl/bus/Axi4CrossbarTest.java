package org.spatten.hdl.bus;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spatten.hdl.bus.Axi4.axi4;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spatten.hdl.Component;
import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.stream.LibraryLint;
import org.spatten.hdl.test.ChosenEngine;

class Axi4CrossbarTest {
  static final long HOLE = 0x80000;
  private static final Axi4Config CONFIG = new Axi4Config(3, 20, 32);

  /** What a master may touch of a slave in one phase. */
  private static final int REGION = 256;

  private static List<AddressRange> ranges(int slaves) {
    var ranges = new ArrayList<AddressRange>();
    for (int s = 0; s < slaves; s++) {
      ranges.add(new AddressRange(0x10000L * s, s % 3 == 2 ? 0x3000 : 0x2000));
    }
    return ranges;
  }

  /** A crossbar between masters and memories of unequal speed; every bus is watched. */
  static final class Fabric extends Component {
    public final List<Axi4> masters;

    Fabric(int masterCount, int slaveCount) {
      this(masterCount, slaveCount, FaultyLink.Fault.NONE);
    }

    /** The same with a mistake between the first master and the crossbar. */
    Fabric(int masterCount, int slaveCount, FaultyLink.Fault fault) {
      masters = ins(masterCount, axi4(CONFIG));
      var crossbar = instance(new Axi4Crossbar(CONFIG, masterCount, ranges(slaveCount)));
      for (int m : range(masterCount)) {
        if (m == 0 && fault != FaultyLink.Fault.NONE) {
          var link = instance(new FaultyLink(CONFIG, fault));
          masters.get(0).into(link.master);
          link.slave.into(crossbar.masters.get(0));
        } else {
          masters.get(m).into(crossbar.masters.get(m));
        }
        Axi4Checker.watch(masters.get(m), 16);
      }
      var wide = Axi4Crossbar.slaveConfig(CONFIG, masterCount);
      var offsets = new Axi4Config(wide.idWidth(), 16, wide.dataWidth());
      for (int s : range(slaveCount)) {
        var slave = crossbar.slaves.get(s);
        Axi4Checker.watch(slave, 16);
        var aw = slave.aw().map(Fabric::offset);
        var bus =
            new Axi4(
                s % 2 == 0 ? aw.haltWhen(slave.w().valid.not()) : aw,
                slave.w(),
                slave.b(),
                slave.ar().map(Fabric::offset),
                slave.r());
        bus.into(s % 2 == 0 ? memory(offsets, s) : behindACrossbar(offsets, s));
      }
    }

    private Axi4 memory(Axi4Config config, int number) {
      return instance(new Axi4Memory(config, 0x3000, 1 + 5 * (number % 3))).bus;
    }

    /** Two memories of one slave, so that its answers overtake each other and its beats mix. */
    private Axi4 behindACrossbar(Axi4Config config, int number) {
      var pages = List.of(new AddressRange(0, 0x1000), new AddressRange(0x1000, 0x1000));
      var second = instance(new Axi4Crossbar(config, 1, pages));
      for (int page : range(pages.size())) {
        second.slaves.get(page).into(memory(config, number + page));
      }
      return second.masters.get(0);
    }

    private static Axi4Address offset(Axi4Address a) {
      return new Axi4Address(a.id(), a.addr().truncateTo(16), a.len(), a.size(), a.burst());
    }
  }

  @ParameterizedTest
  @CsvSource({"1,1", "2,1", "1,2", "2,3", "3,2", "5,3", "3,5", "8,2"})
  void allMastersReachAllSlavesInTheOrderOfEachId(int masters, int slaves) {
    long seed = 100L * masters + slaves;
    var random = new Random(seed);
    var memory = new byte[0x100000];
    try (var dut = ChosenEngine.engine().withSeed(seed).simulate(new Fabric(masters, slaves))) {
      dut.timeout(20_000);
      for (int phase = 0; phase < 4; phase++) {
        var tasks = new ArrayList<Runnable>();
        for (int m = 0; m < masters; m++) {
          var traffic = new CrossbarTraffic(dut, m, seed + phase);
          for (int i = 0; i < 14; i++) {
            int slave = random.nextInt(slaves);
            long written = region(slave, m, phase % 2);
            long stable = region(slave, m, 1 - phase % 2);
            if (phase < 2 && i < slaves) {
              traffic.fill(wholeRegion(region(i, m, phase), random), memory, random);
            } else if (random.nextInt(8) == 0) {
              traffic.miss(Burst.random(CONFIG, HOLE, 4096, random), random);
            } else {
              traffic.write(Burst.random(CONFIG, written, REGION, random), memory, random);
            }
            if (phase > 1) {
              traffic.read(Burst.random(CONFIG, stable, REGION, random), memory);
            }
          }
          tasks.addAll(traffic.tasks());
        }
        dut.parallel(tasks.toArray(Runnable[]::new));
      }
    }
  }

  private static long region(int slave, int master, int half) {
    return 0x10000L * slave + 0x1000L * (master % 2) + 2L * REGION * master + (long) REGION * half;
  }

  /** All beats of a region. */
  private static Burst wholeRegion(long base, Random random) {
    return new Burst(CONFIG, random.nextInt(8), base, REGION / 4, 2, Axi4Address.INCREMENTING);
  }

  @Test
  void aMapThatCannotBeIsAnError() {
    assertThatThrownBy(() -> new AddressRange(0x1800, 0x1000))
        .isInstanceOf(DesignException.class)
        .hasMessageMatching(
            "Axi4CrossbarTest.java:\\d+: a range of addresses begins at a multiple of 4096 and has a"
                + " multiple of 4096 bytes, not 0x1800 and 4096");
    refuses(
        16,
        new AddressRange(0, 0x3000),
        new AddressRange(0x2000, 0x1000),
        "slaves 0 and 1 both have the address 0x2000");
    refuses(
        13,
        new AddressRange(0, 0x1000),
        new AddressRange(0x1000, 0x2000),
        "address 0x2fff is beyond the 13 bits of the bus's addresses");
    refuses(
        12,
        new AddressRange(0, 0x1000),
        new AddressRange(0x1000, 0x1000),
        "addresses of 12 bits hold no two slaves; a crossbar takes 13 or more");
  }

  private static void refuses(int bits, AddressRange a, AddressRange b, String message) {
    assertThatThrownBy(() -> new Axi4Crossbar(new Axi4Config(2, bits, 32), 2, List.of(a, b)))
        .isInstanceOf(DesignException.class)
        .extracting(e -> e.getMessage().replaceFirst("^\\w+\\.java:\\d+: ", ""))
        .isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource({"1,1", "3,2", "2,5"})
  void everyToolAcceptsIt(int masters, int slaves, @TempDir Path folder) throws Exception {
    LibraryLint.accept(folder, List.of(new Axi4Crossbar(CONFIG, masters, ranges(slaves))));
  }
}
