package org.spatten.verilator.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.spatten.verilator.cache.BuildCache;
import org.spatten.verilator.cache.ContentHash;
import org.spatten.verilator.shim.ShimResources;
import org.spatten.verilator.tool.Tools;

/** Verilator's run time, each file compiled once for all models and kept in the cache. */
final class RuntimeObjects {
  private final BuildCache cache;
  private final Tools tools;

  RuntimeObjects(BuildCache cache, Tools tools) {
    this.cache = cache;
    this.tools = tools;
  }

  /** Starts the compilation of what the cache lacks; the jobs give the object files, absolute. */
  List<Future<String>> get(List<String> names, WaveFormat wave, Workers workers) {
    var jobs = new ArrayList<Future<String>>();
    for (var name : names) {
      // Only these two look at the wave format.
      boolean writesWaves = name.startsWith("verilated_vcd") || name.startsWith("verilated_fst");
      jobs.add(workers.start(() -> get(name, writesWaves ? wave : WaveFormat.NONE)));
    }
    return jobs;
  }

  private String get(String name, WaveFormat wave) {
    var flags = new ArrayList<>(Compiler.modelFlags(wave));
    flags.add("-O1");
    var header = ShimResources.outputHeader();
    var key =
        new ContentHash()
            .add(tools.verilatorVersion())
            .add(tools.include().toString())
            .add(tools.compilerVersion())
            .add(header.text())
            .add(name)
            .addAll(flags)
            .key();
    var entry =
        cache.get("runtime", key, (result, scratch) -> compile(name, flags, result, scratch));
    return entry.folder().resolve(name + ".o").toString();
  }

  private void compile(String name, List<String> flags, Path result, Path scratch)
      throws IOException {
    var header = ShimResources.outputHeader();
    Files.writeString(scratch.resolve(header.name()), header.text());
    var source = tools.include().resolve(name + ".cpp");
    Files.writeString(scratch.resolve(name + ".cpp"), "#include \"" + source + "\"\n");
    var unit = new Unit(name + ".cpp", flags);
    new Compiler(tools, scratch).compile(unit, "Verilator's " + name + ".cpp");
    Files.move(scratch.resolve(unit.object()), result.resolve(name + ".o"));
  }
}
