/** What a model is made of: SystemVerilog, C++ behind DPI-C, and the ports of the top module. */
package org.spatten.verilator.source;
