/**
 * State with a meaning: state machines, counters, timeouts, delays and pipelines. Each adds its
 * registers to the {@link org.spatten.hdl.Scope} it is given, {@code scope()} in a component or
 * {@code within(domain)} for another clock, and names them after the variable that takes it.
 */
package org.spatten.hdl.state;
