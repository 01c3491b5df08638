package org.spatten.verilator.source;

/** The input that resets the design; it is asserted from the first evaluation on. */
public record ModelReset(String port, boolean activeHigh) {}
