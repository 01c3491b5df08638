package org.spatten.rtl.config;

import static org.spatten.hdl.Hdl.bool;
import static org.spatten.hdl.Hdl.bundle;
import static org.spatten.hdl.Hdl.uintFor;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;

/**
 * Where the tokens of a row's positions stand.
 *
 * @param dense the token of position p is p; no list is read
 * @param bank of the survivors' list
 * @param release the row is the last one that reads the bank
 */
public record ListRef(Bool dense, UInt bank, Bool release) implements Bundle<ListRef> {
  /** Its shape, 4 bits. */
  public static Shape<ListRef> shape() {
    return bundle(ListRef::new, bool(), uintFor(SpattenConfig.LIST_BANKS - 1), bool());
  }
}
