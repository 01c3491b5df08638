package org.spatten.workloads.tensor;

/**
 * Keys and values of one head, all tokens.
 *
 * @param keys quantised once at m+4 bits
 * @param values quantised at their bits
 * @param largestValue largest |V| word, what the error bound refers to
 */
public record QuantisedHead(QuantisedMatrix keys, QuantisedMatrix values, int largestValue) {}
