package org.spatten.verilator.shim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.spatten.verilator.source.SourceFile;

/** The headers that every shim includes. */
public final class ShimResources {
  /** Included before every file by a compiler flag. */
  public static final String OUTPUT_HEADER = "spatten_output.h";

  private ShimResources() {}

  /** All headers. */
  public static List<SourceFile> headers() {
    return List.of(
        load(OUTPUT_HEADER),
        load("spatten_shim.h"),
        load("spatten_inside.h"),
        load("spatten_calls.h"),
        load("spatten_dpi.h"));
  }

  /** The header that redirects what models print. */
  public static SourceFile outputHeader() {
    return load(OUTPUT_HEADER);
  }

  private static SourceFile load(String name) {
    try (var in = ShimResources.class.getResourceAsStream(name)) {
      var bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new SourceFile(name, new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
