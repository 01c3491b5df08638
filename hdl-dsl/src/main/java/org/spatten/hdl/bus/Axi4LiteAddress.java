package org.spatten.hdl.bus;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.UInt;

/**
 * A request on an address channel of AXI4-Lite.
 *
 * @param addr of a byte; the word that holds it is meant
 * @param prot protection, 3 bits; 0 is an unprivileged secure data access
 */
public record Axi4LiteAddress(UInt addr, Bits prot) implements Bundle<Axi4LiteAddress> {
  /** A request without privileges. */
  public static Axi4LiteAddress of(UInt addr) {
    return new Axi4LiteAddress(addr, Hdl.bits(3, 0));
  }
}
