package org.spatten.workloads.cli;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * Says on one line how far long work has come; a terminal sees it move, a file a line now and then.
 */
final class Progress {
  private static final long TERMINAL_INTERVAL = 200_000_000L;
  private static final long FILE_INTERVAL = 10_000_000_000L;

  private final PrintWriter out;
  private final boolean terminal;
  private long nextTime;
  private int lastLength;

  Progress(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
    this.nextTime = System.nanoTime() + (terminal ? 0 : FILE_INTERVAL);
  }

  /** A step of unknown length. */
  void step(String text) {
    show(text);
  }

  /** Rows done of all, and the speed of the simulation. */
  void rows(int done, int all, long cycle, double seconds) {
    double speed = seconds == 0 ? 0 : cycle / seconds;
    double left = done == 0 ? 0 : seconds / done * (all - done);
    show(
        String.format(
            Locale.ROOT,
            "row %,d of %,d, cycle %,d, %,.0f cycles/s, %.0f s left",
            done,
            all,
            cycle,
            speed,
            left));
  }

  /** Removes the line. */
  void end() {
    if (terminal && lastLength > 0) {
      out.print("\r" + " ".repeat(lastLength) + "\r");
      out.flush();
      lastLength = 0;
    }
  }

  private void show(String text) {
    long now = System.nanoTime();
    if (now < nextTime) {
      return;
    }
    if (terminal) {
      out.print("\r" + text + " ".repeat(Math.max(0, lastLength - text.length())));
      out.flush();
      lastLength = text.length();
      nextTime = now + TERMINAL_INTERVAL;
    } else {
      out.println(text);
      nextTime = now + FILE_INTERVAL;
    }
  }
}
