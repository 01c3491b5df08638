package org.spatten.hdl.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.EnumCode;
import org.spatten.hdl.ExternalComponent;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.Shape;
import org.spatten.hdl.UInt;
import org.spatten.hdl.bus.Axi4Config;
import org.spatten.hdl.bus.Axi4Crossbar;
import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.stream.ArbiterPolicy;
import org.spatten.hdl.stream.StreamArbiter;
import org.spatten.hdl.stream.StreamDemux;
import org.spatten.hdl.stream.StreamFork;
import org.spatten.hdl.stream.StreamMux;

/** What is passed to the library and cannot be; the message names the user's line and text. */
class WrongArgumentsTest {
  private static final String NULL =
      "null where hardware, a shape or statements belong; a field must have its value before it is"
          + " used";

  private static final String NO_BITS =
      "a width, size or depth of 0 is impossible; it must be at least 1";

  /** A component with a few ports and a mistake. */
  static final class Wrong extends Component {
    public final UInt a = in(uint(4));
    public final Bool go = in(bool());
    public final UInt x = out(uint(4));

    Wrong(Consumer<Wrong> mistake) {
      mistake.accept(this);
    }

    void memoryOfNull() {
      var words = memory((Shape<UInt>) null, 4);
      words.write(a.truncateTo(2), a);
    }

    void nullCondition() {
      when(null, () -> x.set(a));
    }

    void nullStatements() {
      when(go, null);
    }

    void noLabels() {
      choose(a).isAny(List.of(), () -> x.set(1)).otherwise(() -> x.set(2));
    }
  }

  /** A module whose text is missing. */
  static final class Lost extends ExternalComponent {
    Lost() {
      super("lost");
      sourceResource(WrongArgumentsTest.class, "lost.sv");
    }
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        of(w -> w.x.set((UInt) null), NULL),
        of(w -> w.a.plus((UInt) null), NULL),
        of(w -> w.a.times(null), NULL),
        of(w -> w.a.plusSat(null), NULL),
        of(w -> w.a.and((UInt) null), NULL),
        of(w -> w.a.lt((UInt) null), NULL),
        of(w -> w.a.max(null), NULL),
        of(w -> w.a.shl((UInt) null), NULL),
        of(w -> w.a.bit((UInt) null), NULL),
        of(w -> Hdl.mux(null, w.a, w.a), NULL),
        of(w -> Hdl.mux(w.go, w.a, null), NULL),
        of(w -> Hdl.cat(w.a, null), NULL),
        of(Wrong::memoryOfNull, NULL),
        of(Wrong::nullCondition, NULL),
        of(Wrong::nullStatements, NULL),
        of(w -> w.a.slice(w.a, 0), NO_BITS),
        of(w -> w.a.resizeTo(-1), NO_BITS.replace("of 0", "of -1")),
        of(
            w -> Hdl.vec(3, i -> w.a).at(-1),
            "element -1 of a vector of 3; elements are numbered from 0"),
        of(Wrong::noLabels, "a branch of choose for no value; give isAny(..) at least one"),
        of(
            w -> Hdl.enumeration(Character.UnicodeScript.class, EnumCode.ONE_HOT),
            "UnicodeScript has "
                + Character.UnicodeScript.values().length
                + " members; a code of one bit each has at most 63, use BINARY or GRAY"),
        of(w -> new Lost(), "no resource `lost.sv` beside org.spatten.hdl.face.WrongArgumentsTest"),
        of(
            w -> new StreamArbiter<>(Hdl.uint(4), 0, ArbiterPolicy.ROUND_ROBIN),
            "a StreamArbiter connects at least 1 stream on each side, not 0"),
        of(
            w -> new StreamDemux<>(Hdl.uint(4), 0),
            "a StreamDemux connects at least 1 stream on each side, not 0"),
        of(
            w -> new StreamMux<>(Hdl.uint(4), -1),
            "a StreamMux connects at least 1 stream on each side, not -1"),
        of(
            w -> new StreamFork<>(Hdl.uint(4), 0),
            "a StreamFork connects at least 1 stream on each side, not 0"),
        of(w -> new Axi4Config(4, 32, 24), "an AXI4 data bus has 8, 16, .. or 1024 bits, not 24"),
        of(
            w -> new Axi4Crossbar(new Axi4Config(4, 32, 32), 0, List.of()),
            "a crossbar connects at least 1 master and 1 slave, not 0 and 0"));
  }

  private static Arguments of(Consumer<Wrong> mistake, String message) {
    return Arguments.of(mistake, message);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("mistakes")
  void theMessageNamesTheUsersLine(Consumer<Wrong> mistake, String message) {
    var error =
        catchThrowableOfType(DesignException.class, () -> Elaboration.of(new Wrong(mistake)));
    assertThat(error).isNotNull();
    assertThat(error.getMessage())
        .matches("WrongArgumentsTest\\.java:\\d+: (?s).*")
        .endsWith(": " + message);
  }
}
