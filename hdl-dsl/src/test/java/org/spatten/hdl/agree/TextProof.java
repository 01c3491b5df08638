package org.spatten.hdl.agree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.verilog.EmitOptions;
import org.spatten.hdl.verilog.EmittedDesign;
import org.spatten.hdl.verilog.Language;
import org.spatten.hdl.verilog.SystemVerilog;
import org.spatten.hdl.verilog.Tools;

/**
 * Has Yosys prove, module by module, that two texts of a design are one circuit.
 *
 * <p>Registers, memories and instances of one name become ports of both sides: what is stored in
 * them or comes out of them is any value, the same on both sides, and what goes into them, clocks
 * and reset values included, has to be equal. Memories and instances need equal parameters, so
 * first words are compared too. What is left is combinational; merging equal cells decides nearly
 * all of it, wide products and divisions included, and a SAT solver the rest.
 */
final class TextProof {
  static final String NOT_DECIDED = "not decided";

  /** Seconds of CPU for one design, whatever else the machine does. */
  private static final int SECONDS = 30;

  private static final int SOLVER_SECONDS = 10;

  private TextProof() {}

  /** What stands against a proof; empty when there is one. */
  static String of(Design design, Path folder) throws IOException, InterruptedException {
    return of(design, oldText(design), folder);
  }

  static EmittedDesign oldText(Design design) {
    return text(design, Language.VERILOG_2005);
  }

  /** The text without arrays of registers, whose words Yosys would not know as registers. */
  private static EmittedDesign text(Design design, Language language) {
    var plain = EmitOptions.DEFAULT.withAssertions(false).withLaneLoops(false);
    return SystemVerilog.emit(design, plain.withLanguage(language));
  }

  /** As {@link #of(Design, Path)}, for a Verilog-2005 that is given. */
  static String of(Design design, EmittedDesign oldText, Path folder)
      throws IOException, InterruptedException {
    var text = text(design, Language.SYSTEM_VERILOG);
    text.writeTo(folder.resolve("sv"));
    oldText.writeTo(folder.resolve("v"));
    var script =
        side("-sv", "sv", text, "gold")
            + side("", "v", oldText, "gate")
            + design.modules().stream().map(m -> module(m.name())).collect(Collectors.joining());
    Files.writeString(folder.resolve("proof.ys"), script);
    return verdict(
        design.top().name(),
        Tools.output(
            folder,
            List.of(
                "bash",
                "-c",
                "ulimit -t " + SECONDS + "; yosys -q -s proof.ys && echo proved || echo code $?")));
  }

  private static String side(String flag, String folder, EmittedDesign text, String name) {
    var files = text.files().stream().map(f -> folder + "/" + f.name());
    return """
        read_verilog -nomem2reg %s %s
        hierarchy -check
        proc
        memory_collect
        opt_clean
        select -assert-none w:* a:init %%i
        setundef -undriven -zero
        setundef -zero
        design -save %s
        design -reset
        """
        .formatted(flag, files.collect(Collectors.joining(" ")), name);
  }

  private static String module(String name) {
    return """
        design -load gold
        rename %1$s gold
        design -copy-from gate -as gate %1$s
        expose -shared -dff -evert -evert-dff gold gate
        opt_clean gold gate
        select -assert-none gold/t:*ff* gold/t:*latch* gold/t:$sr gold/t:$mem*
        miter -equiv -flatten gold gate miter
        hierarchy -top miter
        opt -fine
        sat -verify -timeout %2$d -prove trigger 0 miter
        """
        .formatted(name, SOLVER_SECONDS);
  }

  private static String verdict(String name, String output) {
    if (output.endsWith("proved\n")) {
      return "";
    }
    boolean late = output.contains("code 137\n") || output.contains("did time out");
    return (late ? name + " " + NOT_DECIDED + ": no time left\n" : name + ": ") + output;
  }
}
