package org.spatten.hdl.verilog;

import org.spatten.hdl.ir.Signal;

/** The name under which the text knows each signal of a module. */
final class SignalNames {
  private final SignalTable<String> renamed = new SignalTable<>();
  private final SignalSet enumTyped = new SignalSet();

  String of(Signal signal) {
    return renamed.getOrDefault(signal, signal.name());
  }

  void rename(Signal signal, String name) {
    renamed.put(signal, name);
  }

  /** Whether the signal is declared with its enumeration type rather than as a vector. */
  boolean isEnumTyped(Signal signal) {
    return enumTyped.contains(signal);
  }

  void declareAsEnum(Signal signal) {
    enumTyped.add(signal);
  }
}
