/**
 * A hardware construction language: a {@link org.spatten.hdl.Component} describes a module, a
 * {@link org.spatten.hdl.Shape} the type of its values, {@link org.spatten.hdl.Elaboration} makes
 * the circuit.
 */
package org.spatten.hdl;
