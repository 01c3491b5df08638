/** Designs of the language on Verilator: their models, and the engine of the testbench API. */
package org.spatten.verilator.engine;
