/**
 * What a design is made of, as JSON: for floorplans, reports and scripts beside the emitted text.
 */
package org.spatten.hdl.netlist;
