package org.spatten.workloads.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spatten.verilator.model.Wave;
import org.spatten.workloads.InputException;

/** Reads {@code --wave-window}. */
final class WaveWindow {
  private static final Pattern WINDOW = Pattern.compile("(\\d{1,18}):(\\d{1,18})");

  private WaveWindow() {}

  static Wave of(Path file, Optional<String> window) {
    if (window.isEmpty()) {
      return Wave.whole(file);
    }
    Matcher matcher = WINDOW.matcher(window.get());
    if (!matcher.matches()) {
      throw new InputException(
          "--wave-window is \"" + window.get() + "\"; write two cycles, like 1000:2000");
    }
    return new Wave(file, Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
  }
}
