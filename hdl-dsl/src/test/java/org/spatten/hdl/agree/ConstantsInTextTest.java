package org.spatten.hdl.agree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spatten.hdl.verilog.Circuit.BOOL;
import static org.spatten.hdl.verilog.Circuit.and;
import static org.spatten.hdl.verilog.Circuit.binary;
import static org.spatten.hdl.verilog.Circuit.bits;
import static org.spatten.hdl.verilog.Circuit.cast;
import static org.spatten.hdl.verilog.Circuit.eq;
import static org.spatten.hdl.verilog.Circuit.lit;
import static org.spatten.hdl.verilog.Circuit.minus;
import static org.spatten.hdl.verilog.Circuit.mux;
import static org.spatten.hdl.verilog.Circuit.not;
import static org.spatten.hdl.verilog.Circuit.plus;
import static org.spatten.hdl.verilog.Circuit.read;
import static org.spatten.hdl.verilog.Circuit.sint;
import static org.spatten.hdl.verilog.Circuit.slice;
import static org.spatten.hdl.verilog.Circuit.uint;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Expr.BinaryOp;
import org.spatten.hdl.ir.Expr.UnaryOp;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Target;
import org.spatten.hdl.verilog.Circuit;
import org.spatten.hdl.verilog.EmitOptions;
import org.spatten.hdl.verilog.SystemVerilog;

/** Circuits whose constants Verilator finds, and then objects to what is left of them. */
class ConstantsInTextTest {
  @TempDir Path folder;

  private void agrees(Judge judge, BiConsumer<Circuit, ClockDomain> describe) {
    Agreement.of(judge, folder, 1, List.of(), (c, domains) -> describe.accept(c, domains.get(0)));
  }

  private static Expr reduce(UnaryOp op, Expr value) {
    return new Expr.Unary(op, value, BOOL);
  }

  private static Expr parity(Expr value) {
    return reduce(UnaryOp.REDUCE_XOR, value);
  }

  /** Expressions of eight bits that are 0, or 255, whatever x and y are. */
  private static Map<String, Expr> constants(Expr x, Expr y, Expr flag, Expr none) {
    var zero = lit(0, uint(8));
    var ones = lit(255, uint(8));
    var low = lit(15, uint(8));
    var all = new LinkedHashMap<String, Expr>();
    all.put("conjunction", and(x, zero));
    all.put("masks", and(and(x, low), lit(240, uint(8))));
    all.put("masked_arms", and(mux(flag, low, lit(3, uint(8))), lit(64, uint(8))));
    all.put("product", slice(binary(BinaryOp.MUL, zero, x), 7, 0));
    all.put("rest", binary(BinaryOp.REM, zero, x));
    all.put("rest_of_one", binary(BinaryOp.REM, x, lit(1, uint(8))));
    all.put("rest_of_itself", binary(BinaryOp.REM, x, x));
    all.put("up", binary(BinaryOp.SHL, zero, x));
    all.put("up_and_out", and(binary(BinaryOp.SHL, x, lit(4, uint(3))), low));
    all.put("down", binary(BinaryOp.SHR, zero, x));
    all.put("difference", minus(x, x));
    all.put("either", binary(BinaryOp.XOR, x, x));
    all.put("twice", and(binary(BinaryOp.XOR, x, binary(BinaryOp.XOR, zero, x)), ones));
    all.put("arms", mux(flag, zero, zero));
    all.put("part", new Expr.DynamicSlice(zero, x, uint(8)));
    all.put("named", and(x, none));
    all.put("named_product", slice(binary(BinaryOp.MUL, x, none), 7, 0));
    all.put("named_shift", binary(BinaryOp.SHL, none, y));
    all.put("named_arm", mux(eq(none, zero), none, x));
    all.put("equal", new Expr.Resize(cast(binary(BinaryOp.NE, x, x), uint(1)), uint(8)));
    var wide = new Expr.Resize(slice(x, 1, 0), uint(8));
    var more = binary(BinaryOp.GE, wide, lit(200, uint(8)));
    all.put("beyond", new Expr.Resize(cast(more, uint(1)), uint(8)));
    var every = reduce(UnaryOp.REDUCE_AND, wide);
    all.put("every", new Expr.Resize(cast(every, uint(1)), uint(8)));
    all.put("ones", binary(BinaryOp.OR, x, ones));
    all.put("quotient", binary(BinaryOp.DIV, x, zero));
    all.put("complement", not(and(x, none)));
    return all;
  }

