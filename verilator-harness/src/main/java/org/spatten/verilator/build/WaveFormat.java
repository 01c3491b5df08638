package org.spatten.verilator.build;

import java.util.List;

/** Which waveforms a model can write; any costs compile time and a little speed. */
public enum WaveFormat {
  NONE,
  VCD,
  FST;

  List<String> verilatorFlags() {
    return switch (this) {
      case NONE -> List.of();
      case VCD -> List.of("--trace", "--trace-structs");
      case FST -> List.of("--trace-fst", "--trace-structs");
    };
  }

  List<String> defines() {
    return List.of(
        "-DVM_TRACE=" + number(this != NONE),
        "-DVM_TRACE_FST=" + number(this == FST),
        "-DVM_TRACE_VCD=" + number(this == VCD));
  }

  List<String> libraries() {
    return this == FST ? List.of("-lz") : List.of();
  }

  private static int number(boolean flag) {
    return flag ? 1 : 0;
  }
}
