package org.spatten.hdl.bus;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Bundle;

/**
 * A word to be written.
 *
 * @param strb one bit a byte that is to be written
 */
public record Axi4LiteWriteData(Bits data, Bits strb) implements Bundle<Axi4LiteWriteData> {}
