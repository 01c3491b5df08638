package org.spatten.workloads.trace;

/**
 * Bits as the trace writes them, before they are mapped to the hardware; -1 means not quantised.
 *
 * @param key bits of the most significant key plane
 * @param query bits of the query
 * @param value bits of the values
 * @param increment bits a requant adds to the key, 4 or -1
 */
public record RowBits(int key, int query, int value, int increment) {}
