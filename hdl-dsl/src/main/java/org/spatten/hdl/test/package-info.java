/**
 * Testbenches: a component is simulated on any engine, its ports are reached by its own typed
 * fields, and tasks run side by side, cycle by cycle, always in the same order.
 *
 * <p>Begin with {@link org.spatten.hdl.test.Simulation#of} (the JVM engine, no framework needed) or
 * with {@link org.spatten.hdl.test.RtlTest} (JUnit 5, every engine on the class path).
 */
package org.spatten.hdl.test;
