package org.spatten.verilator.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.spatten.verilator.shim.ShimResources;
import org.spatten.verilator.shim.ShimWriter;
import org.spatten.verilator.source.ModelSource;
import org.spatten.verilator.source.SourceFile;
import org.spatten.verilator.tool.ToolException;
import org.spatten.verilator.tool.ToolProcess;

/** Calls Verilator and lays its output, the shim and the user's C++ in one folder. */
final class Verilation {
  private static final String OUTPUT = "obj";

  /** Lets all signals be read, not written, which leaves more to optimise. */
  private static final SourceFile READABLE =
      new SourceFile("inside.vlt", "`verilator_config\npublic_flat_rd -module \"*\" -var \"*\"\n");

  private Verilation() {}

  /** Flags of every model; never {@code --x-initial-edge}, see Verilator's issue 4424. */
  static List<String> flags(BuildOptions options) {
    var flags =
        new ArrayList<>(
            List.of(
                "--cc",
                "--assert",
                "--x-initial",
                "unique",
                "--timescale-override",
                "1ns/1ps",
                "-Wno-SYMRSVDWORD",
                "--output-split",
                "5000",
                "--output-split-cfuncs",
                "500",
                "--prefix",
                ShimWriter.CLASS));
    flags.addAll(options.wave().verilatorFlags());
    flags.addAll(options.verilatorFlags());
    return flags;
  }

  /** Runs Verilator in the folder; the C++ is in the folder returned. */
  static Path run(Path folder, ModelSource source, BuildOptions options) throws IOException {
    var command = new ArrayList<>(List.of("verilator"));
    command.addAll(flags(options));
    command.addAll(List.of("--Mdir", OUTPUT, "--top-module", source.top(), "-I."));
    for (var file : source.files()) {
      write(folder, file);
      if (file.name().matches(".*\\.s?v")) {
        command.add(file.name());
      }
    }
    if (source.inside()) {
      write(folder, READABLE);
      command.add(READABLE.name());
    }
    var result = ToolProcess.runKnown(folder, command);
    if (!result.good()) {
      throw ToolException.failed("verilator", source.top(), result.output());
    }
    var output = folder.resolve(OUTPUT);
    write(output, new SourceFile("shim.cpp", ShimWriter.write(source)));
    for (var header : ShimResources.headers()) {
      write(output, header);
    }
    for (var part : source.natives()) {
      write(output, part.file());
    }
    return output;
  }

  private static void write(Path folder, SourceFile file) throws IOException {
    Files.writeString(folder.resolve(file.name()), file.text());
  }
}
