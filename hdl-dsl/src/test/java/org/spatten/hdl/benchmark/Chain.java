package org.spatten.hdl.benchmark;

import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;

/** One component of very many nodes, each of which reads the one before and a register. */
final class Chain extends Component {
  final UInt seed = in(uint(16));
  final UInt last = out(uint(16));

  /** A chain of {@code length} named values and as many registers. */
  Chain(int length) {
    var value = seed;
    for (int i = 0; i < length; i++) {
      var state = reg(uint(16), 0);
      var mixed = value.plus(state).xor(seed);
      when(seed.bit(i % 16), () -> state.next(mixed));
      value = i % 16 == 15 ? state : mixed;
    }
    last.set(value);
  }
}
