/** Traces: reading, checking, making and describing the CSV files that say what is computed. */
package org.spatten.workloads.trace;
