package org.spatten.hdl.verilog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The text of a design.
 *
 * @param files in compile order, children before parents
 * @param memories a JSON array of the distinct memories, their ports and where they stand
 */
public record EmittedDesign(List<EmittedFile> files, String memories) {
  public EmittedDesign {
    files = List.copyOf(files);
  }

  /** The names of the files in compile order, one a line. */
  public String filelist() {
    var list = new StringBuilder();
    for (var file : files) {
      list.append(file.name()).append('\n');
    }
    return list.toString();
  }

  /**
   * Writes every file, {@code filelist.f} and {@code memories.json} into a folder, which is made
   * when absent.
   */
  public void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (var file : files) {
      Files.writeString(folder.resolve(file.name()), file.text(), StandardCharsets.UTF_8);
    }
    Files.writeString(folder.resolve("filelist.f"), filelist(), StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("memories.json"), memories, StandardCharsets.UTF_8);
  }
}
