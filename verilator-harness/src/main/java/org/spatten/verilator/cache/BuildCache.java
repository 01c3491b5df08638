package org.spatten.verilator.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/**
 * A folder of builds. An entry is made in a folder of its own, sealed, and moved to its place by
 * one rename, under a lock that other processes respect; an entry whose seal does not fit is made
 * anew.
 */
public final class BuildCache {
  /**
   * Puts the files of an entry, no folders, into {@code result}; {@code scratch} is thrown away.
   */
  @FunctionalInterface
  public interface Maker {
    void make(Path result, Path scratch) throws IOException;
  }

  /**
   * An entry.
   *
   * @param reused whether it was there before
   */
  public record Entry(Path folder, boolean reused) {}

  private final Path root;

  public BuildCache(Path root) {
    this.root = root;
  }

  /**
   * The cache of this user: the system property {@code spatten.cache}, else the environment's
   * {@code SPATTEN_CACHE}, else {@code spatten} in {@code XDG_CACHE_HOME} or in {@code ~/.cache}.
   */
  public static BuildCache ofUser() {
    return new BuildCache(CacheLocation.find(System.getProperties(), System.getenv()));
  }

  /** The folder of all entries. */
  public Path root() {
    return root;
  }

  /** The entry of that kind and key, made if it is not there or not whole. */
  public Entry get(String kind, String key, Maker maker) {
    var place = root.resolve(kind).resolve(key);
    try {
      if (Seal.fits(place)) {
        return used(new Entry(place, true));
      }
      Files.createDirectories(place.getParent());
      var lock = CacheLock.of(root, kind + "-" + key);
      try {
        if (Seal.fits(place)) {
          return used(new Entry(place, true));
        }
        make(place, maker);
        return new Entry(place, false);
      } finally {
        lock.release();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the cache of models in " + root + ": " + e.getMessage(), e);
    }
  }

  private void make(Path place, Maker maker) throws IOException {
    var workshop = Files.createDirectories(root.resolve("tmp"));
    var folder = Files.createTempDirectory(workshop, "build-");
    try {
      var result = Files.createDirectory(folder.resolve("result"));
      maker.make(result, Files.createDirectory(folder.resolve("scratch")));
      Seal.write(result);
      Folders.delete(place);
      Files.move(result, place, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Folders.delete(folder);
    }
    Folders.deleteStale(workshop, 1);
    Folders.deleteStale(place.getParent(), 60);
  }

  private static Entry used(Entry entry) throws IOException {
    if (Files.isWritable(entry.folder())) {
      Files.setLastModifiedTime(entry.folder(), FileTime.from(Instant.now()));
    }
    return entry;
  }
}
