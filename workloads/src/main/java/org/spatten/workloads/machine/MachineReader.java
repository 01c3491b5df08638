package org.spatten.workloads.machine;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.spatten.workloads.InputException;

/**
 * Finds the machine a user means: a name, or a YAML file of {@code name: value} lines in which
 * {@code base} says from which named machine the rest is taken, and settings that replace both.
 */
public final class MachineReader {
  private MachineReader() {}

  /**
   * Reads a machine.
   *
   * @param nameOrFile {@code eighth}, {@code full} or a YAML file
   * @param overrides settings of the command line
   * @param dram memory of the command line, else the machine's own
   * @throws InputException with file and line, what was found and what to write
   */
  public static Machine read(
      String nameOrFile, Map<Setting, Integer> overrides, Optional<String> dram) {
    Optional<MachineSettings> named = MachineSettings.named(nameOrFile);
    MachineSettings settings = named.isPresent() ? named.get() : file(nameOrFile);
    overrides.forEach(settings::set);
    dram.ifPresent(settings::dram);
    try {
      return settings.machine(nameOrFile);
    } catch (IllegalArgumentException e) {
      throw new InputException(nameOrFile + ": " + e.getMessage());
    }
  }

  private static MachineSettings file(String name) {
    Path path = Path.of(name);
    if (!Files.isRegularFile(path)) {
      throw new InputException(
          "unknown configuration \"" + name + "\"; write eighth, full or the name of a YAML file");
    }
    try (JsonParser in = new YAMLFactory().createParser(path.toFile())) {
      return parse(name, in);
    } catch (JsonParseException e) {
      throw new InputException(
          name,
          e.getLocation().getLineNr(),
          "not YAML: " + e.getOriginalMessage().lines().findFirst().orElse(""));
    } catch (IOException e) {
      throw new InputException(name + ": cannot be read: " + e.getMessage());
    }
  }

  private static MachineSettings parse(String file, JsonParser in) throws IOException {
    if (in.nextToken() != JsonToken.START_OBJECT) {
      throw new InputException(file, 1, "write lines of the form \"name: value\"");
    }
    MachineSettings settings = MachineSettings.named("eighth").orElseThrow();
    Map<Setting, Integer> found = new EnumMap<>(Setting.class);
    Optional<String> dram = Optional.empty();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String key = in.currentName();
      int line = in.currentLocation().getLineNr();
      JsonToken token = in.nextToken();
      String text = in.getText();
      if (key.equals("base")) {
        settings =
            MachineSettings.named(text)
                .orElseThrow(
                    () ->
                        new InputException(
                            file, line, "base is \"" + text + "\"; it must be eighth or full"));
      } else if (key.equals("dram")) {
        dram = Optional.of(text);
      } else {
        Setting setting = Setting.named(key).orElseThrow(() -> unknown(file, line, key));
        if (token != JsonToken.VALUE_NUMBER_INT) {
          throw new InputException(file, line, key + " is \"" + text + "\"; write a whole number");
        }
        found.put(setting, in.getIntValue());
      }
    }
    found.forEach(settings::set);
    dram.ifPresent(settings::dram);
    return settings;
  }

  private static InputException unknown(String file, int line, String key) {
    return new InputException(
        file,
        line,
        "unknown setting \"" + key + "\"; the settings are base, dram, " + Setting.titles());
  }
}
