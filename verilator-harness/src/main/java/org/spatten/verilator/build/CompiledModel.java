package org.spatten.verilator.build;

import java.nio.file.Path;
import org.spatten.verilator.source.ModelSource;

/**
 * A model's library in the cache.
 *
 * @param reused whether it was there before
 * @param seconds that the build took, or the look into the cache
 */
public record CompiledModel(
    Path library, ModelSource source, BuildOptions options, boolean reused, double seconds) {}
