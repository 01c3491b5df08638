package org.spatten.workloads.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.spatten.dram.DramException;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.verilator.tool.ToolException;
import org.spatten.workloads.InputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point: {@code spatten COMMAND}. */
@Command(
    name = "spatten",
    description = "SpAtten, a sparse-attention accelerator: generate, simulate and check it.",
    mixinStandardHelpOptions = true,
    version = "spatten 0.1.0",
    subcommands = {
      SimulateCommand.class,
      EmitCommand.class,
      TraceCommand.class,
      DoctorCommand.class
    })
public final class Main {
  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine command = new CommandLine(new Main());
    command.setOut(out);
    command.setErr(err);
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.setExecutionExceptionHandler((failure, where, parsed) -> explain(failure, err));
    return command.execute(arguments);
  }

  /** One message for the user; a stack trace only for what should never happen. */
  private static int explain(Exception failure, PrintWriter err) throws Exception {
    if (failure instanceof InputException || failure instanceof DramException) {
      err.println(failure.getMessage());
      return ExitCode.BAD_INPUT;
    }
    if (failure instanceof ToolException) {
      err.println(failure.getMessage());
      return ExitCode.TOOL_FAILED;
    }
    if (failure instanceof SimulationException) {
      err.println(failure.getMessage());
      return ExitCode.WRONG_RESULT;
    }
    throw failure;
  }
}
