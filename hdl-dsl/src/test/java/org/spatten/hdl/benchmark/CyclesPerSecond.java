package org.spatten.hdl.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.spatten.hdl.test.Dut;
import org.spatten.hdl.test.Engine;

/**
 * Simulated cycles a CPU second of each engine on the class path through the testbench API. The CPU
 * time is that of the process, with what the JIT compiler takes meanwhile.
 */
final class CyclesPerSecond {
  private CyclesPerSecond() {}

  public static void main(String[] args) {
    Engine.all().forEach(CyclesPerSecond::measure);
  }

  private static void measure(Engine engine) {
    System.out.println(engine.name());
    gcd("GCD, one task, write + read + step", engine, 1);
    gcd("GCD, the same without history", engine.withHistory(0), 1);
    gcd("GCD, two tasks that both step", engine.withHistory(0), 2);
    try (Dut<Big> dut = engine.simulate(new Big())) {
      dut.poke(c -> c.seed, 12345);
      report("5,000 registers, 512 multipliers", 100_000, n -> dut.step(n));
      System.out.println("  sum " + dut.peek(c -> c.sum));
    }
  }

  private static void gcd(String what, Engine engine, int tasks) {
    try (Dut<Gcd> dut = engine.simulate(new Gcd())) {
      Runnable[] loops = new Runnable[tasks];
      IntConsumer run =
          n -> {
            for (int i = 0; i < tasks; i++) {
              loops[i] = () -> loop(dut, n);
            }
            if (tasks == 1) {
              loops[0].run();
            } else {
              dut.parallel(loops);
            }
          };
      report(what, tasks == 1 ? 5_000_000 : 200_000, run);
    }
  }

  private static void loop(Dut<Gcd> dut, int cycles) {
    for (int i = 0; i < cycles; i++) {
      dut.poke(c -> c.first, i & 0xffff);
      dut.peek(c -> c.result);
      dut.step();
    }
  }

  private static void report(String what, int cycles, IntConsumer run) {
    run.accept(cycles / 4);
    long cpu = cpuNanos();
    long wall = System.nanoTime();
    run.accept(cycles);
    double wallSeconds = (System.nanoTime() - wall) / 1e9;
    double seconds = (cpuNanos() - cpu) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%-40s %,12.0f cycles/CPU s %,12.0f cycles/s%n",
        what,
        cycles / seconds,
        cycles / wallSeconds);
  }

  private static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }
}
