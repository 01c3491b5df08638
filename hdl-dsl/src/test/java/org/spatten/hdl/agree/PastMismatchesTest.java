package org.spatten.hdl.agree;

import static org.spatten.hdl.verilog.Circuit.BOOL;
import static org.spatten.hdl.verilog.Circuit.bits;
import static org.spatten.hdl.verilog.Circuit.lit;
import static org.spatten.hdl.verilog.Circuit.memoryRead;
import static org.spatten.hdl.verilog.Circuit.minus;
import static org.spatten.hdl.verilog.Circuit.read;
import static org.spatten.hdl.verilog.Circuit.sint;
import static org.spatten.hdl.verilog.Circuit.slice;
import static org.spatten.hdl.verilog.Circuit.uint;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.hdl.firrtl.Firtool;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Target;
import org.spatten.hdl.verilog.Circuit;

/**
 * Circuits on which a tool once disagreed, and which the emitted text now avoids or states rightly.
 */
class PastMismatchesTest {
  @TempDir Path folder;

  private void agrees(Judge judge, BiConsumer<Circuit, ClockDomain> describe) {
    agrees(judge, 1, (c, domains) -> describe.accept(c, domains.get(0)));
  }

  private void agrees(Judge judge, int clocks, BiConsumer<Circuit, List<ClockDomain>> describe) {
    agrees(judge, clocks, List.of(), describe);
  }

  private void agrees(
      Judge judge,
      int clocks,
      List<Module.Defined> parts,
      BiConsumer<Circuit, List<ClockDomain>> describe) {
    Agreement.of(judge, folder, clocks, parts, describe);
  }

  /** Verilator 5.006 shifts by the low bits of amounts wider than 64 bits. */
  @Test
  void verilatorShiftsByWideAmounts() {
    agrees(
        Judge.VERILATOR,
        (c, domain) -> {
          var value = read(c.in("value", uint(21)));
          var amount =
              new Expr.Concat(
                  List.of(read(c.in("high", bits(120))), lit(865, bits(10))), uint(130));
          c.assign(c.out("down", uint(21)), Circuit.binary(Expr.BinaryOp.SHR, value, amount));
          c.assign(c.out("up", uint(21)), Circuit.binary(Expr.BinaryOp.SHL, value, amount));
          c.assign(c.out("part", bits(3)), new Expr.DynamicSlice(value, amount, bits(3)));
        });
  }

  /**
   * Verilator 5.006 shifts the other way by an amount from 2^31 on that its optimiser finds to be
   * constant, and refuses one of more than 32 bits.
   */
  @ParameterizedTest
  @ValueSource(ints = {33, 166})
  void verilatorShiftsByAmountsThatAreConstantOnlyInOnePlace(int width) {
    var part = new Circuit("part");
    var amount = read(part.in("amount", uint(width)));
    var value = part.in("value", sint(20));
    var bits = Circuit.cast(read(value), bits(20));
    part.assign(part.out("up", bits(20)), Circuit.binary(Expr.BinaryOp.SHL, bits, amount));
    part.assign(part.out("down", bits(20)), Circuit.binary(Expr.BinaryOp.SHR, bits, amount));
    part.assign(part.out("sign", sint(20)), Circuit.binary(Expr.BinaryOp.SHR, read(value), amount));
    part.assign(part.out("some", bits(3)), new Expr.DynamicSlice(bits, amount, bits(3)));
    var made = part.build();
    agrees(
        Judge.VERILATOR,
        1,
        List.of(made),
        (c, domain) -> {
          var connections = new ArrayList<Instance.Connection>();
          for (var port : made.ports()) {
            if (port.kind() == Signal.Kind.OUTPUT) {
              var out = c.signal("p_" + port.name(), port.type(), Signal.Kind.INSTANCE_OUTPUT);
              connections.add(new Instance.Connection(port, out));
              c.assign(c.out(port.name(), port.type()), read(out));
            } else {
              var in = c.signal("p_" + port.name(), port.type(), Signal.Kind.INSTANCE_INPUT);
              connections.add(new Instance.Connection(port, in));
              boolean constant = port.name().equals("amount");
              var minusTwo = BigInteger.ONE.shiftLeft(width).subtract(BigInteger.TWO);
              c.assign(
                  in,
                  constant
                      ? new Expr.Literal(minusTwo, port.type())
                      : read(c.in("value", sint(20))));
            }
          }
          c.instance("part", "part", connections);
        });
  }

  /** The Verilog-2005 took a constant at a computed place for one at the lowest place. */
  @Test
  void aConstantGoesToItsComputedPlace() {
    agrees(
        Judge.ICARUS_2005,
        (c, domain) -> {
          var place = read(c.in("place", uint(3)));
          var word = c.out("word", bits(8));
          c.assign(word, lit(0, bits(8)));
          c.add(
              new Statement.Assign(
                  new Target.DynamicPart(word, place, 1), lit(1, bits(1)), c.at()));
        });
  }

  /** The JVM engine gave reads of the new word what another clock wrote at the same instant. */
  @Test
  void theNewWordIsOneOfTheSameClock() {
    agrees(
        Judge.ICARUS_2005,
        2,
        (c, domains) -> {
          var words = List.of(BigInteger.ONE, BigInteger.TWO);
          var memory =
              c.memory(
                  new Memory(
                      c.id(),
                      "words",
                      8,
                      2,
                      8,
                      Memory.ReadUnderWrite.NEW,
                      Optional.of(words),
                      c.at()));
          var address = read(c.in("address", uint(1)));
          var data = read(c.in("data", bits(8)));
          c.add(
              new Statement.MemoryWrite(
                  memory, address, data, Optional.empty(), domains.get(1), c.at()));
          for (int i = 0; i < 2; i++) {
            var read = c.syncRead("read_" + i, memory, address, lit(1, BOOL), domains.get(i));
            c.assign(c.out("word_" + i, bits(8)), read);
          }
        });
  }

