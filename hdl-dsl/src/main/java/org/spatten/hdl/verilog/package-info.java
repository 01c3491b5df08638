/**
 * The emitter: one readable SystemVerilog file for each module of a {@link
 * org.spatten.hdl.ir.Design}.
 *
 * <p>The text means exactly what the intermediate representation means, under every tool's rules
 * for context-determined widths and signs: each rendered expression has the width and the
 * signedness of its {@link org.spatten.hdl.ir.Type}, so no operand is ever extended by its context.
 */
package org.spatten.hdl.verilog;
