/**
 * Cells that carry bits, values and streams from one clock domain to another, and resets into one.
 * The check of clock crossings accepts them, and nothing else but a register that is marked by
 * {@link org.spatten.hdl.Scope#crossingReg}.
 */
package org.spatten.hdl.crossing;
