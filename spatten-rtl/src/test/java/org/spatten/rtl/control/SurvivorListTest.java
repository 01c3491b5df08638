package org.spatten.rtl.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.spatten.rtl.bench.Actor;
import org.spatten.rtl.bench.PortSession;
import org.spatten.rtl.config.SpattenConfig;

class SurvivorListTest {
  private static final SpattenConfig CONFIG = new SpattenConfig(64, 2, 64, 16, 16, 64, 8, 8);
  private static final int BANKS = SpattenConfig.LIST_BANKS;
  private static final int LINES = CONFIG.maxTokens() / CONFIG.topkParallelism();
  private static final int LISTS = 60;
  private static final long SEED = 16;

  @Test
  void aListStaysUntilTheRowsBeforeAndWithItsReleaseAreAnsweredAndOnlyThenMakesRoom() {
    try (var session = new PortSession(new SurvivorList(CONFIG), "jvm", SEED)) {
      var random = new Random(SEED);
      var banks = new Banks(session, random);
      var host = new Host(session, banks, random);
      var rows = new Rows(session, banks, random);
      var reads = List.of(new Reads(session, "key", banks), new Reads(session, "filter", banks));
      List<Actor> actors = new ArrayList<>(List.of(host, rows));
      actors.addAll(reads);
      Actor.run(session, actors, () -> banks.emptied == LISTS, 20_000);
      assertThat(banks.refusedBeats).as("beats that had to wait").isPositive();
      reads.forEach(port -> assertThat(port.reads).as("lines read").isGreaterThan(100));
    }
  }

  /** What the banks hold, and who uses them. */
  private static final class Banks {
    private final int[][] tokens = new int[BANKS * LINES][];
    private final int[] users = new int[BANKS];
    private final boolean[] full = new boolean[BANKS];
    private final boolean[] released = new boolean[BANKS];
    private final int[] linesLoaded = new int[BANKS];
    private final Random random;
    private final PortSession session;
    private int emptied;
    private int refusedBeats;

    Banks(PortSession session, Random random) {
      this.session = session;
      this.random = random;
    }

    boolean isOpen(int bank) {
      return full[bank] && !released[bank];
    }

    void emptyIfUnused(int bank) {
      if (released[bank] && users[bank] == 0) {
        full[bank] = false;
        released[bank] = false;
        linesLoaded[bank] = 0;
        emptied++;
      }
    }

    String now() {
      return "cycle " + session.cycle() + ", seed " + SEED;
    }
  }

  /** Loads the banks as a ring, each as soon as it is taken. */
  private static final class Host implements Actor {
    private final PortSession session;
    private final Banks banks;
    private int lists;
    private int line;
    private int lastLine;
    private int waits;
    private boolean offering;
    private int[] tokens;

    Host(PortSession session, Banks banks, Random random) {
      this.session = session;
      this.banks = banks;
      lastLine = random.nextInt(LINES);
    }

    @Override
    public void drive() {
      if (!offering && lists < LISTS && banks.random.nextInt(3) > 0) {
        offering = true;
        tokens = banks.random.ints(16, 0, CONFIG.maxTokens()).toArray();
        session.set("loads_payload_bank", lists % BANKS);
        session.set("loads_payload_last", line == lastLine ? 1 : 0);
        session.setAll("loads_payload_tokens", tokens);
      }
      session.set("loads_valid", offering ? 1 : 0);
    }

    @Override
    public void observe() {
      int bank = lists % BANKS;
      if (offering && !session.isSet("loads_ready")) {
        banks.refusedBeats++;
        waits = banks.full[bank] ? 0 : waits + 1;
        assertThat(waits)
            .as("cycles since bank " + bank + " is free, " + banks.now())
            .isLessThan(4);
      } else if (offering) {
        assertThat(banks.full[bank]).as("overwrites bank " + bank + ", " + banks.now()).isFalse();
        offering = false;
        banks.tokens[bank * LINES + line] = tokens;
        banks.linesLoaded[bank] = line + 1;
        banks.full[bank] = line == lastLine;
        lists += line == lastLine ? 1 : 0;
        line = line == lastLine ? 0 : line + 1;
        lastLine = line == 0 ? banks.random.nextInt(LINES) : lastLine;
      }
    }
  }

  /** Allocates rows that use the lists in the order of their loading, and answers them in order. */
  private static final class Rows implements Actor {
    private final PortSession session;
    private final Banks banks;
    private final Random random;
    private final Deque<Integer> inFlight = new ArrayDeque<>();
    private int slot;
    private int oldest;
    private int list;
    private int entering = -1;
    private boolean releases;
    private boolean retires;

    Rows(PortSession session, Banks banks, Random random) {
      this.session = session;
      this.banks = banks;
      this.random = random;
    }

    @Override
    public void drive() {
      boolean dense = random.nextInt(4) == 0;
      int bank = list % BANKS;
      boolean open = session.get("loaded").testBit(bank);
      boolean enters = inFlight.size() < 8 && random.nextBoolean() && (dense || open);
      entering = enters && !dense ? bank : -1;
      if (open) {
        assertThat(banks.isOpen(bank)).as("bank " + bank + ", " + banks.now()).isTrue();
      }
      session.set("allocations_valid", enters ? 1 : 0);
      retires = !inFlight.isEmpty() && random.nextInt(3) == 0;
      session.set("retired_valid", retires ? 1 : 0);
      session.set("retired_payload", oldest);
      if (enters) {
        releases = !dense && random.nextInt(3) == 0;
        RowSettings.random(CONFIG, 64, random)
            .with("list_dense", dense ? 1 : 0)
            .with("list_bank", bank)
            .with("list_release", releases ? 1 : 0)
            .offer(session, slot);
        slot = (slot + 1) % 8;
      } else {
        releases = false;
      }
      if (retires) {
        oldest = (oldest + 1) % 8;
      }
    }

    @Override
    public void observe() {
      if (retires) {
        int bank = inFlight.remove();
        if (bank >= 0) {
          banks.users[bank]--;
          banks.emptyIfUnused(bank);
        }
      }
      if (session.isSet("allocations_valid")) {
        inFlight.add(entering);
        if (entering >= 0) {
          banks.users[entering]++;
          banks.released[entering] = releases;
          list += releases ? 1 : 0;
        }
      }
    }
  }

  /** Reads lines of complete lists that nobody has finished with. */
  private static final class Reads implements Actor {
    private final PortSession session;
    private final String name;
    private final Banks banks;
    private int[] expected;
    private int reads;

    Reads(PortSession session, String name, Banks banks) {
      this.session = session;
      this.name = name;
      this.banks = banks;
    }

    @Override
    public void drive() {
      if (expected != null) {
        assertThat(session.getAll(name + "_tokens", expected.length))
            .as(name + ", " + banks.now())
            .isEqualTo(expected);
      }
      int bank = banks.random.nextInt(BANKS);
      boolean valid = banks.full[bank] && banks.random.nextBoolean();
      session.set(name + "_reads_valid", valid ? 1 : 0);
      if (valid) {
        int line = bank * LINES + banks.random.nextInt(banks.linesLoaded[bank]);
        session.set(name + "_reads_payload", line);
        expected = Arrays.copyOf(banks.tokens[line], CONFIG.topkParallelism());
        reads++;
      }
    }

    @Override
    public void observe() {}
  }
}
