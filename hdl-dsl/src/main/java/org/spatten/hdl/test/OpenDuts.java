package org.spatten.hdl.test;

import java.util.ArrayList;
import java.util.List;

/** The simulations of one test, to describe when it fails and to close when it ends. */
final class OpenDuts {
  private final List<Dut<?>> duts = new ArrayList<>();

  void add(Dut<?> dut) {
    duts.add(dut);
  }

  String describe() {
    StringBuilder text = new StringBuilder();
    for (Dut<?> dut : duts) {
      text.append('\n').append(dut.describe());
    }
    return text.toString();
  }

  void close() {
    duts.forEach(Dut::close);
  }
}
