package org.spatten.verilator.model;

import com.sun.jna.Library;
import com.sun.jna.NativeLibrary;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A library loaded once for all its instances and kept until the process ends: its name holds the
 * hash of its content, so it never changes.
 */
record ModelLibrary(NativeLibrary functions, ModelCalls calls) {
  private static final int RTLD_LAZY_LOCAL = 1;
  private static final Map<Path, ModelLibrary> LOADED = new HashMap<>();

  static synchronized ModelLibrary load(Path file) {
    return LOADED.computeIfAbsent(
        file,
        f -> {
          var functions =
              NativeLibrary.getInstance(
                  f.toString(), Map.of(Library.OPTION_OPEN_FLAGS, RTLD_LAZY_LOCAL));
          return new ModelLibrary(functions, CallsBinding.bind(functions));
        });
  }
}
