package org.spatten.verilator.cache;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** Where the cache of a user is. */
final class CacheLocation {
  private CacheLocation() {}

  static Path find(Properties properties, Map<String, String> environment) {
    var property = properties.getProperty("spatten.cache", "");
    if (!property.isEmpty()) {
      return Path.of(property).toAbsolutePath();
    }
    var variable = environment.getOrDefault("SPATTEN_CACHE", "");
    if (!variable.isEmpty()) {
      return Path.of(variable).toAbsolutePath();
    }
    var shared = environment.getOrDefault("XDG_CACHE_HOME", "");
    // The XDG specification says to ignore a relative path.
    var base =
        shared.startsWith("/")
            ? Path.of(shared)
            : Path.of(properties.getProperty("user.home", "."), ".cache");
    return base.resolve("spatten").toAbsolutePath();
  }
}
