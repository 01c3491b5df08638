package org.spatten.hdl.firrtl;

import org.spatten.hdl.ir.Signal;

/** The declarations of ports. */
final class Ports {
  private Ports() {}

  static String of(Signal port) {
    String direction = port.kind() == Signal.Kind.INPUT ? "input " : "output ";
    return direction + port.name() + " : " + Terms.type(port.type());
  }
}
