package org.spatten.verilator.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Packs the generated files into few translation units of like size: parsing Verilator's headers
 * costs as much as compiling 100 kB of code, but every core should have its share.
 */
final class UnitPlan {
  private static final long SMALL_MODEL_BYTES = 120_000;
  private static final long UNIT_BYTES = 150_000;
  private static final String SHIM = "shim";
  private final Path folder;
  private final int cores;
  private final List<String> fastFlags;
  private final List<Unit> units = new ArrayList<>();

  private UnitPlan(Path folder, int cores, Profile profile) {
    this.folder = folder;
    this.cores = cores;
    this.fastFlags = List.of(profile.flag());
  }

  /** The units, those of the fast path first; their files are written to the folder. */
  static List<Unit> make(Path folder, GeneratedFiles files, Profile profile, int cores)
      throws IOException {
    var plan = new UnitPlan(folder, cores, profile);
    var fast = new ArrayList<>(files.fast());
    if (plan.bytes(files.fast()) + plan.bytes(files.slow()) <= SMALL_MODEL_BYTES) {
      fast.addAll(files.slow());
      fast.add(SHIM);
      plan.addUnit("all", fast, plan.fastFlags);
    } else {
      plan.pack("fast", fast, plan.fastFlags);
      plan.addUnit(SHIM + "_unit", List.of(SHIM), plan.fastFlags);
      plan.pack("slow", files.slow(), List.of("-O0"));
    }
    return plan.units;
  }

  private void pack(String name, List<String> files, List<String> flags) throws IOException {
    int bins = (int) Math.max(1, Math.min(2L * cores, bytes(files) / UNIT_BYTES));
    var bin = new ArrayList<List<String>>();
    var filled = new long[bins];
    for (int i = 0; i < bins; i++) {
      bin.add(new ArrayList<>());
    }
    var largestFirst = new ArrayList<>(files);
    largestFirst.sort(Comparator.comparingLong(this::size).reversed());
    for (var file : largestFirst) {
      int emptiest = 0;
      for (int i = 1; i < bins; i++) {
        emptiest = filled[i] < filled[emptiest] ? i : emptiest;
      }
      bin.get(emptiest).add(file);
      filled[emptiest] += size(file);
    }
    for (int i = 0; i < bins; i++) {
      addUnit(name + "_" + i, bin.get(i), flags);
    }
  }

  private void addUnit(String name, List<String> files, List<String> flags) throws IOException {
    var text = new StringBuilder();
    for (var file : files) {
      text.append("#include \"").append(file).append(".cpp\"\n");
    }
    Files.writeString(folder.resolve(name + ".cpp"), text);
    units.add(new Unit(name + ".cpp", flags));
  }

  private long bytes(List<String> files) {
    return files.stream().mapToLong(this::size).sum();
  }

  private long size(String file) {
    return folder.resolve(file + ".cpp").toFile().length();
  }
}
