package org.spatten.verilator.model;

import java.nio.ByteBuffer;

/** The block of an instance that C and Java share; the order is that of the shim's struct. */
final class Control {
  static final int BYTES = 9 * 8;
  private static final int CYCLE = 0;
  private static final int PENDING_OUTPUT = 16;
  private static final int IDLE = 24;
  private static final int WATCHDOG = 32;
  private static final int STOP_REASON = 40;
  private static final int STOP_STREAM = 48;

  private final ByteBuffer memory;

  Control(long address) {
    this.memory = RawMemory.view(address, BYTES);
  }

  long cycle() {
    return memory.getLong(CYCLE);
  }

  int pendingOutput() {
    return Math.toIntExact(memory.getLong(PENDING_OUTPUT));
  }

  void watchdog(long cycles) {
    memory.putLong(WATCHDOG, cycles);
    memory.putLong(IDLE, 0);
  }

  int stopReason() {
    return (int) memory.getLong(STOP_REASON);
  }

  int stopStream() {
    return (int) memory.getLong(STOP_STREAM);
  }
}
