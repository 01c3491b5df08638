package org.spatten.verilator.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spatten.hdl.engine.SimulationEngine;
import org.spatten.hdl.engine.SimulationOptions;
import org.spatten.hdl.engine.SimulationSession;
import org.spatten.hdl.firrtl.Firrtl;
import org.spatten.hdl.ir.Design;
import org.spatten.hdl.verilog.EmitOptions;
import org.spatten.verilator.build.BuildOptions;
import org.spatten.verilator.build.BuildProgress;
import org.spatten.verilator.build.ModelBuilder;
import org.spatten.verilator.cache.BuildCache;
import org.spatten.verilator.model.OpenOptions;
import org.spatten.verilator.model.VerilatedModel;
import org.spatten.verilator.source.SourceFile;
import org.spatten.verilator.tool.ToolProcess;
import org.spatten.verilator.tool.Tools;

/** Verilator on what firtool makes of the design's FIRRTL; layers are bound. */
record FirtoolEngine(Path program) implements SimulationEngine {
  /** Skips the test without {@code -Dspatten.firtool=PATH}, which Maven's profile gives. */
  static FirtoolEngine required() {
    var program = Path.of(System.getProperty("spatten.firtool", ""));
    // The archive that the profile unpacks keeps no permissions.
    assumeTrue(
        Files.isRegularFile(program) && program.toFile().setExecutable(true),
        "no firtool: build with -Pfirtool or give -Dspatten.firtool=PATH");
    return new FirtoolEngine(program.toAbsolutePath());
  }

  @Override
  public String name() {
    return "firtool";
  }

  @Override
  public SimulationSession open(Design design, SimulationOptions options) {
    var source = DesignModel.of(design, EmitOptions.DEFAULT).withFiles(verilog(design));
    var model =
        new ModelBuilder(BuildCache.ofUser(), Tools.find())
            .build(source, BuildOptions.DEFAULT, BuildProgress.SILENT);
    var opened = VerilatedModel.open(model, OpenOptions.DEFAULT.withSeed((int) options.seed()));
    return new VerilatorSession(opened, design, Optional.empty());
  }

  /**
   * Firtool's text. The place is the same each time, so that the model is found again, and below
   * the present folder, in which a model looks for the first words of memories.
   */
  private List<SourceFile> verilog(Design design) {
    var circuit = Firrtl.emit(design);
    var place = Path.of("target", "firtool", circuit.name());
    try {
      circuit.writeTo(place);
      var verilog = Files.createTempDirectory(place, "verilog");
      var command =
          List.of(
              program.toString(),
              circuit.name() + ".fir",
              "--split-verilog",
              "-o",
              verilog.getFileName().toString());
      var result = ToolProcess.runKnown(place, command);
      assertThat(result.good()).as(result.output()).isTrue();
      assertThat(result.output()).isEmpty();
      var files = new ArrayList<SourceFile>();
      try (var all = Files.list(verilog)) {
        for (var file : all.filter(f -> f.toString().endsWith(".sv")).sorted().toList()) {
          var text = Files.readString(file).replace("$readmemh(\"", "$readmemh(\"" + place + "/");
          files.add(new SourceFile(file.getFileName().toString(), text));
        }
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
