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

  @Test
  void oldVerilogHasEveryLaneUnderItsName() {
    var old = EmitOptions.DEFAULT.withLanguage(Language.VERILOG_2005);
    assertThat(SystemVerilog.emit(design(), old).files().get(0).text())
        .contains("sums_4 <= 18'sd0;")
        .doesNotContain("for (");
  }
}
