/**
 * Memories as modules of their own, so that a macro of a memory compiler can take their place: a
 * rewriting of the {@link org.spatten.hdl.ir.Design} and a list of what it finds.
 */
package org.spatten.hdl.memories;
