package org.spatten.dram;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The model's sources, to compile into a simulation: one SystemVerilog module ({@code dram_axi4})
 * and one C++ file that needs no include folder.
 */
public final class DramSources {
  /** Name of the SystemVerilog file. */
  public static final String SYSTEM_VERILOG_NAME = "dram_axi4.sv";

  /** Name of the C++ file. */
  public static final String CPP_NAME = "spatten_dram.cpp";

  /** What the C++ compiler needs besides its optimisation level. */
  public static final List<String> CPP_FLAGS = List.of("-std=c++20", "-O2");

  /** The C functions that {@link DramChannels} calls in the model's library. */
  public static final List<String> EXPORTS = List.of("dram_*");

  private static final Pattern INCLUDE = Pattern.compile("#include \"(.+)\"");

  private DramSources() {}

  /** The AXI4 slave with its DPI-C imports. */
  public static String systemVerilog() {
    return resource(SYSTEM_VERILOG_NAME);
  }

  /** The whole C++ model as one translation unit. */
  public static String cpp() {
    StringBuilder text = new StringBuilder();
    append(CPP_NAME, text, new HashSet<>());
    return text.toString();
  }

  /** Writes both files into a folder, which is made if need be. */
  public static void writeTo(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(SYSTEM_VERILOG_NAME), systemVerilog());
      Files.writeString(folder.resolve(CPP_NAME), cpp());
    } catch (IOException e) {
      throw new DramException("cannot write the DRAM model's sources to " + folder, e);
    }
  }

  // Every quoted include is replaced by its file, once; the compiler still names the original.
  private static void append(String name, StringBuilder text, Set<String> done) {
    if (!done.add(name)) {
      return;
    }
    int number = 0;
    text.append("#line 1 \"").append(name).append("\"\n");
    for (String line : resource("cpp/" + name).split("\n", -1)) {
      number++;
      Matcher include = INCLUDE.matcher(line);
      if (include.matches()) {
        append(include.group(1), text, done);
        text.append("#line ").append(number + 1).append(" \"").append(name).append("\"\n");
      } else if (!line.equals("#pragma once")) {
        text.append(line).append('\n');
      } else {
        text.append('\n');
      }
    }
  }

  private static String resource(String name) {
    try (InputStream in = DramSources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
