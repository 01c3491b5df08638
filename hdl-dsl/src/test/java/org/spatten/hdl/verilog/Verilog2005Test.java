package org.spatten.hdl.verilog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Module;

/**
 * The Verilog-2005 of a design is accepted by tools that know nothing newer, and is its circuit.
 */
class Verilog2005Test {
  private static final EmitOptions OLD = EmitOptions.DEFAULT.withLanguage(Language.VERILOG_2005);

  @TempDir Path folder;

  private static List<Design> designs() {
    return GoldenTest.designs().stream()
        .filter(d -> d.modules().stream().allMatch(m -> m instanceof Module.Defined))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("designs")
  void oldToolsAcceptTheText(Design design) throws Exception {
    var emitted = SystemVerilog.emit(design, OLD);
    emitted.writeTo(folder);
    var files = emitted.files().stream().map(EmittedFile::name).toList();
    assertThat(files).allMatch(name -> name.endsWith(".v"));
    String top = design.top().name();
    var lint = List.of("verilator", "--lint-only", "-Wall", "--language", "1364-2005");
    assertThat(Tools.run(folder, Tools.join(Tools.join(lint, List.of("--top-module", top)), files)))
        .isEmpty();
    Tools.run(folder, Tools.join(List.of("iverilog", "-g2005", "-Wall", "-o", "lint.vvp"), files));
    String script =
        "read_verilog " + String.join(" ", files) + "; hierarchy -check; proc; check -assert";
    Tools.run(folder, "yosys", "-q", "-p", script);
  }

  @ParameterizedTest
  @MethodSource("designs")
  void yosysProvesItToBeTheCircuitOfTheSystemVerilog(Design design) throws Exception {
    Equivalence.prove(design, folder);
  }

  @Test
  void theProofFailsForAnotherCircuit() {
    assertThatThrownBy(
            () -> Equivalence.prove(sum(Expr.BinaryOp.ADD), sum(Expr.BinaryOp.SUB), folder))
        .hasMessageContaining("unproven $equiv cells");
  }

  private static Design sum(Expr.BinaryOp op) {
    var circuit = new Circuit("sum");
    var a = Circuit.read(circuit.in("a", Circuit.uint(4)));
    var b = Circuit.read(circuit.in("b", Circuit.uint(4)));
    circuit.assign(circuit.out("c", Circuit.uint(4)), Circuit.binary(op, a, b));
    return circuit.design();
  }

  @ParameterizedTest
  @ValueSource(strings = {"timer", "memories"})
  void theTextIsAsRecorded(String name) throws Exception {
    var module = name.equals("timer") ? Examples.timer() : Examples.memories();
    var text = SystemVerilog.emit(new Design(List.of(module)), OLD).files().get(0).text();
    var golden = GoldenTest.GOLDEN.resolve(name + ".v");
    if ("write".equals(System.getProperty("hdl.golden"))) {
      Files.writeString(golden, text, StandardCharsets.UTF_8);
    }
    assertThat(text).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }
}
