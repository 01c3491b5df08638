package org.spatten.hdl.verilog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spatten.hdl.ir.Expr;
import org.spatten.hdl.ir.Signal;

/** Every tool computes from the emitted text what the expressions mean. */
class RandomExpressionTest {
  private static final int VECTORS = 12;

  @TempDir Path folder;

  private final List<Signal> inputs = new ArrayList<>();
  private final List<Expr> values = new ArrayList<>();
  private final List<Signal> outputs = new ArrayList<>();

  @Test
  void icarusAndYosysAgreeWithTheMeaning() throws Exception {
    long seed = Long.getLong("hdl.seed", 20261123L);
    int expressions = Integer.getInteger("hdl.expressions", 150);
    var random = new Random(seed);
    var design = circuit(random, expressions);
    Tools.lint(design, "dut", folder);
    var vectors = vectors(random);
    var bench = bench(vectors);
    Files.writeString(folder.resolve("bench.sv"), bench, StandardCharsets.UTF_8);
    var expected = expected(vectors);
    assertThat(differences(icarus("dut.sv"), expected)).as("Icarus, seed %d", seed).isEmpty();
    Tools.run(
        folder, "yosys", "-q", "-p", "read_verilog -sv dut.sv; proc; write_verilog -noattr y.v");
    assertThat(differences(icarus("y.v"), expected)).as("Yosys, seed %d", seed).isEmpty();
  }

  @Test
  void verilatorAgreesWithTheMeaning() throws Exception {
    long seed = Long.getLong("hdl.seed", 4711L);
    var random = new Random(seed);
    circuit(random, Integer.getInteger("hdl.expressions", 30)).writeTo(folder);
    var vectors = vectors(random);
    Files.writeString(folder.resolve("bench.sv"), bench(vectors), StandardCharsets.UTF_8);
    Tools.run(
        folder,
        "verilator",
        "--binary",
        "-O0",
        "-CFLAGS",
        "-O0",
        "--top-module",
        "bench",
        "-o",
        "sim",
        "bench.sv",
        "dut.sv");
    var result = Tools.run(folder, "obj_dir/sim");
    assertThat(differences(rows(result), expected(vectors)))
        .as("Verilator, seed %d", seed)
        .isEmpty();
  }

  private EmittedDesign circuit(Random random, int expressions) {
    var circuit = new Circuit("dut");
    for (int i = 0; i < 16; i++) {
      var type = new RandomExpressions(random, inputs).any();
      inputs.add(circuit.in("in_" + i, type));
    }
    var generator = new RandomExpressions(random, inputs);
    for (int i = 0; i < expressions; i++) {
      var value = generator.of(generator.any(), 1 + random.nextInt(4));
      values.add(value);
      var output = circuit.out("out_" + i, value.type());
      outputs.add(output);
      circuit.assign(output, value);
    }
    return SystemVerilog.emit(circuit.design(), EmitOptions.DEFAULT);
  }

  private List<Map<Signal, BigInteger>> vectors(Random random) {
    var vectors = new ArrayList<Map<Signal, BigInteger>>();
    for (int i = 0; i < VECTORS; i++) {
      var vector = new HashMap<Signal, BigInteger>();
      inputs.forEach(s -> vector.put(s, RandomExpressions.value(random, s.type())));
      vectors.add(vector);
    }
    return vectors;
  }

  private List<String> expected(List<Map<Signal, BigInteger>> vectors) {
    var rows = new ArrayList<String>();
    for (var vector : vectors) {
      var evaluator = new Evaluator(vector);
      for (int i = 0; i < outputs.size(); i++) {
        var value = values.get(i);
        var raw = Evaluator.raw(evaluator.value(value), value.width());
        rows.add(outputs.get(i) + " " + hex(raw, value.width()));
      }
    }
    return rows;
  }

  private static String hex(BigInteger raw, int width) {
    String digits = raw.toString(16);
    return "0".repeat((width + 3) / 4 - digits.length()) + digits;
  }

  private String bench(List<Map<Signal, BigInteger>> vectors) {
    var code = new StringBuilder("module bench;\n");
    var ports = new ArrayList<Signal>(inputs);
    ports.addAll(outputs);
    for (var port : ports) {
      code.append("  logic [%d:0] %s;%n".formatted(port.width() - 1, port.name()));
    }
    code.append("  dut dut (")
        .append(ports.stream().map(p -> "." + p + "(" + p + ")").collect(Collectors.joining(", ")))
        .append(");\n  initial begin\n");
    for (var vector : vectors) {
      for (var input : inputs) {
        var raw = Evaluator.raw(vector.get(input), input.width());
        code.append("    %s = %d'h%s;%n".formatted(input, input.width(), raw.toString(16)));
      }
      code.append("    #1;\n");
      for (var output : outputs) {
        code.append("    $display(\"%s %%h\", %s);%n".formatted(output, output));
      }
    }
    return code.append("    $finish;\n  end\nendmodule\n").toString();
  }

  private List<String> icarus(String file) throws Exception {
    Tools.run(folder, "iverilog", "-g2012", "-o", file + ".vvp", "bench.sv", file);
    return rows(Tools.run(folder, "vvp", "-n", file + ".vvp"));
  }

  private static List<String> differences(List<String> found, List<String> expected) {
    assertThat(found).hasSameSizeAs(expected);
    var result = new ArrayList<String>();
    for (int i = 0; i < found.size(); i++) {
      if (!found.get(i).equals(expected.get(i))) {
        result.add(found.get(i) + ", expected " + expected.get(i));
      }
    }
    return result;
  }

  private static List<String> rows(String output) {
    return output
        .lines()
        .filter(line -> line.startsWith("out_"))
        .map(line -> line.toLowerCase(Locale.ROOT))
        .toList();
  }
}
