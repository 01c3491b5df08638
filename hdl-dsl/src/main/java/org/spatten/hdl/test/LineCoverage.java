package org.spatten.hdl.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.spatten.hdl.coverage.Branch;
import org.spatten.hdl.coverage.Count;
import org.spatten.hdl.ir.SourceLine;

/**
 * How often the lines of a description were reached: the number of cycles outside reset in which
 * control was there, for the statement of the line that was reached most often, summed over all
 * instances. A line of a pure expression counts with its block.
 *
 * @param lines hits of each line that has a statement
 * @param branches hits of each way out of a {@code when} or {@code choose}
 */
public record LineCoverage(SortedMap<SourceLine, Long> lines, SortedMap<Branch, Long> branches) {
  private static final Comparator<SourceLine> ORDER =
      Comparator.comparing(SourceLine::file).thenComparingInt(SourceLine::line);

  static LineCoverage of(List<Count> counts) {
    LineCoverage coverage = new LineCoverage(new TreeMap<>(ORDER), new TreeMap<>());
    Map<String, Map<SourceLine, Long>> instances = new LinkedHashMap<>();
    for (Count count : counts) {
      Map<SourceLine, Long> most =
          instances.computeIfAbsent(count.path(), path -> new LinkedHashMap<>());
      count.counter().lines().forEach(l -> most.merge(l, count.hits(), Long::max));
      count.counter().branches().forEach(b -> coverage.branches.merge(b, count.hits(), Long::sum));
    }
    for (Map<SourceLine, Long> most : instances.values()) {
      most.forEach((line, hits) -> coverage.lines.merge(line, hits, Long::sum));
    }
    return coverage;
  }

  /** The hits of both, such as those of two tests. */
  public LineCoverage plus(LineCoverage other) {
    LineCoverage sum = new LineCoverage(new TreeMap<>(lines), new TreeMap<>(branches));
    other.lines.forEach((line, hits) -> sum.lines.merge(line, hits, Long::sum));
    other.branches.forEach((branch, hits) -> sum.branches.merge(branch, hits, Long::sum));
    return sum;
  }

  /** Hits of a line; 0 when no statement is there. */
  public long hits(String file, int line) {
    return lines.getOrDefault(new SourceLine(file, line), 0L);
  }

  /** How much was reached, and what was not. */
  public String text() {
    StringBuilder text = new StringBuilder("lines: ");
    text.append(ratio(lines)).append('\n');
    lines.forEach((line, hits) -> text.append(hits > 0 ? "" : "  never " + line + "\n"));
    text.append("branches: ").append(ratio(branches)).append('\n');
    branches.forEach(
        (branch, hits) ->
            text.append(
                hits > 0 ? "" : "  never " + branch.at() + " branch " + branch.index() + "\n"));
    return text.toString();
  }

  private static String ratio(Map<?, Long> hits) {
    return hits.values().stream().filter(n -> n > 0).count() + " of " + hits.size();
  }

  /**
   * Writes an lcov tracefile, as {@code genhtml --branch-coverage} and editors read it.
   *
   * @param sources folders to search for the Java files; files that are not there are left out
   * @throws IllegalArgumentException when two files there have one name
   */
  public void writeLcov(Path file, Path... sources) {
    SourceFiles files = new SourceFiles(List.of(sources));
    List<String> text = new ArrayList<>();
    text.add("TN:");
    lines.keySet().stream()
        .map(SourceLine::file)
        .distinct()
        .forEach(name -> files.find(name).ifPresent(path -> addFile(name, path, text)));
    try {
      Files.write(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the coverage " + file, e);
    }
  }

  private void addFile(String name, Path path, List<String> text) {
    text.add("SF:" + path.toAbsolutePath().normalize());
    long reached = 0;
    long all = 0;
    for (Map.Entry<Branch, Long> entry : branches.entrySet()) {
      Branch branch = entry.getKey();
      if (branch.at().file().equals(name)) {
        long line = hits(name, branch.at().line());
        String taken = line == 0 ? "-" : entry.getValue().toString();
        text.add("BRDA:" + branch.at().line() + ",0," + branch.index() + "," + taken);
        reached += entry.getValue() > 0 ? 1 : 0;
        all++;
      }
    }
    text.add("BRF:" + all);
    text.add("BRH:" + reached);
    reached = 0;
    all = 0;
    for (Map.Entry<SourceLine, Long> entry : lines.entrySet()) {
      if (entry.getKey().file().equals(name)) {
        text.add("DA:" + entry.getKey().line() + "," + entry.getValue());
        reached += entry.getValue() > 0 ? 1 : 0;
        all++;
      }
    }
    text.add("LF:" + all);
    text.add("LH:" + reached);
    text.add("end_of_record");
  }
}