  /** The texts forwarded, and put into one block, only writes of the very same domain. */
  @ParameterizedTest
  @EnumSource(names = {"ICARUS_2005", "VERILATOR", "FIRTOOL"})
  void domainsOfOneClockShareItsEdge(Judge judge) {
    if (judge == Judge.FIRTOOL) {
      Firtool.required();
    }
    agrees(
        judge,
        (c, domain) -> {
          var enabled = enabled(domain, "enabled", c.in("go", BOOL));
          var other = enabled(domain, "other", c.in("other_go", BOOL));
          var words = List.of(BigInteger.ONE, BigInteger.TWO);
          var memory =
              c.memory(
                  new Memory(
                      c.id(),
                      "words",
                      8,
                      2,
                      8,
                      Memory.ReadUnderWrite.NEW,
                      Optional.of(words),
                      c.at()));
          var address = read(c.in("address", uint(1)));
          for (var writer : List.of(enabled, domain)) {
            var data = read(c.in("data_" + writer.name(), bits(8)));
            var write = read(c.in("write_" + writer.name(), BOOL));
            var effect =
                new Statement.MemoryWrite(memory, address, data, Optional.empty(), writer, c.at());
            c.add(c.when(write, effect));
          }
          var from = read(c.in("from", uint(1)));
          for (var reader : List.of(domain, enabled, other)) {
            var word = c.syncRead("read_" + reader.name(), memory, from, lit(1, BOOL), reader);
            c.assign(c.out("word_" + reader.name(), bits(8)), word);
          }
        });
  }

  private static ClockDomain enabled(ClockDomain domain, String name, Signal enable) {
    return new ClockDomain(
        name,
        domain.clock(),
        domain.edge(),
        ClockDomain.ResetKind.NONE,
        true,
        Optional.empty(),
        Optional.of(enable));
  }

  /** Firtool 1.155 takes the high bits of a difference of zero-extended operands for 0. */
  @Test
  void firtoolKeepsTheHighBitsOfADifference() {
    Firtool.required();
    agrees(
        Judge.FIRTOOL,
        (c, domain) -> {
          var a = new Expr.Resize(read(c.in("a", uint(15))), uint(24));
          var b = new Expr.Resize(read(c.in("b", uint(4))), uint(24));
          c.assign(c.out("high", uint(4)), slice(minus(a, b), 22, 19));
          var node = c.node("extended", a);
          var other = c.node("other", b);
          c.assign(c.out("sign", uint(1)), slice(minus(node, other), 23, 23));
        });
  }

  /** Firtool 1.155 takes an "or" of wide signed numbers with -1 for 64 ones. */
  @Test
  void firtoolKeepsAllBitsOfMinusOne() {
    Firtool.required();
    agrees(
        Judge.FIRTOOL,
        (c, domain) -> {
          var value = read(c.in("value", sint(100)));
          var ones = Circuit.binary(Expr.BinaryOp.OR, value, lit(-1, sint(100)));
          c.assign(c.out("ones", sint(100)), ones);
        });
  }

  /** Firtool 1.155 drops the masks of all write ports when one of them writes whole words. */
  @Test
  void firtoolKeepsMasksBesideAWriteOfWholeWords() {
    Firtool.required();
    agrees(
        Judge.FIRTOOL,
        (c, domain) -> {
          var memory = memory(c);
          var data = read(c.in("data", bits(8)));
          write(c, domain, memory, data, Optional.of(read(c.in("mask", bits(2)))));
          write(c, domain, memory, data, Optional.empty());
          c.assign(c.out("word", bits(8)), memoryRead(memory, read(c.in("from", uint(2)))));
        });
  }

  /** Firtool 1.155 writes whole words under a mask of 0, and one lane under a full constant one. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void firtoolKeepsConstantMasks(int mask) {
    Firtool.required();
    agrees(
        Judge.FIRTOOL,
        (c, domain) -> {
          var memory = memory(c);
          write(c, domain, memory, read(c.in("data", bits(8))), Optional.of(lit(mask, bits(2))));
          c.assign(c.out("word", bits(8)), memoryRead(memory, read(c.in("from", uint(2)))));
        });
  }

  /** Firtool 1.155 leaves unread bits out of a memory, but not out of the file that fills it. */
  @Test
  void firtoolFillsMemoriesOfWhichSomeBitsAreRead() {
    Firtool.required();
    agrees(
        Judge.FIRTOOL,
        (c, domain) -> {
          var memory = memory(c);
          write(c, domain, memory, read(c.in("data", bits(8))), Optional.empty());
          var word = memoryRead(memory, read(c.in("from", uint(2))));
          c.assign(c.out("some", uint(3)), slice(word, 6, 4));
        });
  }

  private static Memory memory(Circuit c) {
    var words = List.of(0x12L, 0x34L, 0x56L, 0xf0L).stream().map(BigInteger::valueOf).toList();
    return c.memory(
        new Memory(
            c.id(), "words", 8, 4, 4, Memory.ReadUnderWrite.OLD, Optional.of(words), c.at()));
  }

  /** A write to an address of its own, when its own input says so. */
  private static void write(
      Circuit c, ClockDomain domain, Memory memory, Expr data, Optional<Expr> mask) {
    int id = c.id();
    Signal enable = c.in("enable" + id, BOOL);
    Signal address = c.in("address" + id, uint(2));
    var write = new Statement.MemoryWrite(memory, read(address), data, mask, domain, c.at());
    c.add(c.when(read(enable), write));
  }
}
