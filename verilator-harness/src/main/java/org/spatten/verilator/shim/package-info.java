/**
 * The C++ between a Verilated model and Java: its text, and the layout of what both sides share.
 */
package org.spatten.verilator.shim;
