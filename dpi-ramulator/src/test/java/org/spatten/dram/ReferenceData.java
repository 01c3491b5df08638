package org.spatten.dram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The reference runs beside the repository, unpacked; there may be none. */
final class ReferenceData {
  private static final Path ROOT = Path.of("../../shared/reference/dram");

  /**
   * One measured run.
   *
   * @param preset that must reproduce it
   */
  record Run(String preset, String name, String trace, Path expected) {
    String maxOutstanding() {
      String limit = name.replaceAll(".*\\.p", "");
      return limit.equals("inf") ? "0" : limit;
    }

    String realWrites() {
      return name.contains("realw") ? "1" : "0";
    }

    String useCycles() {
      return trace.startsWith("burst") || trace.startsWith("poisson") ? "1" : "0";
    }

    Path traceFile() {
      return unpack(ROOT.resolve("traces").resolve(trace + ".trace.gz"));
    }

    Path expectedFile() {
      return unpack(expected);
    }
  }

  private ReferenceData() {}

  static boolean present() {
    return Files.isDirectory(ROOT);
  }

  /** Every run, with the preset that claims to reproduce it. */
  static List<Run> all() {
    return Stream.of(
            runs("hbm2", "ramulator2-hbm2"),
            runs("ddr4", "ramulator2-ddr4"),
            runs("hbm2-2.1", "hbm2"))
        .flatMap(List::stream)
        .toList();
  }

  /** All runs of a folder of the data. */
  static List<Run> runs(String folder, String preset) {
    if (!present()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
      return files
          .sorted()
          .map(
              file -> {
                String name = file.getFileName().toString().replace(".csv.gz", "");
                return new Run(preset, name, name.replaceAll("\\..*", ""), file);
              })
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path unpack(Path file) {
    String name = file.getParent().getFileName() + "-" + file.getFileName();
    Path unpacked = NativePrograms.FOLDER.resolve(name.replace(".gz", ""));
    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
      Files.createDirectories(NativePrograms.FOLDER);
      Files.copy(in, unpacked, StandardCopyOption.REPLACE_EXISTING);
      return unpacked;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
