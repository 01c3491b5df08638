package org.spatten.workloads.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.spatten.verilator.model.Wave;
import org.spatten.workloads.InputException;
import org.spatten.workloads.machine.Machine;
import org.spatten.workloads.run.RequantSource;
import org.spatten.workloads.trace.HardwareFormat.WideValues;
import org.spatten.workloads.trace.Survivors;

/**
 * What a user wants simulated.
 *
 * @param trace the CSV file
 * @param iteration only this one
 * @param limit at most so many rows
 * @param tensors a safetensors file, else synthetic ones
 * @param seed of tensors, survivors and the initial state of registers and memories; not 0
 * @param verilog the accelerator as other Verilog than the emitted one
 * @param jobs compilers that may run at a time
 * @param dramTrace whether the commands of the DRAM go to files in {@code out}
 * @param out folder of the results
 */
record SimulationPlan(
    Path trace,
    Machine machine,
    Survivors survivors,
    Optional<Integer> iteration,
    Optional<Integer> limit,
    Optional<Path> tensors,
    RequantSource requants,
    WideValues wideValues,
    int seed,
    Engine engine,
    Optional<Path> verilog,
    Optional<Wave> wave,
    int jobs,
    boolean dumpOutputs,
    boolean dramTrace,
    Path out) {
  SimulationPlan {
    if (seed == 0) {
      throw new InputException("--seed is 0; choose another number");
    }
    if (jobs < 1) {
      throw new InputException("--jobs is " + jobs + "; it must be at least 1");
    }
    if (engine == Engine.JVM && wave.isPresent() && !isWholeVcd(wave.get())) {
      throw new InputException(
          "--wave "
              + wave.get().file()
              + ": the jvm engine writes whole .vcd files; use --wave FILE.vcd without"
              + " --wave-window, or --engine verilator");
    }
    if (engine == Engine.JVM && verilog.isPresent()) {
      throw new InputException(
          "--verilog "
              + verilog.get()
              + ": the jvm engine reads no Verilog; use --engine verilator");
    }
    if (limit.isPresent() && limit.get() < 1) {
      throw new InputException("--limit is " + limit.get() + "; it must be at least 1");
    }
  }

  /** The choices by name, for the reports. */
  Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("seed", Integer.toString(seed));
    settings.put("survivors", survivors.name().toLowerCase(Locale.ROOT));
    settings.put("requant", requants.name().toLowerCase(Locale.ROOT));
    settings.put("tensors", tensors.map(Path::toString).orElse("synthetic"));
    settings.put("valueBits", wideValues.name().toLowerCase(Locale.ROOT));
    settings.put("engine", engine.name().toLowerCase(Locale.ROOT));
    verilog.ifPresent(place -> settings.put("verilog", place.toString()));
    iteration.ifPresent(number -> settings.put("iteration", number.toString()));
    limit.ifPresent(number -> settings.put("limit", number.toString()));
    return settings;
  }

  private static boolean isWholeVcd(Wave wave) {
    return wave.file().toString().endsWith(".vcd") && wave.equals(Wave.whole(wave.file()));
  }
}
