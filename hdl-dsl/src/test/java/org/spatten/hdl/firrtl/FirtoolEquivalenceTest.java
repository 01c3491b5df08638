package org.spatten.hdl.firrtl;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.Hdl;
import org.spatten.hdl.arith.PrefixSum;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.stream.ArbiterPolicy;
import org.spatten.hdl.stream.StreamArbiter;
import org.spatten.hdl.stream.StreamDemux;
import org.spatten.hdl.stream.StreamNarrower;
import org.spatten.hdl.stream.StreamWidener;
import org.spatten.hdl.verilog.Circuit;
import org.spatten.hdl.verilog.EmitOptions;
import org.spatten.hdl.verilog.EmittedDesign;
import org.spatten.hdl.verilog.EmittedFile;
import org.spatten.hdl.verilog.Equivalence;
import org.spatten.hdl.verilog.Language;
import org.spatten.hdl.verilog.SystemVerilog;

/**
 * Yosys proves that our SystemVerilog and firtool's Verilog of our FIRRTL are one circuit. It pairs
 * state by names, which the words of memories do not keep in firtool.
 */
class FirtoolEquivalenceTest {
  @TempDir Path folder;

  private static Stream<Component> components() {
    return Stream.of(
        new PrefixSum(4, 6),
        new StreamDemux<>(Hdl.uint(8), 3),
        new StreamArbiter<>(Hdl.uint(4), 3, ArbiterPolicy.ROUND_ROBIN),
        new StreamNarrower(4, 3),
        new StreamWidener(4, 3));
  }

  @ParameterizedTest
  @MethodSource("components")
  void theCircuitsAreEqual(Component component) throws Exception {
    var design = Elaboration.of(component);
    prove(design, design);
  }

  @Test
  void theProofFailsForAnotherCircuit() {
    Firtool.required();
    assertThatThrownBy(() -> prove(sum(Expr.BinaryOp.ADD), sum(Expr.BinaryOp.SUB)))
        .hasMessageContaining("unproven $equiv cells");
  }

  private static Design sum(Expr.BinaryOp op) {
    var circuit = new Circuit("sum");
    var a = Circuit.read(circuit.in("a", Circuit.uint(4)));
    var b = Circuit.read(circuit.in("b", Circuit.uint(4)));
    circuit.assign(circuit.out("c", Circuit.uint(4)), Circuit.binary(op, a, b));
    return circuit.design();
  }

  private void prove(Design one, Design other) throws Exception {
    Firtool.required()
        .verilog(
            other, folder, "other.v", "--disable-all-randomization", "--preserve-values=named");
    var theirs =
        new EmittedDesign(
            List.of(new EmittedFile("other.sv", Files.readString(folder.resolve("other.v")))),
            "[]");
    var ours = SystemVerilog.emit(one, EmitOptions.DEFAULT.withAssertions(false));
    Equivalence.prove(
        new Equivalence.Side(ours, one.top().name(), Language.SYSTEM_VERILOG),
        new Equivalence.Side(theirs, other.top().name(), Language.SYSTEM_VERILOG),
        folder);
  }
}
