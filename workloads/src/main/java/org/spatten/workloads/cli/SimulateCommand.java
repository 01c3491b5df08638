package org.spatten.workloads.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.spatten.workloads.run.RequantSource;
import org.spatten.workloads.trace.HardwareFormat.WideValues;
import org.spatten.workloads.trace.Survivors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a trace on the accelerator, cycle by cycle, and checks every answer. */
@Command(
    name = "simulate",
    description = "Run a trace on the accelerator and check every answer.",
    mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "TRACE", description = "The CSV file.")
  private Path trace;

  @Mixin private MachineOptions machine;

  @Option(
      names = "--survivors",
      paramLabel = "uniform|windowed",
      description = "Which tokens survive when the trace gives only their number.")
  private Survivors survivors = Survivors.UNIFORM;

  @Option(names = "--iteration", paramLabel = "N", description = "Only this iteration.")
  private Optional<Integer> iteration = Optional.empty();

  @Option(names = "--limit", paramLabel = "N", description = "Only the first N rows.")
  private Optional<Integer> limit = Optional.empty();

  @Option(
      names = "--tensors",
      paramLabel = "FILE.safetensors",
      description = "Q, K and V (default: seeded synthetic ones).")
  private Optional<Path> tensors = Optional.empty();

  @Option(
      names = "--requant",
      paramLabel = "trace|data",
      description = "Follow the trace or decide from data (default: data with --tensors).")
  private Optional<RequantSource> requants = Optional.empty();

  @Option(
      names = "--value-bits",
      paramLabel = "eight|native",
      description = "What unquantised values become (default: eight).")
  private WideValues wideValues = WideValues.EIGHT;

  @Option(names = "--seed", description = "Of tensors, survivors and initial state.")
  private int seed = 1;

  @Option(
      names = "--engine",
      paramLabel = "verilator|jvm",
      description =
          "What runs the cycles; jvm needs no Verilator, but is slower (default: verilator).")
  private Engine engine = Engine.VERILATOR;

  @Option(
      names = "--verilog",
      paramLabel = "DIR|FILE",
      description =
          "The accelerator as other Verilog than the emitted one, such as firtool's of emit"
              + " --format firrtl.")
  private Optional<Path> verilog = Optional.empty();

  @Option(names = "--wave", paramLabel = "FILE.fst", description = "Write a waveform.")
  private Optional<Path> wave = Optional.empty();

  @Option(
      names = "--wave-window",
      paramLabel = "A:B",
      description = "Only the cycles from A to B of the waveform.")
  private Optional<String> waveWindow = Optional.empty();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Compilers that may run at a time (default: the processors, ${DEFAULT-VALUE}).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--dump-outputs", description = "Write outputs.safetensors.")
  private boolean dumpOutputs;

  @Option(
      names = "--dram-trace",
      description = "Write every DRAM command to dram-trace-N.csv, N the channel.")
  private boolean dramTrace;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the results go (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("spatten.workdir");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    SimulationPlan plan =
        new SimulationPlan(
            trace,
            machine.machine(),
            survivors,
            iteration,
            limit,
            tensors,
            requants.orElse(tensors.isPresent() ? RequantSource.DATA : RequantSource.TRACE),
            wideValues,
            seed,
            engine,
            verilog,
            wave.map(file -> WaveWindow.of(file, waveWindow)),
            jobs,
            dumpOutputs,
            dramTrace,
            out);
    return new Simulation(plan, spec.commandLine().getOut(), spec.commandLine().getErr()).run();
  }
}
