package org.spatten.workloads.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.verilator.cache.BuildCache;
import org.spatten.verilator.source.ModelSource;

class SourceCacheTest {
  @TempDir Path folder;
  private final AtomicInteger elaborations = new AtomicInteger();

  private ModelSource elaborate() {
    elaborations.incrementAndGet();
    ModelSource.Builder builder =
        ModelSource.top("top")
            .file("top.sv", "module top; // \"quoted\"\n")
            .clock("clk")
            .reset("rst", true)
            .input("in_valid", 1)
            .output("in_ready", 1)
            .input("in_payload", 70);
    var dram = new DramModules().find(DramModules.MODULE).orElseThrow();
    dram.sources().forEach(builder::nativeSource);
    dram.exports().forEach(builder::export);
    return builder.build();
  }

  private ModelSource get(String classPath, SpattenConfig config) {
    return new SourceCache(new BuildCache(folder.resolve("cache")), classPath)
        .get(config, this::elaborate);
  }

  @Test
  void givesTheSameSourceWithoutElaboratingAgain() throws IOException {
    String archive = Files.writeString(folder.resolve("a.jar"), "code").toString();
    ModelSource first = get(archive, SpattenConfig.EIGHTH);
    assertThat(first).isEqualTo(elaborate());
    elaborations.set(0);
    assertThat(get(archive, SpattenConfig.EIGHTH)).isEqualTo(first);
    assertThat(elaborations).hasValue(0);
  }

  @Test
  void elaboratesAgainWhenTheCodeOrTheConfigurationChanges() throws IOException {
    Path archive = Files.writeString(folder.resolve("a.jar"), "code");
    get(archive.toString(), SpattenConfig.EIGHTH);
    get(archive.toString(), SpattenConfig.FULL);
    Files.writeString(archive, "Code");
    get(archive.toString(), SpattenConfig.EIGHTH);
    assertThat(elaborations).hasValue(3);
  }

  @Test
  void keepsNothingWhileClassFoldersAreOnTheClassPath() {
    get(folder.toString(), SpattenConfig.EIGHTH);
    get(folder.toString(), SpattenConfig.EIGHTH);
    assertThat(elaborations).hasValue(2);
  }
}
