package org.spatten.verilator.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash over texts; each is preceded by its length, so that no two lists look alike. */
public final class ContentHash {
  private static final int BYTES = 12;
  private final MessageDigest digest = sha256();

  /** Adds a text. */
  public ContentHash add(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }

  /** Adds a list and its length. */
  public ContentHash addAll(Iterable<String> texts) {
    int count = 0;
    for (var text : texts) {
      add(text);
      count++;
    }
    return add(Integer.toString(count));
  }

  /** The key: 24 hexadecimal digits. */
  public String key() {
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
