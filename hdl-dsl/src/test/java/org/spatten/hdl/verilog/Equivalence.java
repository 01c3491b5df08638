package org.spatten.hdl.verilog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.spatten.hdl.ir.Design;

/** Has Yosys prove that the SystemVerilog and the Verilog-2005 of a design are one circuit. */
final class Equivalence {
  private Equivalence() {}

  /** Fails when the proof does, with what Yosys says. */
  static void prove(Design design, Path folder) throws Exception {
    prove(design, design, folder);
  }

  /** Compares the SystemVerilog of one design with the Verilog-2005 of another of that name. */
  static void prove(Design one, Design other, Path folder) throws Exception {
    String top = one.top().name();
    var modern = EmitOptions.DEFAULT;
    var script =
        side("gold", "-sv ", emit(one, modern, folder), top)
            + side("gate", "", emit(other, modern.withLanguage(Language.VERILOG_2005), folder), top)
            + """
            design -copy-from gold -as gold gold
            design -copy-from gate -as gate gate
            equiv_make gold gate both
            hierarchy -top both
            opt_clean
            equiv_simple -undef
            equiv_induct -undef
            equiv_status -assert
            """;
    Files.writeString(folder.resolve("equivalence.ys"), script);
    Tools.run(folder, "yosys", "-q", "-s", "equivalence.ys");
  }

  private static String side(String name, String flag, List<String> files, String top) {
    return files.stream().collect(Collectors.joining(" ", "read_verilog " + flag, "\n"))
        + "hierarchy -check -top %s%nproc%nflatten%nmemory%nopt_clean%n".formatted(top)
        + "rename %s %s%ndesign -stash %s%n".formatted(top, name, name);
  }

  private static List<String> emit(Design design, EmitOptions options, Path folder)
      throws Exception {
    var emitted = SystemVerilog.emit(design, options.withAssertions(false));
    emitted.writeTo(folder);
    return emitted.files().stream().map(EmittedFile::name).toList();
  }
}
