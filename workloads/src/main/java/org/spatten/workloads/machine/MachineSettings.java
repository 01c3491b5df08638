package org.spatten.workloads.machine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.spatten.rtl.config.SpattenConfig;

/** Settings by their names in files and on the command line; later ones replace earlier ones. */
final class MachineSettings {
  private final Map<Setting, Integer> numbers = new LinkedHashMap<>();
  private String dram;

  MachineSettings(SpattenConfig base, String dram) {
    this.dram = dram;
    for (Setting setting : Setting.values()) {
      numbers.put(setting, setting.of(base));
    }
  }

  void set(Setting setting, int value) {
    numbers.put(setting, value);
  }

  void dram(String presetOrFile) {
    dram = presetOrFile;
  }

  Machine machine(String name) {
    SpattenConfig config =
        new SpattenConfig(
            numbers.get(Setting.MULTIPLIERS),
            numbers.get(Setting.CHANNELS),
            numbers.get(Setting.BUFFER_LINES),
            numbers.get(Setting.TOPK_PARALLELISM),
            numbers.get(Setting.OUTSTANDING),
            numbers.get(Setting.MAX_TOKENS),
            numbers.get(Setting.ROW_SLOTS),
            numbers.get(Setting.SOFTMAX_LANES));
    return new Machine(name, config, dram);
  }

  /** The named machines. */
  static Optional<MachineSettings> named(String name) {
    return switch (name) {
      case "eighth" -> Optional.of(new MachineSettings(SpattenConfig.EIGHTH, "ramulator2-hbm2"));
      case "full" -> Optional.of(new MachineSettings(SpattenConfig.FULL, "hbm2"));
      default -> Optional.empty();
    };
  }
}
