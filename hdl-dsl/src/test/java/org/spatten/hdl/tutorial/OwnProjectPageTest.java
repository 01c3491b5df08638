package org.spatten.hdl.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The project that docs/your-own-project.md shows compiles, and asks for what this one is. */
class OwnProjectPageTest {
  private static final Path PAGE = Path.of("../docs/your-own-project.md");

  @Test
  void theSourcesOnThePageCompile(@TempDir Path folder) throws IOException {
    var files = new ArrayList<String>();
    for (var source : blocks("java")) {
      var name = Pattern.compile("class (\\w+)").matcher(source);
      assertThat(name.find()).isTrue();
      var file = folder.resolve(name.group(1) + ".java");
      Files.writeString(file, source);
      files.add(file.toString());
    }
    assertThat(files).hasSize(2);

    var arguments = new ArrayList<>(List.of("-d", folder.toString()));
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path"), "-Xlint:all,-path"));
    arguments.addAll(files);
    var said = new ByteArrayOutputStream();
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, said, said, arguments.toArray(String[]::new));

    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(result).isZero();
  }

  @Test
  void theVersionsOnThePageAreThoseOfThisBuild() throws Exception {
    var parent = xml(Files.readString(Path.of("../pom.xml")));
    var ours = text(parent.getDocumentElement(), "version");
    var junit = text(parent.getDocumentElement(), "junit.version");

    Map<String, String> asked = new HashMap<>();
    var dependencies = xml(blocks("xml").get(0)).getElementsByTagName("dependency");
    for (int i = 0; i < dependencies.getLength(); i++) {
      var dependency = (Element) dependencies.item(i);
      asked.put(text(dependency, "artifactId"), text(dependency, "version"));
    }

    assertThat(asked)
        .containsOnly(
            Map.entry("hdl-dsl", ours),
            Map.entry("verilator-harness", ours),
            Map.entry("junit-jupiter", junit));
  }

  private static List<String> blocks(String language) throws IOException {
    var pattern = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL);
    return pattern.matcher(Files.readString(PAGE)).results().map(m -> m.group(1)).toList();
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(Element element, String tag) {
    return element.getElementsByTagName(tag).item(0).getTextContent();
  }
}
