package org.spatten.hdl.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.ir.DesignException;

/**
 * {@code docs/errors.md} holds the messages that the library really gives; {@code
 * -Dspatten.rewriteDocs=true} writes it anew.
 */
class ErrorGalleryTest {
  private static final Path PAGE = Path.of("../docs/errors.md");
  private static final Path SOURCE = Path.of("src/test/java/org/spatten/hdl/check/Mistakes.java");
  private static final Pattern LINE = Pattern.compile("^Mistakes\\.java:(\\d+): ");

  private static final String HEAD =
      """
      # Gallery of errors

      What the library says about wrong circuits: the user's statement, then the message. A test \
      makes this page out of `Mistakes.java` and fails when it is out of date; \
      `-Dspatten.rewriteDocs=true` writes it anew.
      """;

  private static Map<String, Supplier<Component>> mistakes() {
    var all = new LinkedHashMap<String, Supplier<Component>>();
    all.put("An output without driver", Mistakes.NoDriver::new);
    all.put("Two drivers", Mistakes.TwoDrivers::new);
    all.put("A latch", Mistakes.Latch::new);
    all.put("A combinational cycle", Mistakes.CombinationalCycle::new);
    all.put("A value that is too wide", Mistakes.TooWide::new);
    all.put("A value that is too narrow", Mistakes.TooNarrow::new);
    all.put("A clock crossing", Mistakes.Crossing::new);
    all.put("A register that nothing reads", Mistakes.UnreadRegister::new);
    all.put("State without a name", Mistakes.UnnamedState::new);
    all.put("An illegal name", Mistakes.IllegalName::new);
    all.put("Use of another component's inside", Mistakes.InsideOfAChild::new);
    all.put("`set` of a register", Mistakes.SetOfARegister::new);
    all.put("State inside a `when`", Mistakes.StateInsideWhen::new);
    return all;
  }

  private static String page() throws IOException {
    var source = Files.readAllLines(SOURCE);
    var page = new StringBuilder(HEAD);
    mistakes()
        .forEach(
            (title, mistake) -> {
              var message = message(mistake);
              page.append("\n## ").append(title).append("\n```java\n");
              page.append(statement(message, source)).append("\n```\n```\n");
              page.append(message).append("\n```\n");
            });
    return page.toString();
  }

  private static String message(Supplier<Component> mistake) {
    return catchThrowableOfType(DesignException.class, () -> Elaboration.of(mistake.get()))
        .getMessage();
  }

  /** The line of source at which a message points. */
  private static String statement(String message, List<String> source) {
    Matcher line = LINE.matcher(message);
    assertThat(line.find()).as("a place at the beginning of: " + message).isTrue();
    return source.get(Integer.parseInt(line.group(1)) - 1).strip();
  }

  @Test
  void thePageShowsTheMessagesAsTheyAre() throws IOException {
    var page = page();
    if (Boolean.getBoolean("spatten.rewriteDocs")) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).hasContent(page);
  }
}
