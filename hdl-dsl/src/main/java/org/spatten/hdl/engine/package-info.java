/**
 * What a simulator must offer to run a design: the seam between the testbench API and its engines
 * (the JVM simulator and Verilator), found by {@link java.util.ServiceLoader}.
 */
package org.spatten.hdl.engine;
