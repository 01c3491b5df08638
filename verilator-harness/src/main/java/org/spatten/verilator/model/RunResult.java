package org.spatten.verilator.model;

import java.util.Optional;

/**
 * How a run ended.
 *
 * @param stream the ring of {@code SOURCE_LOW} and {@code SINK_HIGH}
 * @param cycles how many it took
 */
public record RunResult(StopReason reason, Optional<String> stream, long cycles) {}
