package org.spatten.verilator.model;

/** Why a run came back. */
public enum StopReason {
  /** It ran as many cycles as asked. */
  CYCLES,
  /** A source has fewer records left than its mark. */
  SOURCE_LOW,
  /** A sink holds as many records as its mark. */
  SINK_HIGH,
  /** No ring moved a record for as many cycles as the watchdog allows. */
  NO_PROGRESS;

  /** By the number in the shim's {@code Stop}. */
  static StopReason of(int code) {
    return switch (code) {
      case 0 -> CYCLES;
      case 1 -> SOURCE_LOW;
      case 2 -> SINK_HIGH;
      case 3 -> NO_PROGRESS;
      default -> throw new IllegalArgumentException("stop reason " + code);
    };
  }
}
