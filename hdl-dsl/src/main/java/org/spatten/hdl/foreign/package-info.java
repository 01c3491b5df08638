/**
 * C functions that hardware calls in simulation through SystemVerilog's direct programming
 * interface. Of the emitted text's readers only Verilator knows it.
 */
package org.spatten.hdl.foreign;
