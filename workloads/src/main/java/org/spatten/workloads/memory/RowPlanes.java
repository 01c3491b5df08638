package org.spatten.workloads.memory;

import java.util.Optional;

/**
 * The planes a row reads.
 *
 * @param keyLow absent when the row can never need it
 */
public record RowPlanes(Plane keyHigh, Optional<Plane> keyLow, Plane value) {}
