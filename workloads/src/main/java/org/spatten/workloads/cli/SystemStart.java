package org.spatten.workloads.cli;

import java.util.Map;
import java.util.Optional;
import org.spatten.hdl.engine.SimulationOptions;
import org.spatten.hdl.ir.Design;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.verilator.build.BuildOptions;
import org.spatten.verilator.build.CompiledModel;
import org.spatten.verilator.build.WaveFormat;
import org.spatten.verilator.model.OpenOptions;
import org.spatten.verilator.source.ModelSource;
import org.spatten.workloads.system.JvmSystem;
import org.spatten.workloads.system.OtherVerilog;
import org.spatten.workloads.system.SystemBuilder;
import org.spatten.workloads.system.SystemModel;
import org.spatten.workloads.system.VerilatedSystem;

/** Brings the system up on the engine that the plan names, and notes how long each step took. */
final class SystemStart {
  private final SimulationPlan plan;
  private final Optional<OtherVerilog> verilog;
  private final Progress progress;
  private final Map<String, Double> seconds;

  /**
   * A start of a plan.
   *
   * @param verilog the accelerator, if not as emitted
   */
  SystemStart(
      SimulationPlan plan,
      Optional<OtherVerilog> verilog,
      Progress progress,
      Map<String, Double> seconds) {
    this.verilog = verilog;
    this.plan = plan;
    this.progress = progress;
    this.seconds = seconds;
  }

  SystemModel open() {
    return plan.engine() == Engine.JVM ? jvm() : verilated();
  }

  private SystemModel verilated() {
    SpattenConfig config = plan.machine().config();
    long start = System.nanoTime();
    progress.step("elaborating");
    ModelSource emitted = SystemBuilder.source(config);
    ModelSource source =
        verilog.map(other -> other.in(emitted, plan.machine().name())).orElse(emitted);
    seconds.put("elaborate", since(start));
    CompiledModel model =
        SystemBuilder.compile(source, options(), plan.jobs(), (step, time) -> progress.step(step));
    seconds.put(model.reused() ? "findModel" : "compile", model.seconds());
    OpenOptions opening = OpenOptions.DEFAULT.withSeed(plan.seed());
    return VerilatedSystem.open(model, plan.wave().map(opening::withWave).orElse(opening));
  }

  private BuildOptions options() {
    BuildOptions options =
        BuildOptions.DEFAULT.withWave(plan.wave().isPresent() ? WaveFormat.FST : WaveFormat.NONE);
    // What Verilator thinks of a netlist's style is nothing to stop for; the ports are compared.
    return verilog.isPresent() ? options.withVerilatorFlags("-Wno-fatal") : options;
  }

  private SystemModel jvm() {
    SimulationOptions options = SimulationOptions.DEFAULT.withSeed(plan.seed());
    if (plan.wave().isPresent()) {
      options = options.withWave(plan.wave().get().file());
    }
    long start = System.nanoTime();
    progress.step("elaborating");
    Design design = SystemBuilder.design(plan.machine().config());
    seconds.put("elaborate", since(start));
    start = System.nanoTime();
    progress.step("compiling to bytecode");
    SystemModel model = JvmSystem.open(design, options);
    seconds.put("compile", since(start));
    return model;
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
