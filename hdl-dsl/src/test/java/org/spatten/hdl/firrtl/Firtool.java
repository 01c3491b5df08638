package org.spatten.hdl.firrtl;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.ir.Module;
import org.spatten.hdl.verilog.Tools;

/**
 * The compiler of FIRRTL, where there is one: {@code -Dspatten.firtool=PATH}, which the Maven
 * profile {@code firtool} sets, or {@code firtool} among the programs of the system.
 */
public final class Firtool {
  /** Options by which old simulators and Yosys read the Verilog. */
  private static final String STYLE =
      "--lowering-options=disallowLocalVariables,disallowPackedArrays,noAlwaysComb";

  private final Path program;

  private Firtool(Path program) {
    this.program = program;
  }

  /** The program, if there is one. */
  public static Optional<Firtool> find() {
    var given = System.getProperty("spatten.firtool", "");
    // The archive that the profile unpacks keeps no permissions.
    boolean runs = given.isEmpty() || new File(given).setExecutable(true);
    var places =
        given.isEmpty()
            ? Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "firtool"))
            : Stream.of(Path.of(given));
    return places.filter(p -> runs && Files.isExecutable(p)).findFirst().map(Firtool::new);
  }

  /** The program; without one the test is skipped. */
  public static Firtool required() {
    var found = find();
    assumeTrue(
        found.isPresent(),
        "no firtool: build with -Pfirtool, give -Dspatten.firtool=PATH or put it on the PATH");
    return found.get();
  }

  /** Modules of several designs as one, those of one name once; the last top is the top. */
  public static Design together(List<Design> designs) {
    Map<String, Module> modules = new LinkedHashMap<>();
    designs.forEach(d -> d.modules().forEach(m -> modules.putIfAbsent(m.name(), m)));
    return new Design(List.copyOf(modules.values()));
  }

  /**
   * Writes the design and firtool's Verilog of it, {@code file}; fails at any remark of firtool.
   */
  public void verilog(Design design, Path folder, String file, String... more) throws Exception {
    var emitted = Firrtl.emit(design);
    emitted.writeTo(folder);
    var command = new ArrayList<String>();
    command.addAll(List.of(program.toString(), "--format=fir", emitted.name() + ".fir"));
    command.addAll(List.of("-o", file, STYLE));
    command.addAll(Arrays.asList(more));
    String remarks = Tools.run(folder, command);
    if (!remarks.isEmpty()) {
      throw new AssertionError(remarks);
    }
  }
}
