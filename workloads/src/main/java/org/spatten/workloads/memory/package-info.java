/**
 * Where the planes of K and V lie in DRAM, and the bytes they consist of (docs/architecture.md).
 */
package org.spatten.workloads.memory;
