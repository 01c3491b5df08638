package org.spatten.hdl.tutorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.verilog.EmitOptions;
import org.spatten.hdl.verilog.SystemVerilog;

/**
 * The pages show the code that these tests compile and run, and what it emits; {@code
 * -Dspatten.rewriteDocs=true} writes their blocks anew.
 */
class TutorialPageTest {
  private static Map<String, String> emitted() {
    List<Component> shown =
        List.of(
            new Blinker(10),
            new Crosswalk(2, 3),
            new BufferedPairSums(),
            new Fir(8, List.of(-1, 5, 5, -1)));
    var files = new TreeMap<String, String>();
    for (var component : shown) {
      var options = EmitOptions.DEFAULT.withSourceComments(false);
      for (var file : SystemVerilog.emit(Elaboration.of(component), options).files()) {
        files.put(file.name(), file.text());
      }
    }
    return files;
  }

  @ParameterizedTest
  @ValueSource(strings = {"tutorial.md", "coming-from-chisel-and-spinalhdl.md"})
  void everyBlockIsTheCodeThatRuns(String name) throws IOException {
    var page = Path.of("../docs").resolve(name);
    var fresh = Page.refreshed(Files.readString(page), emitted());
    if (Boolean.getBoolean("spatten.rewriteDocs")) {
      Files.writeString(page, fresh);
    }
    assertThat(page).hasContent(fresh);
  }

  @Test
  void aChangedBlockIsNoticed() throws IOException {
    var page = "<!-- Blinker.java#component -->\n```java\nold\n```\nand\n";
    assertThat(Page.refreshed(page, Map.of()))
        .startsWith("<!-- Blinker.java#component -->\n```java\n/** Inverts")
        .endsWith("\n}\n```\nand\n")
        .doesNotContain("old");
  }

  @Test
  void aBlockWithoutOriginIsRefused() {
    assertThatThrownBy(() -> Page.refreshed("Look:\n```java\nint a;\n```\n", Map.of()))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("a block of code follows `Look:`, not ");
  }
}
