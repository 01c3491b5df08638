package org.spatten.workloads.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.verilator.cache.BuildCache;
import org.spatten.verilator.cache.ContentHash;
import org.spatten.verilator.source.ModelPort;
import org.spatten.verilator.source.ModelReset;
import org.spatten.verilator.source.ModelSource;
import org.spatten.verilator.source.SourceFile;

/**
 * Keeps what a configuration elaborates to, so that a run with a cached model starts at once. The
 * key is the configuration and the bytes of every archive on the class path; with class folders on
 * it, as during development, nothing is kept.
 */
final class SourceCache {
  private static final String FILE = "source.json";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final BuildCache cache;
  private final String classPath;

  SourceCache(BuildCache cache, String classPath) {
    this.cache = cache;
    this.classPath = classPath;
  }

  ModelSource get(SpattenConfig config, Supplier<ModelSource> elaborate) {
    try {
      Optional<String> key = key(config);
      if (key.isEmpty()) {
        return elaborate.get();
      }
      Path folder =
          cache
              .get(
                  "sources",
                  key.get(),
                  (result, scratch) ->
                      MAPPER.writeValue(result.resolve(FILE).toFile(), json(elaborate.get())))
              .folder();
      return source(MAPPER.readTree(folder.resolve(FILE).toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<String> key(SpattenConfig config) throws IOException {
    ContentHash hash = new ContentHash().add(config.toString());
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      if (!Files.isRegularFile(path)) {
        return Optional.empty();
      }
      hash.add(path.getFileName().toString())
          .add(Base64.getEncoder().encodeToString(Files.readAllBytes(path)));
    }
    return Optional.of(hash.key());
  }

  private static ObjectNode json(ModelSource source) {
    ObjectNode root = MAPPER.createObjectNode().put("top", source.top());
    ArrayNode files = root.putArray("files");
    for (SourceFile file : source.files()) {
      files.addObject().put("name", file.name()).put("text", file.text());
    }
    ArrayNode ports = root.putArray("ports");
    for (ModelPort port : source.ports()) {
      ports
          .addObject()
          .put("name", port.name())
          .put("width", port.width())
          .put("input", port.isInput())
          .put("clock", source.clocks().contains(port.name()));
    }
    source
        .reset()
        .ifPresent(
            reset ->
                root.putObject("reset")
                    .put("port", reset.port())
                    .put("activeHigh", reset.activeHigh()));
    return root;
  }

  private static ModelSource source(JsonNode root) {
    ModelSource.Builder builder = ModelSource.top(root.path("top").asText());
    for (JsonNode file : root.path("files")) {
      builder.file(file.path("name").asText(), file.path("text").asText());
    }
    for (JsonNode port : root.path("ports")) {
      String name = port.path("name").asText();
      int width = port.path("width").asInt();
      if (port.path("clock").asBoolean()) {
        builder.clock(name);
      } else {
        boolean input = port.path("input").asBoolean();
        builder.port(
            new ModelPort(
                name, width, input ? ModelPort.Direction.INPUT : ModelPort.Direction.OUTPUT));
      }
    }
    JsonNode reset = root.path("reset");
    if (!reset.isMissingNode()) {
      builder.resetPort(
          new ModelReset(reset.path("port").asText(), reset.path("activeHigh").asBoolean()));
    }
    var dram = new DramModules().find(DramModules.MODULE).orElseThrow();
    dram.sources().forEach(builder::nativeSource);
    dram.exports().forEach(builder::export);
    return builder.build();
  }
}
