package org.spatten.workloads.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spatten.dram.DramConfig;
import org.spatten.dram.DramLibrary;
import org.spatten.verilator.tool.Tools;
import org.spatten.workloads.InputException;
import org.spatten.workloads.machine.MachineChecks;
import org.spatten.workloads.report.OutputsFile;
import org.spatten.workloads.report.RunReport;
import org.spatten.workloads.run.RowChecker;
import org.spatten.workloads.run.RunFigures;
import org.spatten.workloads.run.Workload;
import org.spatten.workloads.system.OtherVerilog;
import org.spatten.workloads.system.SystemModel;
import org.spatten.workloads.system.SystemRun;
import org.spatten.workloads.tensor.SyntheticTensors;
import org.spatten.workloads.tensor.TensorFile;
import org.spatten.workloads.tensor.TensorSource;
import org.spatten.workloads.trace.Trace;
import org.spatten.workloads.trace.TraceDescription;
import org.spatten.workloads.trace.TraceReader;

/** The main job: from a trace to checked results. */
final class Simulation {
  private final SimulationPlan plan;
  private final PrintWriter out;
  private final Progress progress;
  private final Map<String, Double> seconds = new LinkedHashMap<>();

  Simulation(SimulationPlan plan, PrintWriter out, PrintWriter err) {
    this.plan = plan;
    this.out = out;
    this.progress = new Progress(err, Boolean.getBoolean("spatten.terminal"));
  }

  /** Runs everything and returns the exit code. */
  int run() {
    // All input is read before the first long step.
    Trace trace = trace();
    DramConfig dram = dram();
    Optional<OtherVerilog> verilog = plan.verilog().map(OtherVerilog::read);
    if (plan.tensors().isEmpty()) {
      return run(trace, dram, verilog, new SyntheticTensors(trace, plan.seed()));
    }
    try (TensorFile file = TensorFile.open(plan.tensors().get(), trace)) {
      return run(trace, dram, verilog, file);
    }
  }

  /** The memory; only the model itself knows whether the contents of a file are right. */
  private DramConfig dram() {
    DramConfig dram = DramConfig.parse(plan.machine().dram());
    if (dram.isFile()) {
      DramLibrary.standalone().describe(dram);
    }
    return dram;
  }

  private Trace trace() {
    Trace whole = TraceReader.read(plan.trace());
    Trace trace = whole.selected(plan.iteration(), plan.limit());
    if (trace.rows().isEmpty()) {
      throw new InputException(
          whole.name() + ": no rows of iteration " + plan.iteration().orElseThrow());
    }
    MachineChecks.check(trace, plan.machine());
    requireWritable(plan.out());
    return trace;
  }

  private int run(
      Trace trace, DramConfig dram, Optional<OtherVerilog> verilog, TensorSource tensors) {
    List<String> notes = List.copyOf(TraceDescription.notes(trace, plan.wideValues()));
    notes.forEach(out::println);
    Workload workload =
        new Workload(
            trace,
            tensors,
            plan.requants(),
            plan.survivors(),
            plan.wideValues(),
            plan.machine().config().channels(),
            plan.seed());
    SystemModel model = new SystemStart(plan, verilog, progress, seconds).open();
    RowChecker checker = new RowChecker(workload);
    try (SystemRun run = SystemRun.open(model, plan.machine().config(), dram);
        Interrupt interrupt = new Interrupt();
        ProgressMonitor monitor =
            new ProgressMonitor(checker, workload.size(), progress, interrupt::requested)) {
      if (plan.dramTrace()) {
        run.traceMemory(plan.out());
      }
      RunFigures figures = run.run(workload, monitor);
      monitor.awaitChecks();
      progress.end();
      seconds.put("run", figures.seconds());
      RunReport report =
          new RunReport(
              plan.machine(),
              workload,
              plan.settings(),
              notes,
              run.bytesPerCycle(),
              seconds,
              versions(),
              checker,
              figures,
              interrupt.requested());
      report.writeTo(plan.out());
      if (plan.dumpOutputs()) {
        OutputsFile.write(plan.out(), report);
      }
      report.lines().forEach(out::println);
      return report.good() ? ExitCode.GOOD : ExitCode.WRONG_RESULT;
    }
  }

  private Map<String, String> versions() {
    Map<String, String> versions = new LinkedHashMap<>();
    if (plan.engine() == Engine.VERILATOR) {
      Tools tools = Tools.find();
      versions.put("verilator", tools.verilatorVersion());
      versions.put("compiler", tools.compilerVersion());
    }
    versions.put("java", Runtime.version().toString());
    return versions;
  }

  private static void requireWritable(Path folder) {
    Path existing = folder.toAbsolutePath();
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    if (existing == null || !Files.isDirectory(existing) || !Files.isWritable(existing)) {
      throw new InputException(
          folder + ": is not a folder that can be written; choose another --out");
    }
  }
}
