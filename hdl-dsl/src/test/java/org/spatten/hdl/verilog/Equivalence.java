package org.spatten.hdl.verilog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.spatten.hdl.ir.Design;

/** Has Yosys prove that two texts are one circuit. */
public final class Equivalence {
  /**
   * One of the two texts.
   *
   * @param top the top module
   * @param renames commands of Yosys that give state the name that the other text has for it
   */
  public record Side(EmittedDesign design, String top, Language language, String renames) {
    /** A text whose state needs no other names. */
    public Side(EmittedDesign design, String top, Language language) {
      this(design, top, language, "");
    }

    private String script(String name, Path folder) throws IOException {
      design.writeTo(folder.resolve(name));
      var files = design.files().stream().map(f -> name + "/" + f.name());
      var read = language.isOld() ? "read_verilog " : "read_verilog -sv ";
      return files.collect(Collectors.joining(" ", read, "\n"))
          + "hierarchy -check -top %s%nproc%nflatten%nmemory%nasync2sync%nopt_clean%n"
              .formatted(top)
          + (renames.isEmpty() ? "" : "cd %s%n%scd ..%n".formatted(top, renames))
          + "rename %s %s%ndesign -stash %s%n".formatted(top, name, name);
    }
  }

  private Equivalence() {}

  /** Compares the SystemVerilog and the Verilog-2005 of a design. */
  static void prove(Design design, Path folder) throws Exception {
    prove(design, design, folder);
  }

  /** Compares the SystemVerilog of one design with the Verilog-2005 of another of that name. */
  static void prove(Design one, Design other, Path folder) throws Exception {
    prove(side(one, Language.SYSTEM_VERILOG), side(other, Language.VERILOG_2005), folder);
  }

  /** Fails when the proof does, with what Yosys says. */
  public static void prove(Side gold, Side gate, Path folder) throws Exception {
    var script =
        gold.script("gold", folder)
            + gate.script("gate", folder)
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
    Tools.run(folder, List.of("yosys", "-q", "-s", "equivalence.ys"));
  }

  private static Side side(Design design, Language language) {
    var options = EmitOptions.DEFAULT.withAssertions(false).withLanguage(language);
    return new Side(SystemVerilog.emit(design, options), design.top().name(), language);
  }
}
