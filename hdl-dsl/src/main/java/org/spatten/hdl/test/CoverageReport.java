package org.spatten.hdl.test;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.spatten.hdl.engine.Toggle;

/** Coverage as a text. */
final class CoverageReport {
  private CoverageReport() {}

  /** How often each cover statement has held, then the bits that have not toggled. */
  static String of(Map<String, Long> covers, List<Toggle> toggles) {
    StringBuilder text = new StringBuilder();
    long held = covers.values().stream().filter(n -> n > 0).count();
    text.append("cover statements: ")
        .append(held)
        .append(" of ")
        .append(covers.size())
        .append('\n');
    covers.forEach(
        (name, n) -> text.append(n > 0 ? "  " + name + ": " + n : "  never " + name).append('\n'));
    if (toggles.isEmpty()) {
      return text.toString();
    }
    long bits = toggles.stream().mapToLong(Toggle::width).sum();
    long covered = toggles.stream().mapToLong(Toggle::covered).sum();
    text.append("toggled bits: ").append(covered).append(" of ").append(bits).append('\n');
    for (Toggle toggle : toggles) {
      if (toggle.covered() < toggle.width()) {
        text.append("  ").append(toggle.path());
        text.append(": never rose ").append(missing(toggle.rose(), toggle.width()));
        text.append(", never fell ").append(missing(toggle.fell(), toggle.width())).append('\n');
      }
    }
    return text.toString();
  }

  /** The numbers of the bits that are 0, ranges highest first. */
  private static String missing(BigInteger seen, int width) {
    StringBuilder text = new StringBuilder();
    int high = width - 1;
    while (high >= 0) {
      if (seen.testBit(high)) {
        high--;
        continue;
      }
      int low = high;
      while (low > 0 && !seen.testBit(low - 1)) {
        low--;
      }
      text.append(text.isEmpty() ? "" : " ").append(high == low ? "" + high : high + ":" + low);
      high = low - 1;
    }
    return text.isEmpty() ? "none" : text.toString();
  }
}
