package org.spatten.verilator.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.spatten.verilator.build.BuildOptions;
import org.spatten.verilator.build.BuildProgress;
import org.spatten.verilator.build.ModelBuilder;
import org.spatten.verilator.build.Profile;
import org.spatten.verilator.cache.BuildCache;
import org.spatten.verilator.model.OpenOptions;
import org.spatten.verilator.model.VerilatedModel;
import org.spatten.verilator.source.ModelSource;
import org.spatten.verilator.tool.Tools;

/** Prints cycles a CPU second of each way to drive a model, best of several runs. */
final class HarnessBenchmark {
  private static final int RUNS = 9;
  private static final int WORDS = 16;

  private HarnessBenchmark() {}

  /** Runs all; no arguments. */
  public static void main(String[] args) throws Exception {
    var builder = new ModelBuilder(BuildCache.ofUser(), Tools.find());
    for (var profile : Profile.values()) {
      measure(builder, BenchDesigns.stages(), profile, 700_000);
      measure(builder, BenchDesigns.multipliers(), profile, 30_000);
    }
  }

  private static void measure(
      ModelBuilder builder, ModelSource source, Profile profile, long cycles) throws Exception {
    var options = BuildOptions.DEFAULT.withProfile(profile);
    var compiled = builder.build(source, options, BuildProgress.SILENT);
    var plain = PlainMain.compile(source, profile == Profile.FAST_BUILD ? "-O1" : "-O2");
    double best = 0;
    double signals = 0;
    double rings16 = 0;
    double rings1024 = 0;
    // Interleaved, so that a slow minute of the machine hits all alike.
    for (int run = 0; run < RUNS; run++) {
      best = Math.max(best, PlainMain.run(plain, cycles));
      try (var model = VerilatedModel.open(compiled, OpenOptions.DEFAULT)) {
        model.reset(8);
        signals = Math.max(signals, rate(cycles, n -> bySignals(model, n)));
      }
      rings16 = Math.max(rings16, byRings(compiled, cycles, 16));
      rings1024 = Math.max(rings1024, byRings(compiled, cycles, 1024));
    }
    System.out.printf(
        Locale.ROOT,
        "%s %s: C++ main %.0f, ports and tick %.0f (%.2f), rings of 16 %.0f (%.2f), of 1024 %.0f"
            + " (%.2f) cycles a CPU second%n",
        source.top(),
        profile,
        best,
        signals,
        signals / best,
        rings16,
        rings16 / best,
        rings1024,
        rings1024 / best);
  }

  private static double byRings(
      org.spatten.verilator.build.CompiledModel compiled, long cycles, int size) {
    try (var model = VerilatedModel.open(compiled, OpenOptions.DEFAULT)) {
      model.reset(8);
      return rate(cycles, n -> byRings(model, n, size));
    }
  }

  private static double rate(long cycles, LongConsumer work) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    work.accept(cycles);
    return cycles * 1e9 / (threads.getCurrentThreadCpuTime() - start);
  }

  private static void bySignals(VerilatedModel model, long cycles) {
    var source = model.source();
    int valid = source.portIndex("push_valid");
    int ready = source.portIndex("pop_ready");
    int popValid = source.portIndex("pop_valid");
    long taken = 0;
    for (long i = 0; i < cycles; i++) {
      model.set(valid, 1);
      model.set(ready, 1);
      taken += model.get(popValid);
      model.tick(0, 1);
    }
    require(taken > cycles / 2);
  }

  private static void byRings(VerilatedModel model, long cycles, int size) {
    var push = model.source("push", size);
    var pop = model.sink("pop", size);
    push.stopBelow(1);
    var words = new int[WORDS];
    long done = 0;
    long sum = 0;
    while (done < cycles) {
      while (push.space() > 0) {
        java.util.Arrays.fill(words, (int) done);
        push.setWords(0, words);
        push.put();
      }
      done += model.run(cycles - done).cycles();
      while (pop.next()) {
        pop.getWords(0, words);
        for (int word : words) {
          sum += word;
        }
      }
    }
    require(pop.given() > cycles / 2 && sum != 1);
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw new IllegalStateException("the design did not pass its words on");
    }
  }
}
