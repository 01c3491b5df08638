package org.spatten.hdl.bus;

import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.UInt;

/**
 * A beat of read data.
 *
 * @param resp 2 bits: see {@link AxiResponse}
 */
public record Axi4ReadData(UInt id, Bits data, Bits resp, Bool last)
    implements Bundle<Axi4ReadData> {}
