package org.spatten.hdl;

import org.spatten.hdl.ir.Type;

/**
 * One ground signal of a port.
 *
 * @param name in the port list of the component's module
 * @param input whether the outside drives it
 * @param low its least significant bit in the packed value it is a member of
 */
public record PortSignal(String name, Type type, boolean input, int low) {}
