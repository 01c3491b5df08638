package org.spatten.workloads.memory;

/**
 * Which plane of which head.
 *
 * @param head the head, or the first of two
 * @param keyBits bits m of the key's high plane, which the low plane depends on too; 0 for values
 * @param bits bits of a word in this plane
 * @param fused whether the rows of {@code head} and {@code head + 1} lie side by side
 */
public record PlaneId(int layer, int head, PlaneKind kind, int keyBits, int bits, boolean fused) {}
