package org.spatten.verilator.engine;

import java.nio.file.Path;
import java.util.Optional;
import org.spatten.hdl.check.Layers;
import org.spatten.hdl.coverage.Instrumentation;
import org.spatten.hdl.engine.SimulationEngine;
import org.spatten.hdl.engine.SimulationOptions;
import org.spatten.hdl.engine.SimulationSession;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.verilog.EmitOptions;
import org.spatten.verilator.build.BuildOptions;
import org.spatten.verilator.build.BuildProgress;
import org.spatten.verilator.build.ModelBuilder;
import org.spatten.verilator.build.WaveFormat;
import org.spatten.verilator.cache.BuildCache;
import org.spatten.verilator.model.OpenOptions;
import org.spatten.verilator.model.VerilatedModel;
import org.spatten.verilator.model.Wave;
import org.spatten.verilator.tool.Tools;

/** Runs designs on Verilator; models are kept in the user's cache. */
public final class VerilatorEngine implements SimulationEngine {
  private static Optional<ModelBuilder> shared = Optional.empty();

  @Override
  public String name() {
    return "verilator";
  }

  @Override
  public SimulationSession open(Design whole, SimulationOptions options) {
    var design = Layers.without(options.withoutLayers(), whole);
    var instrumentation =
        options.inside()
            ? Optional.of(Instrumentation.of(design))
            : Optional.<Instrumentation>empty();
    var source =
        instrumentation
            .map(i -> DesignModel.readable(i.design(), EmitOptions.DEFAULT))
            .orElseGet(() -> DesignModel.of(design, EmitOptions.DEFAULT));
    var build = BuildOptions.DEFAULT.withWave(format(options.wave()));
    var compiled = builder().build(source, build, BuildProgress.SILENT);
    var open = new OpenOptions(fold(options.seed()), options.wave().map(Wave::whole));
    return new VerilatorSession(VerilatedModel.open(compiled, open), design, instrumentation);
  }

  /** Looks for the programs at the first use, not when the service is listed. */
  private static synchronized ModelBuilder builder() {
    if (shared.isEmpty()) {
      shared = Optional.of(new ModelBuilder(BuildCache.ofUser(), Tools.find()));
    }
    return shared.get();
  }

  private static int fold(long seed) {
    int folded = (int) (seed ^ seed >>> 32);
    return folded == 0 ? 1 : folded;
  }

  private static WaveFormat format(Optional<Path> wave) {
    if (wave.isEmpty()) {
      return WaveFormat.NONE;
    }
    return switch (org.spatten.hdl.engine.WaveFormat.of(wave.get())) {
      case FST -> WaveFormat.FST;
      case VCD -> WaveFormat.VCD;
    };
  }
}
