/**
 * Traces, tensors, their layout in DRAM, runs and the command line: everything between a user's
 * files and the accelerator's ports.
 */
package org.spatten.workloads;
