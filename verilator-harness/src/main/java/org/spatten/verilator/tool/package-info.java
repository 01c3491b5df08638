/** The programs that the harness calls: Verilator, the C++ compiler, ccache. */
package org.spatten.verilator.tool;
