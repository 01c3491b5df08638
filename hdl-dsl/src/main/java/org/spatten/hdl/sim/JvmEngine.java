package org.spatten.hdl.sim;

import java.util.Optional;
import org.spatten.hdl.check.Layers;
import org.spatten.hdl.coverage.Instrumentation;
import org.spatten.hdl.engine.SimulationEngine;
import org.spatten.hdl.engine.SimulationException;
import org.spatten.hdl.engine.SimulationOptions;
import org.spatten.hdl.engine.SimulationSession;
import org.spatten.hdl.ir.Design;

/**
 * Runs a design inside this JVM: the circuit is flattened, ordered and compiled to bytecode. Values
 * are two-state; registers and memories without contents begin with random bits from the seed.
 */
public final class JvmEngine implements SimulationEngine {
  /** Deep circuits make deep recursions. */
  private static final long STACK_BYTES = 1L << 29;

  @Override
  public String name() {
    return "jvm";
  }

  @Override
  public SimulationSession open(Design design, SimulationOptions options) {
    Compilation compilation =
        new Compilation(Layers.without(options.withoutLayers(), design), options);
    Thread thread = new Thread(null, compilation, "compile " + design.top().name(), STACK_BYTES);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SimulationException("interrupted while compiling " + design.top().name(), e);
    }
    return compilation.session();
  }

  /** Compiles on a thread of its own. */
  private static final class Compilation implements Runnable {
    private final Optional<Instrumentation> instrumentation;
    private final Design design;
    private final SimulationOptions options;
    private Program program;
    private Throwable failure;

    Compilation(Design design, SimulationOptions options) {
      this.instrumentation =
          options.inside() ? Optional.of(Instrumentation.of(design)) : Optional.empty();
      this.design = instrumentation.map(Instrumentation::design).orElse(design);
      this.options = options;
    }

    @Override
    public void run() {
      try {
        program =
            Compiler.compile(
                design, options.wave().isPresent() || options.inside(), options.seed());
      } catch (RuntimeException | Error e) {
        failure = e;
      }
    }

    SimulationSession session() {
      if (failure instanceof Error e) {
        throw e;
      }
      if (failure instanceof RuntimeException e) {
        throw e;
      }
      return new JvmSession(design.top().name(), program, options, instrumentation);
    }
  }
}
