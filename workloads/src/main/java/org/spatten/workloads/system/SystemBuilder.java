package org.spatten.workloads.system;

import org.spatten.hdl.Elaboration;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.verilog.EmitOptions;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.verilator.build.BuildOptions;
import org.spatten.verilator.build.BuildProgress;
import org.spatten.verilator.build.CompiledModel;
import org.spatten.verilator.build.ModelBuilder;
import org.spatten.verilator.cache.BuildCache;
import org.spatten.verilator.engine.DesignModel;
import org.spatten.verilator.source.ModelSource;
import org.spatten.verilator.tool.Tools;

/**
 * Makes the system ready for an engine. For Verilator: elaborate, emit, verilate, compile, or find
 * it cached.
 */
public final class SystemBuilder {
  /** The memory is chosen when a run starts, so that one model serves all of them. */
  private static final String ANY_MEMORY = "preset=ideal";

  private SystemBuilder() {}

  /** The SystemVerilog and C++ of the system. */
  public static ModelSource source(SpattenConfig config) {
    String classPath = System.getProperty("java.class.path", "");
    return new SourceCache(BuildCache.ofUser(), classPath).get(config, () -> elaborate(config));
  }

  private static ModelSource elaborate(SpattenConfig config) {
    return DesignModel.of(design(config), EmitOptions.DEFAULT.withSourceComments(false));
  }

  /** The system for the JVM engine. */
  public static Design design(SpattenConfig config) {
    return Elaboration.of(new SpAttenSystem(config, ANY_MEMORY));
  }

  /**
   * The compiled model.
   *
   * @param jobs compilers that may run at a time
   * @throws org.spatten.verilator.tool.ToolException when a tool is missing or fails
   */
  public static CompiledModel compile(
      ModelSource source, BuildOptions options, int jobs, BuildProgress progress) {
    return new ModelBuilder(BuildCache.ofUser(), Tools.find(), jobs)
        .build(source, options, progress);
  }
}
