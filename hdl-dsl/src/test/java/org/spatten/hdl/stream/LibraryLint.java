package org.spatten.hdl.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.spatten.hdl.Component;
import org.spatten.hdl.Elaboration;
import org.spatten.hdl.firrtl.Firtool;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.verilog.EmitOptions;
import org.spatten.hdl.verilog.SystemVerilog;
import org.spatten.hdl.verilog.Tools;

/**
 * Has every tool read several components at once and accept them without a word; so does firtool
 * with their FIRRTL, where there is one.
 */
public final class LibraryLint {
  private LibraryLint() {}

  /** Fails with what a tool says; several tops are the only thing it may remark. */
  public static void accept(Path folder, List<Component> components) throws Exception {
    Set<String> files = new LinkedHashSet<>();
    List<String> tops = new ArrayList<>();
    List<Design> designs = new ArrayList<>();
    for (var component : components) {
      var design = Elaboration.of(component);
      for (var file : SystemVerilog.emit(design, EmitOptions.DEFAULT).files()) {
        var path = folder.resolve(file.name());
        if (!files.add(file.name())) {
          assertThat(Files.readString(path)).as(file.name()).isEqualTo(file.text());
        }
        Files.writeString(path, file.text());
      }
      tops.add(design.top().name());
      designs.add(design);
    }
    assertThat(verilator(folder, files)).as("verilator").isEmpty();
    assertThat(yosys(folder, files, tops)).as("yosys").isEmpty();
    assertThat(icarus(folder, files, tops)).as("icarus").isEmpty();
    var firtool = Firtool.find();
    if (firtool.isPresent()) {
      firtool.get().verilog(Firtool.together(designs), folder, "firtool.out");
    }
  }

  // One call reads all components, so that there are several tops.
  private static String verilator(Path folder, Set<String> files) throws Exception {
    return Tools.run(
        folder, command(List.of("verilator", "--lint-only", "-Wall", "-Wno-MULTITOP"), files));
  }

  private static List<String> yosys(Path folder, Set<String> files, List<String> tops)
      throws Exception {
    var script = new StringBuilder("read_verilog -sv " + String.join(" ", files));
    script.append("; design -save read");
    for (var top : tops) {
      script.append("; design -load read; hierarchy -check -top ").append(top);
      script.append("; proc; check -assert");
    }
    return Tools.run(folder, "yosys", "-q", "-p", script.toString())
        .lines()
        .filter(line -> !line.contains("with list of registers"))
        .toList();
  }

  private static List<String> icarus(Path folder, Set<String> files, List<String> tops)
      throws Exception {
    var command = new ArrayList<>(List.of("iverilog", "-g2012", "-Wall", "-o", "lint.vvp"));
    tops.forEach(top -> command.addAll(Arrays.asList("-s", top)));
    return Tools.run(folder, command(command, files))
        .lines()
        .filter(line -> !line.contains("Case unique/unique0 qualities are ignored"))
        .filter(line -> !line.contains("all bits"))
        .filter(line -> !line.contains("has no sensitivities"))
        .toList();
  }

  private static List<String> command(List<String> first, Set<String> files) {
    var all = new ArrayList<>(first);
    all.addAll(files);
    return all;
  }
}
