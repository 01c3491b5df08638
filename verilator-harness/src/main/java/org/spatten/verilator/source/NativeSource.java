package org.spatten.verilator.source;

import java.util.List;

/**
 * C or C++ that becomes part of the model's library; a header is only put beside the others.
 *
 * @param flags for the compiler, such as {@code -std=c++20}; the harness adds position-independent
 *     code, the optimisation level and the include folders of Verilator's DPI headers
 */
public record NativeSource(SourceFile file, List<String> flags) {
  public NativeSource {
    flags = List.copyOf(flags);
  }

  public NativeSource(String name, String text, String... flags) {
    this(new SourceFile(name, text), List.of(flags));
  }

  /** Whether it is a translation unit of its own. */
  public boolean compiled() {
    return file.name().matches(".*\\.(c|cc|cpp|cxx)");
  }
}
