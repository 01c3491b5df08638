package org.spatten.verilator.source;

import java.util.List;
import java.util.Optional;

/**
 * The C++ that an external module's DPI-C imports need. Implementations are registered as services,
 * so that a design with such a module runs without further words.
 */
public interface NativeModules {
  /**
   * C++ and its functions for Java.
   *
   * @param exports names of C functions, {@code *} allowed
   */
  record NativeModule(List<NativeSource> sources, List<String> exports) {
    public NativeModule {
      sources = List.copyOf(sources);
      exports = List.copyOf(exports);
    }
  }

  /** The C++ of the external module of that name, if this service has it. */
  Optional<NativeModule> find(String module);
}
