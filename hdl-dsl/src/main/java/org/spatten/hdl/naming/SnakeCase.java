package org.spatten.hdl.naming;

/** Names in the style of SystemVerilog. */
public final class SnakeCase {
  private SnakeCase() {}

  /**
   * {@code StreamFifo} becomes {@code stream_fifo}, {@code inFlight} {@code in_flight}, {@code
   * AXIPort} {@code axi_port}; what no name can hold becomes one {@code _} between words.
   */
  public static String of(String name) {
    var text = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letterOrDigit = isLower(c) || isUpper(c) || isDigit(c);
      if (!letterOrDigit || beginsWord(name, i)) {
        separate(text);
      }
      if (letterOrDigit) {
        text.append(isUpper(c) ? (char) (c + ('a' - 'A')) : c);
      }
    }
    int end = text.length();
    return text.substring(0, end > 0 && text.charAt(end - 1) == '_' ? end - 1 : end);
  }

  /**
   * The identifier of a program as a name: as it is where no name can hold it, so that this shows.
   */
  public static String ofIdentifier(String identifier) {
    for (int i = 0; i < identifier.length(); i++) {
      char c = identifier.charAt(i);
      if (!isLower(c) && !isUpper(c) && !isDigit(c) && c != '_') {
        return identifier;
      }
    }
    return of(identifier);
  }

  private static void separate(StringBuilder text) {
    if (text.length() > 0 && text.charAt(text.length() - 1) != '_') {
      text.append('_');
    }
  }

  /** Whether a capital begins a word: after a small letter or digit, or before a small letter. */
  private static boolean beginsWord(String name, int i) {
    if (i == 0 || !isUpper(name.charAt(i))) {
      return false;
    }
    char before = name.charAt(i - 1);
    boolean smallFollows = i + 1 < name.length() && isLower(name.charAt(i + 1));
    return isLower(before) || isDigit(before) || (isUpper(before) && smallFollows);
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
