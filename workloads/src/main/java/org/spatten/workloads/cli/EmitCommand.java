package org.spatten.workloads.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.firrtl.Firrtl;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.netlist.Netlist;
import org.spatten.hdl.verilog.EmitOptions;
import org.spatten.hdl.verilog.EmittedDesign;
import org.spatten.hdl.verilog.Language;
import org.spatten.hdl.verilog.ResetStyle;
import org.spatten.hdl.verilog.SystemVerilog;
import org.spatten.rtl.top.SpAtten;
import org.spatten.workloads.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the accelerator as SystemVerilog or FIRRTL. */
@Command(
    name = "emit",
    description =
        "Write the accelerator as SystemVerilog, with a file list and a list of memories.",
    mixinStandardHelpOptions = true)
final class EmitCommand implements Callable<Integer> {
  @Mixin private MachineOptions machine;

  @Option(
      names = "--no-observe",
      negatable = true,
      description = "Leave out the observation ports and counters.")
  private boolean observe = true;

  @Option(
      names = "--top",
      paramLabel = "MODULE",
      description = "Only this module and what it is made of, such as QuickSelect.")
  private Optional<String> top = Optional.empty();

  @Option(
      names = "--reset",
      paramLabel = "sync|async",
      description = "How resets act (default: sync; async ones must be released synchronously).")
  private Reset reset = Reset.SYNC;

  private enum Reset {
    SYNC,
    ASYNC
  }

  @Option(names = "--verilog-2005", description = "Plain Verilog for older tools.")
  private boolean plain;

  @Option(names = "--no-source-comments", negatable = true, description = "No Java lines.")
  private boolean sourceComments = true;

  @Option(
      names = "--no-assertions",
      negatable = true,
      description = "No checks and logs for simulation.")
  private boolean assertions = true;

  @Option(names = "--memory-wrappers", description = "Each distinct memory as a module of its own.")
  private boolean memoryWrappers;

  @Option(names = "--netlist", description = "Also netlist.json: the hierarchy with Java lines.")
  private boolean netlist;

  @Option(
      names = "--format",
      paramLabel = "verilog|firrtl",
      description = "What is written (default: verilog); firrtl is one file for firtool.")
  private Format format = Format.VERILOG;

  private enum Format {
    VERILOG,
    FIRRTL
  }

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the files go (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("spatten.verilog");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Design whole = Elaboration.of(new SpAtten(machine.machine().config(), observe));
    Design chosen = top.map(name -> TopModule.of(whole, name)).orElse(whole);
    try {
      int files = format == Format.FIRRTL ? writeFirrtl(chosen) : writeVerilog(chosen);
      if (netlist) {
        Files.writeString(out.resolve("netlist.json"), Netlist.json(chosen));
      }
      spec.commandLine().getOut().println(out + ": " + files + (files == 1 ? " file" : " files"));
    } catch (IOException e) {
      throw new InputException(out + ": cannot be written; choose another --out");
    }
    return ExitCode.GOOD;
  }

  private int writeFirrtl(Design chosen) throws IOException {
    refuse("--verilog-2005", plain);
    refuse("--reset async", reset == Reset.ASYNC);
    refuse("--memory-wrappers", memoryWrappers);
    refuse("--no-assertions", !assertions);
    refuse("--no-source-comments", !sourceComments);
    var design = Firrtl.emit(chosen);
    design.writeTo(out);
    return 1 + design.memoryFiles().size();
  }

  private static void refuse(String option, boolean given) {
    if (given) {
      throw new InputException(option + " is for Verilog; leave it or --format firrtl out");
    }
  }

  private int writeVerilog(Design chosen) throws IOException {
    EmittedDesign design =
        SystemVerilog.emit(
            chosen,
            EmitOptions.DEFAULT
                .withAssertions(assertions)
                .withSourceComments(sourceComments)
                .withMemoryWrappers(memoryWrappers)
                .withLanguage(plain ? Language.VERILOG_2005 : Language.SYSTEM_VERILOG)
                .withResets(
                    reset == Reset.ASYNC ? ResetStyle.ASYNCHRONOUS : ResetStyle.SYNCHRONOUS));
    design.writeTo(out);
    return design.files().size();
  }
}
