package org.spatten.hdl.verilog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.SInt;
import org.spatten.hdl.UInt;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.verilog.Equivalence.Side;

class LaneLoopsTest {
  private static final int LANES = 5;

  @TempDir Path folder;

  /** Lanes that multiply and accumulate, and a chain through which a value ripples. */
  static final class Accumulate extends Component {
    public final Bits words = in(bits(8 * LANES));
    public final Bool first = in(bool());
    public final Bits enables = in(bits(LANES));
    public final SInt total = out(sint(18));
    public final UInt ripple = out(uint(8));

    Accumulate() {
      var products = vec(LANES, i -> words.slice(8 * i + 7, 8 * i).asSInt().times(sint(8, 3)));
      var sums = reg(vec(LANES, sint(18)), vec(LANES, sint(18)).zero());
      var counts = reg(vec(LANES, uint(4)));
      for (int lane : range(LANES)) {
        sums.at(lane)
            .next(
                mux(
                    first,
                    products.at(lane).extendTo(18),
                    sums.at(lane).plus(products.at(lane).extendTo(18))));
        when(enables.bit(lane), () -> counts.at(lane).next(counts.at(lane).plus(1)));
      }
      var pair = max(sums.at(0), sums.at(1));
      total.set(max(pair, max(sums.at(2), max(sums.at(3), sums.at(4)))));
      var chain = new UInt[LANES];
      for (int lane : range(LANES)) {
        var before = lane == 0 ? uint(8, 1) : chain[lane - 1];
        chain[lane] = before.xor(counts.at(lane).extendTo(8));
      }
      ripple.set(chain[LANES - 1]);
    }
  }

  /** Lanes that one block drives, and lanes that a block each drives. */
  static final class Rotate extends Component {
    public final Bits words = in(bits(8 * LANES));
    public final Bool load = in(bool());
    public final Bool turn = in(bool());
    public final Bits enables = in(bits(LANES));
    public final UInt first = out(uint(8));
    public final UInt parity = out(uint(8));

    Rotate() {
      var held = reg(vec(LANES, uint(8)), vec(LANES, uint(8)).zero());
      var rotated = wire(vec(LANES, uint(8)));
      var masked = wire(vec(LANES, uint(8)));
      rotated.set(held);
      when(
              load,
              () -> {
                for (int lane : range(LANES)) {
                  rotated.at(lane).set(words.slice(8 * lane + 7, 8 * lane).asUInt());
                }
              })
          .elseWhen(
              turn,
              () -> {
                for (int lane : range(LANES)) {
                  rotated.at(lane).set(held.at((lane + 1) % LANES));
                }
              });
      for (int lane : range(LANES)) {
        masked.at(lane).set(0);
        when(enables.bit(lane), () -> masked.at(lane).set(rotated.at(lane)));
        held.at(lane).next(rotated.at(lane));
      }
      first.set(held.at(0));
      parity.set(masked.reduceTree(UInt::xor));
    }
  }

  private static Design design() {
    return Elaboration.of(new Accumulate());
  }

  private static EmittedDesign emit(boolean loops) {
    return SystemVerilog.emit(design(), EmitOptions.DEFAULT.withLaneLoops(loops));
  }

  @Test
  void lanesComeAsLoopsOverArrays() throws IOException {
    var text = emit(true).files().get(0).text();
    var golden = GoldenTest.GOLDEN.resolve("accumulate.sv");
    if ("write".equals(System.getProperty("hdl.golden"))) {
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  @Test
  void aChainOfLanesStaysWrittenOut() {
    assertThat(emit(true).files().get(0).text()).contains("assign chain_4 = chain_3 ^");
  }

  @Test
  void everyToolAcceptsTheLoops() throws Exception {
    Tools.lint(emit(true), "accumulate", folder);
  }

  @Test
  void yosysProvesTheLoopsToBeTheLanesWrittenOut() throws Exception {
    var names = new StringBuilder();
    for (int lane = 0; lane < LANES; lane++) {
      names.append(
          "rename sums[%1$d] sums_%1$d%nrename counts[%1$d] counts_%1$d%n".formatted(lane));
    }
    Equivalence.prove(
        new Side(emit(false), "accumulate", Language.SYSTEM_VERILOG),
        new Side(emit(true), "accumulate", Language.SYSTEM_VERILOG, names.toString()),
        folder);
  }

  private static EmittedDesign rotate(boolean loops) {
    var options = EmitOptions.DEFAULT.withSourceComments(false).withLaneLoops(loops);
    return SystemVerilog.emit(Elaboration.of(new Rotate()), options);
  }

  @Test
  void lanesOfOneBlockAreALoopInIt() throws Exception {
    assertThat(rotate(true).files().get(0).text())
        .contains(
            """
              logic [7:0] rotated [0:4];
            """,
            """
                for (int i = 0; i < 5; i++) begin
                  rotated[i] = held[i];
                end
                if (load) begin
                  for (int i = 0; i < 5; i++) begin
                    rotated[i] = words[8*i +: 8];
                  end
                end else if (turn) begin
                  for (int i = 0; i < 4; i++) begin
                    rotated[i] = held[i + 1];
                  end
                  rotated[4] = held[0];
                end
            """,
            "masked_4 = rotated[4];");
    Tools.lint(rotate(true), "rotate", folder);
  }

  @Test
  void yosysProvesLoopsOfABlockToBeItsLanesWrittenOut() throws Exception {
    var names = new StringBuilder();
    for (int lane = 0; lane < LANES; lane++) {
      names.append("rename held[%1$d] held_%1$d%n".formatted(lane));
    }
    Equivalence.prove(
        new Side(rotate(false), "rotate", Language.SYSTEM_VERILOG),
        new Side(rotate(true), "rotate", Language.SYSTEM_VERILOG, names.toString()),
        folder);
  }

  @Test
  void oldVerilogHasEveryLaneUnderItsName() {
    var old = EmitOptions.DEFAULT.withLanguage(Language.VERILOG_2005);
    assertThat(SystemVerilog.emit(design(), old).files().get(0).text())
        .contains("sums_4 <= 18'sd0;")
        .doesNotContain("for (");
  }
}
