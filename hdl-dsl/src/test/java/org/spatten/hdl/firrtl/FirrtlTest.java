package org.spatten.hdl.firrtl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spatten.hdl.verilog.Circuit.BOOL;
import static org.spatten.hdl.verilog.Circuit.bits;
import static org.spatten.hdl.verilog.Circuit.lit;
import static org.spatten.hdl.verilog.Circuit.memoryRead;
import static org.spatten.hdl.verilog.Circuit.plus;
import static org.spatten.hdl.verilog.Circuit.read;
import static org.spatten.hdl.verilog.Circuit.uint;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spatten.hdl.ir.ClockDomain;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Instance;
import org.spatten.hdl.ir.Memory;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.ir.SourceLine;
import org.spatten.hdl.ir.Statement;
import org.spatten.hdl.ir.Target;
import org.spatten.hdl.ir.Type;
import org.spatten.hdl.verilog.Circuit;

class FirrtlTest {
  @Test
  void conditionalsRegistersAndChecksKeepTheirShape() {
    var c = new Circuit("count");
    var domain = c.domain();
    var up = c.in("up", BOOL);
    var value = c.reg("value", uint(4), domain, 9);
    var out = c.out("out", uint(4));
    c.assign(out, read(value));
    c.add(c.when(read(up), c.set(value, plus(read(value), lit(1, uint(4))))));
    c.add(new Statement.Check(Statement.CheckKind.REQUIRE, read(up), "up to 100%", domain, c.at()));
    c.add(new Statement.Log("value {}", List.of(read(value)), domain, c.at()));
    assertThat(Firrtl.emit(c.design()).text())
        .isEqualTo(
            """
            FIRRTL version 4.0.0
            circuit count :
              public module count : @[Count.java 1:1]
                input clk : Clock @[Count.java 10:1]
                input rst : UInt<1> @[Count.java 11:1]
                input up : UInt<1> @[Count.java 12:1]
                output out : UInt<4> @[Count.java 14:1]
                regreset value : UInt<4>, clk, rst, UInt<4>(0h9) @[Count.java 13:1]
                connect out, value @[Count.java 15:1]
                when up : @[Count.java 17:1]
                  connect value, tail(add(value, UInt<4>(0h1)), 1) @[Count.java 16:1]
                assert(clk, up, not(rst), "count: up to 100%% (Count.java:18)") @[Count.java 18:1]
                printf(clk, not(rst), "value %d\\n", value) @[Count.java 19:1]
            """);
  }

  @Test
  void checksOfALayerStandInABlockOfIt() {
    var c = new Circuit("top");
    var domain = c.domain();
    var up = read(c.in("up", BOOL));
    var slow = Optional.of("slow");
    var require = Statement.CheckKind.REQUIRE;
    c.add(c.when(up, new Statement.Log("up", List.of(), domain, Optional.of("top"), c.at())));
    c.add(new Statement.Check(require, up, "", domain, slow, c.at()));
    assertThat(Firrtl.emit(c.design()).text())
        .isEqualTo(
            """
            FIRRTL version 4.0.0
            circuit top :
              layer top_1, bind :
              layer slow, bind :
              public module top : @[Top.java 1:1]
                input clk : Clock @[Top.java 10:1]
                input rst : UInt<1> @[Top.java 11:1]
                input up : UInt<1> @[Top.java 12:1]
                when up : @[Top.java 14:1]
                  layerblock top_1 : @[Top.java 13:1]
                    printf(clk, not(rst), "up\\n") @[Top.java 13:1]
                layerblock slow : @[Top.java 15:1]
                  assert(clk, up, not(rst), "top: does not hold (Top.java:15)") @[Top.java 15:1]
            """);
  }

  @Test
  void fallingEdgesAndLowResetsAreWrittenAsRisingAndHighOnes() {
    var c = new Circuit("low");
    var clock = c.in("clk", new Type.ClockType());
    var reset = c.in("rst_n", BOOL);
    var enable = c.in("enable", BOOL);
    var domain =
        new ClockDomain(
            "main",
            clock,
            ClockDomain.Edge.FALLING,
            ClockDomain.ResetKind.ASYNCHRONOUS,
            false,
            Optional.of(reset),
            Optional.of(enable));
    var state = c.reg("state", BOOL, domain, 1);
    c.assign(state, lit(0, BOOL));
    assertThat(lines(c.design(), "_clk", "when", "connect"))
        .containsExactly(
            "node _clk_inverted = asClock(not(asUInt(clk)))",
            "regreset state : UInt<1>, _clk_inverted, asAsyncReset(not(rst_n)), UInt<1>(0h1)"
                + " @[Low.java 13:1]",
            "when enable : @[Low.java 14:1]",
            "connect state, UInt<1>(0h0) @[Low.java 14:1]");
  }

