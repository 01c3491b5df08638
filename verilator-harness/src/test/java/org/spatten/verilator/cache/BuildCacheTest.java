package org.spatten.verilator.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCacheTest {
  @TempDir Path root;
  private final AtomicInteger made = new AtomicInteger();

  private BuildCache.Entry get(String key) {
    return new BuildCache(root)
        .get(
            "things",
            key,
            (result, scratch) -> {
              Files.writeString(scratch.resolve("rubbish"), "x");
              Files.writeString(result.resolve("thing"), key + made.incrementAndGet());
            });
  }

  @Test
  void anEntryIsMadeOnceAndThenReused() throws IOException {
    assertThat(get("a").reused()).isFalse();
    var again = get("a");
    assertThat(again.reused()).isTrue();
    assertThat(Files.readString(again.folder().resolve("thing"))).isEqualTo("a1");
    assertThat(get("b").reused()).isFalse();
  }

  @Test
  void anEntryThatWasChangedOrCutShortIsMadeAnew() throws IOException {
    Files.writeString(get("a").folder().resolve("thing"), "broken");
    var repaired = get("a");
    assertThat(repaired.reused()).isFalse();
    assertThat(Files.readString(repaired.folder().resolve("thing"))).isEqualTo("a2");
    Files.delete(repaired.folder().resolve("SEAL"));
    assertThat(get("a").reused()).isFalse();
    Files.delete(get("a").folder().resolve("thing"));
    assertThat(get("a").reused()).isFalse();
  }

  @Test
  void aMakerThatFailsLeavesNothingBehind() throws IOException {
    var cache = new BuildCache(root);
    assertThatThrownBy(
            () ->
                cache.get(
                    "things",
                    "a",
                    (result, scratch) -> {
                      Files.writeString(result.resolve("thing"), "half");
                      throw new IllegalStateException("no luck");
                    }))
        .hasMessage("no luck");
    assertThat(root.resolve("things").resolve("a")).doesNotExist();
    assertThat(root.resolve("tmp")).isEmptyDirectory();
    assertThat(get("a").reused()).isFalse();
  }

  @Test
  void threadsThatWantOneEntryMakeItOnce() throws Exception {
    var pool = Executors.newFixedThreadPool(6);
    try {
      var jobs = new ArrayList<Callable<BuildCache.Entry>>();
      for (int i = 0; i < 24; i++) {
        jobs.add(() -> get("shared"));
      }
      for (var job : pool.invokeAll(jobs)) {
        assertThat(job.get().folder().resolve("thing")).hasContent("shared1");
      }
    } finally {
      pool.shutdown();
    }
    assertThat(made).hasValue(1);
  }

  @Test
  void thePropertyThenTheEnvironmentThenTheHomeDecideTheFolder() {
    var properties = new Properties();
    properties.setProperty("user.home", "/home/ada");
    var xdg = Map.of("XDG_CACHE_HOME", "/var/x");
    assertThat(CacheLocation.find(properties, Map.of())).hasToString("/home/ada/.cache/spatten");
    assertThat(CacheLocation.find(properties, Map.of("XDG_CACHE_HOME", "relative")))
        .hasToString("/home/ada/.cache/spatten");
    assertThat(CacheLocation.find(properties, xdg)).hasToString("/var/x/spatten");
    assertThat(CacheLocation.find(properties, Map.of("SPATTEN_CACHE", "/fast")))
        .hasToString("/fast");
    properties.setProperty("spatten.cache", "/mine");
    assertThat(CacheLocation.find(properties, xdg)).hasToString("/mine");
  }

  @Test
  void listsThatLookAlikeWhenJoinedHaveDifferentKeys() {
    var keys =
        java.util.stream.Stream.of(
                new ContentHash().add("ab").add("c"),
                new ContentHash().add("a").add("bc"),
                new ContentHash().add("abc"),
                new ContentHash().addAll(java.util.List.of("ab", "c")),
                new ContentHash().addAll(java.util.List.of("ab")).add("c"))
            .map(ContentHash::key);
    assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.matches("[0-9a-f]{24}"));
  }
}
