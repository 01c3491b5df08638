package org.spatten.hdl.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.ir.Signal;
import org.spatten.hdl.verilog.EmitOptions;
import org.spatten.hdl.verilog.SystemVerilog;
import org.spatten.hdl.verilog.Tools;

/**
 * The SystemVerilog of random modules, as Yosys reads it and Icarus runs it, does what their
 * statements say. Icarus 11 alone loops for ever on some {@code always_comb} blocks that read parts
 * of a concatenation.
 */
class EmittedModuleTest {
  private static final int CYCLES = 12;

  @TempDir Path folder;

  @Test
  void anyModuleDoesWhatItsStatementsSay() throws Exception {
    long first = Long.getLong("hdl.seed", 100);
    for (long seed = first; seed < first + Integer.getInteger("hdl.modules", 3); seed++) {
      run(seed);
    }
  }

  private void run(long seed) throws Exception {
    var random = new Random(seed);
    Ir ir = new RandomModules(random).grow();
    Module.Defined module = ir.module("top");
    Tools.lint(SystemVerilog.emit(ir.design(), EmitOptions.DEFAULT), "top", folder);
    var expected = new ArrayList<String>();
    Files.writeString(
        folder.resolve("bench.sv"), bench(ir, module, random, expected), StandardCharsets.UTF_8);
    String script = "read_verilog -sv top.sv; proc; memory -nomap; write_verilog -noattr netlist.v";
    Tools.run(folder, "yosys", "-q", "-p", script);
    Tools.run(folder, "iverilog", "-g2012", "-o", "sim.vvp", "bench.sv", "netlist.v");
    var found = Tools.run(folder, "timeout", "20", "vvp", "-n", "sim.vvp");
    assertThat(found.lines().filter(l -> l.startsWith("@")).toList())
        .as("seed %d", seed)
        .isEqualTo(expected);
  }

  /** A test bench, and the lines that it must print. */
  private static String bench(Ir ir, Module.Defined module, Random random, List<String> expected) {
    var reference = new ReferenceModule(module);
    var code = new StringBuilder("module bench;\n");
    for (Signal port : ir.ports) {
      code.append("  logic [%d:0] %s;%n".formatted(port.width() - 1, port));
    }
    code.append(
        ir.ports.stream()
            .map(p -> "." + p + "(" + p + ")")
            .collect(Collectors.joining(", ", "  top top (", ");\n  initial begin\n")));
    code.append("    ").append(ir.ports.get(0)).append(" = 1'b0;\n");
    for (int cycle = 0; cycle < CYCLES; cycle++) {
      for (int port = 2; port < ir.ports.size(); port++) {
        var signal = ir.ports.get(port);
        if (signal.kind() == Signal.Kind.INPUT) {
          drive(signal, new BigInteger(signal.width(), random), reference, code);
        }
      }
      boolean reset = cycle == 0 || random.nextInt(8) == 0;
      drive(ir.reset, reset ? BigInteger.ONE : BigInteger.ZERO, reference, code);
      code.append("    #1;\n");
      if (cycle > 0) {
        show(ir, cycle, reference, code, expected);
      }
      String clock = ir.ports.get(0).name();
      code.append("    %s = 1'b1;%n    #1 %s = 1'b0;%n    #1;%n".formatted(clock, clock));
      reference.edge(ir.reset);
      show(ir, cycle + 1, reference, code, expected);
    }
    return code.append("    $finish;\n  end\nendmodule\n").toString();
  }

  private static void drive(
      Signal signal, BigInteger value, ReferenceModule reference, StringBuilder code) {
    reference.set(signal, value);
    code.append("    %s = %d'h%s;%n".formatted(signal, signal.width(), value.toString(16)));
  }

  private static void show(
      Ir ir, int cycle, ReferenceModule reference, StringBuilder code, List<String> expected) {
    reference.settle();
    for (Signal port : ir.ports) {
      if (port.kind() == Signal.Kind.OUTPUT) {
        code.append("    $display(\"@%d %s %%h\", %s);%n".formatted(cycle, port, port));
        String digits = reference.get(port).toString(16);
        int zeros = (port.width() + 3) / 4 - digits.length();
        expected.add("@%d %s %s".formatted(cycle, port, "0".repeat(zeros) + digits));
      }
    }
  }
}