  /** Each is compared with what may be anything, both as it is and by its name. */
  @ParameterizedTest
  @EnumSource(names = {"LINT", "LINT_2005", "ICARUS"})
  void noComparisonIsLeftConstant(Judge judge) {
    agrees(
        judge,
        (c, domain) -> {
          var x = read(c.in("x", uint(8)));
          var y = read(c.in("y", uint(8)));
          var none = c.node("none", lit(0, uint(8)));
          constants(x, y, read(c.in("flag", BOOL)), none)
              .forEach(
                  (name, value) -> {
                    var node = c.node(name, new Expr.Resize(value, uint(8)));
                    for (var op : List.of(BinaryOp.LT, BinaryOp.LE, BinaryOp.GT, BinaryOp.GE)) {
                      String as = name + "_" + op.name().toLowerCase(Locale.ROOT);
                      c.assign(c.out(as, BOOL), binary(op, y, node));
                      c.assign(c.out(as + "_part", BOOL), part(op, y, node));
                    }
                  });
        });
  }

  private static Expr part(BinaryOp op, Expr y, Expr node) {
    return binary(op, slice(node, 6, 2), slice(y, 4, 0));
  }

  /** In the text the wires come before the register; Verilator follows the constant downwards. */
  @ParameterizedTest
  @EnumSource(names = {"LINT", "ICARUS"})
  void constantsAreFollowedThroughWiresReadBeforeTheyAreDriven(Judge judge) {
    agrees(
        judge,
        (c, domain) -> {
          var x = read(c.in("x", uint(8)));
          var second = c.wire("second", uint(8));
          var first = c.wire("first", uint(8));
          var less = c.reg("less", BOOL, domain, 1);
          c.assign(less, binary(BinaryOp.LT, x, read(second)));
          c.assign(first, lit(0, uint(8)));
          c.add(c.when(lit(0, BOOL), c.set(first, x)));
          c.assign(second, and(x, read(first)));
          c.assign(c.out("is_less", BOOL), read(less));
        });
  }

  /** A place that Verilator finds to be beyond the end of a signal (SELRANGE). */
  @ParameterizedTest
  @EnumSource(names = {"LINT", "ICARUS"})
  void nothingIsWrittenAtAConstantPlaceBeyondTheEnd(Judge judge) {
    agrees(
        judge,
        (c, domain) -> {
          var x = read(c.in("x", uint(3)));
          var place = c.node("place", binary(BinaryOp.DIV, x, lit(0, uint(3))));
          var word = c.out("word", bits(7));
          c.assign(word, lit(5, bits(7)));
          var target = new Target.DynamicPart(word, place, 1);
          c.add(new Statement.Assign(target, slice(x, 0, 0), c.at()));
        });
  }

  /** Verilator 5.006 removes the comparison in the index, and then misses a reader of the input. */
  @Test
  void whatOnlyAConstantComparisonReadsCountsAsUnread() {
    agrees(
        Judge.LINT,
        (c, domain) -> {
          var x = new Expr.Resize(read(c.in("x", uint(4))), uint(9));
          var above = cast(binary(BinaryOp.GE, x, lit(300, uint(9))), uint(1));
          var word = c.out("word", bits(12));
          c.assign(word, lit(5, bits(12)));
          var place = new Target.DynamicPart(word, new Expr.Resize(above, uint(3)), 4);
          c.add(new Statement.Assign(place, lit(6, bits(4)), c.at()));
        });
  }

