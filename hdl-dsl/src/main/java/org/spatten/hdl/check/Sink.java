package org.spatten.hdl.check;

import java.util.Optional;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.SourceLine;

/**
 * A statement that takes a value into state.
 *
 * @param vertex of the value, in a {@link CombinationalGraph}
 * @param register empty for a memory's write or read
 */
record Sink(int vertex, Signal clock, Optional<Signal> register, SourceLine at) {}
