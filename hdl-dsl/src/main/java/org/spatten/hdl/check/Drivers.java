package org.spatten.hdl.check;

import java.util.BitSet;
import java.util.Optional;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Target;

/** What a leaf statement drives. */
final class Drivers {
  private Drivers() {}

  static Optional<Signal> signal(Statement leaf) {
    if (leaf instanceof Statement.Assign assign) {
      return Optional.of(assign.target().signal());
    }
    return leaf instanceof Statement.Define define ? Optional.of(define.node()) : Optional.empty();
  }

  /** Whether the statement drives all bits of its signal. */
  static boolean isWhole(Statement leaf) {
    return leaf instanceof Statement.Define
        || (leaf instanceof Statement.Assign assign && assign.target() instanceof Target.Whole);
  }

  /** The bits that surely have a new value after the statement. */
  static BitSet definite(Statement leaf) {
    return leaf instanceof Statement.Assign a && a.target() instanceof Target.DynamicPart
        ? new BitSet()
        : possible(leaf);
  }

  /** The bits that may have a new value after the statement. */
  static BitSet possible(Statement leaf) {
    var bits = new BitSet();
    if (leaf instanceof Statement.Assign a && a.target() instanceof Target.Part part) {
      bits.set(part.low(), part.high() + 1);
    } else {
      signal(leaf).ifPresent(signal -> bits.set(0, signal.width()));
    }
    return bits;
  }

  /** {@code 3}, {@code 7 to 4} or {@code 7 to 4 and 1}, highest first. */
  static String describe(BitSet bits) {
    var text = new StringBuilder();
    int high = bits.length() - 1;
    while (high >= 0) {
      int low = bits.previousClearBit(high) + 1;
      text.append(text.isEmpty() ? "" : " and ");
      text.append(high == low ? "" + high : high + " to " + low);
      high = low == 0 ? -1 : bits.previousSetBit(low - 1);
    }
    return text.toString();
  }

  /** The signal as a message names it. */
  static String describe(Signal signal) {
    String what =
        switch (signal.kind()) {
          case INPUT -> "input";
          case OUTPUT -> "output";
          case WIRE -> "wire";
          case NODE -> "value";
          case REGISTER -> "register";
          case INSTANCE_INPUT -> "child's input";
          case INSTANCE_OUTPUT -> "child's output";
          case SYNC_READ -> "read data";
        };
    return what + " `" + signal.name() + "`";
  }
}
