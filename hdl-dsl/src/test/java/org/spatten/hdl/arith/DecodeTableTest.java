package org.spatten.hdl.arith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Bundle;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.UInt;
import org.spatten.hdl.face.Dut;
import org.spatten.hdl.ir.DesignException;
import org.spatten.hdl.stream.LibraryLint;
import org.spatten.hdl.verilog.EmitOptions;
import org.spatten.hdl.verilog.SystemVerilog;

class DecodeTableTest {
  @TempDir Path folder;

  private record Row(String input, String output) {
    boolean matches(int number) {
      for (int i = 0; i < input.length(); i++) {
        char digit = input.charAt(input.length() - 1 - i);
        if (digit != '?' && digit - '0' != (number >> i & 1)) {
          return false;
        }
      }
      return true;
    }

    boolean contradicts(Row other) {
      for (int i = 0; i < output.length(); i++) {
        char mine = output.charAt(i);
        char its = other.output.charAt(i);
        if (mine != '?' && its != '?' && mine != its) {
          return true;
        }
      }
      return false;
    }
  }

  /** A random table; with {@code total}, inputs in no row have an output. */
  private record Table(int width, List<Row> rows, long otherwise, boolean total) {
    static Table random(int width, boolean total) {
      var random = new Random(width);
      List<Row> rows = new ArrayList<>();
      for (int attempt = 0; attempt < 4 * width; attempt++) {
        var row = new Row(digits(random, width, 4), digits(random, width + 1, 6));
        boolean conflict = false;
        for (int number = 0; number < 1 << width; number++) {
          int n = number;
          conflict |=
              row.matches(n) && rows.stream().anyMatch(r -> r.matches(n) && r.contradicts(row));
        }
        if (!conflict) {
          rows.add(row);
        }
      }
      return new Table(width, rows, random.nextInt(1 << (width + 1)), total);
    }

    private static String digits(Random random, int count, int openness) {
      var digits = new StringBuilder();
      for (int i = 0; i < count; i++) {
        digits.append(random.nextInt(openness) == 0 ? "?" : random.nextInt(2));
      }
      return digits.toString();
    }
  }

  static final class Decoder extends Component {
    public final Bits code;
    public final Bits result;

    Decoder(Table table) {
      moduleParameters(table.width(), table.total());
      code = in(bits(table.width()));
      var shape = bits(table.width() + 1);
      result = out(shape);
      var rows = DecodeTable.of(table.width(), shape);
      table.rows().forEach(row -> rows.row(row.input(), row.output()));
      if (table.total()) {
        rows.otherwise(shape.of(BigInteger.valueOf(table.otherwise())));
      }
      result.set(rows.decode(code));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void everyInputHasTheOutputOfItsRows(int width) {
    for (boolean total : new boolean[] {true, false}) {
      var table = Table.random(width, total);
      try (var dut = Dut.of(new Decoder(table))) {
        for (int number = 0; number < 1 << width; number++) {
          int n = number;
          long result = dut.set("code", number).get("result");
          var matching = table.rows().stream().filter(r -> r.matches(n)).toList();
          for (var row : matching) {
            var output = new Row(row.output(), "");
            assertThat(output.matches((int) result)).as("%s of %s", number, row).isTrue();
          }
          if (matching.isEmpty() && total) {
            assertThat(result).isEqualTo(table.otherwise());
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void everyToolAcceptsTheText(int width) throws Exception {
    LibraryLint.accept(
        folder,
        List.of(new Decoder(Table.random(width, true)), new Decoder(Table.random(width, false))));
  }

  record Control(Bool writes, UInt unit) implements Bundle<Control> {}

  static final class Opcodes extends Component {
    public final Bits opcode = in(bits(4));
    public final Control control = out(bundle(Control::new, bool(), uint(2)));

    Opcodes() {
      var shape = bundle(Control::new, bool(), uint(2));
      var table =
          DecodeTable.of(4, shape)
              .row("00_00", new Control(bool(false), uint(2, 1)))
              .row("00_01", "0_11")
              .row("1?_00", "1_0?");
      control.set(table.decode(opcode));
    }
  }

  @Test
  void inputsInNoRowMakeTheSumsShort() {
    var design = Elaboration.of(new Opcodes());
    var text = SystemVerilog.emit(design, EmitOptions.DEFAULT).files().get(0).text();
    assertThat(text)
        .contains("assign control_writes = opcode[3];")
        .contains("assign control_unit = {opcode[0], 1'b1};");
  }

  static final class Wrong extends Component {
    public final Bits code = in(bits(4));

    Wrong(Consumer<Wrong> mistake) {
      mistake.accept(this);
    }

    DecodeTable<Bits> table() {
      return DecodeTable.of(3, bits(2));
    }
  }

  private static Arguments of(Consumer<Wrong> mistake, String message) {
    return Arguments.of(mistake, message);
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        of(
            w -> w.table().row("1?", "00"),
            "the input of a decode table is 3 digits of 0, 1 and ?, not \"1?\""),
        of(
            w -> w.table().row("1?_0", "x0"),
            "the output of a decode table is 2 digits of 0, 1 and ?, not \"x0\""),
        of(
            w -> w.table().row("1??", "10").row("?_01", "00"),
            "the patterns \"1??\" and \"?_01\" match a common input, but output bit 1 is 0 in one"
                + " and 1 in the other; make one of the patterns narrower"),
        of(
            w -> w.table().row("111", "01").decode(w.code),
            "the decode table has inputs of 3 bits, but this one has 4"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void theMessageSaysWhatIsWrong(Consumer<Wrong> mistake, String message) {
    var thrown = catchThrowableOfType(DesignException.class, () -> new Wrong(mistake));
    assertThat(thrown.getMessage().replaceFirst("^DecodeTableTest.java:\\d+: ", "line: "))
        .isEqualTo("line: " + message);
  }
}
