package org.spatten.hdl.tutorial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of documentation whose blocks of code come from elsewhere. A block of Java follows a line
 * {@code <!-- File.java#part -->} and shows what stands between {@code // begin part} and {@code //
 * end part} in that file of this package; a block of SystemVerilog follows {@code <!-- file.sv -->}
 * and shows that emitted file.
 */
final class Page {
  private static final Path FOLDER = Path.of("src/test/java/org/spatten/hdl/tutorial");
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^([^\n]*)\n```(java|systemverilog)\n.*?^```$");
  private static final Pattern ORIGIN = Pattern.compile("<!-- (\\w+\\.java)#(\\w+) -->");
  private static final Pattern EMITTED = Pattern.compile("<!-- (\\w+\\.sv) -->");

  private Page() {}

  /** The page with every block as it should be. */
  static String refreshed(String page, Map<String, String> emitted) throws IOException {
    var text = new StringBuilder();
    var block = BLOCK.matcher(page);
    while (block.find()) {
      var marker = block.group(1);
      var content = block.group(2).equals("java") ? part(marker) : file(marker, emitted);
      var fresh = marker + "\n```" + block.group(2) + "\n" + content + "\n```";
      block.appendReplacement(text, Matcher.quoteReplacement(fresh));
    }
    return block.appendTail(text).toString();
  }

  private static String part(String marker) throws IOException {
    var origin = match(ORIGIN, marker);
    var lines = Files.readAllLines(FOLDER.resolve(origin.group(1)));
    int begin = line(lines, "// begin " + origin.group(2), marker);
    int end = line(lines, "// end " + origin.group(2), marker);
    return String.join("\n", lines.subList(begin + 1, end)).stripTrailing().stripIndent().strip();
  }

  private static int line(List<String> lines, String wanted, String marker) {
    var found = lines.stream().map(String::strip).toList().indexOf(wanted);
    if (found < 0) {
      throw new AssertionError(marker + ": no line " + wanted);
    }
    return found;
  }

  private static String file(String marker, Map<String, String> emitted) {
    var name = match(EMITTED, marker).group(1);
    if (!emitted.containsKey(name)) {
      throw new AssertionError(marker + ": emitted are " + emitted.keySet());
    }
    return emitted.get(name).strip();
  }

  private static Matcher match(Pattern pattern, String marker) {
    var matcher = pattern.matcher(marker);
    if (!matcher.matches()) {
      throw new AssertionError("a block of code follows `" + marker + "`, not " + pattern);
    }
    return matcher;
  }
}
