package org.spatten.hdl.agree;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spatten.hdl.firrtl.Firtool;
import org.spatten.hdl.verilog.EmitOptions;
import org.spatten.hdl.verilog.EmittedDesign;
import org.spatten.hdl.verilog.Language;
import org.spatten.hdl.verilog.SystemVerilog;
import org.spatten.hdl.verilog.Tools;

/** Many circuits in one run of each tool. */
final class Batch {
  /** Of CPU, so that a busy machine makes no design look endless. */
  private static final int SECONDS = 4;

  private final List<Trial> trials;
  private final Path folder;
  private final Map<Trial, List<String>> files = new LinkedHashMap<>();

  Batch(List<Trial> trials, Language language, Path folder) throws Exception {
    this.trials = trials;
    this.folder = folder;
    for (var trial : trials) {
      var emitted = emit(trial, language);
      emitted.writeTo(folder);
      files.put(trial, emitted.files().stream().map(f -> f.name()).toList());
    }
    Bench.write(trials, folder);
  }

  static EmittedDesign emit(Trial trial, Language language) {
    return SystemVerilog.emit(trial.circuit().design(), EmitOptions.DEFAULT.withLanguage(language));
  }

  List<String> files() {
    return files.values().stream().flatMap(List::stream).toList();
  }

  private List<String> command(Object... parts) {
    var all = new ArrayList<String>();
    for (var part : parts) {
      if (part instanceof List<?> list) {
        list.forEach(p -> all.add(p.toString()));
      } else {
        all.add(part.toString());
      }
    }
    return all;
  }

  /** What Verilator has to say about the text; one call reads many circuits, hence many tops. */
  String lint() throws Exception {
    return Tools.output(
        folder, command("verilator", "--lint-only", "-Wall", "-Wno-MULTITOP", files()));
  }

  /** What Verilator has to say about the text as Verilog-2005. */
  String oldLint() throws Exception {
    return Tools.output(
        folder,
        command(
            "verilator",
            "--lint-only",
            "-Wall",
            // One call reads many circuits.
            "-Wno-MULTITOP",
            "--language",
            "1364-2005",
            files()));
  }

  /** Runs Icarus on the text. */
  String icarus(String standard, List<String> sources) throws Exception {
    Tools.run(
        folder, command("iverilog", standard, "-s", "bench", "-o", "sim.vvp", "bench.v", sources));
    return Tools.run(folder, "bash", "-c", "ulimit -t " + SECONDS + "; exec vvp -n sim.vvp");
  }

  /**
   * Runs Icarus on the SystemVerilog. Version 11.0 may run {@code always_comb} for ever at time 0
   * (its issue 508, mended later); such a text is then compared with {@code always @*} instead.
   */
  String newIcarus() throws Exception {
    try {
      return icarus("-g2012", files());
    } catch (AssertionError e) {
      if (ToolLimit.of(e.getMessage()).filter(ToolLimit.ICARUS_NEVER_SETTLES::equals).isEmpty()) {
        throw e;
      }
      for (var name : files()) {
        var text = Files.readString(folder.resolve(name)).replace("always_comb", "always @*");
        Files.writeString(folder.resolve(name), text);
      }
      String output = icarus("-g2012", files());
      if (disagreeing(output).isEmpty()) {
        return output;
      }
      throw e;
    }
  }

  /** Yosys reads the text, checks it and writes it out as a netlist, which Icarus runs. */
  String yosys(String reader) throws Exception {
    String script =
        reader
            + " "
            + String.join(" ", files())
            + "; hierarchy -check; proc; check -assert; memory -nomap; write_verilog -noattr netlist.v";
    Tools.run(folder, "yosys", "-q", "-p", script);
    return icarus("-g2005", List.of("netlist.v"));
  }

  /** Yosys proves that the SystemVerilog and the Verilog-2005 are one circuit. */
  String equivalence() throws Exception {
    var left = new StringBuilder();
    for (var trial : trials) {
      left.append(TextProof.of(trial.circuit().design(), folder.resolve("texts")));
    }
    return left.toString();
  }

  /** Firtool turns the FIRRTL into Verilog, which Icarus runs. */
  String firtool() throws Exception {
    var together = Firtool.together(trials.stream().map(t -> t.circuit().design()).toList());
    Firtool.required().verilog(together, folder, "firtool.sv");
    return icarus("-g2012", List.of("firtool.sv"));
  }

  String verilator() throws Exception {
    Tools.run(
        folder,
        command(
            "verilator",
            "--binary",
            // The bench compares and prints integers of one width.
            "-Wno-WIDTH",
            // One file for g++, which else spends most of its time on the same headers.
            "-MAKEFLAGS",
            "VM_PARALLEL_BUILDS=0",
            "-MAKEFLAGS",
            "OPT_FAST=-O0",
            "-MAKEFLAGS",
            "OPT_GLOBAL=-O0",
            "--build-jobs",
            "1",
            "--top-module",
            "bench",
            "-o",
            "sim",
            "bench.v",
            files()));
    return Tools.run(folder, "obj_dir/sim");
  }

  /** The circuits of which a simulator printed something else than the JVM engine. */
  String disagreeing(String output) {
    var result = new StringBuilder();
    for (var trial : trials) {
      var lines = Bench.lines(output, trial);
      if (!lines.equals(trial.expected())) {
        result.append(difference(lines, trial.expected())).append('\n');
      }
    }
    return result.toString();
  }

  private static String difference(List<String> found, List<String> expected) {
    for (int i = 0; i < Math.min(found.size(), expected.size()); i++) {
      if (!found.get(i).equals(expected.get(i))) {
        return found.get(i) + ", but the JVM engine " + expected.get(i);
      }
    }
    return found.size() + " lines, but the JVM engine " + expected.size();
  }
}
