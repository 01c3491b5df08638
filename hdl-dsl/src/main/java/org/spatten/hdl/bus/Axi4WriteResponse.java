package org.spatten.hdl.bus;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.UInt;

/**
 * The answer to a write burst.
 *
 * @param resp 2 bits: see {@link AxiResponse}
 */
public record Axi4WriteResponse(UInt id, Bits resp) implements Bundle<Axi4WriteResponse> {}
