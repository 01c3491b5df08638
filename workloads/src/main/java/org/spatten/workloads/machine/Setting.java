package org.spatten.workloads.machine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.spatten.rtl.config.SpattenConfig;

/** The numbers that make a machine, as they are written in files and options. */
public enum Setting {
  MULTIPLIERS,
  CHANNELS,
  BUFFER_LINES,
  TOPK_PARALLELISM,
  OUTSTANDING,
  MAX_TOKENS,
  ROW_SLOTS,
  SOFTMAX_LANES;

  /** The name, like {@code buffer-lines}. */
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its value in a configuration. */
  public int of(SpattenConfig config) {
    return switch (this) {
      case MULTIPLIERS -> config.multipliers();
      case CHANNELS -> config.channels();
      case BUFFER_LINES -> config.bufferLines();
      case TOPK_PARALLELISM -> config.topkParallelism();
      case OUTSTANDING -> config.outstanding();
      case MAX_TOKENS -> config.maxTokens();
      case ROW_SLOTS -> config.rowSlots();
      case SOFTMAX_LANES -> config.softmaxLanes();
    };
  }

  static Optional<Setting> named(String title) {
    return Arrays.stream(values()).filter(setting -> setting.title().equals(title)).findFirst();
  }

  static String titles() {
    return Arrays.stream(values()).map(Setting::title).collect(Collectors.joining(", "));
  }
}
