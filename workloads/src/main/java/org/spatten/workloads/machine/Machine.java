package org.spatten.workloads.machine;

import org.spatten.rtl.config.SpattenConfig;

/**
 * An accelerator and its memory.
 *
 * @param name what the user called it: {@code eighth}, {@code full} or a file
 * @param config the accelerator
 * @param dram preset or file of the memory model
 */
public record Machine(String name, SpattenConfig config, String dram) {}
