package org.spatten.workloads.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.spatten.workloads.machine.Machine;
import org.spatten.workloads.machine.MachineReader;
import org.spatten.workloads.machine.Setting;
import picocli.CommandLine.Option;

/** The options that choose a machine. */
final class MachineOptions {
  @Option(
      names = "--config",
      paramLabel = "eighth|full|FILE.yaml",
      description = "The machine (default: eighth).")
  private String config = "eighth";

  @Option(names = "--multipliers", description = "Multipliers of each array.")
  private Optional<Integer> multipliers = Optional.empty();

  @Option(names = "--channels", description = "DRAM channels.")
  private Optional<Integer> channels = Optional.empty();

  @Option(names = "--buffer-lines", description = "Lines of the key and of the value buffer.")
  private Optional<Integer> bufferLines = Optional.empty();

  @Option(names = "--topk-parallelism", description = "Comparators of the local select.")
  private Optional<Integer> topkParallelism = Optional.empty();

  @Option(names = "--outstanding", description = "Reads in flight a channel.")
  private Optional<Integer> outstanding = Optional.empty();

  @Option(
      names = "--dram",
      paramLabel = "PRESET|FILE.yaml",
      description = "The memory (default: the machine's own; eighth: ramulator2-hbm2).")
  private Optional<String> dram = Optional.empty();

  Machine machine() {
    Map<Setting, Integer> overrides = new EnumMap<>(Setting.class);
    multipliers.ifPresent(value -> overrides.put(Setting.MULTIPLIERS, value));
    channels.ifPresent(value -> overrides.put(Setting.CHANNELS, value));
    bufferLines.ifPresent(value -> overrides.put(Setting.BUFFER_LINES, value));
    topkParallelism.ifPresent(value -> overrides.put(Setting.TOPK_PARALLELISM, value));
    outstanding.ifPresent(value -> overrides.put(Setting.OUTSTANDING, value));
    return MachineReader.read(config, overrides, dram);
  }
}
