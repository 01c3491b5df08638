package org.spatten.hdl.firrtl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The FIRRTL of a design.
 *
 * @param name of the circuit
 * @param text the circuit, with its annotations
 * @param memoryFiles initial words of the memories that are also written, which FIRRTL itself
 *     cannot hold; an annotation names each file, and firtool's Verilog reads it at the start
 */
public record FirrtlDesign(String name, String text, List<MemoryFile> memoryFiles) {
  /** Words for {@code $readmemh}, one a line. */
  public record MemoryFile(String name, String text) {}

  public FirrtlDesign {
    memoryFiles = List.copyOf(memoryFiles);
  }

  /** Writes {@code name.fir} and the memory files into a folder, which is made when absent. */
  public void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name + ".fir"), text, StandardCharsets.UTF_8);
    for (var file : memoryFiles) {
      Files.writeString(folder.resolve(file.name()), file.text(), StandardCharsets.UTF_8);
    }
  }
}
