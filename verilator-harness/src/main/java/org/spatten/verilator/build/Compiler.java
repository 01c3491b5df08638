package org.spatten.verilator.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.spatten.verilator.shim.ShimResources;
import org.spatten.verilator.tool.ToolException;
import org.spatten.verilator.tool.ToolProcess;
import org.spatten.verilator.tool.Tools;

/** Calls the C++ compiler in one folder. */
final class Compiler {
  private static final String PROGRAM = "g++";

  /** Without these a second model would run the first one's code, or never be unloaded. */
  private static final List<String> LIBRARY_FLAGS = List.of("-fPIC", "-fno-gnu-unique");

  private static final List<String> MODEL_FLAGS =
      List.of(
          "-fvisibility=hidden",
          "-faligned-new",
          "-w",
          "-DVM_COVERAGE=0",
          "-DVM_SC=0",
          "-DVL_USER_FINISH",
          "-DVL_USER_STOP",
          "-DVL_USER_FATAL",
          "-include",
          ShimResources.OUTPUT_HEADER);

  private final Tools tools;
  private final Path folder;

  Compiler(Tools tools, Path folder) {
    this.tools = tools;
    this.folder = folder;
  }

  /** The flags of all code from Verilator, as they count for the cache. */
  static List<String> modelFlags(WaveFormat wave) {
    var flags = new ArrayList<>(LIBRARY_FLAGS);
    flags.addAll(MODEL_FLAGS);
    flags.addAll(wave.defines());
    return flags;
  }

  /** The flags of a user's C++. */
  static List<String> nativeFlags(List<String> own) {
    var flags = new ArrayList<>(LIBRARY_FLAGS);
    flags.add("-O2");
    flags.addAll(own);
    return flags;
  }

  /** Compiles a unit to its object in the folder. */
  void compile(Unit unit, String subject) {
    var command = new ArrayList<String>();
    tools.compilerCache().ifPresent(cache -> command.add(cache.toString()));
    command.add(PROGRAM);
    command.addAll(unit.flags());
    command.addAll(List.of("-I.", "-I" + tools.include(), "-I" + tools.include() + "/vltstd"));
    command.addAll(List.of("-c", unit.file(), "-o", unit.object()));
    var result = ToolProcess.runKnown(folder, command);
    if (result.output().contains("zlib.h: No such file")) {
      throw ToolException.missingHeader("zlib.h", "zlib1g-dev");
    }
    if (!result.good()) {
      throw ToolException.failed(PROGRAM, subject, result.output());
    }
  }

  /** Links objects to a library that shows only the functions of the version script. */
  void link(List<String> objects, String versionScript, WaveFormat wave, Path library) {
    var command = new ArrayList<>(List.of(PROGRAM, "-shared", "-Wl,-Bsymbolic", "-Wl,-z,defs"));
    command.add("-Wl,--version-script=" + versionScript);
    command.addAll(objects);
    command.addAll(wave.libraries());
    command.addAll(List.of("-pthread", "-latomic", "-o", library.toString()));
    var result = ToolProcess.runKnown(folder, command);
    if (!result.good()) {
      throw ToolException.failed("the linker", library.getFileName().toString(), result.output());
    }
  }
}
