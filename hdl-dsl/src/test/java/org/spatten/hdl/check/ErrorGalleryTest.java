package org.spatten.hdl.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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
  private static final Path SOURCES = Path.of("src/test/java/org/spatten/hdl/check");
  private static final Pattern LINE = Pattern.compile("^(\\w+\\.java):(\\d+): ");

  private static final String HEAD =
      """
      # Gallery of errors

      What the library says about wrong circuits: the user's statement, then the message. A test \
      makes this page out of `Mistakes.java` and `ValueMistakes.java` and fails when it is out of date; \
      `-Dspatten.rewriteDocs=true` writes it anew.
      """;

  private static Map<String, Supplier<Component>> mistakes() {
    var all = new LinkedHashMap<String, Supplier<Component>>();
    all.put("An output without driver", Mistakes.NoDriver::new);
    all.put("Two drivers", Mistakes.TwoDrivers::new);
    all.put("A latch", Mistakes.Latch::new);
    all.put("A latch by an index", Mistakes.LatchByIndex::new);
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
    all.put("`next` of a wire", Mistakes.NextOfAWire::new);
    all.put("An input that is driven from inside", Mistakes.DrivenInput::new);
    all.put("A default behind the exception", Mistakes.LateDefault::new);
    all.put("A register without driver", Mistakes.RegisterWithoutDriver::new);
    all.put("A memory without words", Mistakes.MemoryWithoutWords::new);
    all.put("A component that is never instanced", Mistakes.NeverInstanced::new);
    all.put("A component that is instanced twice", Mistakes.InstancedTwice::new);
    all.put("A component inside itself", Mistakes.Endless::new);
    all.put("A character that SystemVerilog has not", Mistakes.ForeignCharacter::new);
    all.put("A keyword as a port", Mistakes.KeywordAsPort::new);
    all.put("A word of C++ as a port", Mistakes.CppWordAsPort::new);
    all.put("Two ports of one name", Mistakes.PortTwice::new);
    all.put("A cell of a size that cannot be", Mistakes.NoQueue::new);
    all.put("A child at the other edge of the clock", Mistakes.OtherEdge::new);
    all.put("An external module at the other edge", Mistakes.ForeignEdge::new);
    all.put("An external module that would ignore the enable", Mistakes.NoEnable::new);
    all.put("A child that needs a reset where there is none", Mistakes.NoReset::new);
    all.put("A reset value where there is no reset", Mistakes.ResetWithoutReset::new);
    all.put("No reset, said too late", Mistakes.LateWithoutReset::new);
    all.put("A constant that is too large", ValueMistakes.ConstantTooLarge::new);
    all.put("A negative constant", ValueMistakes.NegativeConstant::new);
    all.put("Operands of unequal widths", ValueMistakes.UnequalWidths::new);
    all.put("Another binary point", ValueMistakes.OtherPoint::new);
    all.put("A number beyond the range", ValueMistakes.FixedPointRange::new);
    all.put("An enumeration in another code", ValueMistakes.OtherCode::new);
    all.put("An enumeration without members", ValueMistakes.NoMembers::new);
    all.put("An element that is not there", ValueMistakes.NoSuchElement::new);
    all.put("Bits that are not there", ValueMistakes.NoSuchBits::new);
    all.put("No bits at all", ValueMistakes.NoBits::new);
    all.put("Too many bits", ValueMistakes.TooManyBits::new);
    all.put("A maximum below zero", ValueMistakes.NegativeMaximum::new);
    all.put("A field that has no value yet", ValueMistakes.FieldWithoutValue::new);
    all.put("A vector of different elements", ValueMistakes.MixedVector::new);
    all.put("An address of the wrong width", ValueMistakes.AddressWidth::new);
    all.put("A log with too few values", ValueMistakes.LogPlaces::new);
    return all;
  }

  private static String page() {
    var page = new StringBuilder(HEAD);
    mistakes()
        .forEach(
            (title, mistake) -> {
              var message = message(mistake);
              page.append("\n## ").append(title).append("\n```java\n");
              page.append(statement(message)).append("\n```\n```\n");
              page.append(message).append("\n```\n");
            });
    return page.toString();
  }

  private static String message(Supplier<Component> mistake) {
    return catchThrowableOfType(DesignException.class, () -> Elaboration.of(mistake.get()))
        .getMessage();
  }

  /** The line of source at which a message points. */
  private static String statement(String message) {
    Matcher line = LINE.matcher(message);
    assertThat(line.find()).as("a place at the beginning of: " + message).isTrue();
    try (var lines = Files.lines(SOURCES.resolve(line.group(1)))) {
      return lines.skip(Long.parseLong(line.group(2)) - 1).findFirst().orElseThrow().strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
