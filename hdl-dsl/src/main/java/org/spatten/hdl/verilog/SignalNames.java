package org.spatten.hdl.verilog;

import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.verilog.InstanceArray.Element;

/** The name under which the text knows each signal of a module. */
final class SignalNames {
  private final SignalTable<String> renamed = new SignalTable<>();
  private final SignalTable<Element> elements = new SignalTable<>();
  private final SignalSet enumTyped = new SignalSet();

  /** What stands for the signal in the text: a name or an element of an array. */
  String of(Signal signal) {
    return elements.contains(signal)
        ? elements.find(signal).get().text()
        : renamed.getOrDefault(signal, signal.name());
  }

  /** A name that may be a part of other names. */
  String word(Signal signal) {
    return renamed.getOrDefault(signal, signal.name());
  }

  /** As {@link #word}; of an element that of its array. */
  String stem(Signal signal) {
    var element = elements.find(signal);
    return element.isPresent() ? element.get().array() : word(signal);
  }

  void rename(Signal signal, String name) {
    renamed.put(signal, name);
  }

  /** The signals that elements of arrays stand for. */
  SignalTable<Element> elements() {
    return elements;
  }

  /** Whether the signal is declared with its enumeration type rather than as a vector. */
  boolean isEnumTyped(Signal signal) {
    return enumTyped.contains(signal);
  }

  void declareAsEnum(Signal signal) {
    enumTyped.add(signal);
  }
}
