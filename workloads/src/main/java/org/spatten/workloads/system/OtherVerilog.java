package org.spatten.workloads.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.spatten.verilator.source.ModelPort;
import org.spatten.verilator.source.ModelSource;
import org.spatten.verilator.source.SourceFile;
import org.spatten.workloads.InputException;

/**
 * The accelerator as Verilog of a user: what another tool made of the emitted text, or the text of
 * other options. It takes the accelerator's place in the simulated system.
 */
public final class OtherVerilog {
  private static final String ACCELERATOR = "sp_atten";
  private static final Set<String> SYSTEM =
      Set.of("sp_atten_system.sv", DramModules.MODULE + ".sv");
  private static final String LIST = "filelist.f";
  private static final int NAMED_DIFFERENCES = 3;

  private final Path place;
  private final List<SourceFile> files;
  private final Map<String, ModelPort> ports;

  private OtherVerilog(Path place, List<SourceFile> files) {
    this.place = place;
    this.files = files;
    this.ports =
        ports(files)
            .orElseThrow(() -> new InputException(place + ": holds no module " + ACCELERATOR));
  }

  /**
   * Reads a file, the files that {@code filelist.f} of a folder names, or without one all {@code
   * .sv} and {@code .v} files of the folder; headers beside them too.
   *
   * @throws InputException when something is not there or cannot be read
   */
  public static OtherVerilog read(Path place) {
    try {
      return new OtherVerilog(place, files(place));
    } catch (IOException e) {
      throw new InputException(place + ": cannot be read: " + e.getMessage());
    }
  }

  private static List<SourceFile> files(Path place) throws IOException {
    if (Files.isRegularFile(place)) {
      return List.of(file(place));
    }
    if (!Files.isDirectory(place)) {
      throw new InputException(place + ": there is no such file or folder");
    }
    List<SourceFile> files = new ArrayList<>();
    boolean listed = Files.exists(place.resolve(LIST));
    if (listed) {
      for (String line : Files.readAllLines(place.resolve(LIST))) {
        if (!line.isBlank()) {
          files.add(listed(place, line.strip()));
        }
      }
    }
    try (Stream<Path> all = Files.list(place)) {
      String wanted = listed ? ".*\\.s?vh" : ".*\\.s?vh?";
      for (Path path : all.filter(p -> p.toString().matches(wanted)).sorted().toList()) {
        files.add(file(path));
      }
    }
    return files;
  }

  private static SourceFile listed(Path place, String name) throws IOException {
    Path path = place.resolve(name);
    if (!Files.isRegularFile(path)) {
      throw new InputException(place.resolve(LIST) + ": there is no file " + name);
    }
    return file(path);
  }

  private static SourceFile file(Path path) throws IOException {
    String name = path.getFileName().toString();
    if (SYSTEM.contains(name)) {
      throw new InputException(path + ": is part of the simulated system; leave it out");
    }
    return new SourceFile(name, Files.readString(path));
  }

  /**
   * The system with this accelerator instead of its own.
   *
   * @param configuration its name, for messages
   * @throws InputException when the ports differ
   */
  public ModelSource in(ModelSource system, String configuration) {
    requireSame(ports(system.files()).orElseThrow(), configuration);
    List<SourceFile> all = new ArrayList<>(files);
    system.files().stream().filter(file -> SYSTEM.contains(file.name())).forEach(all::add);
    return system.withFiles(all);
  }

  private static Optional<Map<String, ModelPort>> ports(List<SourceFile> files) {
    return files.stream()
        .flatMap(file -> VerilogPorts.find(ACCELERATOR, file.text()).stream())
        .findFirst();
  }

  private void requireSame(Map<String, ModelPort> expected, String configuration) {
    List<String> differences = new ArrayList<>();
    expected.forEach((name, port) -> difference(port).ifPresent(differences::add));
    ports.keySet().stream()
        .filter(name -> !expected.containsKey(name))
        .forEach(name -> differences.add(name + " is too many"));
    if (!differences.isEmpty()) {
      int more = differences.size() - NAMED_DIFFERENCES;
      throw new InputException(
          "%s: the ports of %s are not those of configuration %s: %s%s; emit it with the same --config and options of the machine, and with observation"
              .formatted(
                  place,
                  ACCELERATOR,
                  configuration,
                  String.join(
                      ", ",
                      differences.subList(0, Math.min(differences.size(), NAMED_DIFFERENCES))),
                  more > 0 ? " and " + more + " more" : ""));
    }
  }

  private Optional<String> difference(ModelPort expected) {
    String name = expected.name();
    ModelPort found = ports.get(name);
    if (found == null) {
      return Optional.of(name + " is missing");
    }
    if (found.direction() != expected.direction()) {
      return Optional.of(name + (expected.isInput() ? " is not an input" : " is not an output"));
    }
    if (found.width() == VerilogPorts.UNKNOWN) {
      return Optional.of(name + " has no width in numbers");
    }
    return found.width() == expected.width()
        ? Optional.empty()
        : Optional.of(
            "%s has %d bits instead of %d".formatted(name, found.width(), expected.width()));
  }
}
