package org.spatten.verilator.engine;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;

/** A memory of masked bytes, read in the same cycle and in the next. */
public final class MaskedMemory extends Component {
  public final UInt address;
  public final Bits data;
  public final Bits mask;
  public final Bits now;
  public final Bits next;

  MaskedMemory(int bytes) {
    moduleParameters(bytes);
    address = in(uint(2));
    data = in(bits(8 * bytes));
    mask = in(bits(bytes));
    now = out(bits(8 * bytes));
    next = out(bits(8 * bytes));
    var words = memory(bits(8 * bytes), 4).lanes(bytes).contents(0, 1, 2, 3);
    words.write(address, data, mask);
    now.set(words.read(address));
    next.set(words.readSync(address));
  }
}
