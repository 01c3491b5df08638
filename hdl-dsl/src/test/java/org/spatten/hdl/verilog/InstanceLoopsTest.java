package org.spatten.hdl.verilog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spatten.hdl.verilog.EmitOptions.DEFAULT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.UInt;
import org.spatten.hdl.Vec;
import org.spatten.hdl.verilog.Equivalence.Side;

class InstanceLoopsTest {
  private static final int ROWS = 4;
  private static final int COLUMNS = 6;

  @TempDir Path folder;

  /** Keeps what it is given, and may pass it on combinationally or from a memory. */
  static final class Cell extends Component {
    final UInt left = in(uint(4));
    final UInt above = in(uint(4));
    final UInt bias = in(uint(4));
    final UInt gain = in(uint(4));
    final UInt kept = out(uint(4));
    final UInt spare = out(uint(4));

    Cell(Kind kind) {
      moduleParameters(kind.name());
      var held = reg(uint(4), 0);
      held.next(left.xor(above).plus(bias).xor(gain));
      var seen = reg(uint(4), 0);
      seen.next(left);
      spare.set(seen);
      switch (kind) {
        case REGISTERED -> kept.set(held);
        case COMBINATIONAL -> kept.set(held.xor(left));
        case WITH_MEMORY -> {
          var words = memory(uint(4), 16);
          words.write(left, above);
          kept.set(words.read(held));
        }
      }
    }
  }

  enum Kind {
    REGISTERED,
    COMBINATIONAL,
    WITH_MEMORY
  }

  /** Rows of cells, each of which reads those beside and above it. */
  static final class Grid extends Component {
    final Vec<UInt> values;
    final Bits choices;
    final Vec<UInt> results;
    final UInt middle = out(uint(5));

    Grid(Kind kind, int rows, int columns) {
      values = in(vec(rows, uint(4)));
      choices = in(bits(rows * columns));
      results = out(vec(columns, uint(4)));
      var cells = new Cell[rows * columns];
      for (int i = 0; i < cells.length; i++) {
        var node = instance(new Cell(kind));
        boolean isFirst = i % columns == 0;
        node.left.set(isFirst ? values.at(i / columns) : cells[i - 1].kept);
        node.above.set(i < columns ? uint(4, 3) : cells[i - columns].kept);
        node.bias.set(values.at(i % rows).plus(i % 16));
        when(choices.bit(i), () -> node.gain.set(1)).otherwise(() -> node.gain.set(values.at(0)));
        cells[i] = node;
      }
      for (int i : range(columns)) {
        results.at(i).set(cells[cells.length - columns + i].kept);
      }
      middle.set(cells[8].kept.plusWide(cells[9].kept.slice(3, 2).asUInt().extendTo(4)));
    }
  }

  private static EmittedDesign emit(Kind kind, boolean loops) {
    var design = Elaboration.of(new Grid(kind, ROWS, COLUMNS));
    return SystemVerilog.emit(design, DEFAULT.withLaneLoops(loops));
  }

  private static String grid(Kind kind) {
    var files = emit(kind, true).files();
    return files.get(files.size() - 1).text();
  }

  @Test
  void numberedInstancesComeAsOneLoop() throws IOException {
    var golden = GoldenTest.GOLDEN.resolve("grid.sv");
    if ("write".equals(System.getProperty("hdl.golden"))) {
      Files.writeString(golden, grid(Kind.REGISTERED));
    }
    assertThat(grid(Kind.REGISTERED)).isEqualTo(Files.readString(golden));
  }

  @Test
  void everyToolAcceptsTheLoop() throws Exception {
    Tools.lint(emit(Kind.REGISTERED, true), "grid", folder);
  }

  @Test
  void yosysProvesTheLoopToBeTheInstancesWrittenOut() throws Exception {
    var names = new StringBuilder();
    for (int i = 0; i < ROWS * COLUMNS; i++) {
      names.append("rename node_%1$d.held state_%1$d%n".formatted(i));
    }
    var looped = names.toString().replaceAll("node_(\\d+)\\.", "node[$1].node.");
    Equivalence.prove(
        new Side(emit(Kind.REGISTERED, false), "grid", Language.SYSTEM_VERILOG, names.toString()),
        new Side(emit(Kind.REGISTERED, true), "grid", Language.SYSTEM_VERILOG, looped),
        folder);
  }

  @Test
  void moreInstancesThanOneLoopMayHaveComeInRows() throws Exception {
    var design = SystemVerilog.emit(Elaboration.of(new Grid(Kind.REGISTERED, 33, 33)), DEFAULT);
    assertThat(design.files().get(1).text())
        .contains("for (genvar i = 0; i < 33; i++) begin : node_row")
        .contains("for (genvar i = 1; i < 33; i++) begin : each_node_above_2_row")
        .contains("assign node_above[33*i + j] = node_kept[33*i + j - 33];");
    Tools.lint(design, "grid", folder);
  }

  @Test
  void instancesThatMightCloseACycleStaySingle() throws Exception {
    assertThat(grid(Kind.COMBINATIONAL)).doesNotContain("genvar").contains(" node_23 (");
    Tools.lint(emit(Kind.COMBINATIONAL, true), "grid", folder);
  }

  @Test
  void instancesWithMemoriesKeepTheNamesThatTheListOfMemoriesHas() {
    assertThat(emit(Kind.WITH_MEMORY, true).memories()).contains("node_23");
    assertThat(grid(Kind.WITH_MEMORY)).contains(" node_23 (");
  }
}
