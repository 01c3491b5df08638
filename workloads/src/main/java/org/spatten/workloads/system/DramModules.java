package org.spatten.workloads.system;

import java.util.List;
import java.util.Optional;
import org.spatten.dram.DramSources;
import org.spatten.verilator.source.NativeModules;
import org.spatten.verilator.source.NativeSource;

/** The C++ behind {@code dram_axi4}. */
public final class DramModules implements NativeModules {
  static final String MODULE = "dram_axi4";

  /** Found by {@link java.util.ServiceLoader}. */
  public DramModules() {}

  @Override
  public Optional<NativeModule> find(String module) {
    if (!module.equals(MODULE)) {
      return Optional.empty();
    }
    NativeSource model =
        new NativeSource(
            DramSources.CPP_NAME, DramSources.cpp(), DramSources.CPP_FLAGS.toArray(String[]::new));
    return Optional.of(new NativeModule(List.of(model), DramSources.EXPORTS));
  }
}
