/** Loaded models: ports in shared memory, clocks, and rings that carry streams. */
package org.spatten.verilator.model;