  @Test
  void aSignalDrivenInPartsGetsOneValue() {
    var c = new Circuit("parts");
    var high = c.in("high", bits(3));
    var given = c.in("given", BOOL);
    var word = c.out("word", bits(8));
    c.assign(word, lit(0, bits(8)));
    c.add(
        c.when(read(given), new Statement.Assign(new Target.Part(word, 7, 5), read(high), c.at())));
    assertThat(lines(c.design(), "connect"))
        .containsExactly(
            "connect word, cat(mux(given, high, bits(UInt<8>(0h0), 7, 5)),"
                + " bits(UInt<8>(0h0), 4, 0)) @[Parts.java 14:1]");
  }

  @Test
  void constantMemoriesAreVectorsAndOthersNameAFileOfTheirFirstWords() {
    var words = List.of(BigInteger.ONE, BigInteger.valueOf(0xab));
    var c = new Circuit("tables");
    var domain = c.domain();
    var address = read(c.in("address", uint(1)));
    var rom = c.memory(memory(c, "rom", words));
    var ram = c.memory(memory(c, "ram", words));
    c.add(
        new Statement.MemoryWrite(ram, address, lit(3, bits(8)), Optional.empty(), domain, c.at()));
    c.assign(c.out("one", bits(8)), memoryRead(rom, address));
    c.assign(c.out("two", bits(8)), memoryRead(ram, address));
    var emitted = Firrtl.emit(c.design());
    assertThat(emitted.text())
        .contains("wire rom : UInt<8>[2]")
        .contains("connect rom[1], UInt<8>(0hab)")
        .contains("\"target\":\"~tables|tables>ram\",\"filename\":\"tables_ram.hex\"");
    assertThat(emitted.memoryFiles())
        .containsExactly(new FirrtlDesign.MemoryFile("tables_ram.hex", "01\nab\n"));
  }

  private static Memory memory(Circuit c, String name, List<BigInteger> words) {
    return new Memory(c.id(), name, 8, 2, 8, Memory.ReadUnderWrite.OLD, Optional.of(words), c.at());
  }

  @Test
  void eachSetOfParametersHasAnExternalModule() {
    var c = new Circuit("top");
    for (long size : List.of(3L, 4L, 3L)) {
      Map<String, Object> parameters = new LinkedHashMap<>();
      parameters.put("SIZE", size);
      parameters.put("NAME", "a\"b");
      c.instance(new Instance("cell" + c.id(), "cell", List.of(), parameters, SourceLine.UNKNOWN));
    }
    List<Signal> none = List.of();
    var cell =
        new Module.External(
            "cell",
            none,
            List.of("SIZE", "NAME"),
            Optional.of("module cell;\n"),
            SourceLine.UNKNOWN);
    assertThat(Firrtl.emit(new Design(List.of(cell, c.build()))).text())
        .isEqualTo(
            """
            FIRRTL version 4.0.0
            circuit top : %[[
                {"class":"firrtl.transforms.BlackBoxInlineAnno","target":"~top|cell","name":"cell.sv","text":"module cell;\\u000a"}
              ]]
              extmodule cell :
                defname = cell
                parameter SIZE = 3
                parameter NAME = "a\\"b"
              extmodule cell_1 :
                defname = cell
                parameter SIZE = 4
                parameter NAME = "a\\"b"
              public module top : @[Top.java 1:1]
                inst cell0 of cell
                inst cell1 of cell_1
                inst cell2 of cell
            """);
  }

  private static List<String> lines(Design design, String... words) {
    return Firrtl.emit(design)
        .text()
        .lines()
        .map(String::strip)
        .filter(line -> List.of(words).stream().anyMatch(line::contains))
        .toList();
  }
}