  /** Verilator 5.006 ends with an internal error (V3EmitCFunc) on the parity of one bit. */
  @Test
  void verilatorReducesOneBitXorAConstant() {
    agrees(
        Judge.VERILATOR,
        (c, domain) -> {
          var bit = new Expr.Resize(read(c.in("one", uint(1))), uint(129));
          var ones = BigInteger.ONE.shiftLeft(129).subtract(BigInteger.ONE);
          var flipped = binary(BinaryOp.XOR, new Expr.Literal(ones, uint(129)), bit);
          c.assign(c.out("odd", BOOL), parity(flipped));
          c.assign(c.out("even", BOOL), parity(binary(BinaryOp.XOR, bit, lit(3, uint(129)))));
        });
  }

  /** Verilator 5.006 ends with an internal error (V3Gate) on a loop of which nothing is left. */
  @Test
  void verilatorMovesAValueOutOfARegister() {
    agrees(
        Judge.LINT,
        (c, domain) -> {
          var amount = c.wire("amount", uint(8));
          c.assign(amount, read(c.in("by", uint(8))));
          c.assign(amount, lit(200, uint(8)));
          var word = c.reg("word", sint(39), domain, 5);
          var place = new Target.DynamicPart(word, read(amount), 19);
          c.add(new Statement.Assign(place, read(c.in("data", bits(19))), c.at()));
          c.assign(c.out("q", sint(39)), read(word));
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"ICARUS", "ICARUS_2005", "LINT"})
  void aRegisterTakesTheBitsThatDoNotLieBeyondItsEnd(Judge judge) {
    agrees(
        judge,
        (c, domain) -> {
          var word = c.reg("word", sint(11), domain, 5);
          var place = new Target.DynamicPart(word, read(c.in("by", uint(4))), 19);
          c.add(new Statement.Assign(place, read(c.in("data", bits(19))), c.at()));
          c.assign(c.out("q", sint(11)), read(word));
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"ICARUS", "ICARUS_2005", "LINT"})
  void theLanesOfAConstantMaskAreWritten(Judge judge) {
    agrees(
        judge,
        (c, domain) -> {
          var words = List.of(0x1234L, 0x5678L).stream().map(BigInteger::valueOf).toList();
          var read = Memory.ReadUnderWrite.NEW;
          var memory = new Memory(c.id(), "words", 18, 2, 3, read, Optional.of(words), c.at());
          c.memory(memory);
          var mask = c.node("mask", lit(0b101101, bits(6)));
          var data = read(c.in("data", bits(18)));
          var to = read(c.in("to", uint(1)));
          var at = read(c.in("at", uint(1)));
          c.add(new Statement.MemoryWrite(memory, to, data, Optional.of(mask), domain, c.at()));
          c.assign(c.out("word", bits(18)), c.syncRead("q", memory, at, lit(1, BOOL), domain));
        });
  }

  @Test
  void theNamesOfConstantsAreSeenWhereTheyAreUsed() {
    var c = new Circuit("limits");
    var x = read(c.in("x", uint(8)));
    var limit = c.node("limit", lit(20, uint(8)));
    var none = c.node("none", lit(0, uint(8)));
    c.assign(c.out("is_less", BOOL), binary(BinaryOp.LT, x, limit));
    c.assign(c.out("sum", uint(8)), plus(x, limit));
    c.assign(c.out("same", uint(8)), plus(x, lit(0, uint(8))));
    c.assign(c.out("is_negative", BOOL), binary(BinaryOp.LT, x, none));
    var files = SystemVerilog.emit(c.design(), EmitOptions.DEFAULT).files();
    assertThat(files.get(0).text())
        .contains("assign limit = 8'd20;")
        .contains("assign is_less = x < limit;")
        .contains("assign sum = x + limit;")
        .contains("assign same = x + 8'd0;")
        .contains("assign is_negative = 1'b0;")
        .doesNotContain("none");
  }
}
