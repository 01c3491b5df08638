/**
 * The intermediate representation: immutable records between the user's face and everything that
 * reads a circuit.
 *
 * <p>All aggregates (bundles, vectors, streams) are already flattened to ground signals here, and
 * all names are final. Expressions form a directed acyclic graph that shares nodes by identity:
 * never call {@code equals} or {@code hashCode} on an {@link org.spatten.hdl.ir.Expr}, use identity
 * maps.
 */
package org.spatten.hdl.ir;
