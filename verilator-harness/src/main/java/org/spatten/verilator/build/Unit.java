package org.spatten.verilator.build;

import java.util.List;

/** One call of the compiler: {@code file} relative to the working folder. */
record Unit(String file, List<String> flags) {
  String object() {
    return file.replaceAll("[./]", "_") + ".o";
  }
}
