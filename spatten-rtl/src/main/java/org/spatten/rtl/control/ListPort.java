package org.spatten.rtl.control;

import static org.spatten.hdl.Hdl.bool;
import static org.spatten.hdl.Hdl.uint;
import static org.spatten.hdl.Hdl.uintFor;
import static org.spatten.hdl.Hdl.vec;

import org.spatten.hdl.Bool;
import org.spatten.hdl.Port;
import org.spatten.hdl.PortShape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.rtl.config.SpattenConfig;

/**
 * A read port of the lists, as its reader drives it.
 *
 * @param tokens the line at the last address read, one cycle later
 */
record ListPort(Bool read, UInt bank, UInt line, Vec<UInt> tokens) implements Port<ListPort> {
  static PortShape<ListPort> shape(SpattenConfig config) {
    return PortShape.of(
        members ->
            new ListPort(
                members.member("read", bool()),
                members.member("bank", uintFor(SpattenConfig.LIST_BANKS - 1)),
                members.member("line", uintFor(config.maxTokens() / config.topkParallelism() - 1)),
                members.flipped(
                    "tokens", vec(config.topkParallelism(), uint(config.tokenBits())))));
  }
}
