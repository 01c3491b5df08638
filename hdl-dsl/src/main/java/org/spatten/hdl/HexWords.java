package org.spatten.hdl;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Reads initial words in the format of {@code $readmemh}. */
final class HexWords {
  private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("@?[0-9a-fA-F][0-9a-fA-F_]*");

  private final String file;
  private final int width;
  private final List<BigInteger> words;
  private BigInteger address = BigInteger.ZERO;

  private HexWords(String file, int depth, int width) {
    this.file = file;
    this.width = width;
    this.words = new ArrayList<>(Collections.nCopies(depth, BigInteger.ZERO));
  }

  static List<BigInteger> read(Path file, int depth, int width) {
    try {
      return read(file.toString(), Files.readString(file), depth, width);
    } catch (IOException e) {
      throw MemoryErrors.unreadable(file.toString());
    }
  }

  static List<BigInteger> read(Class<?> beside, String resource, int depth, int width) {
    try (InputStream stream = beside.getResourceAsStream(resource)) {
      if (stream == null) {
        throw MemoryErrors.unreadable(resource);
      }
      var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return read(resource, text, depth, width);
    } catch (IOException e) {
      throw MemoryErrors.unreadable(resource);
    }
  }

  private static List<BigInteger> read(String file, String text, int depth, int width) {
    var plain = COMMENT.matcher(text).replaceAll(c -> " " + "\n".repeat(lineEnds(c.group())));
    var words = new HexWords(file, depth, width);
    int number = 1;
    for (var line : plain.split("\n", -1)) {
      for (var token : line.trim().split("\\s+", -1)) {
        if (!token.isEmpty()) {
          words.take(token, number);
        }
      }
      number++;
    }
    return words.words;
  }

  private static int lineEnds(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  private void take(String token, int line) {
    if (!WORD.matcher(token).matches()) {
      throw MemoryErrors.noHexWord(file, line, token);
    }
    boolean jump = token.startsWith("@");
    var number = new BigInteger(token.substring(jump ? 1 : 0).replace("_", ""), 16);
    if (jump) {
      address = number;
      return;
    }
    if (address.compareTo(BigInteger.valueOf(words.size())) >= 0) {
      throw MemoryErrors.addressBeyond(file, line, address, words.size());
    }
    if (number.bitLength() > width) {
      throw MemoryErrors.hexWordTooWide(file, line, token, width);
    }
    words.set(address.intValueExact(), number);
    address = address.add(BigInteger.ONE);
  }
}
