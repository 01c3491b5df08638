/**
 * The simulator in the JVM: the intermediate representation is flattened, turned into a graph of
 * 64-bit operations without branches, ordered, and compiled to bytecode.
 *
 * <p>Reading order: {@link org.spatten.hdl.sim.JvmEngine}, {@code Compiler}, {@code Hierarchy} and
 * {@code Drivers} (structure), {@code Lowering} (values), {@code Partition}, {@code Schedule} and
 * {@code CodeWriter} (code), {@code JvmSession} (run).
 */
package org.spatten.hdl.sim;
