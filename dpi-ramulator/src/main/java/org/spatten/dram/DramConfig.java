package org.spatten.dram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which memory is behind a port: a preset, or a file in Ramulator 2's YAML. What it means (timing,
 * peak) is known to the model: {@link DramLibrary#describe}.
 *
 * @param name the preset's name or the file's, for reports
 * @param text what the model reads: the preset's name, or the file's contents
 */
public record DramConfig(String name, String text) {
  /** One of the known memories. */
  public static DramConfig of(DramPreset preset) {
    return new DramConfig(preset.id(), preset.id());
  }

  /** Whether it comes from a file, whose contents only the model can check. */
  public boolean isFile() {
    return !name.equals(text);
  }

  /**
   * A preset's name, or the path of a YAML file (anything with a slash or ending in {@code .yaml}
   * or {@code .yml}).
   *
   * @throws DramException for an unknown preset or an unreadable file
   */
  public static DramConfig parse(String presetOrFile) {
    return presetOrFile.matches(".*/.*|.*\\.ya?ml")
        ? ofFile(Path.of(presetOrFile))
        : of(DramPreset.of(presetOrFile));
  }

  /**
   * A file in Ramulator 2's YAML; its contents are checked by the model, not here.
   *
   * @throws DramException for an unreadable file
   */
  public static DramConfig ofFile(Path file) {
    try {
      String text = Files.readString(file);
      return new DramConfig(file.toString(), "# file: " + file + "\n" + text);
    } catch (IOException e) {
      throw new DramException("cannot read the DRAM configuration " + file, e);
    }
  }
}
