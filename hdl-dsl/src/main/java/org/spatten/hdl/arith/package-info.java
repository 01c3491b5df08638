/** Arithmetic components. */
package org.spatten.hdl.arith;
