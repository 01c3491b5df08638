package org.spatten.hdl.agree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spatten.hdl.verilog.Circuit.BOOL;
import static org.spatten.hdl.verilog.Circuit.bits;
import static org.spatten.hdl.verilog.Circuit.lit;
import static org.spatten.hdl.verilog.Circuit.read;
import static org.spatten.hdl.verilog.Circuit.uint;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.ClockDomain.ResetKind;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Expr.BinaryOp;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal.Kind;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.verilog.Circuit;
import org.spatten.hdl.verilog.EmittedDesign;
import org.spatten.hdl.verilog.EmittedFile;

/** The proof that two texts are one circuit finds every planted difference. */
class TextProofTest {
  @TempDir Path folder;

  @Test
  void theTwoTextsAreOneCircuit() throws Exception {
    assertThat(TextProof.of(design(), folder)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'* {40''d0, b}', '* {40''d0, a}'",
    "<= 8'd7, <= 8'd6",
    "posedge clk, negedge clk",
    "or posedge rst, or negedge rst",
    "= 12'd10;, = 12'd11;",
    "words[address] <= data, words[data[0]] <= data",
    "if (enable), if (!enable)",
    "(part_b), (part_a)",
    "a - b, b - a",
  })
  void aDifferenceIsFound(String text, String planted) throws Exception {
    var design = design();
    var old = TextProof.oldText(design);
    var files =
        old.files().stream()
            .map(f -> new EmittedFile(f.name(), f.text().replace(text, planted)))
            .toList();
    assertThat(files).as("the text has <%s>:%n%s", text, old.files()).isNotEqualTo(old.files());
    assertThat(TextProof.of(design, new EmittedDesign(files, old.memories()), folder))
        .doesNotContain(TextProof.NOT_DECIDED)
        .startsWith("whole: ");
  }

  /** A child that multiplies, a register that is reset to 7, and a memory with first words. */
  private static Design design() {
    var part = part();
    var c = new Circuit("whole");
    var domain = c.domain(ResetKind.ASYNCHRONOUS, true);
    var a = c.in("a", uint(40));
    var b = c.in("b", uint(40));
    var partA = c.signal("part_a", uint(40), Kind.INSTANCE_INPUT);
    var partB = c.signal("part_b", uint(40), Kind.INSTANCE_INPUT);
    var product = c.signal("part_product", uint(80), Kind.INSTANCE_OUTPUT);
    c.assign(partA, Circuit.plus(read(a), read(b)));
    c.assign(partB, Circuit.minus(read(a), read(b)));
    c.instance(
        "part",
        part.name(),
        List.of(
            new Instance.Connection(part.ports().get(0), partA),
            new Instance.Connection(part.ports().get(1), partB),
            new Instance.Connection(part.ports().get(2), product)));
    c.assign(c.out("difference", uint(80)), read(product));
    var count = c.reg("count", uint(8), domain, 7);
    var enable = c.in("enable", BOOL);
    c.add(c.when(read(enable), c.set(count, Circuit.plus(read(count), lit(1, uint(8))))));
    c.assign(c.out("counted", uint(8)), read(count));
    memory(c, domain);
    return new Design(List.of(part, c.build()));
  }

  private static void memory(Circuit c, ClockDomain domain) {
    var first = List.of(BigInteger.TEN, BigInteger.ONE);
    var words =
        c.memory(
            new Memory(
                c.id(), "words", 12, 2, 12, Memory.ReadUnderWrite.OLD, Optional.of(first), c.at()));
    var address = c.in("address", uint(1));
    var data = c.in("data", bits(12));
    c.add(
        new Statement.MemoryWrite(
            words, read(address), read(data), Optional.empty(), domain, c.at()));
    c.assign(c.out("word", bits(12)), Circuit.memoryRead(words, read(address)));
  }

  private static Module.Defined part() {
    var c = new Circuit("part");
    var a = c.in("a", uint(40));
    var b = c.in("b", uint(40));
    c.assign(c.out("product", uint(80)), Circuit.binary(BinaryOp.MUL, read(a), read(b)));
    return c.build();
  }
}
