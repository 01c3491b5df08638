package org.spatten.hdl.bus;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Bundle;

/**
 * A word that was read.
 *
 * @param resp 2 bits: see {@link AxiResponse}
 */
public record Axi4LiteReadData(Bits data, Bits resp) implements Bundle<Axi4LiteReadData> {}
