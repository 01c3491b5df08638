package org.spatten.verilator.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.spatten.verilator.cache.BuildCache;
import org.spatten.verilator.cache.ContentHash;
import org.spatten.verilator.shim.ShimResources;
import org.spatten.verilator.tool.Tools;

/** Verilator's run time, compiled once for all models and kept in the cache. */
final class RuntimeObjects {
  private final BuildCache cache;
  private final Tools tools;

  RuntimeObjects(BuildCache cache, Tools tools) {
    this.cache = cache;
    this.tools = tools;
  }

  /** The object files, absolute. */
  List<String> get(List<String> names, WaveFormat wave, Workers workers) {
    var flags = new ArrayList<>(Compiler.modelFlags(wave));
    flags.add("-O2");
    var header = ShimResources.outputHeader();
    var key =
        new ContentHash()
            .add(tools.verilatorVersion())
            .add(tools.include().toString())
            .add(tools.compilerVersion())
            .add(header.text())
            .addAll(names)
            .addAll(flags)
            .key();
    var entry =
        cache.get(
            "runtime",
            key,
            (result, scratch) -> {
              Files.writeString(scratch.resolve(header.name()), header.text());
              compile(names, flags, result, scratch, workers);
            });
    return names.stream().map(n -> entry.folder().resolve(n + ".o").toString()).toList();
  }

  private void compile(
      List<String> names, List<String> flags, Path result, Path scratch, Workers workers)
      throws IOException {
    var compiler = new Compiler(tools, scratch);
    var jobs = new ArrayList<Future<?>>();
    for (var name : names) {
      var source = tools.include().resolve(name + ".cpp");
      Files.writeString(scratch.resolve(name + ".cpp"), "#include \"" + source + "\"\n");
      var unit = new Unit(name + ".cpp", flags);
      jobs.add(workers.start(() -> compiler.compile(unit, "Verilator's " + name + ".cpp")));
    }
    Workers.await(jobs);
    for (var name : names) {
      Files.move(
          scratch.resolve(new Unit(name + ".cpp", flags).object()),
          result.resolve(name + ".o"),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
