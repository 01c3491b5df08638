package org.spatten.workloads.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.spatten.workloads.machine.Machine;
import org.spatten.workloads.machine.MachineChecks;
import org.spatten.workloads.trace.HardwareFormat.WideValues;
import org.spatten.workloads.trace.Trace;
import org.spatten.workloads.trace.TraceDescription;
import org.spatten.workloads.trace.TraceReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes, describes and checks traces. */
@Command(
    name = "trace",
    description = "Make, describe or check a trace.",
    mixinStandardHelpOptions = true,
    subcommands = {TraceNewCommand.class, TraceCommand.Show.class, TraceCommand.Check.class})
final class TraceCommand {

  /** Describes a trace. */
  @Command(
      name = "show",
      description = "Describe a trace: sizes, pruning, requants, traffic and its bounds.",
      mixinStandardHelpOptions = true)
  static final class Show implements Callable<Integer> {
    @Parameters(paramLabel = "TRACE", description = "The CSV file.")
    private Path trace;

    @Option(
        names = "--bytes-per-cycle",
        description = "Peak of the memory for the bounds (default: ${DEFAULT-VALUE}).")
    private int bytesPerCycle = 32;

    @Option(
        names = "--value-bits",
        paramLabel = "eight|native",
        description = "What unquantised values become (default: eight).")
    private WideValues wideValues = WideValues.EIGHT;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      TraceDescription.lines(TraceReader.read(trace), wideValues, bytesPerCycle)
          .forEach(spec.commandLine().getOut()::println);
      return ExitCode.GOOD;
    }
  }

  /** Checks a trace against a machine. */
  @Command(
      name = "check",
      description = "Check a trace, and whether a machine can run it.",
      mixinStandardHelpOptions = true)
  static final class Check implements Callable<Integer> {
    @Parameters(paramLabel = "TRACE", description = "The CSV file.")
    private Path file;

    @Mixin private MachineOptions machineOptions;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      Machine machine = machineOptions.machine();
      Trace trace = TraceReader.read(file);
      MachineChecks.check(trace, machine);
      spec.commandLine()
          .getOut()
          .printf(
              Locale.ROOT, "%s: %,d rows, fits %s%n", file, trace.rows().size(), machine.name());
      return ExitCode.GOOD;
    }
  }
}
