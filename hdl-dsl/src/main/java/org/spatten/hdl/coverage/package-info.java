/**
 * Counters of lines, branches and cover statements, added to a design as registers, so that every
 * engine counts the same.
 */
package org.spatten.hdl.coverage;
