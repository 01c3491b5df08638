package org.spatten.hdl.bus;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.UInt;

/**
 * A request on an address channel.
 *
 * @param len beats minus 1, 8 bits
 * @param size bytes a beat as a power of two, 3 bits
 * @param burst how addresses advance, 2 bits: see {@link #INCREMENTING}
 */
public record Axi4Address(UInt id, UInt addr, UInt len, UInt size, Bits burst)
    implements Bundle<Axi4Address> {
  /** The code of bursts that stay at one address. */
  public static final int FIXED = 0;

  /** The code of bursts whose address grows by the size of a beat. */
  public static final int INCREMENTING = 1;

  /**
   * The code of bursts that begin anew at the lower end of an aligned block as long as they are.
   */
  public static final int WRAPPING = 2;

  /** A request of {@code beats - 1 = len} full beats at growing addresses. */
  public static Axi4Address incrementing(Axi4Config config, UInt id, UInt addr, UInt len) {
    return new Axi4Address(
        id, addr, len, Hdl.uint(3, config.fullSize()), Hdl.bits(2, INCREMENTING));
  }
}
