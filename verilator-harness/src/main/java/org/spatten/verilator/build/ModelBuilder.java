package org.spatten.verilator.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.spatten.verilator.cache.BuildCache;
import org.spatten.verilator.cache.ContentHash;
import org.spatten.verilator.shim.ShimResources;
import org.spatten.verilator.shim.ShimWriter;
import org.spatten.verilator.source.ModelSource;
import org.spatten.verilator.tool.Tools;

/** Compiles models, or finds them in the cache. Several threads may use it. */
public final class ModelBuilder {
  private final BuildCache cache;
  private final Tools tools;
  private final int jobs;

  /** A builder that uses the cache and the programs given. */
  public ModelBuilder(BuildCache cache, Tools tools) {
    this(cache, tools, Runtime.getRuntime().availableProcessors());
  }

  /** A builder that runs at most so many compilers at a time. */
  public ModelBuilder(BuildCache cache, Tools tools, int jobs) {
    if (jobs < 1) {
      throw new IllegalArgumentException("a builder needs at least one job, not " + jobs);
    }
    this.cache = cache;
    this.tools = tools;
    this.jobs = jobs;
  }

  /** The model's library, built unless the cache has it. */
  public CompiledModel build(ModelSource source, BuildOptions options, BuildProgress progress) {
    var clock = new BuildClock(progress);
    var key = key(source, options);
    var name = "lib" + source.top() + "-" + key + ".so";
    var entry =
        cache.get(
            "models",
            key,
            (result, scratch) -> make(source, options, clock, result.resolve(name), scratch));
    return new CompiledModel(
        entry.folder().resolve(name), source, options, entry.reused(), clock.seconds());
  }

  private void make(
      ModelSource source, BuildOptions options, BuildClock clock, Path library, Path scratch)
      throws IOException {
    clock.step("verilating " + source.top());
    var folder = Verilation.run(scratch, source, options);
    var files = GeneratedFiles.read(folder);
    var compiler = new Compiler(tools, folder);
    var units = units(folder, source, options, files);
    List<String> objects;
    try (var workers = new Workers(jobs)) {
      var started = new AtomicInteger();
      var compilations = new ArrayList<Future<String>>();
      for (var unit : units) {
        compilations.add(
            workers.start(
                () -> {
                  clock.step("compiling " + started.incrementAndGet() + " of " + units.size());
                  compiler.compile(unit, source.top() + " (" + unit.file() + ")");
                  return unit.object();
                }));
      }
      compilations.addAll(
          new RuntimeObjects(cache, tools).get(files.runtime(), options.wave(), workers));
      objects = Workers.await(compilations);
    }
    clock.step("linking " + source.top());
    Files.writeString(folder.resolve("exports.map"), versionScript(source));
    compiler.link(objects, "exports.map", options.wave(), library);
  }

  private List<Unit> units(
      Path folder, ModelSource source, BuildOptions options, GeneratedFiles files)
      throws IOException {
    var common = Compiler.modelFlags(options.wave());
    var units = new ArrayList<Unit>();
    for (var unit : UnitPlan.make(folder, files, options.profile(), jobs)) {
      var flags = new ArrayList<>(common);
      flags.addAll(unit.flags());
      units.add(new Unit(unit.file(), flags));
    }
    for (var part : source.natives()) {
      if (part.compiled()) {
        units.add(new Unit(part.file().name(), Compiler.nativeFlags(part.flags())));
      }
    }
    return units;
  }

  private static String versionScript(ModelSource source) {
    var names = source.exports().stream().map(n -> " " + n + ";").collect(Collectors.joining());
    return "{ global: spatten_*;" + names + " local: *; };\n";
  }

  private String key(ModelSource source, BuildOptions options) {
    var hash =
        new ContentHash()
            .add(tools.verilatorVersion())
            .add(tools.compilerVersion())
            .add(source.top())
            .add(ShimWriter.write(source))
            .add(versionScript(source))
            .add(options.profile().flag())
            .addAll(Verilation.flags(options))
            .addAll(Compiler.modelFlags(options.wave()));
    for (var header : ShimResources.headers()) {
      hash.add(header.text());
    }
    hash.add(source.files().size() + " files");
    for (var file : source.files()) {
      hash.add(file.name()).add(file.text());
    }
    for (var part : source.natives()) {
      hash.add(part.file().name()).add(part.file().text());
      hash.addAll(Compiler.nativeFlags(part.flags()));
    }
    return hash.key();
  }
}
