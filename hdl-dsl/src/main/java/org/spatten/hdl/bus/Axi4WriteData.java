package org.spatten.hdl.bus;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;

/**
 * A beat of write data.
 *
 * @param strb one bit a byte that is to be written
 */
public record Axi4WriteData(Bits data, Bits strb, Bool last) implements Bundle<Axi4WriteData> {}
