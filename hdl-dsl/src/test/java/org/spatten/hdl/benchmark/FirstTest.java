package org.spatten.hdl.benchmark;

import java.util.Locale;
import org.spatten.hdl.test.Simulation;

/** From the start of the JVM to the first passing test of a GCD; prints CPU seconds. */
final class FirstTest {
  private FirstTest() {}

  public static void main(String[] args) {
    try (var dut = Simulation.of(new Gcd())) {
      dut.poke(c -> c.first, 1071);
      dut.poke(c -> c.second, 462);
      dut.poke(c -> c.start, 1);
      dut.step();
      dut.poke(c -> c.start, 0);
      dut.waitUntil(() -> dut.peek(c -> c.done) == 1);
      if (dut.peek(c -> c.result) != 21) {
        throw new AssertionError("gcd(1071, 462) is not " + dut.peek(c -> c.result));
      }
    }
    long cpu = ProcessHandle.current().info().totalCpuDuration().map(d -> d.toMillis()).orElse(0L);
    System.out.printf(Locale.ROOT, "first passing GCD test: %.2f CPU s%n", cpu / 1000.0);
  }
}
